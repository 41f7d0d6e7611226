import type {FormatRow} from './format-row.js';

/** The formats behind those of `format-table.ts`. The first that fits is taken. */
export const formats: readonly FormatRow[] = [
  ['sva', /^\s*[[{][^]*"(waste[AL]\w+|eventRecords?|dateStart)"\s*:/, (text) =>
    !text || /"(eventRecords?|dateStart)"\s*:/.test(text)
      ? import('../formats/sva/sva.js')
      : import('../formats/sva/sva-waste.js')],
  ['abfallnavi', /^\s*[[{][^]*"(fraktion(en|Id)|termine)"\s*:/, () => import('../formats/abfallnavi/abfallnavi.js')],
  ['xzufi', /xoev\.de\/schemata\/xzufi|<[\w:]*modulText\b/, () => import('../formats/xzufi/xzufi.js')],
  ['jsonld', /^\s*[[{][^]*"@(context|type|graph)"\s*:|<script\s[^<>]*ld\+json/i, () => import('../formats/jsonld/jsonld.js')],
  ['csv', /^\s*[^\s[{<][^]*[;,\t|]/, () => import('../formats/csv/csv.js')],
];
