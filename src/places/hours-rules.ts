/** Rules of opening hours: the syntax of OpenStreetMap, without what only a handful of places uses. */
import {civilDate, dayNumber, daysInMonth, weekdayOf} from '../time/civil-day.js';
import {easterOf} from './holidays.js';
import {readWords} from './hours-words.js';

/** Open, closed, or not known. */
export type HoursState = boolean | null;

/** Minutes of the day; with `sun` minutes after sunrise (`R`), sunset (`T`), dawn (`J`) or dusk (`K`). */
export interface RuleTime {
  readonly minutes: number;
  readonly sun?: string | undefined;
}

export interface RuleSpan {
  readonly from: RuleTime;
  /** Absent where only a beginning is published. */
  readonly to?: RuleTime;
  /** Whether it goes on after its end, nobody says for how long. */
  readonly openEnd: boolean;
}

/**
 * Whether a rule holds on a day, given in days since 1970-01-01.
 * @param school what is assumed of school holidays that nobody has told
 */
export type DayTest = (day: number, school: boolean) => boolean;

export interface HoursRule {
  readonly tests: readonly DayTest[];
  /** Empty: the whole day. */
  readonly spans: readonly RuleSpan[];
  readonly state: HoursState;
  readonly comment: string | null;
  /** `;` replaces what is said of the day before it, `,` adds to it, `|` fills what is closed. */
  readonly link: string;
}

export interface HoursRules {
  readonly rules: readonly HoursRule[];
  /** Whether every week is alike. */
  readonly weekly: boolean;
  /** Whether school holidays matter. */
  readonly school: boolean;
}

/** What the reader asks of a day. */
export interface DaysKnown {
  isHoliday(day: number): boolean;
  isSchoolHoliday(day: number): boolean | undefined;
}

/** A date of a rule; month 0 is Easter, date 0 the whole month, year 0 every year. */
interface Point {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly shift: number;
}

const fail = (): never => {
  throw new SyntaxError('opening hours');
};

const place = ({month, date, shift}: Point, year: number, whole: number): number => {
  const length = daysInMonth(year, month);
  return (month ? dayNumber(year, month, Math.min(date || whole, length)) : easterOf(year)) + shift;
};

function between(from: Point, to: Point): DayTest {
  return (day) => {
    const year = from.year || civilDate(day).year;
    const first = place(from, year, 1);
    const last = place(to, to.year || year, 31);
    if (first <= last) return first <= day && day <= last;
    return from.year ? first <= day && day <= place(to, year + 1, 31) : day >= first || day <= last;
  };
}

/** Number of the week that a day is in, and of the same weekdays of its month, from the start and from the end. */
const weekOf = (day: number): number => {
  const thursday = day + 4 - weekdayOf(day);
  return Math.floor((thursday - dayNumber(civilDate(thursday).year, 1, 1)) / 7) + 1;
};

const isNth = (day: number, nth: number): boolean => {
  const {year, month, date} = civilDate(day);
  return nth === (nth > 0 ? Math.ceil(date / 7) : -Math.ceil((daysInMonth(year, month) - date + 1) / 7));
};

const patterns = new Map<string, RegExp>();

class RuleReader implements HoursRules {
  readonly rules: HoursRule[] = [];
  weekly = true;
  school = false;
  #at = 0;
  readonly #words;
  readonly #known: DaysKnown;

  constructor(text: string, known: DaysKnown) {
    this.#words = readWords(text);
    this.#known = known;
    for (let link = ';'; !this.#take('[; ]*$');) {
      this.rules.push(this.#rule(link));
      const [, next] = this.#take('[; ]*?([,;|])[; |]*') ?? [];
      if (!next && !this.#sees('$') && !(this.#words.prose && this.#sees('[A-G]'))) fail();
      link = next ?? ';';
    }
    if (!this.rules.length) fail();
  }

  /** What a pattern finds here, blanks before it left out. */
  #take(pattern: string): RegExpExecArray | null {
    let sticky = patterns.get(pattern);
    if (!sticky) patterns.set(pattern, sticky = new RegExp(` *${pattern}`, 'y'));
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#words.text);
    if (found) this.#at = sticky.lastIndex;
    return found;
  }

  #sees(pattern: string): boolean {
    const at = this.#at;
    const found = this.#take(pattern);
    this.#at = at;
    return found !== null;
  }

  #rule(link: string): HoursRule {
    const tests = this.#days();
    const always = this.#take('Z');
    const spans = always ? [] : this.#spans();
    const [, sign] = this.#take('([XOU])') ?? [];
    const [, note] = this.#take('"(\\d+)"') ?? [];
    if (!tests.length && !spans.length && !always && !sign && !note) fail();
    const state = sign ? sign === 'O' || (sign === 'U' ? null : false) : note ? null : true;
    return {tests, spans, state, comment: note ? this.#words.comments[+note] ?? '' : null, link};
  }

  /** Selectors of days in any order, each kind once. */
  #days(): DayTest[] {
    const tests: DayTest[] = [];
    for (;;) {
      const test = this.#years() ?? this.#dates() ?? this.#weeks() ?? this.#weekdays();
      if (!test) return tests;
      tests.push(test);
      this.#take('[,:](?! *[XOU"])');
    }
  }

  /** One of several tests, separated by commas, as long as they are of one kind. */
  #anyOf(sees: string, read: () => DayTest, further = sees): DayTest | undefined {
    if (!this.#sees(sees)) return undefined;
    const tests = [read()];
    while (this.#sees(`, *${further}`)) {
      this.#take(',');
      tests.push(read());
    }
    return tests.length > 1 ? (day, school) => tests.some((test) => test(day, school)) : tests[0];
  }

  #years(): DayTest | undefined {
    return this.#anyOf('\\d{4}(?! *[-]? *\\d{0,4} *[a-lQ])', () => {
      this.weekly = false;
      const [, first = '', last = first, step = '1', open] = this.#take('(\\d{4})(?: *- *(\\d{4})(?:/(\\d+))?)?(\\+)?')!;
      return (day) => {
        const {year} = civilDate(day);
        return year >= +first && (!!open || year <= +last) && (year - +first) % +step === 0;
      };
    });
  }

  #dates(): DayTest | undefined {
    let month = 0;
    return this.#anyOf('(?:\\d{4} *)?[a-lQ]', () => {
      this.weekly = false;
      const from = this.#point(month);
      month = from.month;
      if (!this.#take('-')) return between(from, from);
      const to = this.#point(month);
      // A month as one end and a day as the other is not what anybody means.
      if (!from.date !== !to.date && from.month && to.month || to.year && !to.date) fail();
      ({month} = to);
      return between(from, to);
    }, '(?:(?:\\d{4} *)?[a-lQ]|\\d\\d?(?![:\\d]))');
  }

  #point(before: number): Point {
    const [, year, letter, date] = this.#take('(?:(\\d{4}) *)?([a-lQ]?) *(\\d\\d?(?![:\\d]))?') ?? [];
    const month = letter ? ' abcdefghijkl'.indexOf(letter) : before;
    if (!letter && !month || +(date ?? 1) < 1 || +(date ?? 1) > 31) fail();
    return {year: +(year ?? 0), month: Math.max(0, month), date: +(date ?? 0), shift: this.#shift()};
  }

  /** `+1 day` */
  #shift(): number {
    const [, sign, count] = this.#take('([-+]) *(\\d+) *Y') ?? [];
    return count ? +`${sign}${count}` : 0;
  }

  #weeks(): DayTest | undefined {
    if (!this.#take('W')) return undefined;
    this.weekly = false;
    return this.#anyOf('\\d\\d?(?![:\\d])', () => {
      const [, first = '', last = first, step = '1'] = this.#take('(\\d\\d?)(?: *- *(\\d\\d?)(?:/(\\d+))?)?')!;
      return (day) => {
        const week = weekOf(day);
        return week >= +first && week <= +last && (week - +first) % +step === 0;
      };
    }) ?? fail();
  }

  #weekdays(): DayTest | undefined {
    let holidays = true;
    const either = this.#anyOf('[A-GPS]', () => {
      if (this.#sees('[PS]')) return this.#holidays();
      holidays = false;
      return this.#weekday();
    });
    if (!either || !holidays || !this.#sees('[A-G]')) return either;
    const weekday = this.#anyOf('[A-G]', () => this.#weekday())!;
    return (day, school) => either(day, school) && weekday(day, school);
  }

  #weekday(): DayTest {
    const [, from = '', to = from] = this.#take('([A-G])(?: *- *([A-G]))?')!;
    const [first, last] = [from.charCodeAt(0) - 64, to.charCodeAt(0) - 64];
    const isOne = (weekday: number): boolean =>
      (first <= last ? weekday >= first && weekday <= last : weekday >= first || weekday <= last);
    const [, list] = this.#take('\\[([-\\d, ]+)\\]') ?? [];
    if (!list) return (day) => isOne(weekdayOf(day));
    this.weekly = false;
    const nths = list.split(',').flatMap((one) => {
      const [, low = '', high = low] = /^ *(-?[1-5])(?:-([1-5]))? *$/.exec(one) ?? fail();
      return +low < 0 ? [+low] : [1, 2, 3, 4, 5].filter((nth) => nth >= +low && nth <= +high);
    });
    const shift = this.#shift();
    return (day) => isOne(weekdayOf(day - shift)) && nths.some((nth) => isNth(day - shift, nth));
  }

  #holidays(): DayTest {
    this.weekly = false;
    const known = this.#known;
    if (this.#take('P')) {
      const shift = this.#shift();
      return (day) => known.isHoliday(day - shift);
    }
    this.#take('S');
    this.school = true;
    return (day, school) => known.isSchoolHoliday(day) ?? school;
  }

  #spans(): RuleSpan[] {
    const spans: RuleSpan[] = [];
    while (this.#sees('[\\dRTJK(]')) {
      spans.push(this.#span());
      if (!this.#sees(', *[\\dRTJK(]')) break;
      this.#take(',');
    }
    if (spans.some(({to}) => to) && !spans.every(({to, openEnd}) => to ?? openEnd)) fail();
    return spans;
  }

  #span(): RuleSpan {
    const from = this.#time(24);
    if (this.#take('\\+')) return {from, openEnd: true};
    if (!this.#take('-')) return from.bare ? fail() : {from, openEnd: false};
    const to = this.#time(48);
    // Hours alone are a day's opening only from the smaller to the greater.
    if (from.bare && (this.#words.halves || !to.sun && to.minutes <= from.minutes)) fail();
    return {from, to, openEnd: !!this.#take('\\+')};
  }

  #time(most: number): RuleTime & {readonly bare?: boolean} {
    const [all, hour, minute, open, sun, sign, hours, minutes] =
      this.#take('(?:(\\d\\d?)(?::(\\d\\d))?(?![\\d:])|(\\()?([RTJK])(?:([-+])(\\d\\d?):(\\d\\d))?)') ?? fail();
    if (sun) {
      if (!!open !== !!this.#take('\\)') || !open && sign || !all) fail();
      return {sun, minutes: sign ? +`${sign}${+hours! * 60 + +minutes!}` : 0};
    }
    const value = +hour! * 60 + +(minute ?? 0);
    if (+(minute ?? 0) > 59 || value > most * 60) fail();
    return {minutes: value, bare: !minute};
  }
}

/** The rules of a text; `undefined` where it is not of the syntax, or says more than is read here. */
export function readRules(text: string, known: DaysKnown): HoursRules | undefined {
  try {
    return new RuleReader(text, known);
  } catch {
    return undefined;
  }
}
