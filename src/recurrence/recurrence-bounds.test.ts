import {expect} from 'chai';
import {occurrences, parseRule} from './recurrence.js';
import {expectAtMost} from '../testing/proportion.js';
import {ianaZone} from '../time/zone.js';

const year = 366 * 86400000;
/** `1,2,3` and so on. */
const many = (count: number): string => Array.from({length: count}, (_, index) => index + 1).join(',');

/** Every time of the day but midnight's. */
const clock = `BYHOUR=${many(23)};BYMINUTE=${many(59)};BYSECOND=${many(59)}`;

/** Rules that have been written to hang somebody, or would. */
const hostile = [
  'FREQ=SECONDLY',
  'FREQ=SECONDLY;COUNT=999999999',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY;BYSECOND=1;BYMONTH=2;BYMONTHDAY=30;COUNT=5',
  'FREQ=SECONDLY;INTERVAL=60;BYSECOND=3',
  'FREQ=SECONDLY;INTERVAL=86400;BYHOUR=3',
  'FREQ=SECONDLY;INTERVAL=3599;BYMINUTE=7;BYSECOND=11',
  'FREQ=SECONDLY;BYSETPOS=2',
  'FREQ=SECONDLY;BYHOUR=3;COUNT=999999999',
  'FREQ=MINUTELY;BYYEARDAY=366',
  'FREQ=MINUTELY;BYWEEKNO=53;BYDAY=SU;BYMONTH=6',
  'FREQ=MINUTELY;INTERVAL=1440;BYHOUR=5',
  'FREQ=MINUTELY;BYMONTH=4,8;BYMONTHDAY=1,-2;BYSETPOS=2;COUNT=3',
  'FREQ=HOURLY;INTERVAL=24;BYHOUR=5;COUNT=2',
  'FREQ=HOURLY;INTERVAL=999999999',
  'FREQ=DAILY;INTERVAL=999999999;BYDAY=MO',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=10',
  'FREQ=DAILY;INTERVAL=7;BYDAY=SU;COUNT=10',
  'FREQ=DAILY;COUNT=999999999;BYMONTHDAY=13',
  'FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=5;COUNT=9',
  'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=1',
  'FREQ=MONTHLY;INTERVAL=12;BYMONTH=7',
  'FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=7',
  'FREQ=YEARLY;BYYEARDAY=1;BYMONTHDAY=2;COUNT=7',
  'FREQ=YEARLY;BYWEEKNO=1;BYMONTH=7',
  'FREQ=YEARLY;INTERVAL=999999999',
  'FREQ=YEARLY;BYSETPOS=366;COUNT=4',
  `FREQ=YEARLY;BYYEARDAY=${many(366)};${clock}`,
  `FREQ=YEARLY;BYMONTHDAY=${many(31)};${clock};BYSETPOS=${many(366)}`,
  `FREQ=SECONDLY;BYYEARDAY=${many(365)};BYMONTHDAY=${many(30)};BYHOUR=${many(23)};COUNT=9999`,
  `FREQ=DAILY;${clock};COUNT=999999999`,
];

describe('rules that ask for too much', () => {
  const daily = parseRule('FREQ=DAILY').rule!;
  /** 25,000 days of a rule that skips none: about 10 ms on an idle machine. */
  const ordinary = (): void => {
    for (let round = 0; round < 5; round++) occurrences(daily, Date.UTC(2026, 0, 1), {from: -Infinity, to: Infinity});
  };
  const starts = [Date.UTC(2026, 0, 1), Date.UTC(1900, 0, 1, 5, 10, 20), Date.UTC(1601, 0, 1)];

  for (const text of hostile) {
    it(`does not hang on ${text.slice(0, 70)}`, async () => {
      const {rule} = parseRule(text);
      if (!rule) throw new Error(text);
      for (const start of starts) {
        for (const zone of [undefined, ianaZone('Europe/Berlin')]) {
          const from = Date.UTC(2026, 0, 1);
          const endless = {from: -Infinity, to: Infinity};
          for (const window of [{from, to: from + year}, endless, {...endless, limit: 1}]) {
            await expectAtMost(25, () => {
              expect(occurrences(rule, start, window, zone).times.length).to.be.at.most(5000);
            }, ordinary, text);
          }
        }
      }
    }).timeout(30000);
  }

  it('finds nothing where nothing can be, and knows it', () => {
    const from = Date.UTC(2026, 0, 1);
    for (const text of ['FREQ=HOURLY;INTERVAL=24;BYHOUR=5', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30']) {
      expect(occurrences(parseRule(text).rule!, from, {from, to: from + year}), text)
        .to.deep.equal({times: [], cut: false});
    }
  });

  it('says that it gave up where it did', () => {
    const {rule} = parseRule('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30');
    expect(occurrences(rule!, 0, {from: 0, to: Infinity})).to.deep.equal({times: [], cut: true});
  });

  it('ends with the year 9999', () => {
    const {rule} = parseRule('FREQ=YEARLY;INTERVAL=1000');
    expect(occurrences(rule!, Date.UTC(2000, 0, 1), {from: -Infinity, to: Infinity}).times).to.have.length(8);
  });
});
