/**
 * CAP 1.0 to 1.2, the Common Alerting Protocol: a message, or several in whatever is around them. Each event of a
 * message is an alert of its own, told in one language; what replaces what is not decided here.
 */
import type {Alert} from '../../model/alert.js';
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import {cityZone} from '../../time/zone.js';
import {msgTypeIn, referencesIn, statusIn} from '../kit/cap-words.js';
import {compact} from '../kit/fields.js';
import {notThis, warning} from '../kit/json.js';
import {momentText} from '../kit/moment.js';
import {finished} from '../kit/steps.js';
import {childrenOf, elementsOf, find, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {infoFields, infosIn} from './cap-info.js';
import type {AlertEvent, Complaint} from './cap-info.js';

export type {Alert, Format, Problem, ReadOptions, ReadResult};

export const format: Format = {
  id: 'cap',
  kind: 'alerts',
  kinds: ['alerts'],
  mediaTypes: ['application/cap+xml'],
  detect: (text) => /^[\uFEFF\s]*</.test(text) && /<(?:[\w-]+:)?alerts?[\s>]/.test(text.slice(0, 65_536)) && isCap(text),
};

const isCap = (text: string): boolean =>
  /urn:oasis:names:tc:emergency:cap:|incident\.com\/cap\/|<(?:[\w-]+:)?msgType\b/.test(text.slice(0, 65_536));

/** The alerts of all messages in a text. */
export const read = (text: string, options?: ReadOptions): ReadResult<Alert> => finished(readInSteps(text, options));

/** The same in steps of one message each. */
export function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, ReadResult<Alert>> {
  const problems: Problem[] = [];
  const report = (message: string, line: number, code = 'bad-xml'): void => {
    problems.push({...warning(code, message), line});
  };
  const items: Alert[] = [];
  let count = 0;
  for (const message of elementsOf(text, new Set(['alert']), report)) {
    count++;
    items.push(...alertsOf(message, options, (code, what) => report(what, message.line, code)));
    yield;
  }
  if (!count && !(isCap(text) && isEmptyList(text))) return notThis('CAP');
  // Messages that cannot be read must not pass for no warning.
  if (count && !items.length) {
    problems.push({severity: 'error', code: 'no-item', message: 'There are messages, and none that can be read'});
  }
  return {items, problems};
}

/** Whether an element is around nothing: what a list of messages is on a quiet day. */
function isEmptyList(text: string): boolean {
  let isCut = false;
  const [root, second] = elementsOf(text, undefined, () => { isCut = true; });
  return !!root && !second && !isCut && root.name === 'alerts' && !childrenOf(root).length;
}

function alertsOf(message: XmlElement, options: ReadOptions, complain: Complaint): Alert[] {
  const field = (name: string): string => xmlText(find(message, name));
  const zone = cityZone(options.timeZone);
  const events = merged(infosIn(message, options.language)
    .map((info) => infoFields(info, {zone, url: options.url, complain})));
  const sent = momentText(field('sent'), zone);
  if (!sent) complain('bad-date', `The message ${field('identifier')} does not say when it was sent`);
  const common = messageFields(message);
  const id = field('identifier') || [common.sender, field('sent')].filter(Boolean).join();
  // A cancellation needs no text (CAP 1.2 section 3.2.1): the message that it names has one.
  if (!events.length && common.msgType === 'cancel') events.push({headline: '', severity: 'unknown'});
  const told = events.filter(({headline}) => headline || common.msgType === 'cancel');
  if (!id || !told.length) complain('bad-entry', `The message ${id} says nothing`);
  return !id ? [] : told.map((event, index) => ({
    id: index ? `${id}#${index + 1}` : id,
    sent: sent ?? event.effective ?? event.onset ?? '',
    ...event,
    ...common,
  }));
}

/** Infos that differ by their areas alone are one alert. */
function merged(events: readonly AlertEvent[]): AlertEvent[] {
  const byText = new Map<string, AlertEvent>();
  for (const event of events) {
    const {areas = [], ...rest} = event;
    const key = JSON.stringify(rest);
    const other = byText.get(key);
    byText.set(key, other ? {...other, areas: [...other.areas ?? [], ...areas]} : event);
  }
  return [...byText.values()];
}

function messageFields(message: XmlElement): Pick<Alert, 'status' | 'msgType' | 'sender' | 'references'> {
  const field = (name: string): string => xmlText(find(message, name));
  const sender = field('sender');
  return compact<Pick<Alert, 'status' | 'msgType' | 'sender' | 'references'>>({
    status: statusIn(field('status')),
    msgType: msgTypeIn(field('msgType')),
    sender,
    references: referencesIn(field('references'), sender),
  });
}
