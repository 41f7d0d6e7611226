import {isRecord, parseJson} from '../formats/kit/json.js';
import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import type {Problem} from '../model/problem.js';
import {answerText} from '../sources/answer-text.js';
import type {LastGoodOptions} from '../sources/last-good.js';
import {lastGood} from '../sources/last-good.js';
import {parsedUrl} from '../text/parsed-url.js';
import {checkProfile} from './profile-rules.js';
import type * as RegionPart from './region-part.js';
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
  readonly error?: SourceError | undefined;
  /** What knows how a region is read; absent for a city. */
  readonly region?: typeof RegionPart;
}

/** Attributes that hold addresses: relative ones are resolved against the profile, not against the page. */
const ADDRESSES = ['src', 'streets', 'alerts', 'tiles', 'schoolHolidays'];

/**
 * Fetches a profile with the same care as a feed: once per page, within a time limit, and with the last
 * good copy if it cannot be read. Of a region the profiles of its municipalities are fetched with it.
 * @throws SourceError
 */
export async function loadProfile(src: string, options: LastGoodOptions): Promise<LoadedProfile> {
  const loaded = await loadOne(src, options);
  return withMunicipalities(loaded, options);
}

async function loadOne(src: string, options: LastGoodOptions): Promise<LoadedProfile> {
  const {value, at, error} = await lastGood([{url: src}], options, async ([answer]) => {
    const body = await answerText(answer!);
    const document = parseJson(body);
    if (!isRecord(document)) throw new SourceError('format', src, `Not a city profile: "${body.slice(0, 80)}"`);
    const {profile, problems} = checkProfile(document);
    return {profile: anchored(profile, answer!.url), problems};
  });
  return {...value, asOf: new Date(at), error};
}

/** A profile with the profiles of its municipalities, where it is a region's. */
export async function withMunicipalities(loaded: LoadedProfile, options: LastGoodOptions): Promise<LoadedProfile> {
  if (!loaded.profile.municipalities) return loaded;
  const region = await import('./region-part.js');
  const {profile, problems} = await region.joinMunicipalities(loaded.profile, (address) => loadOne(address, options));
  return {...loaded, profile, problems: [...loaded.problems, ...problems], region};
}

/** The profile with every address made absolute. */
function anchored<P extends CityProfile>(profile: P, base: string): P {
  const at = (address: string) => absolute(address, base);
  const {relay, privacy, map, contact, widgets, municipalities} = profile;
  return {
    ...profile,
    ...relay && {relay: at(relay)},
    ...privacy && {privacy: at(privacy)},
    ...contact && {contact: {...contact, ...contact.url && {url: at(contact.url)}}},
    ...map && {map: {...map, tiles: at(map.tiles)}},
    ...widgets && {
      widgets: Object.fromEntries(Object.entries(widgets).map(([tag, settings]) => [tag, located(settings, at)])),
    },
    ...municipalities && {
      municipalities: municipalities.map((one) => ({...anchored(one, base), ...one.src && {src: at(one.src)}})),
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
  const url = parsedUrl(address, base);
  if (!url || mapPreset(address) || parsedUrl(address)) return address;
  return url.href.replace(/%7B(\w+)%7D/gi, '{$1}');
}
