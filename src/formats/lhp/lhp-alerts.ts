/** Flood warnings: the areas of `/data/alerts`, each with a CAP message where it was asked for (`cap=true`). */
import type {Alert, AlertArea} from '../../model/alert.js';
import type {Geometry} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {cityZone} from '../../time/zone.js';
import {certaintyIn, msgTypeIn, referencesIn, severityIn, statusIn, urgencyIn} from '../kit/cap-words.js';
import {compact, lineOf, richText, webAddress} from '../kit/fields.js';
import {isRecord, member, notThis, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {several} from '../kit/json-values.js';
import {openEnvelope, timeIn} from './lhp-envelope.js';
import type {Envelope} from './lhp-envelope.js';

/** The portal's classes of warnings; those of its stations are numbered otherwise. */
const severities: ReadonlyMap<string, Alert['severity']> = new Map([['2', 'minor'], ['4', 'moderate'], ['5', 'severe'], ['6', 'extreme']]);
const ALL_CLEAR = '1';

/** The warnings of a document. Only an empty list that is said to be an answer says that there are none. */
export function readAlerts(document: unknown, {timeZone}: ReadOptions): ReadResult<Alert> {
  const envelope = openEnvelope(document, cityZone(timeZone));
  if (!envelope) return notThis('an answer of the flood portal');
  const problems: Problem[] = [];
  const alerts = new Map<string, Alert>();
  envelope.entries.forEach((entry, index) => {
    const alert = readAlert(entry, envelope);
    if (!alert) problems.push(warning('bad-entry', `data[${index}] is no warning with an id and a time`));
    else alerts.set(alert.id, together(alerts.get(alert.id), alert));
  });
  const items = [...alerts.values()];
  if (items.length || envelope.isAnswer && !envelope.entries.length) return {items, problems};
  return notThis('an answer of the flood portal with warnings');
}

/** One message for several areas. */
const together = (one: Alert | undefined, other: Alert): Alert =>
  one ? {...one, areas: [...one.areas ?? [], ...other.areas ?? []]} : other;

function readAlert(entry: JsonRecord, {zone, source, updated}: Envelope): Alert | undefined {
  const cap = entry['cap'];
  const info = several(member(cap, 'info')).find(isRecord) ?? {};
  const id = textOf(member(cap, 'identifier')) || textOf(entry['id']);
  const sent = timeIn(member(cap, 'sent'), zone) ?? updated;
  const isAlert = entry['cap'] !== undefined || entry['areaDesc'] !== undefined || entry['alertHeadline'] !== undefined;
  if (!id || !sent || !isAlert) return undefined;
  const rank = textOf(entry['lhpClass']);
  const sender = textOf(member(cap, 'sender'));
  return compact<Alert>({
    ...textOfAlert(info),
    id, sent, source,
    headline: lineOf(info['headline']) || lineOf(entry['alertHeadline']) || lineOf(entry['lhpClassName']) || 'Hochwasser',
    severity: severities.get(rank) ?? severityIn(info['severity']),
    msgType: rank === ALL_CLEAR ? 'cancel' : msgTypeIn(member(cap, 'msgType')),
    status: statusIn(member(cap, 'status')),
    effective: timeIn(info['effective'], zone),
    onset: timeIn(info['onset'], zone),
    expires: timeIn(info['expires'], zone),
    areas: [areaOf(entry)],
    references: referencesIn(member(cap, 'references'), sender),
    parameters: ['lhpClass', 'lhpClassName'].map((name) => ({name, value: textOf(entry[name])})).filter(({value}) => value),
    sender,
    web: webAddress(textOf(info['web'])) ?? webAddress(textOf(entry['alertLink'])),
  });
}

const textOfAlert = (info: JsonRecord): Partial<Alert> => ({
  event: lineOf(info['event']),
  urgency: urgencyIn(info['urgency']),
  certainty: certaintyIn(info['certainty']),
  category: several(info['category']).map(textOf).filter(Boolean),
  description: richText(textOf(info['description'])),
  instruction: richText(textOf(info['instruction'])),
  contact: textOf(info['contact']),
  // The portal writes it in small letters.
  provider: lineOf(info['sendername']) || lineOf(info['senderName']),
  language: textOf(info['language']),
});

function areaOf({areaDesc, geometry}: JsonRecord): AlertArea {
  const area = {name: lineOf(areaDesc), codes: []};
  return isRecord(geometry) && textOf(geometry['type']) ? {...area, geometry: geometry as unknown as Geometry} : area;
}
