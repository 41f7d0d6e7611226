/** The reader of Bright Sky's `alerts` for a page that shows warnings. */
import type {Alert, AlertArea} from '../../model/alert.js';
import type {Problem} from '../../model/problem.js';
import type {Kind, ReadOptions, ReadResult} from '../../model/read-options.js';
import {cityZone, formatMoment, parseMoment} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import {compact, richText} from '../kit/fields.js';
import {member, parseJson, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {noAnswer, sourceOf, title} from './brightsky-answer.js';

export const kind: Kind = 'alerts';
export {title};
/** Seconds between two questions, at least. */
export const ttl = 60;

interface Reading {
  readonly zone: Zone;
  readonly options: ReadOptions;
  readonly areas: readonly AlertArea[];
  readonly problems: Problem[];
}

export function read(text: string, options: ReadOptions = {}): ReadResult<Alert> {
  return readAlerts(parseJson(text), options);
}

/** The warnings of an answer, in force or not. */
export function readAlerts(document: unknown, options: ReadOptions): ReadResult<Alert> {
  const alerts = member(document, 'alerts');
  if (!Array.isArray(alerts)) return noAnswer();
  const areas = areasOf(member(document, 'location'));
  const reading: Reading = {zone: cityZone(options.timeZone), options, areas, problems: []};
  return {
    items: alerts.flatMap((alert: JsonRecord, index) => alertOf(alert, `alerts[${index}]`, reading) ?? []),
    problems: reading.problems,
  };
}

function areasOf(location: unknown): AlertArea[] {
  const code = textOf(member(location, 'warn_cell_id'));
  const name = textOf(member(location, 'name')) || textOf(member(location, 'name_short')) || code;
  return name ? [{name, codes: code ? [code] : []}] : [];
}

const texts = ['event', 'headline', 'description', 'instruction'] as const;

/** The language wanted, unless a text is there in the other one only: what to do must not get lost. */
function languageOf(alert: unknown, wanted = ''): 'de' | 'en' {
  const has = (text: string, language: string): boolean => Boolean(textOf(member(alert, `${text}_${language}`)));
  const isWhole = (own: string, other: string): boolean => texts.every((text) => has(text, own) || !has(text, other));
  const english = isWhole('en', 'de') && (/^en\b/i.test(wanted) || !isWhole('de', 'en'));
  return english ? 'en' : 'de';
}

function alertOf(alert: unknown, path: string, reading: Reading): Alert | undefined {
  const {options, zone, areas, problems} = reading;
  const language = languageOf(alert, options.language);
  const [event, headline, description, instruction] = texts.map((name) => textOf(member(alert, `${name}_${language}`)));
  const name = headline || event || description?.split('\n', 1)[0];
  if (!name) {
    problems.push(warning('bad-entry', `${path} has no text`));
    return undefined;
  }
  const number = textOf(member(alert, 'alert_id'));
  const [effective, onset, expires] = ['effective', 'onset', 'expires'].map((name) => {
    const text = textOf(member(alert, name));
    const moment = parseMoment(text);
    if (text && !moment) problems.push(warning('bad-date', `${path}.${name} is no moment: ${text.slice(0, 40)}`));
    return moment && formatMoment(moment.epoch, zone);
  });
  return compact<Alert>({
    id: number || `brightsky.${textOf(member(alert, 'id')) || name}`,
    sent: effective ?? momentIn(number, zone) ?? onset ?? expires ?? options.now ?? formatMoment(0, zone),
    headline: name, event, language, effective, onset, expires, areas,
    description: richText(description ?? ''), instruction: richText(instruction ?? ''),
    ...codedFields(alert), source: sourceOf(options),
  });
}

/** DWD's numbers hold the moment of their message in milliseconds. */
function momentIn(number: string, zone: Zone): string | undefined {
  const [, digits] = /\.(\d{13})\./.exec(number) ?? [];
  return digits && formatMoment(Number(digits), zone);
}

const words = {
  severity: ['minor', 'moderate', 'severe', 'extreme'],
  urgency: ['immediate', 'expected', 'future', 'past'],
  certainty: ['observed', 'likely', 'possible', 'unlikely'],
  status: ['actual', 'exercise', 'system', 'test', 'draft'],
} as const;

/** CAP's own words for what Bright Sky writes in small letters. */
const capWords = new Map([
  ['met', 'Met'], ['health', 'Health'], ['prepare', 'Prepare'], ['allclear', 'AllClear'], ['none', 'None'],
  ['monitor', 'Monitor'],
]);

type Coded = Pick<Alert, 'severity' | 'urgency' | 'certainty' | 'status' | 'category' | 'responseType' | 'eventCode'>;

function codedFields(alert: unknown): {readonly [K in keyof Coded]: Coded[K] | undefined} {
  const wordOf = <K extends keyof typeof words>(name: K): typeof words[K][number] | undefined => {
    const word = textOf(member(alert, name)).toLowerCase();
    return (words[name] as readonly typeof words[K][number][]).find((known) => known === word);
  };
  const capOf = (name: string): readonly string[] =>
    [textOf(member(alert, name))].filter(Boolean).map((word) => capWords.get(word) ?? word);
  return {
    severity: wordOf('severity') ?? 'unknown', urgency: wordOf('urgency'), certainty: wordOf('certainty'),
    status: wordOf('status'), category: capOf('category'), responseType: capOf('response_type'),
    eventCode: textOf(member(alert, 'event_code')),
  };
}
