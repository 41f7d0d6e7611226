import {formatLocal} from '../time/zone.js';

/** A series as a generator makes it up. */
export interface GeneratedSeries {
  readonly rule: string;
  /** Wall milliseconds. */
  readonly start: number;
  readonly zone: string;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'];
const edges = [[2, 29], [1, 1], [1, 2], [1, 3], [12, 29], [12, 30], [12, 31], [2, 28], [3, 1], [1, 31],
  [3, 29], [10, 25]];
const intervals = [1, 2, 2, 3, 4, 5, 6, 7, 10, 11, 13, 18, 24, 30, 60, 90];
const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/St_Johns'];
const dayLength = 86400000;

/** Random numbers that are the same for the same seed on every machine (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = state + 0x6d2b79f5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
  };
}

/** Makes up series: every frequency and every part, odd starts, zones that change their clocks. */
export class RuleGenerator {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
  }

  next(): GeneratedSeries {
    const start = this.#start();
    const frequency = this.pick([...frequencies, 'YEARLY', 'YEARLY', 'MONTHLY', 'MONTHLY', 'WEEKLY',
      'DAILY']);
    const parts = [`FREQ=${frequency}`];
    if (this.chance(0.4)) parts.push(`INTERVAL=${this.pick(intervals)}`);
    parts.push(...this.#limits(frequency));
    if (this.chance(0.3)) parts.push(`WKST=${this.pick(weekdays)}`);
    if (this.chance(0.35)) parts.push(`COUNT=${this.integer(1, 20)}`);
    else if (this.chance(0.25)) parts.push(`UNTIL=${compact(start + this.integer(-50, 50000) * dayLength / 24)}Z`);
    return {rule: parts.join(';'), start, zone: this.chance(0.5) ? 'UTC' : this.pick(zones)};
  }

  /** Whole number between two, both included. */
  integer(least: number, greatest: number): number {
    return least + Math.floor(this.#random() * (greatest - least + 1));
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  pick<T>(values: readonly T[]): T {
    return values[this.integer(0, values.length - 1)]!;
  }

  #start(): number {
    const year = this.integer(1955, 2036);
    const [month, day] = this.chance(0.3) ? this.pick(edges) : [this.integer(1, 12), this.integer(1, 28)];
    const date = month === 2 && day === 29 && year % 4 ? 28 : day;
    const minute = this.pick([0, 0, 15, 30, 47]);
    return Date.UTC(year, month! - 1, date, this.integer(0, 23), minute, this.pick([0, 0, 0, 20]));
  }

  #limits(frequency: string): string[] {
    const parts: string[] = [];
    const add = (probability: number, name: string, most: number, value: () => number | string): void => {
      if (!this.chance(probability)) return;
      parts.push(`${name}=${[...new Set(Array.from({length: this.integer(1, most)}, value))].join(',')}`);
    };
    const yearly = frequency === 'YEARLY';
    const withinDay = /LY$/.test(frequency) && /^(HOUR|MINUTE|SECOND)/.test(frequency);
    add(0.25, 'BYMONTH', 4, () => this.integer(1, 12));
    if (yearly) add(0.12, 'BYWEEKNO', 3, () => this.#either(this.pick([1, 2, 10, 20, 51, 52, 53])));
    const ordinals = frequency === 'MONTHLY' || yearly && !parts.some((part) => part.startsWith('BYWEEKNO'));
    const ordinalMost = yearly && !parts.length ? 53 : 5;
    if (yearly || withinDay) {
      add(0.12, 'BYYEARDAY', 4, () => this.#either(this.pick([1, 2, 60, 100, 200, 365, 366])));
    }
    if (frequency !== 'WEEKLY') {
      add(0.25, 'BYMONTHDAY', 5, () => this.#either(this.pick([1, 2, 7, 13, 15, 28, 29, 30, 31])));
    }
    add(frequency === 'WEEKLY' ? 0.7 : 0.3, 'BYDAY', 4, () =>
      (ordinals && this.chance(0.5) ? this.#either(this.integer(1, ordinalMost)) : '') + this.pick(weekdays));
    add(0.12, 'BYHOUR', 3, () => this.integer(0, 23));
    add(0.1, 'BYMINUTE', 3, () => this.pick([0, 5, 15, 30, 45, 59]));
    add(0.08, 'BYSECOND', 2, () => this.pick([0, 10, 30, 59]));
    if (parts.length) add(0.2, 'BYSETPOS', 3, () => this.#either(this.integer(1, 4)));
    return parts;
  }

  #either(value: number): number {
    return this.chance(0.3) ? -value : value;
  }
}

/** A wall as iCalendar writes it. */
export function compact(wall: number): string {
  return formatLocal(wall).replace(/[-:]/g, '');
}
