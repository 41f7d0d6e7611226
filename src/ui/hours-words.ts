import {msg, str} from '@lit/localize';
import {sayDistance} from '../i18n/distance.js';
import {capitalise, formatNumber, formatTime, sayDay} from '../i18n/format.js';
import {plural} from '../i18n/plural.js';
import {sayWeekday} from '../i18n/say-weekday.js';
import type {Holiday} from '../places/holidays.js';
import {daySpans, exceptionsAhead, hoursChange, verdictAt} from '../places/opening-hours.js';
import type {HoursDay, HoursVerdict, OpeningHours} from '../places/opening-hours.js';
import {beginningOf, clockAt} from '../time/city-clock.js';
import {addDays, dayLength, daysBetween, epochOf, weekdayOf} from '../time/day.js';
import {holidayName} from './holiday-words.js';

/** Whether a place is open, as people say it, in the same words in every widget. */

/** Opening hours at a moment. */
export interface HoursScene {
  readonly hours: OpeningHours;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA zone of the city. */
  readonly timeZone: string;
  /** Minutes before a change from which on they are counted. */
  readonly soon: number;
}

/** Minutes before a change from which on they are counted, where nobody says. */
export const SOON = 30;

/** Whether a place never closes. */
export function isAlwaysOpen({hours, now}: HoursScene): boolean {
  const {open, until} = verdictAt(hours, now);
  return !!open && !until;
}

export interface HoursAnswer {
  /** `null`: nobody knows. */
  readonly open: boolean | null;
  /** "Geöffnet", "Geschlossen über Weihnachten". */
  readonly words: string;
  /** Whether `words` are as published, and not ours. */
  readonly published: boolean;
  /** "schließt in 20 Minuten (18:00 Uhr)"; empty where there is nothing to say. */
  readonly change: string;
  /** What is published of this time, beside `words`. */
  readonly comment: string;
  /** A holiday that matters, in a sentence or two; empty where there is none. */
  readonly note: string;
  /** A holiday of which the hours say nothing, in short: "Fronleichnam: kann abweichen"; empty where there is none. */
  readonly doubt: string;
}

const minute = 60_000;
/** Until then a night belongs to the evening before. */
const dawn = '06:00';

/** Days ahead that are looked through for the feast over which a place is closed. */
const feastReach = 14;

const dayOf = ({now, timeZone}: HoursScene): string => clockAt(now, timeZone).day;

/** Whether the hours leave open what they mean on a day because it is a holiday. */
export function leavesHoliday({hours}: HoursScene, {day, holiday, spans}: HoursDay): boolean {
  return !!holiday && spans.length > 0 && !/\bPH\b|feiertag|holiday|24\s*\/\s*7/i.test(hours.text)
    && !exceptionsAhead(hours, day, 1).length;
}

/** A day within a sentence: "heute", "Montag", "Mo., 28. Dezember". */
function dayWords(day: string, today: string): string {
  const distance = daysBetween(today, day);
  if (distance < 2) return sayDistance(distance);
  return distance < 7 ? sayWeekday(weekdayOf(epochOf(day) / dayLength)) : sayDay(day, today);
}

/** "um 18:00 Uhr", "morgen um 08:00 Uhr". */
function whenWords(epoch: number, scene: HoursScene): string {
  const {day, time: clock} = clockAt(epoch, scene.timeZone);
  const today = dayOf(scene);
  const time = formatTime(clock);
  const isNight = clock < dawn && epoch - scene.now < dayLength / 2;
  if (day === today || isNight) return msg(str`um ${time} Uhr`, {id: 'city.hours.at'});
  const date = dayWords(day, today);
  return msg(str`${date} um ${time} Uhr`, {id: 'city.hours.day-at'});
}

/** "in 20 Minuten". */
function countdown(rest: number): string {
  const count = Math.ceil(rest / minute);
  const number = formatNumber(count);
  return plural(count, {id: 'city.hours.in-minutes'},
    msg(str`in ${number} Minute`, {id: 'city.hours.in-minutes.one'}),
    msg(str`in ${number} Minuten`, {id: 'city.hours.in-minutes.other'}));
}

function changeWords({until, opens}: HoursVerdict, scene: HoursScene): string {
  const moment = until ?? opens;
  if (!moment) return '';
  const epoch = epochOf(moment);
  const rest = epoch - scene.now;
  const time = formatTime(clockAt(epoch, scene.timeZone).time);
  // From then on it may be open all the same.
  if (until && verdictAt(scene.hours, epoch).open === null) {
    return msg(str`sicher bis ${time} Uhr`, {id: 'city.hours.surely-until'});
  }
  if (rest <= scene.soon * minute) {
    const wait = countdown(rest);
    return until
      ? msg(str`schließt ${wait} (${time} Uhr)`, {id: 'city.hours.closes-soon'})
      : msg(str`öffnet ${wait} (${time} Uhr)`, {id: 'city.hours.opens-soon'});
  }
  const when = whenWords(epoch, scene);
  return until ? msg(str`schließt ${when}`, {id: 'city.hours.closes'}) : msg(str`öffnet ${when}`, {id: 'city.hours.opens'});
}

/** "Geschlossen", with the feast over which it is. */
function closedWords({opens, comment}: HoursVerdict, scene: HoursScene): string {
  const closed = msg('Geschlossen', {id: 'city.hours.closed'});
  const today = dayOf(scene);
  const length = opens && !comment ? daysBetween(today, clockAt(epochOf(opens), scene.timeZone).day) : 0;
  if (length < 2 || length > feastReach) return closed;
  const holidays = [...Array(length).keys()].map((index) => daySpans(scene.hours, addDays(today, index)).holiday);
  const is = (holiday: Holiday) => holidays.includes(holiday);
  if (is('christmas')) return msg('Geschlossen über Weihnachten', {id: 'city.hours.closed.christmas'});
  if (is('new-year')) return msg('Geschlossen über Neujahr', {id: 'city.hours.closed.new-year'});
  if (is('easter-monday')) return msg('Geschlossen über Ostern', {id: 'city.hours.closed.easter'});
  return is('whit-monday') ? msg('Geschlossen über Pfingsten', {id: 'city.hours.closed.whitsun'}) : closed;
}

/** What is said of hours on a holiday of which they say nothing. */
export const mayDiffer = (): string => msg('kann abweichen', {id: 'city.hours.may-differ'});

/** What the hours do not say. */
const unsaid = (): string => msg('Ob geöffnet ist, sagt die Angabe nicht.', {id: 'city.hours.unknown'});

const holidayWords = ({day, holiday}: HoursDay, scene: HoursScene): string => {
  const words = capitalise(dayWords(day, dayOf(scene)));
  const name = holiday ? holidayName(holiday) : '';
  return msg(str`${words} ist Feiertag (${name}).`, {id: 'city.hours.is-holiday'});
};

/**
 * The holiday that today is, or the day on which it opens next if the hours say nothing of holidays: then they hold, as
 * their syntax has it, but not every place knows that.
 */
function holidayNote({opens}: HoursVerdict, scene: HoursScene): Pick<HoursAnswer, 'note' | 'doubt'> {
  const today = daySpans(scene.hours, dayOf(scene));
  const next = opens ? daySpans(scene.hours, clockAt(epochOf(opens), scene.timeZone).day) : today;
  const doubtful = [today, next].find((day) => leavesHoliday(scene, day));
  if (!doubtful?.holiday) return {note: today.holiday ? holidayWords(today, scene) : '', doubt: ''};
  const warning = msg('Die Öffnungszeiten können abweichen.', {id: 'city.hours.holiday-may-differ'});
  return {
    note: `${holidayWords(doubtful, scene)} ${warning}`, doubt: `${holidayName(doubtful.holiday)}: ${mayDiffer()}`,
  };
}

/** The answer to "is it open?". */
export function hoursAnswer(scene: HoursScene): HoursAnswer {
  const {hours} = scene;
  if (!hours.understood) {
    return {open: null, words: hours.text, published: true, change: '', comment: '', note: '', doubt: ''};
  }
  const verdict = verdictAt(hours, scene.now);
  const {open, until, comment} = verdict;
  const told = holidayNote(verdict, scene);
  if (open === null) {
    return {open, words: comment ?? unsaid(), published: !!comment, change: '', comment: '', ...told};
  }
  const openWords = until
    ? msg('Geöffnet', {id: 'city.hours.open'})
    : msg('Durchgehend geöffnet', {id: 'city.hours.always'});
  const words = open ? openWords : closedWords(verdict, scene);
  return {open, words, published: false, change: changeWords(verdict, scene), comment: comment ?? '', ...told};
}

/** The answer in one line of text, without what changes by the minute: for screen readers. */
export function sayHours(scene: HoursScene): string {
  const {words, change, comment, note} = hoursAnswer({...scene, soon: 0});
  return [words, change, comment, note].filter(Boolean).join(' · ');
}

/** Milliseconds until what is published beside an opening of today changes, as long as nobody moves the clock. */
function commentRests(scene: HoursScene): readonly number[] {
  const {day, time} = clockAt(scene.now, scene.timeZone);
  const passed = +time.slice(0, 2) * 60 + +time.slice(3);
  return daySpans(scene.hours, day).spans
    .flatMap(({opens, closes, comment}) => (comment ? [opens, closes] : []))
    .map((at) => (at - passed) * minute - scene.now % minute)
    .filter((rest) => rest > 0);
}

/** Milliseconds until something else is to be said: at a change, at each minute that is counted, and at midnight. */
export function hoursRest(scene: HoursScene): number {
  const {hours, now, timeZone, soon} = scene;
  const midnight = beginningOf(addDays(dayOf(scene), 1), timeZone) - now;
  const change = hoursChange(hours, now);
  const rest = change ? epochOf(change) - now : Infinity;
  const uncounted = rest - soon * minute;
  const counted = rest - (Math.ceil(rest / minute) - 1) * minute;
  return Math.min(midnight, uncounted > 0 ? uncounted : counted, ...commentRests(scene));
}
