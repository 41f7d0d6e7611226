import {launch} from 'puppeteer-core';
import {findBrowser, quietSwitches} from './browsers.mjs';

/**
 * Hands a Chromium without a window to some work, and closes it after that.
 * @template T
 * @param {(browser: import('puppeteer-core').Browser) => Promise<T>} work
 * @param {readonly string[]} args further switches
 * @returns {Promise<T>}
 */
export const withChromium = async (work, args = []) => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('this needs Chromium');
  const browser = await launch({executablePath, args: [...quietSwitches, ...args]});
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};
