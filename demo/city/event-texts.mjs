import {hash} from './random.mjs';

/* The words about an event, as an editor writes them into a content management system. */

const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const extras = [
  '<ul><li>Anfahrt mit Bus 3 und 7</li><li>Fahrradständer vor dem Haus</li></ul>',
  '<p>Fragen? <a href="mailto:kultur@eschenfurt.example">Schreiben Sie uns</a> oder rufen Sie an: <a href="tel:+4922147100">0221 4710-0</a>.</p>',
  '<p><em>Gefördert von der Bürgerstiftung Eschenfurt.</em></p>',
];

/** The description as HTML: what it is, what to know, now and then something more. */
export function describe({slug, name, text, venue, rule}) {
  const [first, second] = text;
  const more = hash(`${slug} more`) % 6;
  return [
    `<p><strong>${escape(name)}</strong>${rule ? ' – eine Veranstaltungsreihe' : ''}. ${escape(first)}</p>`,
    `<p>${escape(second)}</p>`,
    ...(venue?.accessibility ? [`<p>Barrierefreiheit: ${escape(venue.accessibility)}</p>`] : []),
    ...(extras[more] ? [extras[more]] : []),
  ].join('');
}

/** The description of an event without markup. */
export const plainText = (html) => html
  .replace(/<li>/g, '- ').replace(/<\/(p|li|ul)>/g, '\n').replace(/<[^>]+>/g, '')
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
