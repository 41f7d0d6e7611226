/**
 * The messages of a text, in whatever is around them. Each event of a message is an alert of its own, told in one
 * language.
 */
import type {Alert} from '../../model/alert.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {cityZone} from '../../time/zone.js';
import {msgTypeIn, referencesIn, statusIn} from '../kit/cap-words.js';
import {compact} from '../kit/fields.js';
import {notThis, warning} from '../kit/json.js';
import {momentText} from '../kit/moment.js';
import {childrenOf, elementsOf, find, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import type {circleOf} from './cap-circle.js';
import type {messagesOfEntries} from './cap-entries.js';
import {infoFields} from './cap-info.js';
import type {AlertEvent, Complaint} from './cap-info.js';
import type {infosIn} from './cap-languages.js';

/** Parts that not every text needs. Without one, a text is read as one that has nothing of the kind. */
export interface CapParts {
  /** Reads feeds whose entries have the fields of a message. */
  readonly messagesOfEntries?: typeof messagesOfEntries | undefined;
  /** Tells languages from events where a message has several infos. */
  readonly infosIn?: typeof infosIn | undefined;
  /** Puts circles into polygons. */
  readonly circleOf?: typeof circleOf | undefined;
}

/** Whether a text says that it is CAP. */
export const isCap = (text: string): boolean =>
  /urn:oasis:names:tc:emergency:cap:|incident\.com\/cap\/|<(?:[\w-]+:)?msgType\b/.test(text.slice(0, 65_536));

/** The alerts of all messages in a text, in steps of one message each. */
export function* readCap(text: string, options: ReadOptions, parts: CapParts): Generator<void, ReadResult<Alert>> {
  const problems: Problem[] = [];
  const report = (message: string, line: number, code = 'bad-xml'): void => {
    problems.push({...warning(code, message), line});
  };
  const items: Alert[] = [];
  let count = 0;
  for (const message of messagesIn(text, parts, report)) {
    count++;
    items.push(...alertsOf(message, options, parts, (code, what) => report(what, message.line, code)));
    yield;
  }
  if (!count && !(isCap(text) && isEmptyList(text))) return notThis('CAP');
  // Messages that cannot be read must not pass for no warning.
  if (count && !items.length) {
    problems.push({severity: 'error', code: 'no-item', message: 'There are messages, and none that can be read'});
  }
  return {items, problems};
}

/** Whole messages, else what entries of a feed have of theirs. */
function* messagesIn(
  text: string, {messagesOfEntries}: CapParts, report: (message: string, line: number) => void,
): Generator<XmlElement> {
  let isWhole = false;
  for (const message of elementsOf(text, new Set(['alert']), report)) {
    isWhole = true;
    yield message;
  }
  if (!isWhole && messagesOfEntries) yield* messagesOfEntries(text, report);
}

/** Whether an element is around nothing: what a list of messages, or a feed for them, is on a quiet day. */
function isEmptyList(text: string): boolean {
  let isCut = false;
  const [root, second] = elementsOf(text, undefined, () => { isCut = true; });
  if (!root || second || isCut) return false;
  return root.name === 'alerts' ? !childrenOf(root).length
    : /^(?:feed|rss)$/.test(root.name) && !within(root, /^(?:entry|item)$/).length;
}

function alertsOf(
  message: XmlElement, options: ReadOptions, {circleOf, infosIn}: CapParts, complain: Complaint,
): Alert[] {
  const field = (name: string): string => xmlText(find(message, name));
  const zone = cityZone(options.timeZone);
  const infos = infosIn ? infosIn(message, options.language) : childrenOf(message, 'info');
  const events = merged(infos
    .map((info) => infoFields(info, {zone, url: options.url, complain, circleOf})));
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
