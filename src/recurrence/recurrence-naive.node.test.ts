import {expect} from 'chai';
import {expandNaively} from '../testing/naive-recurrence.js';
import {compact, RuleGenerator} from '../testing/rule-generator.js';
import {occurrences, parseRule} from './recurrence.js';
import {formatLocal} from '../time/zone.js';

const dayLength = 86400000;

describe('the recurrence engine and a paper calendar', () => {
  it('agree on every one of 1500 generated rules, daily to yearly', function () {
    this.timeout(300000);
    const generator = new RuleGenerator(Number(process.env['SEED'] ?? 2445));
    for (let checked = 0; checked < 1500;) {
      const {rule: text, start} = generator.next();
      if (!/FREQ=(YEAR|MONTH|WEEK|DAI)LY/.test(text)) continue;
      checked++;
      const from = start + generator.integer(0, 900) * dayLength;
      const to = from + 600 * dayLength;
      const found = occurrences(parseRule(text).rule!, start, {from, to, limit: 20}).times;
      expect(found.map(formatLocal), `${text} from ${compact(start)} in ${compact(from)} to ${compact(to)}`)
        .to.deep.equal(expandNaively(text, start, from, to, 20).map(formatLocal));
    }
  });
});
