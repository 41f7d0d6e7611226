/** Allowed element -> the element shown for it. Any other element is left out and its text stays. */
export const shownAs = new Map([
  ...'p br ul ol li a strong em h3 h4 h5 h6 table caption thead tbody tfoot tr th td'.split(' ').map((name) => [name, name]),
  ['b', 'strong'], ['i', 'em'], ['h1', 'h3'], ['h2', 'h3'],
  // Without these the words of two paragraphs would run into one.
  ...'div section article header footer main aside address blockquote pre center figure figcaption dl dt dd'
    .split(' ').map((name) => [name, 'p']),
] as [string, string][]);

/** Elements whose text is not for readers. */
const dropped = ('script style template noscript iframe frameset noembed noframes object embed applet audio video canvas '
  + 'svg math title head textarea select datalist xmp plaintext').split(' ');

/** The one allow list, for both sanitisers. */
export const allowed = {elements: [...shownAs.keys()], attributes: ['href', 'colspan', 'rowspan'], dropped} as const;

/** Makes a tree of markup in which only `allowed` is left. */
export type Sanitiser = (markup: string) => Node;
