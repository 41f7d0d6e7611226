import {html} from '../http/html.mjs';

/** The text of an item as HTML; its files stand below it. */
export const bodyOf = ({paragraphs, files}) => [
  ...paragraphs.map((text) => html`<p>${text}</p>`),
  ...files.map(({name, url}) => html`<p><a href="${url}">${name}</a></p>`),
].join('\n');

/** The same with the picture before it, for feeds that have no other place for its alternative text. */
export const illustratedBody = (item) => [
  ...(item.image ? [html`<figure><img src="${item.image}" alt="${item.imageAlt}" width="480" height="320"><figcaption>${item.imageCredit}</figcaption></figure>`] : []),
  bodyOf(item),
].join('\n');
