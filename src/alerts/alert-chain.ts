/**
 * Updates and cancellations take effect on the messages they name (CAP 1.2, `references`), in whatever order they came
 * and whichever of them are missing.
 */
import type {Alert} from '../model/alert.js';
import {messagesOf, sameMessage, sameSender} from './alert-message.js';
import type {Message} from './alert-message.js';
import {beginOf, endOf, isAllClear, isPublic} from './alert-standing.js';

/** The alerts that nothing else among them replaces. Those that are not for the public neither count nor stay. */
export function currentAlerts(alerts: readonly Alert[]): Alert[] {
  const messages = messagesOf(alerts.filter(isPublic));
  const chain = new Chain(messages);
  return messages.filter((message) => !chain.isReplaced(message)).flatMap((message) => {
    const replaced = chain.replacedBy(message);
    // The cancellation of a cancellation is no all-clear: what was called off is in force again.
    if (message.isCancel && replaced.length && replaced.every(({isCancel}) => isCancel)) return [];
    return message.alerts.map((alert) => isAllClear(alert) ? withWordsOf(alert, replaced) : alert);
  });
}

/** A cancellation needs no text of its own (CAP 1.2 section 3.2.1): it is called as what it calls off. */
function withWordsOf(alert: Alert, replaced: readonly Message[]): Alert {
  const [called] = replaced.flatMap(({alerts}) => alerts);
  if (alert.headline || !called) return alert;
  const {headline, event, areas, language} = called;
  return {...alert, headline, ...event && {event}, ...areas && {areas}, ...language && {language}};
}

/** How far back the messages before one are looked for. */
const FARTHEST = 30;
/** Nobody updates one message more often. */
const LARGEST = 200;

class Chain {
  readonly #byId = new Map<string, Set<Message>>();
  /** What each message is replaced by, and what it replaces. */
  readonly #replacing = new Map<Message, Set<Message>>();
  readonly #replaced = new Map<Message, Set<Message>>();
  /** Cancellations that have been cancelled. */
  readonly #void = new Set<Message>();

  constructor(messages: readonly Message[]) {
    for (const message of messages) append(this.#byId, message.id, message);
    for (const message of messages) {
      for (const other of this.#named(message)) this.#replace(other, message);
    }
    this.#addForgotten(messages.filter(({names}) => names.length));
    const cancels = messages.filter(({isCancel}) => isCancel);
    for (const cancel of cancels.sort(compareSent)) {
      if (this.#isCancelled(cancel)) this.#void.add(cancel);
    }
  }

  /** Whether a message has been replaced. An update that is itself replaced still has replaced what it named. */
  isReplaced(message: Message): boolean {
    return [...this.#replacing.get(message) ?? []].some((by) => !this.#void.has(by));
  }

  /** The messages that one has replaced, the first named first. */
  replacedBy(message: Message): Message[] {
    return [...this.#replaced.get(message) ?? []];
  }

  #isCancelled(message: Message): boolean {
    return [...this.#replacing.get(message) ?? []].some((by) => by.isCancel && !this.#void.has(by));
  }

  #replace(message: Message, by: Message): void {
    append(this.#replacing, message, by);
    append(this.#replaced, by, message);
  }

  /** The messages here that one says it replaces. What was sent later has taken up the id anew. */
  #named(message: Message): Message[] {
    return message.names.flatMap((name) => [...this.#byId.get(name.id) ?? []].filter((other) => other !== message
      && sameMessage(name, other) && !(other.sent > message.sent) && !isMutual(message, other)));
  }

  /**
   * Some name only the first message of a chain. Then the later of two replaces the other, if it warns of the same
   * event, at that time, and in all of its area: a warning may also have been split up.
   */
  #addForgotten(updates: readonly Message[]): void {
    const ancestors = new Map(updates.map((update) => [update, this.#ancestorsOf(update)]));
    const families = new Map<string, Set<Message>>();
    for (const update of updates) {
      for (const id of ancestors.get(update)!) append(families, id, update);
    }
    for (const family of families.values()) {
      if (family.size > LARGEST) continue;
      for (const older of family) {
        // An update that has replaced it keeps doing so.
        if ([...this.#replacing.get(older) ?? []].some(({isCancel}) => !isCancel)) continue;
        for (const later of family) {
          // A chain without a gap needs no help.
          const isKnown = ancestors.get(later)!.has(older.id);
          if (!isKnown && later.sent > older.sent && takesOver(later, older)) this.#replace(older, later);
        }
      }
    }
  }

  /** Ids of all messages that one replaces, or that what it replaces has replaced. */
  #ancestorsOf(message: Message): ReadonlySet<string> {
    const ids = new Set<string>();
    const found = [message];
    for (let index = 0; index < found.length && ids.size < FARTHEST; index++) {
      for (const {id} of found[index]!.names) ids.add(id);
      for (const other of this.replacedBy(found[index]!)) if (!found.includes(other)) found.push(other);
    }
    return ids;
  }
}

/** The last first; any order will do for those sent at once, as long as it is always the same. */
const compareSent = (a: Message, b: Message): number =>
  b.sent - a.sent || (a.id + a.sender < b.id + b.sender ? -1 : 1);

function append<K>(sets: Map<K, Set<Message>>, key: K, message: Message): void {
  const set = sets.get(key);
  if (set) set.add(message);
  else sets.set(key, new Set([message]));
}

/** Two that were sent at once and replace one another leave nothing to decide by, and both stay. */
const isMutual = (message: Message, other: Message): boolean =>
  !(other.sent < message.sent) && other.names.some((name) => sameMessage(name, message));

/** Whether a message says everything anew that another one says. */
function takesOver(later: Message, older: Message): boolean {
  return sameSender(later, older)
    && older.alerts.every((alert) => later.alerts.some((one) => tellsAnew(one, alert)));
}

function tellsAnew(later: Alert, older: Alert): boolean {
  const [event, olderEvent] = [later, older].map((one) => one.event?.trim().toLowerCase());
  const placesOf = ({areas = []}: Alert): string[] => areas.flatMap(({name, codes, geometry}) =>
    codes.length ? codes : [name + JSON.stringify(geometry ?? '')]);
  const places = new Set(placesOf(later));
  return (!event || !olderEvent || event === olderEvent)
    && !(beginOf(later) >= endOf(older)) && !(beginOf(older) >= endOf(later))
    && (!places.size || placesOf(older).every((place) => places.has(place)));
}
