/** A city profile where a feed was expected: what is wrong in it, and which addresses it names, region or city. */
import {isRecord, parseJson} from '../formats/kit/json.js';
import {citySources} from '../profile/city-sources.js';
import {checkProfile} from '../profile/profile-rules.js';
import {note} from './finding.js';
import {placed} from './text-place.js';

/** The result for a profile; `undefined` for any other text. */
export function profileCheck(text: string, url?: string) {
  const document = /^\s*\{/.test(text) ? parseJson(text) : undefined;
  if (!isRecord(document) || !isRecord(document['widgets']) && !Array.isArray(document['municipalities'])) return undefined;
  const {profile, problems} = checkProfile(document);
  const addresses = [
    ...(profile.municipalities ?? []).flatMap(({name, src}) => src ? [`${name}: ${src}`] : []),
    ...citySources(profile).map(({widget, municipality, request: {url: address}}) =>
      `${[municipality, widget].filter(Boolean).join(', ')}: ${address}`),
  ];
  return {
    url, format: 'city-profile', kinds: [], count: 0, items: [], title: profile.name,
    problems: [...placed(problems, text), ...[...new Set(addresses)].map((address) => note('profile-source', address))],
  };
}
