/**
 * Alerts by the message they came in. A message may warn of several events, may be read from several sources, and may
 * be published again under its own id.
 */
import type {Alert, AlertArea} from '../model/alert.js';
import {momentOf} from '../time/city-clock.js';

/** A message as a reference names it. Ids without their publisher's prefix; empty where the sender is not named. */
export interface MessageName {
  readonly id: string;
  readonly sender: string;
}

/** The newest version of a message. */
export interface Message extends MessageName {
  /** Milliseconds since 1970; `NaN` if not known. */
  readonly sent: number;
  readonly isCancel: boolean;
  readonly alerts: readonly Alert[];
  /** The messages that it, or an older version of it, says it replaces. */
  readonly names: readonly MessageName[];
}

/** NINA's mark of the system that a message comes from. */
const prefix = /^(?:mow|kat|biw|dwd|lhp|pol|bbk)\./;
/** The number of the DWD, which is the same in every language and source. */
const worldwide = /^(2\.49\..*?)(?:\.[a-z]{2,3})?$/;

/** Whether an alert was read from NINA, which publishes what others have written. */
export const isPassedOn = ({id}: Pick<Alert, 'id'>): boolean => prefix.test(id.trim().toLowerCase());

/** The id of the message that an alert came in. Several events of one message have `#2`, `#3` … behind its id. */
const messageId = (id: string): string => bare(id).replace(/#\d+$/, '').replace(worldwide, '$1');

const bare = (id: string): string => id.trim().toLowerCase().replace(prefix, '');

/** A reference: an id, or `sender,id` and perhaps more of what CAP writes. */
export function nameOf(reference: string, by = ''): MessageName {
  const parts = reference.split(',').map((part) => part.trim());
  const [sender, id] = parts.length > 1 ? parts : [by, parts[0]];
  return {sender: sender!.toLowerCase(), id: messageId(id!)};
}

const senderOf = ({sender = ''}: Alert): string => sender.trim().toLowerCase();

/** Whether two names may mean the same message. Ids hold for one sender, the numbers of the DWD for all. */
export const sameMessage = (a: MessageName, b: MessageName): boolean => a.id === b.id && sameSender(a, b);

/** Whether two messages may be of one sender. */
export const sameSender = (a: MessageName, b: MessageName): boolean =>
  !a.sender || !b.sender || a.sender === b.sender || worldwide.test(a.id) && worldwide.test(b.id);

/** The messages that alerts came in, each as it was published last. */
export function messagesOf(alerts: readonly Alert[]): Message[] {
  const byId = grouped(alerts, ({id}) => messageId(id));
  return [...byId].flatMap(([id, all]) => {
    if (worldwide.test(id)) return [newest(all)];
    const bySender = grouped(all, senderOf);
    // A version without a sender is of the only sender there is.
    if (bySender.has('') && bySender.size === 2) return [newest(all)];
    return [...bySender.values()].map(newest);
  });
}

function grouped(alerts: readonly Alert[], keyOf: (alert: Alert) => string): Map<string, Alert[]> {
  const groups = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const key = keyOf(alert);
    if (!groups.get(key)?.push(alert)) groups.set(key, [alert]);
  }
  return groups;
}

function newest(versions: readonly Alert[]): Message {
  const sorted = [...versions].sort(compareVersions);
  const [last] = sorted as [Alert];
  const alerts = sorted.filter((alert, index) => isSameVersion(alert, last)
    && sorted.findIndex(({id}) => bare(id) === bare(alert.id)) === index);
  return {
    id: messageId(last.id),
    sender: sorted.map(senderOf).find(Boolean) ?? '',
    sent: momentOf(last.sent),
    isCancel: last.msgType === 'cancel',
    alerts: alerts.map((alert) => withReferencesOf(versions, withAreasOf(sorted, alert)))
      .sort((a, b) => compare(orderIn(a), orderIn(b))),
    names: versions.flatMap((alert) => (alert.references ?? []).map((one) => nameOf(one, senderOf(alert)))),
  };
}

const orderIn = ({id}: Alert): number => Number(/#(\d+)$/.exec(id)?.[1] ?? 1);

const isSameVersion = (a: Alert, b: Alert): boolean => isPassedOn(a) === isPassedOn(b)
  && isSentAlike(a, b) && versionOf(a) === versionOf(b) && a.msgType === b.msgType;

const isSentAlike = (a: Alert, b: Alert): boolean => Object.is(momentOf(a.sent), momentOf(b.sent));

/** The version that NINA counts. */
const versionOf = ({parameters = []}: Alert): number =>
  Number(parameters.find(({name}) => name.toLowerCase() === 'version')?.value) || 0;

const types: readonly Alert['msgType'][] = ['alert', 'update', 'cancel'];

/** The original first, then the newest, then the one that lasts longer. */
const compareVersions = (a: Alert, b: Alert): number => Number(isPassedOn(a)) - Number(isPassedOn(b))
  || (momentOf(b.sent) || 0) - (momentOf(a.sent) || 0) || versionOf(b) - versionOf(a)
  || types.indexOf(b.msgType) - types.indexOf(a.msgType)
  || compare(momentOf(b.expires ?? '9999-12-31T00:00:00Z'), momentOf(a.expires ?? '9999-12-31T00:00:00Z'))
  || compare(b.headline, a.headline);

const compare = <T extends number | string>(a: T, b: T): number => a < b ? -1 : a > b ? 1 : 0;

/** An alert with what its copies say that it replaces: not every source passes that on. */
function withReferencesOf(copies: readonly Alert[], alert: Alert): Alert {
  const references = new Set(copies.flatMap((copy) => copy.references ?? []));
  return references.size > (alert.references?.length ?? 0) ? {...alert, references: [...references].sort()} : alert;
}

/** An alert with the areas of its copies: a source that is asked for an area may name that one alone. */
function withAreasOf(versions: readonly Alert[], alert: Alert): Alert {
  const copies = versions.filter((one) => bare(one.id) === bare(alert.id) && isSentAlike(one, alert));
  const keyOf = ({name, codes}: AlertArea): string => [name, ...codes].join('|');
  const areas = new Map(copies.flatMap((copy) => copy.areas ?? []).map((area) => [keyOf(area), area] as const));
  if (areas.size <= (alert.areas?.length ?? 0)) return alert;
  return {...alert, areas: [...areas].sort(([a], [b]) => compare(a, b)).map(([, area]) => area)};
}
