import {expect} from 'chai';
import {parseRule} from './recurrence-rule.js';
import {expectProportional} from '../testing/proportion.js';

describe('reading a recurrence rule', () => {
  it('reads every part', () => {
    expect(parseRule(
      'FREQ=YEARLY;INTERVAL=2;COUNT=7;BYSECOND=1;BYMINUTE=2,3;BYHOUR=4;BYDAY=MO,-1SU,+20FR;BYMONTHDAY=-1,5;'
      + 'BYYEARDAY=366,-366;BYMONTH=12,1;BYSETPOS=-2;WKST=SU',
    )).to.deep.equal({
      rule: {
        frequency: 'YEARLY', interval: 2, count: 7, bySecond: [1], byMinute: [2, 3], byHour: [4],
        byDay: [{weekday: 1}, {weekday: 7, ordinal: -1}, {weekday: 5, ordinal: 20}],
        byMonthDay: [-1, 5], byYearDay: [-366, 366], byMonth: [1, 12], bySetPos: [-2], weekStart: 7,
      },
    });
    expect(parseRule('FREQ=YEARLY;BYWEEKNO=53,1').rule?.byWeekNo).to.deep.equal([1, 53]);
  });

  it('does not mind how it is written', () => {
    const rule = {frequency: 'WEEKLY', interval: 1, weekStart: 1, byDay: [{weekday: 1}, {weekday: 5}]};
    for (const text of [
      'FREQ=WEEKLY;BYDAY=MO,FR', 'freq=weekly;byday=mo,fr', 'RRULE:FREQ=WEEKLY;BYDAY=MO,FR',
      ' FREQ = WEEKLY ; BYDAY = MO, FR ',
      'FREQ=WEEKLY;BYDAY=MO,FR;', ';FREQ=WEEKLY;;BYDAY=MO,FR;;', 'BYDAY=MO,FR;FREQ=WEEKLY',
      'FREQ=WEEKLY;BYDAY=MO,FR,MO,',
      'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,FR;BYMONTH=',
      'FREQ=WEEKLY;BYDAY=MO,FR;X-EVOLUTION-ENDDATE=20260101T000000Z',
      'FREQ=WEEKLY;BYDAY=MO,FR;NONSENSE', 'FREQ=WEE\r\n KLY;BYDAY=MO,FR',
      'RSCALE=GREGORIAN;FREQ=WEEKLY;BYDAY=MO,FR;SKIP=OMIT',
    ]) {
      expect(parseRule(text), text).to.deep.equal({rule});
    }
  });

  it('tells the three kinds of UNTIL apart', () => {
    const until = (text: string): unknown => parseRule(`FREQ=DAILY;UNTIL=${text}`).rule?.until;
    expect(until('20261231')).to.deep.equal({kind: 'day', time: Date.UTC(2026, 11, 31)});
    expect(until('20261231T235959')).to.deep.equal({kind: 'local', time: Date.UTC(2026, 11, 31, 23, 59, 59)});
    expect(until('20261231T225959Z')).to.deep.equal({kind: 'utc', time: Date.UTC(2026, 11, 31, 22, 59, 59)});
  });

  it('understands UNTIL as it is published', () => {
    const until = (text: string): unknown => parseRule(`FREQ=DAILY;UNTIL=${text}`).rule?.until;
    expect(until('2026-12-31')).to.deep.equal({kind: 'day', time: Date.UTC(2026, 11, 31)});
    expect(until('2026-12-31T10:00:00Z')).to.deep.equal({kind: 'utc', time: Date.UTC(2026, 11, 31, 10)});
    expect(until('20260931')).to.deep.equal({kind: 'day', time: Date.UTC(2026, 8, 30)});
    expect(until('20261231T2359')).to.deep.equal({kind: 'local', time: Date.UTC(2026, 11, 31, 23, 59)});
    expect(until('20261231T')).to.deep.equal({kind: 'day', time: Date.UTC(2026, 11, 31)});
  });

  it('takes a leap second for the second before it', () => {
    expect(parseRule('FREQ=MINUTELY;BYSECOND=60,59').rule?.bySecond).to.deep.equal([59]);
  });

  it('refuses a rule that cannot be meant', () => {
    for (const text of [
      '', ';', 'FREQ', 'FREQ=', 'FREQ=FORTNIGHTLY', 'INTERVAL=2', 'FREQ=DAILY;INTERVAL=-1',
      'FREQ=DAILY;INTERVAL=1.5',
      'FREQ=DAILY;INTERVAL=two', 'FREQ=DAILY;COUNT=0', 'FREQ=DAILY;COUNT=-3', 'FREQ=DAILY;COUNT=x',
      'FREQ=DAILY;UNTIL=soon',
      'FREQ=DAILY;UNTIL=20261301', 'FREQ=DAILY;UNTIL=20260100', 'FREQ=MONTHLY;BYMONTHDAY=0',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=YEARLY;BYMONTH=13', 'FREQ=YEARLY;BYMONTH=-1', 'FREQ=YEARLY;BYYEARDAY=367',
      'FREQ=YEARLY;BYWEEKNO=54',
      'FREQ=WEEKLY;BYDAY=XX', 'FREQ=MONTHLY;BYDAY=0MO', 'FREQ=YEARLY;BYDAY=54MO',
      'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0',
      'FREQ=DAILY;BYHOUR=24', 'FREQ=DAILY;BYMINUTE=60', 'FREQ=DAILY;BYSECOND=61', 'FREQ=YEARLY;BYEASTER=0',
      'FREQ=YEARLY;RSCALE=CHINESE',
    ]) {
      const {rule, problem} = parseRule(text);
      expect(rule, text).to.equal(undefined);
      expect(problem, text).to.be.a('string');
    }
  });

  it('keeps what can be meant, and says what it left out', () => {
    expect(parseRule('FREQ=MONTHLY;BYMONTHDAY=1,32')).to.deep.equal({
      rule: {frequency: 'MONTHLY', interval: 1, weekStart: 1, byMonthDay: [1]},
      problem: 'not valid in a recurrence rule: BYMONTHDAY=1,32',
    });
    expect(parseRule('FREQ=WEEKLY;INTERVAL=0')).to.deep.equal({
      rule: {frequency: 'WEEKLY', interval: 1, weekStart: 1},
      problem: 'not valid in a recurrence rule: INTERVAL=0',
    });
    expect(parseRule('FREQ=WEEKLY;WKST=XX').rule?.weekStart).to.equal(1);
    expect(parseRule('FREQ=WEEKLY;TZID=EUROPE/BERLIN').problem).to.be.a('string');
    expect(parseRule('FREQ=DAILY;COUNT=3;UNTIL=20260101').rule).to.include({count: 3});
    expect(parseRule('FREQ=DAILY;COUNT=3;UNTIL=20260101').problem).to.contain('COUNT with UNTIL');
  });

  it('names parts that the frequency does not allow, and lets them limit', () => {
    expect(parseRule('FREQ=WEEKLY;BYMONTHDAY=1').problem).to.contain('BYMONTHDAY with FREQ=WEEKLY');
    expect(parseRule('FREQ=WEEKLY;BYMONTHDAY=1').rule?.byMonthDay).to.deep.equal([1]);
    expect(parseRule('FREQ=MONTHLY;BYWEEKNO=20').problem).to.contain('BYWEEKNO with FREQ=MONTHLY');
    expect(parseRule('FREQ=DAILY;BYYEARDAY=20').problem).to.contain('BYYEARDAY with FREQ=DAILY');
    expect(parseRule('FREQ=WEEKLY;BYDAY=1MO').rule?.byDay).to.deep.equal([{weekday: 1}]);
    expect(parseRule('FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO').rule?.byDay).to.deep.equal([{weekday: 1}]);
  });

  it('ignores hours in a series of whole days', () => {
    expect(parseRule('FREQ=DAILY;BYHOUR=9;BYMINUTE=1,2;BYSECOND=0', true)).to.deep.equal({
      rule: {frequency: 'DAILY', interval: 1, weekStart: 1},
    });
    expect(parseRule('FREQ=HOURLY', true).rule).to.equal(undefined);
  });

  it('takes no longer for a longer rule than it must', async () => {
    await expectProportional((length) => {
      const list = Array.from({length}, (_, index) => index % 31 + 1).join(',');
      expect(parseRule(`FREQ=MONTHLY;BYMONTHDAY=${list}`).rule?.byMonthDay).to.have.length(31);
    }, 30_000);
    await expectProportional((count) =>
      expect(parseRule(`FREQ=MONTHLY;${';'.repeat(count)}`).rule).to.include({frequency: 'MONTHLY'}), 30_000);
    await expectProportional((count) => expect(parseRule('='.repeat(count)).rule).to.equal(undefined), 30_000);
  });
});
