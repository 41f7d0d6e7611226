/**
 * Warnings of warnung.bund.de: the list of a county (`dashboard`), the list of a system (`mapData`), the text of one
 * warning, or a list with texts in one document: `{"dashboard": […], "mow.…": {…}}`.
 */
import type {Alert} from '../../model/alert.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {cityZone} from '../../time/zone.js';
import {isRecord, member, notThis, parseJson, textOf, warning} from '../kit/json.js';
import {publisher, readAlert} from './nina-alert.js';
import type {Reading} from './nina-alert.js';

export type {Alert, Format, Problem, ReadOptions, ReadResult};

const isNina = /^\s*(?:\[[^]*"(?:i18nTitle|transKeys)"\s*:|\{\s*"dashboard"\s*:\s*\[|\{\s*"identifier"\s*:[^]*"msgType"\s*:)/;

export const format: Format = {
  id: 'nina',
  kind: 'alerts',
  kinds: ['alerts'],
  mediaTypes: [],
  detect: (text) => isNina.test(text.slice(0, 20_000)),
};

export const title = publisher;
/** Asking more often than once a minute is no use. */
export const ttl = 60;

const notNina = (): ReadResult<never> => notThis('an answer of warnung.bund.de');

/** The warnings of an answer, also those that are called off (`msgType` `cancel`). */
export function read(text: string, {timeZone, language = 'de', url}: ReadOptions = {}): ReadResult<Alert> {
  const document = parseJson(text);
  const reading = {zone: cityZone(timeZone), language, url};
  if (Array.isArray(document)) return readList(document, () => undefined, reading);
  const dashboard = member(document, 'dashboard');
  if (Array.isArray(dashboard)) return readTexts(dashboard, document, reading);
  const alert = isText(document) && readAlert(undefined, document, reading);
  return alert ? {items: [alert], problems: []} : notNina();
}

const isText = (value: unknown): boolean => Array.isArray(member(value, 'info'));

/** A list with the texts that were to be had; texts that are none are as good as missing. */
function readTexts(dashboard: readonly unknown[], document: unknown, reading: Reading): ReadResult<Alert> {
  const textFor = (entry: unknown): unknown => {
    const text = member(document, textOf(member(entry, 'id')));
    return isText(text) ? text : undefined;
  };
  const {items, problems} = readList(dashboard, textFor, reading);
  const missing = dashboard.filter((entry) => textOf(member(entry, 'id')) && !textFor(entry))
    .map((entry) => warning('missing-text', `The text of ${textOf(member(entry, 'id'))} could not be had`));
  return {items, problems: [...problems, ...items.length ? missing : []]};
}

/** An empty list says that there are no warnings; a list of other things does not. */
function readList(list: readonly unknown[], textFor: (entry: unknown) => unknown, reading: Reading): ReadResult<Alert> {
  const problems: Problem[] = [];
  const items = list.flatMap((entry, index) => {
    const alert = isEntry(entry) ? readAlert(entry, textFor(entry), reading) : undefined;
    if (!alert) problems.push(warning('bad-entry', `[${index}] is no warning with an id and a time`));
    return alert ?? [];
  });
  return items.length || !list.length ? {items, problems} : notNina();
}

/** Whether it is said of an entry what it warns of, or how badly. */
const isEntry = (entry: unknown): boolean =>
  isRecord(entry) && ['payload', 'i18nTitle', 'severity'].some((name) => member(entry, name) !== undefined);
