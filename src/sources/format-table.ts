import type {Format, Kind} from '../model/read-options.js';
import type {Reader} from './slices.js';
import {SourceError} from './source-error.js';

/** What every module of `src/formats` exports. One that reads only part of a format says just what it gives. */
export interface FormatModule extends Reader<unknown> {
  readonly format?: Format;
  readonly kind?: Kind;
}

type Row = readonly [id: string, sign: RegExp, load: (text?: string) => Promise<FormatModule>];

/** A zone that is named otherwise than the ones most calendars here are written in. */
const otherZone = /(TZID|X-WR-TIMEZONE)(?![:=]Europe\/(Berlin|Vienna|Zurich)[\s:;])/i;

// Enough of each format to choose its reader by; the reader itself looks closer. The first that fits is
// taken.
const formats: readonly Row[] = [
  ['icalendar', /^[ \t]*BEGIN:V(CALENDAR|EVENT)\s*$/im, (text) =>
    !text || text.length > 1e6 || otherZone.test(text)
      ? import('../formats/icalendar.js')
      : import('../formats/iana-calendar.js')],
  ['stadtbausteine', /^\s*\{[^]*"stadtbausteine"\s*:/, (text = '') => {
    const [, kind] = /"kind"\s*:\s*"(\w+)"/.exec(text) ?? [];
    return kind === 'collections' ? import('../formats/collection-document.js') : import('../formats/stadtbausteine.js');
  }],
  ['sva', /^\s*[[{][^]*"(waste[AL]\w+|eventRecords?|dateStart)"\s*:/, (text) =>
    !text || /"(eventRecords?|dateStart)"\s*:/.test(text)
      ? import('../formats/sva.js')
      : import('../formats/sva-waste.js')],
  ['abfallnavi', /^\s*[[{][^]*"(fraktion(en|Id)|termine)"\s*:/, () => import('../formats/abfallnavi.js')],
  ['xzufi', /xoev\.de\/schemata\/xzufi|<[\w:]*modulText\b/, () => import('../formats/xzufi.js')],
  ['jsonld', /^\s*[[{][^]*"@(context|type|graph)"\s*:|<script\s[^<>]*ld\+json/i, () => import('../formats/jsonld.js')],
  ['csv', /^\s*[^\s[{<][^]*[;,\t|]/, () => import('../formats/csv.js')],
];

/** The id of the format a text is in, as its beginning shows: media types are too often wrong. */
export const sniff = (text: string): string | undefined => {
  const head = text.slice(0, 65_536);
  return formats.find(([, sign]) => sign.test(head))?.[0];
};

/**
 * Loads the reader of a format, or as much of it as is enough for a text.
 * @throws SourceError `config` if there is none of that id; whatever `import` throws if it cannot be loaded.
 */
export async function formatModule(id: string, src: string, text?: string): Promise<FormatModule> {
  const row = formats.find(([known]) => known === id);
  if (!row) throw new SourceError('config', src, `No format "${id}"`);
  return row[2](text);
}

/**
 * Begins to fetch the reader that an address most likely wants, while its answer is still on the way. What the
 * answer says decides; a wrong guess has only cost bytes.
 */
export function expectFormat(url: string, kind: Kind): void {
  const [path = ''] = url.split(/[?#]/, 1);
  const likely = path.endsWith('.ics') ? 'icalendar' : path.endsWith('.json') ? 'stadtbausteine' : '';
  const row = formats.find(([id]) => id === likely);
  // The text that would choose among its parts: the one nearly all have.
  row?.[2](`"kind":"${kind}"`).catch(() => undefined);
}
