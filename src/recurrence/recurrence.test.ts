import {expect} from 'chai';
import type {Occurrences} from './recurrence.js';
import {occurrences, parseRule} from './recurrence.js';
import {formatLocal, ianaZone} from '../time/zone.js';

/** `2026-03-02` or `2026-03-02T09:00:00` as wall. */
function wall(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T${text.slice(11) || '00:00:00'}Z`);
}

interface Wanted {
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly zone?: string;
}

function expandAll(start: string, text: string, wanted: Wanted = {}): Occurrences {
  const {from, to, limit = 5000, zone} = wanted;
  const {rule, problem} = parseRule(text);
  if (!rule) throw new Error(problem);
  const window = {from: from ? wall(from) : -Infinity, to: to ? wall(to) : Infinity, limit};
  return occurrences(rule, wall(start), window, zone ? ianaZone(zone) : undefined);
}

/** The occurrences, days only where the time is midnight. */
function expand(start: string, rule: string, wanted?: Wanted): string {
  return expandAll(start, rule, wanted).times.map((time) => formatLocal(time).replace('T00:00:00',
    '')).join(' ');
}

function first(count: number, start: string, rule: string): string {
  return expand(start, rule, {limit: count});
}

describe('expanding a recurrence rule', () => {
  describe('days that a month or year does not have', () => {
    it('has 29 February only in leap years', () => {
      expect(first(4, '2024-02-29', 'FREQ=YEARLY')).to.equal('2024-02-29 2028-02-29 2032-02-29 2036-02-29');
      expect(first(3, '1896-02-29', 'FREQ=YEARLY')).to.equal('1896-02-29 1904-02-29 1908-02-29');
      expect(first(3, '2024-02-29', 'FREQ=YEARLY;INTERVAL=3')).to.equal('2024-02-29 2036-02-29 2048-02-29');
    });

    it('has the 31st only where there is one', () => {
      expect(first(5, '2026-01-31', 'FREQ=MONTHLY'))
        .to.equal('2026-01-31 2026-03-31 2026-05-31 2026-07-31 2026-08-31');
      expect(first(3, '2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-31'))
        .to.equal('2026-03-01 2026-05-01 2026-07-01');
      expect(expand('2026-01-31', 'FREQ=MONTHLY;COUNT=3')).to.equal('2026-01-31 2026-03-31 2026-05-31');
    });

    it('has day 366 only in leap years', () => {
      expect(first(3, '2024-12-31', 'FREQ=YEARLY;BYYEARDAY=366'))
        .to.equal('2024-12-31 2028-12-31 2032-12-31');
      expect(first(2, '2024-01-01', 'FREQ=YEARLY;BYYEARDAY=-366')).to.equal('2024-01-01 2028-01-01');
    });

    it('has the last day of every month by position', () => {
      expect(first(4, '2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'))
        .to.equal('2026-01-31 2026-02-28 2026-03-31 2026-04-30');
      expect(first(2, '2028-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1')).to.equal('2028-01-31 2028-02-29');
    });

    it('has the fifth Friday only where there is one', () => {
      expect(first(3, '2026-01-30', 'FREQ=MONTHLY;BYDAY=5FR')).to.equal('2026-01-30 2026-05-29 2026-07-31');
      expect(first(2, '2027-01-01', 'FREQ=YEARLY;BYDAY=53FR')).to.equal('2027-12-31 2032-12-31');
      expect(first(2, '2027-01-01', 'FREQ=YEARLY;BYDAY=-53FR')).to.equal('2027-01-01 2032-01-02');
    });

    it('moves them where RFC 7529 is asked to', () => {
      const monthly = 'RSCALE=GREGORIAN;FREQ=MONTHLY;COUNT=4;SKIP=';
      expect(expand('2026-01-31', `${monthly}FORWARD`))
        .to.equal('2026-01-31 2026-03-01 2026-03-31 2026-05-01');
      expect(expand('2026-01-31', `${monthly}BACKWARD`))
        .to.equal('2026-01-31 2026-02-28 2026-03-31 2026-04-30');
      expect(expand('2026-01-31', `${monthly}OMIT`)).to.equal('2026-01-31 2026-03-31 2026-05-31 2026-07-31');
      expect(first(4, '2026-01-29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;SKIP=FORWARD;RSCALE=GREGORIAN'))
        .to.equal('2026-02-28 2026-03-01 2027-02-28 2027-03-01');
      expect(first(3, '2024-02-29', 'RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD'))
        .to.equal('2024-02-29 2025-02-28 2026-02-28');
      expect(first(3, '2026-01-01', 'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=-31;SKIP=BACKWARD'))
        .to.equal('2026-01-01 2026-01-31 2026-03-01');
    });
  });

  describe('parts that limit and parts that expand', () => {
    it('limits months', () => {
      expect(first(3, '2026-01-15', 'FREQ=MONTHLY;BYMONTH=5,4')).to.equal('2026-04-15 2026-05-15 2027-04-15');
      expect(first(2, '2010-02-12', 'FREQ=MONTHLY;INTERVAL=13;BYMONTH=5')).to.equal('2013-05-12 2026-05-12');
      expect(first(3, '2026-01-30', 'FREQ=WEEKLY;BYMONTH=3')).to.equal('2026-03-06 2026-03-13 2026-03-20');
      expect(first(3, '2026-03-30', 'FREQ=DAILY;BYMONTH=3,4')).to.equal('2026-03-30 2026-03-31 2026-04-01');
    });

    it('lets BYDAY limit beside BYMONTHDAY or BYYEARDAY', () => {
      expect(first(2, '2026-02-13', 'FREQ=YEARLY;BYMONTHDAY=13;BYDAY=FR')).to.equal('2026-02-13 2026-03-13');
      expect(first(2, '2026-01-01', 'FREQ=YEARLY;BYYEARDAY=1,2;BYDAY=FR')).to.equal('2026-01-02 2027-01-01');
      expect(first(2, '2026-01-01', 'FREQ=MONTHLY;BYMONTHDAY=1,2,3;BYDAY=1SA'))
        .to.equal('2026-01-03 2026-05-02');
    });

    it('counts weekdays of the month where months are named, else of the year', () => {
      expect(first(2, '2026-01-01', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')).to.equal('2026-03-29 2027-03-28');
      expect(first(2, '2026-01-01', 'FREQ=YEARLY;BYDAY=1MO,-1MO')).to.equal('2026-01-05 2026-12-28');
      expect(first(4, '2026-01-01', 'FREQ=YEARLY;BYMONTH=1;BYDAY=FR,2MO'))
        .to.equal('2026-01-02 2026-01-09 2026-01-12 2026-01-16');
    });

    it('takes what a rule does not say from the start', () => {
      expect(first(2, '2026-03-02T09:15:20', 'FREQ=MONTHLY'))
        .to.equal('2026-03-02T09:15:20 2026-04-02T09:15:20');
      expect(first(2, '2026-03-02T09:15:20', 'FREQ=DAILY;BYHOUR=7'))
        .to.equal('2026-03-03T07:15:20 2026-03-04T07:15:20');
      expect(first(2, '2026-03-02T09:15:20', 'FREQ=HOURLY;BYMINUTE=0'))
        .to.equal('2026-03-02T10:00:20 2026-03-02T11:00:20');
      expect(first(2, '2026-03-02', 'FREQ=YEARLY;BYMONTHDAY=2')).to.equal('2026-03-02 2026-04-02');
      expect(first(2, '2026-03-02', 'FREQ=YEARLY;BYMONTH=1,6')).to.equal('2026-06-02 2027-01-02');
    });

    it('does not count a start that the rule does not mean', () => {
      expect(expand('2024-05-30', 'FREQ=WEEKLY;COUNT=3;BYDAY=WE'))
        .to.equal('2024-06-05 2024-06-12 2024-06-19');
    });

    it('sorts and does not double', () => {
      expect(first(3, '2026-03-02T08:00:00', 'FREQ=DAILY;BYHOUR=17,8,17')).to.equal(
        '2026-03-02T08:00:00 2026-03-02T17:00:00 2026-03-03T08:00:00');
    });
  });

  describe('weeks', () => {
    it('numbers them as ISO 8601 does, also over the turn of the year', () => {
      expect(first(4, '2013-01-01', 'FREQ=YEARLY;BYWEEKNO=1'))
        .to.equal('2013-01-01 2013-12-31 2014-12-30 2016-01-05');
      expect(first(2, '2013-01-01', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=TU,SA')).to.equal('2015-12-29 2016-01-02');
      expect(first(2, '2026-12-31', 'FREQ=YEARLY;BYWEEKNO=-1')).to.equal('2026-12-31 2027-12-30');
    });

    it('knows a start in the last week of the year before', () => {
      expect(first(1, '2027-01-03', 'FREQ=YEARLY;BYWEEKNO=53')).to.equal('2027-01-03');
      expect(first(1, '2023-01-01', 'FREQ=YEARLY;BYWEEKNO=53')).to.equal('2027-01-03');
    });

    it('begins them when the rule says', () => {
      expect(first(2, '1997-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=SU'))
        .to.equal('1997-05-12 1998-05-18');
      expect(first(2, '1997-05-12', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=FR'))
        .to.equal('1997-05-19 1998-05-18');
      expect(first(4, '2019-01-01', 'FREQ=WEEKLY;BYDAY=WE,FR;INTERVAL=2'))
        .to.equal('2019-01-02 2019-01-04 2019-01-16 2019-01-18');
    });
  });

  describe('positions', () => {
    it('counts within the whole period, also what lies before the start', () => {
      expect(first(3, '2026-03-18', 'FREQ=MONTHLY;BYDAY=WE;BYSETPOS=2,3'))
        .to.equal('2026-03-18 2026-04-08 2026-04-15');
      expect(first(2, '2026-03-18', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,3'))
        .to.equal('2026-03-18 2026-03-23');
    });

    it('counts times as well as days', () => {
      expect(first(3, '2026-03-02T08:00:00', 'FREQ=MONTHLY;BYDAY=MO;BYHOUR=8,17;BYSETPOS=1,-1'))
        .to.equal('2026-03-02T08:00:00 2026-03-30T17:00:00 2026-04-06T08:00:00');
      expect(first(3, '2026-03-02T08:00:00',
        'FREQ=HOURLY;INTERVAL=2;BYMINUTE=0,10,20,30,40,50;BYSETPOS=-2,3'))
        .to.equal('2026-03-02T08:20:00 2026-03-02T08:40:00 2026-03-02T10:20:00');
    });

    it('takes one that two positions name once', () => {
      expect(first(2, '2026-03-01', 'FREQ=MONTHLY;BYMONTHDAY=1,2;BYSETPOS=1,-2'))
        .to.equal('2026-03-01 2026-04-01');
    });

    it('leaves out positions that a period does not have', () => {
      expect(first(2, '2026-01-29', 'FREQ=YEARLY;BYMONTH=1,2,3;BYMONTHDAY=29;BYSETPOS=3'))
        .to.equal('2028-03-29 2032-03-29');
    });
  });

  describe('within a day', () => {
    it('limits by day, hour, minute and second', () => {
      expect(first(3, '2024-10-24T22:12:34', 'FREQ=HOURLY;BYDAY=TH;BYHOUR=22,23'))
        .to.equal('2024-10-24T22:12:34 2024-10-24T23:12:34 2024-10-31T22:12:34');
      expect(first(3, '2024-02-29T14:01:05', 'FREQ=SECONDLY;BYSECOND=5,4'))
        .to.equal('2024-02-29T14:01:05 2024-02-29T14:02:04 2024-02-29T14:02:05');
      expect(first(3, '2025-02-16T01:59:05', 'FREQ=SECONDLY;BYHOUR=1,2;BYMINUTE=3,59;BYSECOND=5'))
        .to.equal('2025-02-16T01:59:05 2025-02-16T02:03:05 2025-02-16T02:59:05');
      expect(first(3, '2012-01-01T12:00:00', 'FREQ=HOURLY;BYHOUR=12;BYYEARDAY=-366'))
        .to.equal('2012-01-01T12:00:00 2016-01-01T12:00:00 2020-01-01T12:00:00');
    });

    it('finds where interval and limit meet', () => {
      expect(first(2, '2025-01-01T05:10:05', 'FREQ=SECONDLY;INTERVAL=61;BYSECOND=5,25'))
        .to.equal('2025-01-01T05:10:05 2025-01-01T05:30:25');
      expect(first(3, '2025-01-01T05:05:00', 'FREQ=MINUTELY;INTERVAL=61;BYMINUTE=5,25'))
        .to.equal('2025-01-01T05:05:00 2025-01-02T01:25:00 2025-01-03T18:05:00');
      expect(first(2, '2025-01-01T03:05:00', 'FREQ=HOURLY;INTERVAL=7;BYHOUR=3,6'))
        .to.equal('2025-01-01T03:05:00 2025-01-07T06:05:00');
      expect(first(2, '2025-01-01', 'FREQ=DAILY;INTERVAL=7;BYMONTHDAY=1,20'))
        .to.equal('2025-01-01 2025-08-20');
    });
  });

  describe('ends', () => {
    it('includes UNTIL itself', () => {
      expect(expand('2026-03-01T09:00:00', 'FREQ=DAILY;UNTIL=20260302T090000'))
        .to.equal('2026-03-01T09:00:00 2026-03-02T09:00:00');
      expect(expand('2026-03-01T09:00:00', 'FREQ=DAILY;UNTIL=20260302T085959'))
        .to.equal('2026-03-01T09:00:00');
      expect(expand('2026-03-01', 'FREQ=DAILY;UNTIL=20260302')).to.equal('2026-03-01 2026-03-02');
    });

    it('includes all of a day that UNTIL names', () => {
      expect(expand('2026-03-01T09:00:00', 'FREQ=DAILY;UNTIL=20260302'))
        .to.equal('2026-03-01T09:00:00 2026-03-02T09:00:00');
    });

    it('reads UNTIL in UTC as real time where the zone is known, else as it stands', () => {
      const rule = 'FREQ=DAILY;UNTIL=20260302T080000Z';
      const nine = '2026-03-01T09:00:00';
      expect(expand(nine, rule, {zone: 'Europe/Berlin'})).to.equal('2026-03-01T09:00:00 2026-03-02T09:00:00');
      expect(expand(nine, rule, {zone: 'Europe/Athens'})).to.equal('2026-03-01T09:00:00 2026-03-02T09:00:00');
      expect(expand(nine, rule, {zone: 'Europe/London'})).to.equal('2026-03-01T09:00:00');
      expect(expand(nine, rule)).to.equal('2026-03-01T09:00:00');
    });

    it('is empty when UNTIL lies before the start', () => {
      expect(expand('2026-03-01T09:00:00', 'FREQ=DAILY;UNTIL=20260228')).to.equal('');
    });

    it('ends where either COUNT or UNTIL ends it', () => {
      expect(expand('2026-03-01', 'FREQ=DAILY;COUNT=2;UNTIL=20260305')).to.equal('2026-03-01 2026-03-02');
      expect(expand('2026-03-01', 'FREQ=DAILY;COUNT=9;UNTIL=20260302')).to.equal('2026-03-01 2026-03-02');
    });
  });

  describe('in a window', () => {
    const window = {from: '2026-03-01', to: '2026-03-15'};

    it('keeps in step with the start', () => {
      expect(expand('1901-01-07', 'FREQ=WEEKLY;INTERVAL=2', window)).to.equal('2026-03-02');
      expect(expand('1900-01-01', 'FREQ=DAILY;INTERVAL=9', window)).to.equal('2026-03-01 2026-03-10');
      expect(expand('1900-01-05', 'FREQ=MONTHLY;INTERVAL=2', window)).to.equal('2026-03-05');
      expect(expand('1901-03-05', 'FREQ=YEARLY;INTERVAL=5', window)).to.equal('2026-03-05');
      expect(expand('1900-01-01T01:00:00', 'FREQ=HOURLY;INTERVAL=131', window)).to.equal(
        '2026-03-05T18:00:00 2026-03-11T05:00:00');
    });

    it('counts from the start', () => {
      expect(expand('2025-01-06', 'FREQ=WEEKLY;COUNT=62', window)).to.equal('2026-03-02 2026-03-09');
      expect(expand('2025-01-06', 'FREQ=WEEKLY;COUNT=61', window)).to.equal('2026-03-02');
      expect(expand('1900-01-01', 'FREQ=DAILY;COUNT=46082', window)).to.equal('2026-03-01 2026-03-02');
      expect(expand('1900-01-01', 'FREQ=DAILY;BYDAY=MO,TH;COUNT=13168', window))
        .to.equal('2026-03-02 2026-03-05');
      expect(expand('1900-03-05', 'FREQ=WEEKLY;BYMONTH=3;COUNT=560', {from: '2026-01-01', to: '2027-01-01'}))
        .to.equal('2026-03-02 2026-03-09 2026-03-16');
      expect(expand('2025-12-01T06:00:00',
        'FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=6,18;BYSETPOS=1,2,4;COUNT=40', window))
        .to.equal('2026-03-02T06:00:00');
    });

    it('includes its first moment and not its last', () => {
      expect(expand('2026-01-01', 'FREQ=DAILY', {from: '2026-03-01', to: '2026-03-03'}))
        .to.equal('2026-03-01 2026-03-02');
    });

    it('says when there is more than was asked for', () => {
      expect(expandAll('2026-01-01', 'FREQ=DAILY', {to: '2026-01-04', limit: 3}).cut).to.equal(false);
      expect(expandAll('2026-01-01', 'FREQ=DAILY', {to: '2026-01-05', limit: 3}).cut).to.equal(true);
      expect(expandAll('2026-01-01', 'FREQ=SECONDLY', {to: '2027-01-01'}).times).to.have.length(5000);
      expect(expandAll('2026-01-01', 'FREQ=SECONDLY', {to: '2027-01-01'}).cut).to.equal(true);
    });

    it('is empty where it ends before it begins, or before the start', () => {
      expect(expand('2026-01-01', 'FREQ=DAILY', {from: '2026-03-01', to: '2026-03-01'})).to.equal('');
      expect(expand('2026-01-01', 'FREQ=DAILY', {from: '2025-03-01', to: '2025-03-09'})).to.equal('');
    });

    it('finds the same as without one', () => {
      for (const rule of [
        'FREQ=YEARLY;BYWEEKNO=1,53', 'FREQ=YEARLY;BYDAY=1MO,-1FR', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1',
        'FREQ=MONTHLY;INTERVAL=5',
        'FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO;WKST=SU', 'FREQ=DAILY;INTERVAL=11', 'FREQ=HOURLY;INTERVAL=101',
        'FREQ=WEEKLY;COUNT=400',
        'FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD', 'FREQ=HOURLY;INTERVAL=31;BYDAY=MO;COUNT=300',
      ]) {
        const all = expandAll('2010-01-31T06:30:00', rule, {to: '2022-01-01'}).times;
        for (let month = 0; month < 140; month += 3) {
          const [from, to] = [Date.UTC(2010, month, 1), Date.UTC(2010, month + 1, 1)];
          const found = occurrences(parseRule(rule).rule!, wall('2010-01-31T06:30:00'), {from, to}).times;
          expect(found, `${rule} ${month}`).to.deep.equal(all.filter((time) => time >= from && time < to));
        }
      }
    }).timeout(10000);
  });

  describe('where clocks change', () => {
    const zone = 'Europe/Berlin';

    it('keeps the time of day, whatever clocks do', () => {
      expect(expand('2026-03-28T02:30:00', 'FREQ=DAILY;COUNT=3', {zone}))
        .to.equal('2026-03-28T02:30:00 2026-03-29T02:30:00 2026-03-30T02:30:00');
    });

    it('counts real hours over the hour that is skipped', () => {
      expect(expand('2026-03-29T00:00:00', 'FREQ=HOURLY;COUNT=4', {zone}))
        .to.equal('2026-03-29 2026-03-29T01:00:00 2026-03-29T03:00:00 2026-03-29T04:00:00');
      expect(expand('2026-03-28T18:00:00', 'FREQ=HOURLY;INTERVAL=6;COUNT=3', {zone}))
        .to.equal('2026-03-28T18:00:00 2026-03-29 2026-03-29T07:00:00');
    });

    it('has the hour that comes twice once, as its local time names the first', () => {
      expect(expand('2026-10-25T01:00:00', 'FREQ=HOURLY;COUNT=3', {zone}))
        .to.equal('2026-10-25T01:00:00 2026-10-25T02:00:00 2026-10-25T03:00:00');
      expect(expandAll('2026-10-25T00:00:00', 'FREQ=MINUTELY;INTERVAL=30', {zone, to: '2026-10-26'}).times)
        .to.have.length(48);
    });

    it('limits real hours by what clocks show', () => {
      expect(expand('2026-03-28T01:00:00', 'FREQ=HOURLY;BYHOUR=1,2,3;COUNT=6', {zone})).to.equal(
        '2026-03-28T01:00:00 2026-03-28T02:00:00 2026-03-28T03:00:00 2026-03-29T01:00:00 '
          + '2026-03-29T03:00:00 2026-03-30T01:00:00');
    });

    it('counts hours as clocks show them where there is no zone', () => {
      expect(expand('2026-03-29T00:00:00', 'FREQ=HOURLY;COUNT=4'))
        .to.equal('2026-03-29 2026-03-29T01:00:00 2026-03-29T02:00:00 2026-03-29T03:00:00');
    });

    it('keeps the minute of the start where clocks move by half an hour', () => {
      expect(expand('2026-04-04T23:10:00', 'FREQ=HOURLY;COUNT=5', {zone: 'Australia/Lord_Howe'})).to.equal(
        '2026-04-04T23:10:00 2026-04-05T00:10:00 2026-04-05T01:10:00 2026-04-05T02:10:00 '
          + '2026-04-05T03:10:00');
    });
  });
});
