/** WordPress' editors, used as a person uses them: with the keyboard, the mouse and the clipboard's text. */

const shown = {visible: true, timeout: 60_000};

async function press(page, selector) {
  const button = await page.waitForSelector(selector, shown);
  await button.click();
}

/** Puts text where the caret is, as pasting does. */
const paste = (page, text) => page.keyboard.sendCharacter(text);

export async function logIn(page, address, name) {
  await page.goto(`${address}/wp-login.php`);
  // The page moves the focus itself a moment after it was loaded.
  await page.waitForFunction(() => document.activeElement?.id === 'user_login');
  await page.type('#user_login', name);
  await page.type('#user_pass', 'trial');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${name} cannot log in`);
}

const setClassic = (page, address, isClassic) => (isClassic
  ? page.setCookie({name: 'classic_editor', value: '1', url: address})
  : page.deleteCookie({name: 'classic_editor', url: address}));

async function openBlockEditor(page, address, type) {
  await setClassic(page, address, false);
  await page.goto(`${address}/wp-admin/post-new.php?post_type=${type}`, {waitUntil: 'load'});
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/block-editor')?.getBlockCount() !== undefined
    && document.querySelector('.edit-post-header__toolbar, .editor-header'));
  await page.evaluate(() => {
    for (const name of ['core/edit-post', 'core']) {
      globalThis.wp.data.dispatch('core/preferences').set(name, 'welcomeGuide', false);
      globalThis.wp.data.dispatch('core/preferences').set(name, 'enableChoosePatternModal', false);
    }
  });
}

/** A block "Custom HTML", asked for with a slash and its name. */
export async function writeBlock(page, address, {title, text, type = 'post'}) {
  await openBlockEditor(page, address, type);
  await press(page, '.editor-post-title__input');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/html');
  await page.waitForSelector('.components-autocomplete__result', shown);
  await page.keyboard.press('Enter');
  await press(page, '.wp-block-html textarea');
  await paste(page, text);
}

/** @returns the number of the post */
export async function publishBlocks(page) {
  await press(page, '.editor-post-publish-panel__toggle:not([aria-disabled=true])');
  await press(page, '.editor-post-publish-panel .editor-post-publish-button');
  await page.waitForSelector('.post-publish-panel__postpublish-header', shown);
  return page.evaluate(() => globalThis.wp.data.select('core/editor').getCurrentPostId());
}

/** The classic editor: its tab for text, and on the way to publishing a look at the visual one if that is asked. */
export async function writeClassic(page, address, {title, text, isVisual}) {
  await setClassic(page, address, true);
  await page.goto(`${address}/wp-admin/post-new.php`, {waitUntil: 'load'});
  await page.type('#title', title);
  await press(page, '#content-html');
  await press(page, '#content');
  await paste(page, text);
  if (!isVisual) return;
  await press(page, '#content-tmce');
  await page.waitForFunction(() => globalThis.tinymce?.get('content')?.initialized
    && !globalThis.tinymce.get('content').isHidden());
}

/** @returns the number of the post */
export async function publishClassic(page) {
  // Saves a draft for the address as soon as the title is left, and refuses to publish meanwhile.
  await page.waitForSelector('#sample-permalink', shown);
  const id = await page.$eval('#post_ID', ({value}) => Number(value));
  await press(page, '#publish:not(.disabled)');
  await page.waitForSelector('#message.updated, #message.notice-success', shown);
  return id;
}
