/** Comparing street names and house numbers the way people write them. */
import {fold} from '../text/fold.js';
import {slipsIn} from '../text/slips.js';

/** A street name as it is compared: "Dr.-Külz-Str." and "Dr. Kuelz Straße" are the same. */
export function foldStreet(name: string): string {
  return words(name).join('');
}

function words(name: string): string[] {
  return fold(name).split(/[^\p{L}\d]+/u).filter(Boolean)
    .map((word) => short[word] ?? word.replace(/strasse$/, 'str'));
}

const short: Readonly<Record<string, string | undefined>> = Object.assign(Object.create(null), {
  sankt: 'st', skt: 'st', doktor: 'dr', professor: 'prof', strasse: 'str',
});

interface Named {
  readonly name: string;
}

interface Entry<T> {
  readonly street: T;
  readonly key: string;
  /** Where the words begin in `key`. */
  readonly starts: readonly number[];
  /** One bit for each letter that occurs. */
  readonly letters: number;
}

const indexes = new WeakMap<object, readonly Entry<unknown>[]>();

/**
 * Streets that `query` may mean, best first: those that begin with it, those with a word that does, those
 * that contain it, then those that do but for a slip: one wrong letter from four letters on, two from eight.
 * Many type the house number along with the street: it counts only where a street has such a number in its name.
 * The folded names of a list are kept as long as the list itself.
 */
export function matchStreets<T extends Named>(streets: readonly T[], query: string, limit = 10): T[] {
  const {found, typed} = literal(streets, query);
  const near = found.slice(0, limit).map(({entry}) => entry.street);
  const slips = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (near.length < limit && slips) {
    const letters = lettersOf(typed);
    const others = ranked(indexOf(streets), (entry) => slipsOf(entry, typed, letters, slips))
      .slice(0, limit + near.length).map(({entry}) => entry.street);
    near.push(...others.filter((street) => !near.includes(street)).slice(0, limit - near.length));
  }
  return near;
}

/** How a text stands to the streets: the one it means for certain, or whether some are at least written so. */
interface Meaning<T> {
  /** The only street of that name, or the only one that begins so; words within other names do not count. */
  readonly certain?: T | undefined;
  /** Whether several are written so: the person has to go on typing, or to choose. */
  readonly open: boolean;
}

/** Which street somebody means who has typed `query` and wants to go on. A wrong street is a wrong date. */
export function meantStreet<T extends Named>(streets: readonly T[], query: string): Meaning<T> {
  const {found, typed, text} = literal(streets, query);
  const equal = found.filter(({entry}) => entry.key === typed);
  // "Neue Straße" and "Neustraße" are the same where spelling is forgiven, and two streets all the same.
  const exact = equal.filter(({entry}) => plain(entry.street.name) === plain(text));
  const [only, ...others] = exact.length ? exact : equal.length ? equal : found.filter(({rank}) => !rank);
  // "Weg 1" begins "Weg 12", and is another one.
  const certain = only && !others.length && !/\d{2}/.test(`${typed.slice(-1)}${only.entry.key.charAt(typed.length)}`);
  return {certain: certain ? only.entry.street : undefined, open: found.length > 1};
}

/** The house number that was typed behind a street, with nothing else of what was typed; empty if there is none. */
export function houseBehind(query: string, street: string): string {
  const {name, house} = splitHouse(query);
  return house && foldStreet(name) && !foldStreet(street).startsWith(foldStreet(query)) ? house : '';
}

const plain = (text: string): string => text.trim().toLowerCase();

/** "Hauptstr. 5a", "Hauptstr.5", "Hauptstraße, Nr. 12-14": street and house number. */
function splitHouse(query: string): {readonly name: string; readonly house: string} {
  const [, name = query, house = ''] =
    /^(.*?(?:[^\d\s,]|\d(?=[\s,])))[\s,]*(?:\bnr\.?|\bhausnummer)?\s*(\d+\s?\p{L}?(?:\s?[-–/+]\s?\d+\s?\p{L}?)?)\s*$/iu.exec(query) ?? [];
  return {name, house};
}

/** The streets that are written like what was typed, and what of it stands for the street, folded and as it is. */
function literal<T extends Named>(streets: readonly T[], query: string) {
  const whole = query.slice(0, 80);
  const {name, house} = splitHouse(whole);
  const texts = house ? [whole, name] : [whole];
  const answers = texts.map((text) => {
    // What is being typed may end within "Straße" or "Sankt".
    const folded = foldStreet(text);
    const typed = folded.replace(/^sank$/, 'st').replace(/str(as?|asse?)$/, 'str');
    const found = folded ? ranked(indexOf(streets), typed === folded
      ? (entry) => rankOf(entry, folded)
      : (entry) => Math.min(rankOf(entry, folded), rankOf(entry, typed))) : [];
    return {found, typed, text};
  });
  return answers.find(({found}) => found.length) ?? answers.at(-1)!;
}

function indexOf<T extends Named>(streets: readonly T[]): readonly Entry<T>[] {
  let index = indexes.get(streets) as readonly Entry<T>[] | undefined;
  if (!index) indexes.set(streets, index = streets.map(entryOf));
  return index;
}

function entryOf<T extends Named>(street: T): Entry<T> {
  let length = 0;
  const parts = words(street.name);
  const key = parts.join('');
  const starts = parts.map((word) => (length += word.length) - word.length);
  return {street, key, starts, letters: lettersOf(key)};
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let place = 0; place < text.length; place++) letters |= 1 << (text.charCodeAt(place) & 31);
  return letters;
}

/** 0 begins with it, 1 a word does, 2 contains it. */
function rankOf({key, starts}: Entry<unknown>, wanted: string): number {
  const place = key.indexOf(wanted);
  if (place <= 0) return place < 0 ? Infinity : 0;
  return starts.some((start) => key.startsWith(wanted, start)) ? 1 : wanted.length > 1 ? 2 : Infinity;
}

interface Found<T> {
  readonly entry: Entry<T>;
  readonly rank: number;
}

function ranked<T>(entries: readonly Entry<T>[], rank: (entry: Entry<T>) => number): Found<T>[] {
  const found: Found<T>[] = [];
  for (const entry of entries) {
    const value = rank(entry);
    if (value < Infinity) found.push({entry, rank: value});
  }
  return found.sort((a, b) => a.rank - b.rank || (a.entry.key < b.entry.key ? -1 : 1));
}

/** Slips in the beginning of the name or of one of its words. */
function slipsOf(entry: Entry<unknown>, wanted: string, letters: number, most: number): number {
  const {key, starts} = entry;
  let missing = 0;
  for (let bits = letters & ~entry.letters; bits; bits &= bits - 1) missing++;
  // Each letter that does not occur at all is a slip of its own.
  if (missing > most) return Infinity;
  let least = Infinity;
  for (const start of starts) least = Math.min(least, slipsIn(key, start, wanted, most));
  return least;
}

const houseOrder = new Intl.Collator('de', {numeric: true, ignorePunctuation: true});

/** Order of house numbers: 2, 2a, 10. */
export function compareHouses(a: string, b: string): number {
  return houseOrder.compare(a, b);
}

/**
 * Whether a house number is one of those a provider writes as `1-19`, `2–24 gerade`, `ungerade`, `ab 20`,
 * `16 - Ende`, `12a-12f` or `1, 3, 7-9`. A letter counts as part of its number in a range: 5a lies in 1-9.
 */
export function matchHouse(published: string, house: string): boolean {
  const text = fold(published).replace(/\s+/g, '');
  const wanted = fold(house).replace(/\s+/g, '');
  if (!wanted || text === wanted) return text === wanted;
  const number = houseValue(wanted, 0);
  const parity = /ungerade|odd/.test(text) ? 1 : /gerade|even/.test(text) ? 0 : undefined;
  if (Number.isNaN(number) || (parity !== undefined && Math.floor(number / 100) % 2 !== parity)) return false;
  const ranges = [...text.matchAll(/(ab|bis|von)?(\d+[a-z]?)(?![a-z])(?:(?:-|–|bis|\/)(\d+[a-z]?|ende)?)?/g)];
  if (!ranges.length) return parity !== undefined || text === 'alle';
  return ranges.some(([all, word, low = '', high]) => {
    const from = word === 'bis' ? 0 : houseValue(low, 0);
    const open = word === 'ab' || high === 'ende' || /[-–]$/.test(all);
    const single = word === undefined && high === undefined && parity === undefined;
    return number >= from && number <= (open ? Infinity : houseValue(high ?? low, single ? 0 : 99));
  });
}

/** 12b as 1202; a number without a letter ends in `bare`. */
function houseValue(text: string, bare: number): number {
  const [, number, letter] = /^(\d+)([a-z]?)/.exec(text) ?? [];
  return Number(number) * 100 + (letter ? letter.charCodeAt(0) - 96 : bare);
}
