/** What stands in a widget, as a person reads it. */
import {patience} from '../browsers/browser.mjs';

/** The visible text of a widget, white space folded. */
export const textOf = (page, tag) => page.$eval(tag, (widget) => {
  const {innerText = ''} = widget.shadowRoot?.querySelector('.root') ?? {};
  return innerText.replace(/\s+/g, ' ');
});

/** Waits until a widget shows some words; gives all that it shows then. */
export async function reads(page, tag, words) {
  const end = Date.now() + patience;
  let text = '';
  while (!text.includes(words)) {
    if (Date.now() > end) throw new Error(`<${tag}> never shows “${words}”, but: ${text}`);
    text = await textOf(page, tag);
  }
  return text;
}
