import {expect} from 'chai';
import {compact, RuleGenerator} from '../testing/rule-generator.js';
import {dayNumberOf, plainDays, plainRule} from './plain-rule.js';
import {occurrences, parseRule} from './recurrence.js';

const dayLength = 86400000;

describe('plain rules', () => {
  it('are those of days, and of weeks on certain weekdays', () => {
    expect(plainRule('FREQ=DAILY')).to.deep.equal({weekly: false, interval: 1, count: Infinity, until: Infinity, weekStart: 1});
    expect(plainRule('freq=weekly;interval=2;byday=tu,mo;wkst=su;count=7;')).to.deep.equal({
      weekly: true, interval: 2, count: 7, until: Infinity, weekStart: 7, byDay: [2, 1],
    });
    expect(plainRule('UNTIL=20260302;FREQ=WEEKLY')?.until).to.equal(20514);
    expect(plainRule('UNTIL=20260302T235959;FREQ=WEEKLY')?.until).to.equal(20514);
  });

  for (const text of [
    '', 'INTERVAL=2', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=DAILY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=1MO', 'FREQ=WEEKLY;BYDAY=MO,MO',
    'FREQ=WEEKLY;BYMONTH=3', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=WEEKLY;INTERVAL=999999', 'FREQ=WEEKLY;COUNT=2;UNTIL=20260302',
    'FREQ=WEEKLY;UNTIL=20261302', 'FREQ=WEEKLY;UNTIL=20260302T225959Z', 'FREQ=WEEKLY;WKST=XX', 'FREQ=WEEKLY;FREQ=DAILY',
    'FREQ=WEEKLY;SKIP=OMIT', '__proto__=1;FREQ=DAILY',
  ]) {
    it(`are none like "${text}"`, () => expect(plainRule(text)).to.equal(undefined));
  }

  it('know the days that eight digits mean', () => {
    expect(dayNumberOf('19700102')).to.equal(1);
    expect(dayNumberOf('20260230')).to.equal(undefined);
  });

  it('mean what the engine for all rules means by them, whenever one looks', function () {
    this.timeout(60000);
    const generator = new RuleGenerator(Number(process.env['SEED'] ?? 5545));
    for (let checked = 0; checked < 3000;) {
      const {rule: text, start: moment} = generator.next();
      const rule = plainRule(text);
      if (!rule) continue;
      checked++;
      const start = Math.floor(moment / dayLength);
      const from = start + generator.integer(-100, 1000);
      const to = from + generator.integer(0, 1000);
      const window = {from: from * dayLength, to: to * dayLength};
      const all = occurrences(parseRule(text, true).rule!, start * dayLength, window);
      expect(plainDays(rule, start, from, to), `${text} from ${compact(moment)}, ${from} to ${to}`)
        .to.deep.equal(all.times.map((time) => time / dayLength));
    }
  });
});
