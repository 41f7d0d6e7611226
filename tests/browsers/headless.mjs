import {launch} from 'puppeteer-core';
import {findBrowser, quietSwitches} from './browsers.mjs';
import {startPatiently} from './start-patiently.mjs';

/** How long a start may take, in milliseconds: a machine may be slow without being wrong. */
const STARTING = 120_000;

/**
 * A Chromium without a window.
 * @param {readonly string[]} [args] further switches
 */
export const launchChromium = async (args = []) => {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('this needs Chromium');
  return startPatiently('Chromium', () => launch({executablePath, timeout: STARTING, args: [...quietSwitches, ...args]}));
};

/**
 * Hands a Chromium without a window to some work, and closes it after that.
 * @template T
 * @param {(browser: import('puppeteer-core').Browser) => Promise<T>} work
 * @param {readonly string[]} args further switches
 * @returns {Promise<T>}
 */
export const withChromium = async (work, args = []) => {
  const browser = await launchChromium(args);
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
};
