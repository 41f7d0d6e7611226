import {isRecord, parseJson} from '../formats/kit/json.js';
import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import type {Problem} from '../model/problem.js';
import {answerText} from '../sources/answer-text.js';
import type {LastGoodOptions} from '../sources/last-good.js';
import {lastGood} from '../sources/last-good.js';
import {checkProfile} from './profile-rules.js';
import {SourceError} from '../sources/source-error.js';
import {mapPreset} from './map-presets.js';

/** A profile that was read, now or some time ago. */
export interface LoadedProfile {
  readonly profile: CityProfile;
  /** The parts of it that were left out. */
  readonly problems: readonly Problem[];
  /** When it was received. */
  readonly asOf: Date | null;
  /** Why a kept copy stands in for it. */
  readonly error?: SourceError;
}

/** Attributes that hold addresses: relative ones are resolved against the profile, not against the page. */
const ADDRESSES = ['src', 'streets', 'alerts', 'tiles', 'schoolHolidays'];

/**
 * Fetches a profile with the same care as a feed: once per page, within a time limit, and with the last
 * good copy if it cannot be read.
 * @throws SourceError
 */
export async function loadProfile(src: string, options: LastGoodOptions): Promise<LoadedProfile> {
  const {value, at, error} = await lastGood([{url: src}], options, async ([answer]) => {
    const body = await answerText(answer!);
    const document = parseJson(body);
    if (!isRecord(document)) throw new SourceError('format', src, `Not a city profile: "${body.slice(0, 80)}"`);
    const {profile, problems} = checkProfile(document);
    return {profile: anchored(profile, answer!.url), problems};
  });
  return {...value, asOf: new Date(at), error};
}

/** The profile with every address made absolute. */
function anchored({relay, map, contact, widgets, ...profile}: CityProfile, base: string): CityProfile {
  const at = (address: string) => absolute(address, base);
  return {
    ...profile,
    ...relay && {relay: at(relay)},
    ...contact && {contact: {...contact, ...contact.url && {url: at(contact.url)}}},
    ...map && {map: {...map, tiles: at(map.tiles)}},
    ...widgets && {
      widgets: Object.fromEntries(Object.entries(widgets).map(([tag, settings]) => [tag, located(settings, at)])),
    },
  };
}

const located = (settings: WidgetSettings, at: (address: string) => string): WidgetSettings =>
  Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, name === 'layers' && Array.isArray(value)
    ? value.map((layer: WidgetSettings) => located(layer, at))
    : ADDRESSES.includes(name) ? [value].flat().flatMap((text) => `${text as string}`.split(/\s+/)).filter(Boolean).map(at).join(' ')
    : value]));

/** Absolute addresses stay as they are written; in relative ones the places to fill in (`{street}`) stay, too. */
function absolute(address: string, base: string): string {
  if (mapPreset(address) || URL.canParse(address) || !URL.canParse(address, base)) return address;
  return new URL(address, base).href.replace(/%7B(\w+)%7D/gi, '{$1}');
}
