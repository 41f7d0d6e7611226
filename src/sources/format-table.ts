import {calendarBegins} from '../formats/icalendar/calendar-begins.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import type {FormatModule, FormatRow} from './format-row.js';
import {SourceError} from './source-error.js';

/** The facts about a feed that are known before its answer. */
interface Expected {
  readonly format?: string;
  readonly kind: Kind;
  readonly adapt?: {readonly [K in Kind]?: (items: readonly never[]) => unknown};
}

/** In an event: a moment, or a rule that is not one of days or weeks. It needs the whole reader. */
const momentOrRule = /^(?:DTSTART[^:\n]*:\d{8}T|RRULE:(?!FREQ=(?:DAI|WEEK)LY))/m;

/** Loads the reader of all calendars for one that begins with such events, else the one of whole days. */
const calendarReader = (head: string) => momentOrRule.test(head.split(/BEGIN:VEVENT/i).slice(1, 9).join(''))
  ? import('../formats/icalendar/whole-calendar.js')
  : import('../formats/icalendar/day-calendar.js');

/** The most frequent formats. The rest of the table is fetched for a feed that is in none of these. */
const formats: readonly FormatRow[] = [
  ['icalendar', calendarBegins, async (text = '', options) =>
    (await calendarReader(text.slice(0, 65_536))).readerFor(text, options),
  async (head) => {
    const reader = await calendarReader(head);
    return 'partsFor' in reader && reader.partsFor(head);
  }],
  ['stadtbausteine', /^\s*\{[^]*"stadtbausteine"\s*:/, async (text = '') => {
    const [, kind = ''] = /"kind"\s*:\s*"(\w+)"/.exec(text) ?? [];
    // Chosen here: a reader that another reader imports on demand would come one request later.
    if (kind === 'collections' && !text.includes('"location"')) {
      return import('../formats/stadtbausteine/collection-document.js');
    }
    return /^(event|service)s$/.test(kind)
      ? import('../formats/stadtbausteine/event-service-document.js')
      : (await import('../formats/stadtbausteine/document-kinds.js')).readerFor(kind);
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
export async function formatModule(
  id: string, src: string, text?: string, options?: ReadOptions,
): Promise<FormatModule> {
  const row = await find(([known]) => known === id);
  if (!row) throw new SourceError('config', src, `No format "${id}"`);
  return row[2](text, options);
}

/**
 * Begins to fetch the reader of a feed while its answer is still on the way: as soon as its address, the format it is
 * said to be in, or the beginning of the answer tell. The whole answer decides; a wrong guess has only cost bytes.
 */
export async function expectFormat(url: string, {format, kind, adapt}: Expected, head?: string): Promise<void> {
  const [, ending] = /\.(ics|json)(?:[?#]|$)/.exec(url) ?? [];
  const id = format || (head ? await sniff(head) : ending && (ending === 'ics' ? 'icalendar' : 'stadtbausteine'));
  const row = id && await find(([known]) => known === id);
  if (!row) return;
  const [, , load, expect = load] = row;
  // An adapter loads what it needs before it looks at the items.
  if (id === 'icalendar') void adapt?.events?.([]);
  // While nothing of the text is known, it is taken for a document of the wanted kind.
  await expect(head || `"kind":"${kind}"`, {kind});
}
