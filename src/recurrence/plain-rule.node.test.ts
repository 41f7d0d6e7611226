import {expect} from 'chai';
import {compact, RuleGenerator} from '../testing/rule-generator.js';
import {plainRecurrence, plainRule} from './plain-rule.js';
import {occurrences, parseRule} from './recurrence.js';
import {formatLocal, ianaZone} from '../time/zone.js';

const dayLength = 86400000;

describe('plain rules', () => {
  it('are those of days, and of weeks on certain weekdays', () => {
    expect(plainRule('FREQ=DAILY')).to.deep.equal({frequency: 'DAILY', interval: 1, weekStart: 1});
    expect(plainRule('freq=weekly;interval=2;byday=tu,mo;wkst=su;count=7;')).to.deep.equal({
      frequency: 'WEEKLY', interval: 2, weekStart: 7, count: 7, byDay: [{weekday: 2}, {weekday: 1}],
    });
    expect(plainRule('UNTIL=20260302;FREQ=WEEKLY')?.until).to.deep.equal({kind: 'day', time: 1772409600000});
  });

  for (const text of [
    '', 'INTERVAL=2', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=DAILY;BYDAY=MO', 'FREQ=WEEKLY;BYDAY=1MO', 'FREQ=WEEKLY;BYDAY=MO,MO',
    'FREQ=WEEKLY;BYMONTH=3', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=WEEKLY;INTERVAL=999999', 'FREQ=WEEKLY;COUNT=2;UNTIL=20260302',
    'FREQ=WEEKLY;UNTIL=20261302', 'FREQ=WEEKLY;WKST=XX', 'FREQ=WEEKLY;FREQ=DAILY', 'FREQ=WEEKLY;SKIP=OMIT', '__proto__=1;FREQ=DAILY',
  ]) {
    it(`are none like "${text}"`, () => expect(plainRule(text)).to.equal(undefined));
  }

  it('mean what the engine for all rules means by them, whenever one looks', function () {
    this.timeout(60000);
    const generator = new RuleGenerator(Number(process.env['SEED'] ?? 5545));
    for (let checked = 0; checked < 3000;) {
      const {rule: text, start, zone: name} = generator.next();
      const rule = plainRule(text);
      if (!rule) continue;
      checked++;
      const from = start + generator.integer(-400, 4000) * dayLength / 4;
      const window = {from, to: from + generator.integer(0, 4000) * dayLength / 4, limit: generator.integer(1, 60)};
      const zone = ianaZone(name);
      const {times, cut} = plainRecurrence.occurrences(rule, start, window, zone);
      const all = occurrences(parseRule(text).rule!, start, window, zone);
      expect(times.map(formatLocal), `${text} from ${compact(start)}, ${JSON.stringify(window)}, ${name}`)
        .to.deep.equal(all.times.map(formatLocal));
      expect(cut, `${text}, cut`).to.equal(all.cut);
    }
  });
});
