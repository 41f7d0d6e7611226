/** Rules of opening hours: the syntax of OpenStreetMap, without what only a handful of places uses. */
import {weekdayOf} from '../time/day.js';
import {dateOf, dayNumber} from './calendar.js';
import {easterOf} from './holidays.js';
import {readWords} from './hours-words.js';

/** Open, closed, or not known. */
export type HoursState = boolean | null;

/** Minutes of the day; with `sun` minutes after sunrise (`R`), sunset (`T`), dawn (`J`) or dusk (`K`). */
export interface RuleTime {
  readonly minutes: number;
  readonly sun?: string | undefined;
  /** Whether the hour stood alone: `9`. */
  readonly bare?: boolean;
}

interface RuleSpan {
  readonly from: RuleTime;
  /** Absent where only a beginning is published. */
  readonly to?: RuleTime;
  /** Whether it goes on after its end, nobody says for how long. */
  readonly openEnd: boolean;
}

/** Whether a rule holds on a day, given in days since 1970-01-01. */
export type DayTest = (day: number) => boolean;

export interface HoursRule {
  readonly tests: readonly DayTest[];
  /** Empty: the whole day. */
  readonly spans: readonly RuleSpan[];
  readonly state: HoursState;
  readonly comment: string | null;
  /** `;` replaces what is said of the day before it, `,` adds to it, `||` fills what is closed. */
  readonly link: string;
}

export interface HoursRules {
  readonly rules: readonly HoursRule[];
  /** Whether every week is alike. */
  readonly weekly: boolean;
}

/** A date of a rule: month 0 is Easter, -1 the whole year; date 0 is the whole month; year 0 is every year. */
interface Point {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly shift: number;
}

const fail = (): never => {
  throw new SyntaxError();
};

const isDate = ({month, date}: Point): boolean => !month || date > 0;

/** First or last day of what a point means. */
function place({month, date, shift}: Point, year: number, last: boolean): number {
  if (!month) return easterOf(year) + shift;
  const number = month > 0 ? month : last ? 12 : 1;
  const end = dayNumber(year, number + 1, 0);
  return (last && !date ? end : Math.min(end, dayNumber(year, number, date || 1))) + shift;
}

const between = (from: Point, to: Point): DayTest => (day) => {
  const year = from.year || dateOf(day)[0];
  const first = place(from, year, false);
  const last = place(to, to.year || year, true);
  if (first <= last) return day >= first && day <= last;
  return from.year ? day >= first && day <= place(to, year + 1, true) : day >= first || day <= last;
};

/** Number of a day's week (ISO 8601). */
function weekOf(day: number): number {
  const thursday = day + 4 - weekdayOf(day);
  return Math.floor((thursday - dayNumber(dateOf(thursday)[0], 1, 1)) / 7) + 1;
}

/** Whether a day is the nth of its weekday in its month, counted from the end if negative. */
function isNth(day: number, nth: number): boolean {
  const [year, month, date] = dateOf(day);
  return nth === (nth > 0 ? Math.ceil(date / 7) : Math.floor((day - dayNumber(year, month + 1, 1)) / 7));
}

const patterns = new Map<string, RegExp>();
const aTime = '[\\dRTJK(]';
const aDate = '20[0-4]\\d|[a-lQ]';
/** A number that is no hour with minutes. */
const aNumber = '\\d\\d?(?!:\\d|\\d)';

class RuleReader implements HoursRules {
  readonly rules: HoursRule[] = [];
  weekly = true;
  #at = 0;
  readonly #words;
  readonly #isHoliday: DayTest;
  readonly #isSchoolHoliday: DayTest | undefined;

  constructor(text: string, isHoliday: DayTest, isSchoolHoliday: DayTest | undefined) {
    this.#words = readWords(text);
    this.#isHoliday = isHoliday;
    this.#isSchoolHoliday = isSchoolHoliday;
    const {prose} = this.#words;
    for (let link: string | undefined = ';'; !this.#take('[; ]*$');) {
      const rule = this.#rule(link);
      if (prose && (rule.state ? !rule.spans[0]?.to : !rule.tests.length)) fail();
      this.rules.push(rule);
      link = this.#take(';*(\\|\\||[,;])[;,]*')?.[1];
      if (!link && !this.#sees(prose ? '$|[A-G]' : '$')) fail();
      link ??= ';';
    }
    if (!this.rules.length) fail();
  }

  /** What a pattern finds here. */
  #take(pattern: string): RegExpExecArray | null {
    let sticky = patterns.get(pattern);
    if (!sticky) patterns.set(pattern, sticky = new RegExp(` ?(?:${pattern})`, 'y'));
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#words.text);
    if (found) this.#at = sticky.lastIndex;
    return found;
  }

  #sees(pattern: string): boolean {
    return !!this.#take(`(?=${pattern})`);
  }

  #rule(link: string): HoursRule {
    const tests = [this.#dates(), this.#weeks(), this.#weekdays()].filter((test) => test !== undefined);
    const always = this.#take('Z');
    const spans = always ? [] : this.#spans();
    const sign = this.#take('[XOU]')?.[0].trim();
    const note = this.#take('"(\\d+)"')?.[1];
    if (!tests.length && !spans.length && !always && !sign && !note) fail();
    const state = sign ? sign === 'O' || (sign === 'U' ? null : false) : note ? null : true;
    return {tests, spans, state, comment: note ? this.#words.comments[+note]! : null, link};
  }

  /** One of several tests, separated by commas. */
  #anyOf(sees: string, read: () => DayTest, further = sees): DayTest | undefined {
    if (!this.#sees(sees)) return undefined;
    const tests = [read()];
    while (this.#take(`,(?=${further})`)) tests.push(read());
    this.#take('[,:¦]+');
    return (day) => tests.some((test) => test(day));
  }

  #dates(): DayTest | undefined {
    let month = -1;
    return this.#anyOf(aDate, () => {
      this.weekly = false;
      const from = this.#point(month);
      let to = from;
      if (this.#take('\\+')) to = {...from, year: 9999};
      if (this.#take('-')) {
        to = this.#point(from.month);
        // A month at one end and a day at the other is not what anybody means.
        if (isDate(from) !== isDate(to) || to.year && to.month > 0 && !to.date) fail();
      }
      ({month} = to);
      return between(from, to);
    }, `${aDate}|${aNumber}`);
  }

  #point(before: number): Point {
    const [all, year = 0, letter, date] = this.#take(`(20[0-4]\\d)?([a-lQ])?(${aNumber})?`)!;
    const month = letter ? 'Qabcdefghijkl'.indexOf(letter) : year ? -1 : before;
    if (!all || date && (month < 1 || +date < 1 || +date > 31)) fail();
    return {year: +year, month, date: +(date ?? 0), shift: this.#shift()};
  }

  /** `+1 day` */
  #shift(): number {
    return +(this.#take('([-+]\\d+)Y')?.[1] ?? 0);
  }

  #weeks(): DayTest | undefined {
    if (!this.#take('W')) return undefined;
    this.weekly = false;
    return this.#anyOf(aNumber, () => {
      const [, first = 0, last = first, step = 1] = this.#take('(\\d+)(?:-(\\d+)(?:/(\\d+))?)?')!;
      return (day) => {
        const week = weekOf(day);
        return week >= +first && week <= +last && (week - +first) % +step === 0;
      };
    }) ?? fail();
  }

  /** `PH,Mo-Fr` are both, `PH Mo-Fr` holidays that are such days. */
  #weekdays(): DayTest | undefined {
    const holidays = this.#anyOf('[PS]', () => this.#holidays());
    if (!holidays) return this.#anyOf('[A-G]', () => this.#weekday(), '[A-GPS]');
    const listed = this.#words.text[this.#at - 1] === ',';
    const days = this.#anyOf('[A-G]', () => this.#weekday(), '[A-GPS]');
    return days ? (day) => holidays(day) !== listed ? days(day) : listed : holidays;
  }

  #weekday(): DayTest {
    if (this.#sees('[PS]')) return this.#holidays();
    const [, from = '', to = from] = this.#take('([A-G])(?:-([A-G]))?')!;
    const length = (to.charCodeAt(0) - from.charCodeAt(0) + 7) % 7;
    const isOne: DayTest = (day) => (weekdayOf(day) - from.charCodeAt(0) + 71) % 7 <= length;
    const list = this.#take('\\[([-\\d,]+)\\]')?.[1];
    if (!list) return isOne;
    this.weekly = false;
    const nths = list.split(',').flatMap((one) => {
      const [, low = 0, high = low] = /^(-?[1-5])(?:-([1-5]))?$/.exec(one) ?? fail();
      return [...Array(+high - +low + 1).keys()].map((step) => +low + step);
    });
    const shift = this.#shift();
    return (day) => isOne(day - shift) && nths.some((nth) => isNth(day - shift, nth));
  }

  #holidays(): DayTest {
    this.weekly = false;
    const test = this.#take('[PS]')![0].includes('P') ? this.#isHoliday : this.#isSchoolHoliday ?? fail();
    const shift = this.#shift();
    return (day) => test(day - shift);
  }

  #spans(): RuleSpan[] {
    const spans: RuleSpan[] = [];
    if (this.#sees(aTime)) {
      do spans.push(this.#span());
      while (this.#take(`,(?=${aTime})`));
    }
    // A time alone among openings has lost its other half.
    if (spans.some(({to}) => to) && !spans.every(({to, openEnd}) => to ?? openEnd)) fail();
    return spans;
  }

  #span(): RuleSpan {
    const from = this.#time(24);
    if (this.#take('\\+')) return {from, openEnd: true};
    if (!this.#take('-')) return from.bare ? fail() : {from, openEnd: false};
    const to = this.#time(48);
    // Hours alone are an opening only from the smaller to the greater.
    if (from.bare && (this.#words.halves || to.minutes <= from.minutes)) fail();
    return {from, to, openEnd: !!this.#take('\\+')};
  }

  #time(most: number): RuleTime {
    const [, open, sun, sign, hour = 0, minute] =
      this.#take('(?:(\\()?([RTJK])|(?=\\d))([-+](?=\\d\\d?:\\d\\d\\)))?(?:(\\d\\d?)(?::(\\d\\d))?(?![\\d:]))?') ?? fail();
    const minutes = +hour * 60 + +(minute ?? 0);
    if (+(minute ?? 0) > 59 || minutes > most * 60 || open && !this.#take('\\)')) fail();
    if (sun) this.weekly = false;
    return sun ? {sun, minutes: sign === '-' ? -minutes : minutes} : {minutes, bare: !minute};
  }
}

/**
 * The rules of a text; `undefined` where it is not of the syntax, or says more than is read here.
 * @param isSchoolHoliday absent where nobody knows: a text that asks for it is not read then
 */
export function readRules(text: string, isHoliday: DayTest, isSchoolHoliday?: DayTest): HoursRules | undefined {
  try {
    return new RuleReader(text, isHoliday, isSchoolHoliday);
  } catch {
    return undefined;
  }
}
