/**
 * Compares the engine with `rrule-temporal` on rules that nobody chose. Where the two disagree, the RFC's
 * words decide, and the class of the disagreement is named here with them; any other disagreement fails.
 * Those that need no zone are also followed with a paper calendar. The oracle hangs on rules that mean
 * nothing and is slow in sets of seconds, so it is told to give up early; what it gives up is not counted.
 * `VERBOSE=1` prints the counts, `SEED=2` chooses other rules.
 */
import {expect} from 'chai';
import {RRuleTemporal} from 'rrule-temporal';
import {expandNaively} from '../testing/naive-recurrence.js';
import type {GeneratedSeries} from '../testing/rule-generator.js';
import {compact, RuleGenerator} from '../testing/rule-generator.js';
import {occurrences, parseRule} from './recurrence.js';
import {formatMoment, ianaZone, toEpoch, toWall} from '../time/zone.js';

const wanted = 20000;
const most = 10;
const dayLength = 86400000;

/** How far from the start a window may lie, in days: both engines shall find something. */
const reach: Readonly<Record<string, number>> = {SECONDLY: 1, MINUTELY: 20, HOURLY: 200, DAILY: 800};

interface Case extends GeneratedSeries {
  readonly from: number;
  readonly to: number;
  readonly windowed: boolean;
}

interface Disagreement extends Case {
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
}

/** Classes of disagreement: what the oracle does, and the words of RFC 5545 that decide. */
const classes: readonly {name: string; clause: string; applies(found: Disagreement): boolean}[] = [
  {
    name: 'it takes the second of two equal local times if its steps meet only that one',
    clause: '3.3.5: if a local time occurs more than once, the value "refers to the first occurrence"',
    applies: ({rule, zone, ours, theirs}) => {
      const walls = (epochs: readonly number[]): string =>
        epochs.map((epoch) => toWall(epoch, ianaZone(zone)!)).join();
      return /FREQ=(HOUR|MINUTE|SECOND)LY/.test(rule) && walls(ours) === walls(theirs);
    },
  },
  {
    name: 'it drops a time that the clocks skip; we read it with the offset before the gap',
    clause: '3.8.5.3: a local time that does not exist "is interpreted in the same manner as an explicit '
      + 'DATE-TIME value", and 3.3.5: "using the UTC offset before the gap in local times"',
    applies(found) {
      const rule = found.rule.replace(/BYSETPOS=[^;]*/, '');
      return expand({...found, rule, from: found.start}, 5000).some((wall) => isSkipped(wall, found.zone));
    },
  },
  {
    name: 'it lets the minute move by 30 where the clocks do; we keep the minute of the start',
    clause: '3.3.10: what the rule does not say is "retrieved from the start date"',
    applies: ({rule, zone}) => zone === 'Australia/Lord_Howe' && /FREQ=HOURLY/.test(rule),
  },
  {
    name: 'it forgets BYDAY without a number beside BYDAY with one',
    clause: '3.3.10: without an ordinal, BYDAY means "all" such days within the rule',
    applies: ({rule}) => yearly(rule) && /BYDAY=([^;]*,)?[A-Z]/.test(rule) && /BYDAY=[^;]*\d/.test(rule),
  },
  {
    name: 'it adds up BYYEARDAY, BYMONTHDAY and BYDAY, which limit each other',
    clause: '3.3.10, note 2: BYDAY limits "if BYYEARDAY or BYMONTHDAY is present"; a part is applied to the '
      + 'set that those before it have left',
    applies: ({rule}) => yearly(rule)
      && [/BYYEARDAY/, /BYMONTHDAY/, /BYDAY/].filter((part) => part.test(rule)).length > 1,
  },
  {
    name: 'it forgets BYMONTHDAY or BYYEARDAY beside BYWEEKNO',
    clause: '3.3.10: the parts are applied in order: BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY, BYDAY',
    applies: ({rule}) => yearly(rule) && /BYWEEKNO/.test(rule) && /BYMONTHDAY|BYYEARDAY/.test(rule),
  },
  {
    name: 'it forgets days of the start\'s year that are of the last week of the year before, even the start',
    clause: '3.3.10: weeks are numbered as in ISO 8601, where 1 January may be of week 52 or 53',
    applies: ({rule, ours, theirs, start}) => yearly(rule) && /BYWEEKNO/.test(rule) && !/INTERVAL/.test(rule)
      && !theirs.includes(ours[0]!) && ours[0]! - start < 4 * dayLength,
  },
  {
    name: 'in a window, it takes another weekday than the start\'s for BYWEEKNO without BYDAY',
    clause: '3.3.10: what the rule does not say is "retrieved from the start date"',
    applies: ({rule, windowed}) => windowed && yearly(rule) && /BYWEEKNO/.test(rule) && !/BYDAY/.test(rule),
  },
  {
    name: 'it finds a 53rd weekday or a 366th day in years that have none',
    clause: '3.3.10: invalid dates "MUST be ignored and MUST NOT be counted"',
    applies: ({rule}) => yearly(rule) && /53[A-Z]|366/.test(rule),
  },
];

function yearly(rule: string): boolean {
  return rule.startsWith('FREQ=YEARLY');
}

/** Whether no clock in the zone ever shows this wall. */
function isSkipped(wall: number, id: string): boolean {
  const zone = ianaZone(id)!;
  return toWall(toEpoch(wall, zone), zone) !== wall;
}

/** Half of the cases start at the series' start, half somewhere in it, where the engine has to jump. */
function makeCase(generator: RuleGenerator): Case {
  const series = generator.next();
  const days = reach[/FREQ=(\w+)/.exec(series.rule)![1]!] ?? 3000;
  const windowed = generator.chance(0.5);
  const from = windowed ? series.start + generator.integer(0, days) * dayLength : series.start;
  return {...series, windowed, from, to: from + (windowed ? days / 8 : 5 * 366) * dayLength};
}

/** What our engine says, as walls. */
function expand({rule: text, start, zone, from, to}: Case, limit: number): number[] {
  const {rule, problem} = parseRule(text);
  expect(problem, text).to.equal(undefined);
  return occurrences(rule!, start, {from, to, limit}, ianaZone(zone)).times;
}

/** What the oracle says, or nothing where it gives up: it is not asked to search for long. */
function askOracle({rule, start, zone: id, from, to, windowed}: Case): number[] | undefined {
  const zone = ianaZone(id)!;
  const rruleString = `DTSTART;TZID=${id}:${compact(start)}\nRRULE:${rule}`;
  const end = toEpoch(to, zone);
  try {
    const oracle = new RRuleTemporal({rruleString, maxIterations: 120, maxCandidateEvaluations: 2000});
    const found = windowed
      ? oracle.between(new Date(toEpoch(from, zone)), new Date(end - 1000), true)
      : oracle.all((date, index) => index < most && date.epochMilliseconds < end);
    return found.map((date) => date.epochMilliseconds).filter((epoch) => epoch < end).slice(0, most);
  } catch {
    return undefined;
  }
}

function describeCase({rule, start, zone: id, from, to, ours, theirs}: Disagreement): string {
  const zone = ianaZone(id)!;
  const list = (epochs: readonly number[]): string =>
    epochs.map((epoch) => formatMoment(epoch, zone)).join(' ');
  return `${rule} from ${compact(start)} ${id}, ${compact(from)} to ${compact(to)}\n`
    + `ours   ${list(ours)}\ntheirs ${list(theirs)}`;
}

describe('the recurrence engine and rrule-temporal', () => {
  it(`agree on ${wanted} generated rules, but for classes that the RFC decides`, function () {
    this.timeout(300000);
    const generator = new RuleGenerator(Number(process.env['SEED'] ?? 5545));
    const counted = new Map(classes.map(({name}) => [name, 0]));
    let [compared, agreed, unanswered] = [0, 0, 0];
    while (compared < wanted) {
      const next = makeCase(generator);
      const zone = ianaZone(next.zone)!;
      if (isSkipped(next.start, next.zone)) continue;
      const theirs = askOracle(next);
      if (!theirs) {
        unanswered++;
        continue;
      }
      const walls = expand(next, most);
      const ours = walls.map((wall) => toEpoch(wall, zone));
      compared++;
      if (ours.join() === theirs.join()) {
        agreed++;
        continue;
      }
      const found = {...next, ours, theirs};
      const known = classes.find((kind) => kind.applies(found));
      expect(known, describeCase(found)).to.not.equal(undefined);
      if (yearly(next.rule) && next.zone === 'UTC') {
        const listed = expandNaively(next.rule, next.start, next.from, next.to, most);
        expect(walls, describeCase(found)).to.deep.equal(listed);
      }
      counted.set(known!.name, counted.get(known!.name)! + 1);
    }
    if (process.env['VERBOSE']) console.log({compared, agreed, unanswered, ...Object.fromEntries(counted)});
    expect(agreed / compared).to.be.greaterThan(0.95);
    expect(unanswered / compared).to.be.lessThan(0.12);
  });
});
