/**
 * Compares our opening hours with the package `opening_hours` at moments chosen by chance, and names why they differ.
 * The package is right about hours in general; its holidays are those of its own list.
 */
import {existsSync, readFileSync} from 'node:fs';
import Hours from 'opening_hours';
import {dayFrom, dayLength} from '../time/day.js';
import type {OpeningHours} from '../places/opening-hours.js';
import {daySpans, isOpenAt, readHours} from '../places/opening-hours.js';
import {ianaZone, toEpoch} from '../time/zone.js';

export interface HoursDisagreement {
  readonly text: string;
  /** The clock in Berlin, milliseconds as if it were UTC. */
  readonly wall: number;
  readonly ours: boolean | null;
  readonly theirs: boolean | null;
}

export interface DisagreementClass {
  readonly name: string;
  /** What decides. */
  readonly clause: string;
  /** A text of ours, and a moment (Berlin's clock) at which the two disagree about it. */
  readonly example: readonly [text: string, wall: string];
  applies(found: HoursDisagreement): boolean;
}

const berlin = ianaZone('Europe/Berlin')!;
const options = {region: 'DE-NW', latitude: 51.17, longitude: 7.08};
const minuteOf = (wall: number): number => wall % dayLength / 60000;
const dayBefore = (wall: number): string => dayFrom(wall - dayLength);

/** Whether what opened the evening before is what we go by. */
const isNight = ({text, wall}: HoursDisagreement): boolean => daySpans(readHours(text, options), dayBefore(wall)).spans
  .some(({opens, closes}) => opens <= minuteOf(wall) + 1440 && minuteOf(wall) + 1440 < closes);

/** A rule of times that stand alone: `Su 09:30`, `sunrise`. */
const timeAlone = /(?<![-\d:+])(?<!(?:-|–|—|~|to|bis) ?)(?:\d?\d[:.h]\d\d|\d\d?(?= ?[ap]\.?m)|sun(?:rise|set)\b(?![-+])|\(sun[^)]*\))(?: ?[ap]\.?m\.?)?(?! ?(?:[-–—~+\d/:]|to\b|bis\b| ?Uhr bis))/i;
const prose = /tag|woch|täg|uhr|geschl|ruhe|\b(?:Di|Mi|Do|So)\b/i;

/** In the order in which they are asked: the first that applies names the disagreement. */
export const disagreementClasses: readonly DisagreementClass[] = [
  {
    name: 'the hour after the night of the clocks',
    example: ['Sa 22:00-04:00', '2026-03-30T00:30'],
    clause: 'Where Saturday night is open, the package opens Monday until 01:00 after the clocks were put forward.',
    applies: ({wall, theirs}) => theirs === true && dayFrom(wall) === '2026-03-30' && minuteOf(wall) < 60,
  },
  {
    name: 'only closings are published',
    example: ['Jan-Feb off', '2026-07-15T12:00'],
    clause: 'Nothing is said of other times: unknown here, closed there.',
    applies: ({ours, theirs, text}) => ours === null && theirs === false && /off|closed|geschl|ruhe/i.test(text)
      && !text.split(/[;,] */).some((rule) => rule.trim() && !/off|closed|geschl|ruhe|\d{4}$|^\w\w$/i.test(rule)),
  },
  {
    name: 'a time without an end',
    example: ['Su 10:15', '2026-06-14T11:00'],
    clause: 'Specification, time_range: a time alone is for other keys. Here it is a beginning whose end nobody says, '
      + 'so what follows is unknown; there it is one minute.',
    applies: ({ours, text}) => ours === null && timeAlone.test(text),
  },
  {
    name: 'an open end that another opening follows or that passes midnight',
    example: ['Mo 08:30+,12:00-13:00', '2026-06-08T15:00'],
    clause: 'Specification, open end: the closing time is not known. Both guess; what is published as open stays open '
      + 'here, and what is guessed stays unknown until the guess is over.',
    applies: ({text}) => /\d\+|sun\w+\+|\)\+/.test(text),
  },
  {
    name: 'a holiday takes the evening with it',
    example: ['Mo-Su 19:00-02:00; PH off', '2026-05-02T01:00'],
    clause: 'An evening that did not open does not run on after midnight (house rule).',
    applies: ({ours, theirs, text, wall}) => ours === false && theirs !== false && /PH/i.test(text) && minuteOf(wall) < 720,
  },
  {
    name: 'a night of the day before',
    example: ['Fr 20:00-02:00; Sa 12:00-15:00', '2026-06-13T01:00'],
    clause: 'By the letter a new rule for today cancels what is left of yesterday; here yesterday goes on unless today is '
      + 'closed (house rule).',
    applies: (found) => found.ours !== false && isNight(found),
  },
  {
    name: 'the sun, to the minute',
    example: ['sunrise-sunset', '2026-11-15T16:43'],
    clause: 'Sunrise and sunset by the equations of NOAA here, by those of SunCalc there: a minute apart at most times.',
    applies: ({text}) => /sun(?:rise|set)|dawn|dusk/i.test(text),
  },
  {
    name: 'the last day of days around Easter',
    example: ['easter -1 day-easter +1 day 10:00-12:00', '2026-04-06T11:00'],
    clause: 'Specification, monthday_range: the second date is in it; the package leaves it out.',
    applies: ({ours, theirs, text}) => ours === true && theirs === false && /easter.*-easter/i.test(text),
  },
  {
    name: 'dates that run over the new year',
    example: ['Apr 05-easter -1 day 10:00-12:00', '2026-04-04T11:00'],
    clause: 'Specification, monthday_range: to the day before it begins again is the whole year; the package leaves that '
      + 'day out, and with other rules more of them.',
    applies: ({ours, theirs, text}) => ours === true && theirs === false && /[a-z]{3} \d+-(?:[a-z]{3} \d|easter)/i.test(text),
  },
  {
    name: 'German prose',
    example: ['Montag bis Freitag 9.00 - 15.00 Uhr Samstag geschlossen', '2026-06-10T10:00'],
    clause: 'A new day begins a new rule, `Di` and `Mi` are days, `und` is a list; the package reads words as others.',
    applies: ({text}) => prose.test(text),
  },
];

/** The first class that applies. */
export const classOf = (found: HoursDisagreement): DisagreementClass | undefined =>
  disagreementClasses.find((one) => one.applies(found));

/** How the package reads a text; `undefined` where it refuses it. */
function oracleOf(text: string): Hours | undefined {
  const place = {lat: '51.17', lon: '7.08', address: {country_code: 'de', state: 'Nordrhein-Westfalen'}};
  for (const mode of [0, 2]) {
    try {
      return new Hours(text, place as unknown as ConstructorParameters<typeof Hours>[1], mode);
    } catch {
      // The second mode reads times that stand alone.
    }
  }
  return undefined;
}

/** The same numbers for the same seed, from 0 to 1. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

function judge(text: string, ours: OpeningHours, theirs: Hours, wall: number): HoursDisagreement | undefined {
  const epoch = toEpoch(wall, berlin);
  const moment = new Date(epoch);
  const one = isOpenAt(ours, epoch);
  try {
    const other = theirs.getState(moment) || (theirs.getUnknown(moment) ? null : false);
    return one === other ? undefined : {text, wall, ours: one, theirs: other};
  } catch {
    // On some days it finds no sunrise.
    return undefined;
  }
}

/** What the two disagree about at a time in Berlin, `YYYY-MM-DDTHH:MM`. */
export function disagreementAt(text: string, wall: string): HoursDisagreement | undefined {
  const theirs = oracleOf(text);
  return theirs && judge(text, readHours(text, options), theirs, Date.parse(`${wall}Z`));
}

/**
 * Disagreements at so many moments of 2026; `undefined` where one of the two does not read the text. The process has to
 * run in Berlin's zone, which is all that the package knows.
 */
export function compareHours(text: string, moments: number, seed: number): readonly HoursDisagreement[] | undefined {
  const ours = readHours(text, options);
  const theirs = ours.understood ? oracleOf(text) : undefined;
  if (!theirs) return undefined;
  const chance = numbers(seed);
  const found: HoursDisagreement[] = [];
  for (let count = 0; count < moments; count++) {
    const wall = Date.UTC(2026, 0, 1) + Math.floor(chance.next().value * 525600) * 60000;
    const disagreement = judge(text, ours, theirs, wall);
    if (disagreement) found.push(disagreement);
  }
  return found;
}

/** Published texts and how often they are used, where they are at hand. */
export function publishedHours(folder: string): readonly (readonly [text: string, uses: number, file: string])[] {
  if (!existsSync(folder)) return [];
  return ['by-grammar', 'lenient', 'german-words', 'unreadable'].flatMap((file) =>
    readFileSync(`${folder}/${file}.tsv`, 'utf8').split('\n').filter((line) => line.includes('\t')).map((line) => {
      const [count = '', ...text] = line.split('\t');
      return [text.join('\t'), Number(count) || 1, file] as const;
    }));
}
