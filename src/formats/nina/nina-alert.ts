/** One warning of warnung.bund.de, out of what its lists say of it and its text. */
import type {Alert, AlertArea} from '../../model/alert.js';
import type {Source} from '../../model/source.js';
import type {Zone} from '../../time/zone.js';
import {certaintyIn, msgTypeIn, namedValues, referencesIn, severityIn, statusIn, urgencyIn} from '../kit/cap-words.js';
import {compact, lineOf, richText, webAddress} from '../kit/fields.js';
import {isRecord, listOf, member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {momentIn} from '../kit/moment.js';

/** What all warnings of a text are read with. */
export interface Reading {
  readonly zone: Zone;
  readonly language: string;
  readonly url: string | undefined;
}

/** The systems that issue warnings, by the letters their ids begin with. */
const providers: Readonly<Record<string, string>> = {
  mow: 'MoWaS', kat: 'KATWARN', biw: 'BIWAPP', dwd: 'DWD', lhp: 'LHP', pol: 'Polizei',
};

/** Who is to be named: the texts may be used unaltered, with their source. */
export const publisher = 'Bundesamt für Bevölkerungsschutz und Katastrophenhilfe';

/** AGS, ARS or WARNCELLID. Shorter numbers are the service's own, which read like keys of other counties. */
const areaKey = /^(?:\d{8,9}|\d{12})$/;

const system = (id: string): string => /^([a-z]{3})\./i.exec(id)?.[1]!.toLowerCase() ?? '';

/**
 * A warning, as an entry of a list (`dashboard`, `mapData`) and its text, or one of the two, tell of it. The list is
 * newer: a text may be the one of last time. `undefined` if no id, or no time at all is known.
 */
export function readAlert(entry: unknown, text: unknown, reading: Reading): Alert | undefined {
  const data = member(member(entry, 'payload'), 'data');
  const info = infoOf(text, reading.language);
  const id = textOf(member(entry, 'id')) || textOf(member(text, 'identifier'));
  const said = (name: string) => momentIn(textOf(member(entry, name)) || textOf(info[name]), reading.zone);
  const start = momentIn(textOf(member(entry, 'startDate')), reading.zone);
  const sent = momentIn(textOf(member(entry, 'sent')) || textOf(member(text, 'sent')), reading.zone)
    ?? start ?? said('effective') ?? said('onset');
  if (!id || !sent) return undefined;
  const sender = textOf(member(text, 'sender'));
  const word = (name: string) => textOf(member(data, name)) || textOf(member(entry, name)) || textOf(info[name]);
  const code = textOf(member(member(data, 'transKeys') ?? member(entry, 'transKeys'), 'event'));
  return compact<Alert>({
    ...textOfAlert(info),
    id, sent,
    headline: lineOf(info['headline']) || lineOf(member(data, 'headline')) || titleOf(entry) || lineOf(info['event']) || 'Warnung',
    severity: severityIn(word('severity')),
    urgency: urgencyIn(word('urgency')),
    onset: said('onset') ?? start,
    effective: said('effective'),
    expires: said('expires') ?? momentIn(textOf(member(entry, 'expiresDate')), reading.zone),
    msgType: msgTypeIn(member(data, 'msgType') ?? member(entry, 'type') ?? member(text, 'msgType')),
    status: statusIn(member(text, 'status')),
    references: referencesIn(member(text, 'references'), sender),
    eventCode: code || namedValues(info['eventCode'])[0]?.value,
    parameters: [...versionOf(entry), ...namedValues(info['parameter'])],
    provider: providers[system(id)] ?? textOf(member(data, 'provider')),
    sender,
    source: sourceOf(reading),
  });
}

/** The text's own fields, unaltered. */
const textOfAlert = (info: JsonRecord): Partial<Alert> => ({
  event: lineOf(info['event']),
  certainty: certaintyIn(info['certainty']),
  category: wordsIn(info['category']),
  responseType: wordsIn(info['responseType']),
  description: richText(textOf(info['description'])),
  instruction: richText(textOf(info['instruction']) || valueOf(info, 'instructionText')),
  areas: listOf(info['area']).map(areaOf).filter(({name, codes}) => name || codes.length),
  contact: textOf(info['contact']),
  web: webAddress(textOf(info['web']).replace(/^www\./i, 'https://$&')),
  language: textOf(info['language']).replace(/^[A-Z]{2}\b/, (letters) => letters.toLowerCase()) || 'de',
});

/** The text in the language wanted, else in German. */
function infoOf(text: unknown, language: string): JsonRecord {
  const infos = listOf(member(text, 'info')).filter(isRecord);
  const isIn = (tag: string) => (info: JsonRecord) => textOf(info['language']).slice(0, 2).toLowerCase() === tag.slice(0, 2);
  return infos.find(isIn(language.toLowerCase())) ?? infos.find(isIn('de')) ?? infos[0] ?? {};
}

const titleOf = (entry: unknown): string => lineOf(member(member(entry, 'i18nTitle'), 'de'));

const valueOf = (info: JsonRecord, name: string): string =>
  namedValues(info['parameter']).find((one) => one.name === name)?.value ?? '';

const wordsIn = (value: unknown): readonly string[] => listOf(value).map(textOf).filter(Boolean);

function areaOf(area: unknown): AlertArea {
  const codes = namedValues(member(area, 'geocode')).map(({value}) => value).filter((value) => areaKey.test(value));
  return {name: lineOf(member(area, 'areaDesc')), codes: [...new Set(codes)]};
}

/** The same id is published anew with a higher version, sometimes with the same time of sending. */
function versionOf(entry: unknown): {readonly name: string; readonly value: string}[] {
  const version = textOf(member(member(entry, 'payload'), 'version')) || textOf(member(entry, 'version'));
  return version ? [{name: 'version', value: version}] : [];
}

const sourceOf = ({url}: Reading): Source => compact<Source>({
  url, title: publisher, licence: 'Amtliches Werk, § 5 Abs. 2 UrhG', language: 'de',
});
