import type {FormatRow} from './format-row.js';

/** The formats behind those of `format-table.ts`. The first that fits is taken. */
export const formats: readonly FormatRow[] = [
  ['sva', /^\s*[[{][^]*"(waste[AL]\w+|eventRecords?|dateStart)"\s*:/, async (text = '', {kind} = {}) =>
    // Of an answer with both, what is wanted.
    /"(eventRecords?|dateStart)"\s*:/.test(text) && (kind === 'events' || !/"waste[AL]\w+"\s*:/.test(text))
      ? (await import('../formats/sva/sva-event-feed.js')).readerFor(text)
      : import('../formats/sva/sva-waste.js')],
  ['abfallnavi', /^\s*[[{][^]*"(fraktion(en|Id)|termine)"\s*:/, () => import('../formats/abfallnavi/abfallnavi.js')],
  ['xzufi', /^\s*<[^]*(?:xoev\.de\/schemata\/xzufi|<[\w:]*modulText\b)/, () => import('../formats/xzufi/xzufi.js')],
  ['cap', /^\s*<(?=[^]*<(?:[\w-]+:)?alerts?[\s>])(?=[^]*(?:<(?:[\w-]+:)?msgType\b|tc:emergency:cap:|incident\.com\/cap\/))/,
    () => import('../formats/cap/cap.js')],
  ['dwd', /^\s*(?:[\w.]*loadWarnings\(|\{[^]*"vorabInformation"\s*:|\{\s*(?:"time"\s*:\s*\d+\s*,\s*)?"warnings"\s*:\s*\{\s*(?:"\d{9}"|\}))/,
    () => import('../formats/dwd/dwd.js')],
  ['jsonld', /^\s*[[{][^]*"@(context|type|graph)"\s*:|^\s*[^\s[{][^]*<script\s[^<>]*ld\+json/i, async (text, {kind} = {}) =>
    kind === 'services' || kind === 'places'
      ? import('../formats/jsonld/jsonld-place-feed.js')
      : (await import('../formats/jsonld/jsonld-event-feed.js')).readerFor(text)],
  ['csv', /^\s*[^\s[{<][^]*[;,\t|]/, () => import('../formats/csv/csv.js')],
];
