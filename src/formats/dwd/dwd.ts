/**
 * Warnings of the German weather service as its website loads them, `warnings.json`: JSON within the call of a
 * function, lists of warnings and of advance information by the cell that they are for.
 */
import type {Alert} from '../../model/alert.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {cityZone, formatMoment} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {fromMeantText} from '../../text/published-text.js';
import {compact} from '../kit/fields.js';
import {isRecord, listOf, notThis, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {severityOf} from './dwd-severity.js';

export type {Alert, Format, Problem, ReadOptions, ReadResult};

const sign =
  /^[\uFEFF\s]*(?:[\w.]*loadWarnings\(|\{[^]*"vorabInformation"\s*:|\{\s*(?:"time"\s*:\s*\d+\s*,\s*)?"warnings"\s*:\s*\{\s*(?:"\d{9}"|\}))/;

/** The publisher. */
export const title = 'Deutscher Wetterdienst';
/** Seconds between two questions, at least. */
export const ttl = 60;

export const format: Format = {
  id: 'dwd',
  kind: 'alerts',
  kinds: ['alerts'],
  mediaTypes: [],
  detect: (text) => sign.test(text.slice(0, 65_536)),
};

/** What all warnings of a file have in common. */
interface Sheet {
  readonly zone: Zone;
  readonly sent: string | undefined;
  readonly problems: Problem[];
}

/** All warnings of a file, and the advance information, which is of urgency `future`. */
export function read(text: string, options: ReadOptions = {}): ReadResult<Alert> {
  const document = parseJson(text.replace(/^[\uFEFF\s]*[\w.]+\s*\(/, '').replace(/\)[\s;]*$/, ''));
  if (!isRecord(document)) return notThis('a list of warnings of the DWD');
  const {warnings, binnenSee, vorabInformation, time} = document;
  if (!isTable(warnings)) return notThis('a list of warnings of the DWD');
  const zone = cityZone(options.timeZone);
  const sheet: Sheet = {zone, sent: momentAt(time, zone), problems: []};
  const inForce = [warnings, binnenSee].flatMap((table) => alertsIn(table, false, sheet));
  const items = numbered([...inForce, ...alertsIn(vorabInformation, true, sheet)]);
  if (!items.length && sheet.problems.length) {
    sheet.problems.push({severity: 'error', code: 'no-item', message: 'There are warnings, and none that can be read'});
  }
  return {items, problems: sheet.problems};
}

/** Tells warnings apart that are of one event and begin together: they are numbered as events of one message. */
function numbered(alerts: readonly Alert[]): Alert[] {
  const counts = new Map<string, number>();
  return alerts.map((alert) => {
    const count = (counts.get(alert.id) ?? 0) + 1;
    counts.set(alert.id, count);
    return count > 1 ? {...alert, id: `${alert.id}#${count}`} : alert;
  });
}

/** An empty table may be written as an empty list. */
const isTable = (value: unknown): boolean => isRecord(value) || Array.isArray(value) && !value.length;

function alertsIn(table: unknown, early: boolean, sheet: Sheet): Alert[] {
  if (table != null && !isTable(table)) sheet.problems.push(warning('bad-entry', 'A table of warnings is none'));
  return !isRecord(table) ? [] : Object.keys(table).flatMap((cell) => {
    const list = table[cell];
    if (!Array.isArray(list)) sheet.problems.push(warning('bad-entry', `Cell ${cell} has no list of warnings`));
    return listOf(list).flatMap((entry, index) => {
      const alert = isRecord(entry) ? alertOf(entry, cell, early, sheet) : undefined;
      if (!alert) sheet.problems.push(warning('bad-entry', `Warning ${index + 1} of cell ${cell} has neither headline nor event`));
      return alert ?? [];
    });
  });
}

function alertOf(entry: JsonRecord, cell: string, early: boolean, {zone, sent, problems}: Sheet): Alert | undefined {
  const text = (name: string): string => textOf(entry[name]);
  const moment = (name: string): string | undefined => {
    const read = momentAt(entry[name], zone);
    if (!read && entry[name] != null) problems.push(warning('bad-date', `${name} of a warning of cell ${cell} is no time: ${text(name)}`));
    return read;
  };
  const [event, headline] = [text('event'), text('headline') || text('event')];
  if (!headline) return undefined;
  const [onset, expires] = [moment('start'), moment('end')];
  return {
    // The same warning has no id of its own: one that is extended stays the same.
    id: ['dwd', cell, event || headline, onset, text('altitudeStart')].filter(Boolean).join('/'),
    sent: sent ?? onset ?? '',
    headline,
    severity: severityOf(event, headline, Number(entry['level'])),
    ...compact<Partial<Alert>>({
      event,
      urgency: early || /vorabinformation/i.test(`${event} ${headline}`) ? 'future' : 'immediate',
      description: fromMeantText(text('description')),
      instruction: fromMeantText(text('instruction')),
      onset,
      expires,
      areas: [{name: text('regionName'), codes: [cell]}],
      status: 'actual',
      msgType: 'alert',
      category: ['Met'],
      parameters: ['level', 'type', 'altitudeStart', 'altitudeEnd']
        .map((name) => ({name, value: text(name)})).filter(({value}) => value),
      language: 'de',
      source: compact({title, asOf: sent}),
    }),
  };
}

/** A moment given in milliseconds since 1970. */
function momentAt(value: unknown, zone: Zone): string | undefined {
  const epoch = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  // Beyond the range of RFC 3339 there are no years.
  return typeof epoch === 'number' && epoch > -6e13 && epoch < 2.5e14 ? formatMoment(epoch, zone) : undefined;
}
