/** In the playground's frame: a new element with these attributes in the place of the one that is there. */
function put(attributes) {
  const before = document.querySelector('main > *');
  const element = document.createElement(before.localName);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(...before.childNodes);
  before.replaceWith(element);
}

/** Parameters of a frame's address that are about the page, not about the widget. */
const ofPage = ['lang', 'theme', 'dir'];

/**
 * Opens the playground's frame with the attributes of an address' query. The frame itself takes none from its address,
 * as nobody may write a link that puts words into it.
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 */
export async function openPlayground(page, address) {
  await page.goto(address, {waitUntil: 'load'});
  await page.evaluate(put, [...new URL(address).searchParams].filter(([name]) => !ofPage.includes(name)));
}
