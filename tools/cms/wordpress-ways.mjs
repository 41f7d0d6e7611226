import {readJson} from '../../build/files.mjs';

/** The ways a widget gets into a text, and what is left of one after it was saved. */

const fallback = '<a href="/abfuhr.pdf">Abfuhrkalender als PDF</a>';
const files = `/stadtbausteine/${readJson('package.json').version}/`;
const loader = `<script type="module" src="${files}stadtbausteine.js"></script>`;
const address = '/abfuhr/lindenstrasse.ics';

/**
 * `text` is what a person pastes; `kept` what has to stand in the database for the way to have survived;
 * `ownLoader` that the page has no other loader than the one pasted.
 */
export const ways = [
  {
    id: 'tag',
    title: '`<waste-calendar>`',
    text: `<waste-calendar src="${address}" limit="3">\n  ${fallback}\n</waste-calendar>`,
    kept: /<waste-calendar src="[^"]+" limit="3">/,
  },
  {
    id: 'script',
    title: 'Element mit `<script>`',
    text: `${loader}\n\n<waste-calendar src="${address}" limit="3">\n  ${fallback}\n</waste-calendar>`,
    kept: /<script type="module" src="[^"]+"><\/script>[^]*<waste-calendar src="[^"]+" limit="3">/,
    ownLoader: true,
  },
  {
    id: 'division',
    title: '`<div data-city-widget>`',
    text: `<div data-city-widget="waste-calendar" data-src="${address}" data-limit="3">\n  ${fallback}\n</div>`,
    kept: /<div data-city-widget="waste-calendar" data-src="[^"]+" data-limit="3">/,
  },
  {
    id: 'link',
    title: '`<a data-city-widget>`',
    text: `<a href="${address}" data-city-widget="waste-calendar" data-limit="3">Abfuhrtermine als Kalenderdatei</a>`,
    kept: /<a [^>]*data-city-widget="waste-calendar"[^>]* data-limit="3"|<a [^>]*data-limit="3"[^>]* data-city-widget=/,
  },
  {
    id: 'frame',
    title: '`<iframe data-city-widget>`',
    text: `<iframe data-city-widget src="${files}embed.html?widget=waste-calendar&amp;src=${address}&amp;limit=3"`
      + ' title="Abfuhrtermine" width="100%" height="600"></iframe>',
    kept: /<iframe [^>]*data-city-widget[^>]*>/,
  },
];

/** Elements that WordPress' automatic paragraphs have put inside a widget. */
const strays = /<(?:waste-calendar|div data-city-widget)[^>]*>(?:(?!<\/(?:waste-calendar|div)>)[^])*<(?:p|br)\b/;

/**
 * How a way of embedding was published: `kept`, `changed` (something in it that nobody wrote), or `gone`.
 * @param published the text of the published page's main part, as the server sends it
 */
export function fateOf({kept}, stored, published) {
  if (!kept.test(stored)) return 'gone';
  return strays.test(published) || strays.test(stored) ? 'changed' : 'kept';
}
