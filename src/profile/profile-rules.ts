import type {CityProfile} from '../model/city-profile.js';
import type {Problem} from '../model/problem.js';
import {isRecord} from '../formats/kit/json.js';
import {mapPreset} from './map-presets.js';
import {inCamelCase} from './setting-name.js';
import {commonAttributes, widgetAttributes} from './widget-attributes.js';

/**
 * The rules of `city-profile.schema.json`, in few lines, because every page with a profile fetches them. Unlike a
 * validator they keep what is good: one wrong key costs that key and nothing else.
 */

/** The checked value; `undefined` after reporting a mistake in it. */
type Rule = (value: unknown, path: string, say: Say) => unknown;
type Say = (path: string, code: string, words: string) => undefined;

const leaf = (expected: string, good: (value: unknown) => boolean): Rule => (value, path, say) =>
  good(value) ? value : say(path, 'wrong-type', `has to be ${expected}`);

const text = (expected = 'text', pattern = /^/): Rule =>
  leaf(expected, (value) => typeof value === 'string' && pattern.test(value));
const number = leaf('a number', (value) => typeof value === 'number');
const flag = leaf('true or false', (value) => typeof value === 'boolean');

const within = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most;
const isPosition = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && within(value[0], 90) && within(value[1], 180);

const textOrList = (expected: string): Rule => leaf(expected, (value) => typeof value === 'string'
  || Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'));
const addresses = textOrList('an address or a list of addresses');

/** Attributes whose entries stand with white space between them; those of the others with `;`. */
const spaced = /^(?:views|format|holidays|consent|access|property)$/;

/** What a text, a number or a list of them is as the text of an attribute; `undefined` for anything else. */
function attributeText(value: unknown, between: string): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return `${value}`;
  if (!Array.isArray(value) || !value.length) return undefined;
  const texts = value.map((one) => attributeText(one, ','));
  // Two numbers are a position.
  return texts.includes(undefined) ? undefined : texts.join(typeof value[0] === 'number' ? ',' : between);
}

const setting = (name = ''): Rule => (value, path, say) =>
  attributeText(value, spaced.test(name) ? ' ' : '; ') ?? say(path, 'wrong-type', 'has to be text or a list of texts');

const hosts = leaf('a list of hosts, without "https://"', (value) => Array.isArray(value)
  && value.every((host) => typeof host === 'string' && /^[^\s/]+$/.test(host)));

interface RecordRules {
  readonly known: Readonly<Record<string, Rule>>;
  readonly needed?: readonly string[];
  /** The one spelling of a key that has an older one. */
  readonly spelt?: (key: string) => string;
  /** The rule for a key that is not among the known ones. */
  readonly other?: (key: string) => Rule | undefined;
}

const record = ({known, needed = [], spelt = String, other}: RecordRules): Rule => (value, path, say) => {
  if (!isRecord(value)) return say(path, 'wrong-type', 'has to be an object');
  const at = (key: string) => path ? `${path}.${key}` : key;
  const good: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const name = spelt(key);
    const rule = Object.hasOwn(known, name) ? known[name] : other?.(key);
    const kept = rule ? rule(member, at(key), say) : say(at(key), 'unknown-key', unknown(key, Object.keys(known)));
    if (kept !== undefined) good[name] = kept;
  }
  for (const key of needed) if (!Object.hasOwn(value, key)) say(at(key), 'missing-key', 'is missing');
  // Half a map must not be shown: its attribution is the licence. The profile itself goes on without a name.
  return path && needed.some((key) => !Object.hasOwn(good, key)) ? undefined : good;
};

/** A list; an entry that is wrong is left out. */
const list = (rule: Rule): Rule => (value, path, say) => Array.isArray(value)
  ? value.map((entry, index) => rule(entry, `${path}[${index}]`, say)).filter((entry) => entry !== undefined)
  : say(path, 'wrong-type', 'has to be a list');

const layers = list(record({
  needed: ['name', 'src'],
  known: {name: text(), src: addresses, format: text(), columns: text(), icon: text(), color: text(), hidden: flag},
}));

const unknown = (key: string, known: readonly string[]): string => {
  const [meant] = known.filter((one) => distance(one, key) < 3).sort((a, b) => distance(a, key) - distance(b, key));
  return meant ? `is not known: did you mean "${meant}"?` : 'is not known';
};

/** Number of letters to add, leave out or change (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (const letter of a) {
    const next = [row[0]! + 1];
    for (let at = 1; at <= b.length; at++) {
      next[at] = Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + Number(letter !== b[at - 1]));
    }
    row = next;
  }
  return row[b.length]!;
}

/** `limit:number` or `loading:eager|lazy`, as the table has them. */
function attributeRule([name, type]: readonly string[]): Rule {
  if (name === 'src') return addresses;
  if (name === 'layers') return layers;
  if (type === 'number') return number;
  if (type === 'boolean') return flag;
  const values: readonly unknown[] | undefined = type?.split('|');
  return values ? leaf(`one of ${values.join(', ')}`, (value) => values.includes(value)) : setting(name);
}

const widgetRules = (attributes: string): Rule => record({
  spelt: inCamelCase,
  known: Object.fromEntries(attributes.split(' ').map((entry) => entry.split(':')).map((entry) =>
    [entry[0], attributeRule(entry)])),
});

/** `city-events.amt`: settings for one of two widgets of a tag. */
const named = /^[a-z]+(-[a-z]+)+(\.[\w-]+)?$/;

/** The rules for a widget by its key; a profile may serve pages with a newer version, whose widgets are not known. */
function widgetRule(key: string): Rule | undefined {
  const [tag = ''] = key.split('.');
  if (!named.test(key)) return undefined;
  return Object.hasOwn(widgetAttributes, tag) ? widgetRules(`${commonAttributes} ${widgetAttributes[tag]}`) : leaf('an object', isRecord);
}

/** A map that is known by a word brings its attribution. */
const mapRule = (tiles: unknown): Rule => record({
  needed: typeof tiles === 'string' && mapPreset(tiles) ? ['tiles'] : ['tiles', 'attribution'],
  known: {tiles: text(), attribution: text(), thirdParty: flag},
});

/** What a city says of itself, alone or as a municipality of a region. */
const cityRules = (): Readonly<Record<string, Rule>> => ({
  name: text('the city\'s name', /./su),
  officialKey: text('a key of 8 or 12 digits', /^(\d{8}|\d{12})$/),
  holidays: textOrList('a word or a list of words'),
  language: text('a language tag such as "de"', /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  timeZone: text('a time zone such as "Europe/Berlin"'),
  theme: text('the name of a theme', /^[a-z][a-z-]*$/),
  center: leaf('[latitude, longitude]', isPosition),
  bounds: leaf('two corners, each [latitude, longitude]', (value) =>
    Array.isArray(value) && value.length === 2 && value.every(isPosition)),
  map: (value, path, say) => mapRule(isRecord(value) ? value['tiles'] : undefined)(value, path, say),
  contact: record({known: {telephone: text(), email: text(), url: text()}}),
  privacy: text('an address'),
  hosts: record({known: {images: hosts, consent: hosts}}),
  relay: text('an address with {url} in it', /\{url\}/),
  widgets: record({known: {}, other: widgetRule}),
});

const profileRules = (): Rule => record({
  needed: ['name'],
  known: {
    $schema: text(), ...cityRules(),
    municipalities: list(record({needed: ['name'], known: {...cityRules(), src: text('an address')}})),
  },
});

/** Checks a profile. A wrong value is left out and reported with its path; the rest stays. */
export function checkProfile(value: unknown): {readonly profile: CityProfile; readonly problems: readonly Problem[]} {
  const problems: Problem[] = [];
  const profile = profileRules()(value, '', (path, code, words) => {
    problems.push({severity: 'error', code, message: `${path || 'The profile'} ${words}`});
    return undefined;
  });
  return {profile: profile as CityProfile | undefined ?? {}, problems};
}
