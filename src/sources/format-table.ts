import type {Kind} from '../model/read-options.js';
import type {FormatModule, FormatRow} from './format-row.js';
import {SourceError} from './source-error.js';

/** What most feeds are. The rest of the table is fetched for a feed that is none of these. */
const formats: readonly FormatRow[] = [
  ['icalendar', /^[ \t]*BEGIN:V(CALENDAR|EVENT)\s*$/im, async (text) =>
    (await import('../formats/icalendar/iana-calendar.js')).readerFor(text)],
  ['stadtbausteine', /^\s*\{[^]*"stadtbausteine"\s*:/, async (text = '') => {
    const [, kind = ''] = /"kind"\s*:\s*"(\w+)"/.exec(text) ?? [];
    // Told apart here: a reader that another one leads to would come a step later.
    return /^(event|service)s$/.test(kind)
      ? import('../formats/stadtbausteine/event-service-document.js')
      : (await import('../formats/stadtbausteine/collection-document.js')).readerFor(kind);
  }],
];

/** The first row that fits. */
const find = async (fits: (row: FormatRow) => boolean): Promise<FormatRow | undefined> =>
  formats.find(fits) ?? (await import('./other-formats.js')).formats.find(fits);

/** The id of the format a text is in, as its beginning shows: media types are too often wrong. */
export async function sniff(text: string): Promise<string | undefined> {
  const head = text.slice(0, 65_536);
  return (await find(([, sign]) => sign.test(head)))?.[0];
}

/**
 * Loads the reader of a format, or as much of it as is enough for a text.
 * @throws SourceError `config` if there is none of that id; whatever `import` throws if it cannot be loaded.
 */
export async function formatModule(id: string, src: string, text?: string): Promise<FormatModule> {
  const row = await find(([known]) => known === id);
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
