import {expect} from 'chai';
import {parseRule} from './recurrence.js';
import type {Rule} from './recurrence.js';
import type {Override, Series} from './series.js';
import {instances} from './series.js';
import {formatLocal, ianaZone} from '../time/zone.js';

const hour = 3600000;

function wall(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T${text.slice(11) || '09:00'}Z`);
}

function rule(text: string): Rule {
  return parseRule(text).rule!;
}

function override(id: string, start: string, value: string | null, thisAndFuture = false): Override<string> {
  return {recurrenceId: wall(id), start: wall(start), value, thisAndFuture};
}

/** A series at nine every Monday from 2026-03-02 on, with changes. */
function mondays(changes: Partial<Series<string>> = {}): Series<string> {
  return {start: wall('2026-03-02'), value: 'plan', rules: [rule('FREQ=WEEKLY')], ...changes};
}

/** The instances of a window, as `03-02 plan`, with the hour where it is not nine. */
function list(series: Series<string>, from = '2026-03-01', to = '2026-04-01', limit?: number): string[] {
  return instances(series, {from: wall(`${from} 00:00`), to: wall(`${to} 00:00`), limit}).instances
    .map(({start, value}) => `${formatLocal(start).slice(5, 16).replace('T09:00', '').replace('T',
      ' ')} ${value}`);
}

describe('a series', () => {
  it('takes place as its rule says', () => {
    expect(list(mondays()))
      .to.deep.equal(['03-02 plan', '03-09 plan', '03-16 plan', '03-23 plan', '03-30 plan']);
    expect(list(mondays(), '2027-03-01', '2027-03-10')).to.deep.equal(['03-01 plan', '03-08 plan']);
  });

  it('takes place once without a rule', () => {
    expect(list(mondays({rules: []}))).to.deep.equal(['03-02 plan']);
    expect(list(mondays({rules: []}), '2026-03-03')).to.deep.equal([]);
  });

  it('takes place once where its rule means nothing', () => {
    expect(list(mondays({rules: [rule('FREQ=WEEKLY;UNTIL=20260301')]}))).to.deep.equal(['03-02 plan']);
    expect(list(mondays({rules: [rule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')]})))
      .to.deep.equal(['03-02 plan']);
    expect(list(mondays({rules: [rule('FREQ=WEEKLY;UNTIL=20260301')], exdates: [wall('2026-03-02')]})))
      .to.deep.equal([]);
  });

  it('joins rules and dates, each time once', () => {
    const rules = [rule('FREQ=WEEKLY;COUNT=2'), rule('FREQ=MONTHLY;BYMONTHDAY=2,20')];
    const rdates = [wall('2026-03-09'), wall('2026-03-05 18:00'), wall('2026-05-01')];
    expect(list(mondays({rules, rdates})))
      .to.deep.equal(['03-02 plan', '03-05 18:00 plan', '03-09 plan', '03-20 plan']);
  });

  it('has dates beside its start', () => {
    expect(list(mondays({rules: [], rdates: [wall('2026-03-05')]})))
      .to.deep.equal(['03-02 plan', '03-05 plan']);
  });

  it('leaves out exceptions, whichever way they are given', () => {
    expect(list(mondays({exdates: [wall('2026-03-09'), wall('2026-03-10')]})))
      .to.deep.equal(['03-02 plan', '03-16 plan', '03-23 plan', '03-30 plan']);
    expect(list(mondays({exdays: ['2026-03-02', '2026-03-30', '2026-03-31']})))
      .to.deep.equal(['03-09 plan', '03-16 plan', '03-23 plan']);
    expect(list(mondays({exrules: [rule('FREQ=WEEKLY;INTERVAL=2')]})))
      .to.deep.equal(['03-09 plan', '03-23 plan']);
    expect(list(mondays({rdates: [wall('2026-03-05')], exdates: [wall('2026-03-05')]}))).to.have.length(5);
  });

  it('counts exceptions as occurrences', () => {
    expect(list(mondays({rules: [rule('FREQ=WEEKLY;COUNT=3')], exdates: [wall('2026-03-09')]})))
      .to.deep.equal(['03-02 plan', '03-16 plan']);
  });

  describe('with single instances replaced', () => {
    it('shows what was published for them, when it was published for', () => {
      const overrides = [override('2026-03-09', '2026-03-10 18:00', 'moved'), override('2026-03-16',
        '2026-03-16', 'other')];
      expect(list(mondays({overrides})))
        .to.deep.equal(['03-02 plan', '03-10 18:00 moved', '03-16 other', '03-23 plan', '03-30 plan']);
    });

    it('keeps which one it was', () => {
      const overrides = [override('2026-03-09', '2026-03-10', 'moved')];
      const window = {from: wall('2026-03-10 00:00'), to: wall('2026-03-11 00:00')};
      expect(instances(mondays({overrides}), window).instances)
        .to.deep.equal([{recurrenceId: wall('2026-03-09'), start: wall('2026-03-10'), value: 'moved'}]);
    });

    it('leaves out what is cancelled', () => {
      expect(list(mondays({overrides: [override('2026-03-09', '2026-03-09', null)]})))
        .to.deep.equal(['03-02 plan', '03-16 plan', '03-23 plan', '03-30 plan']);
    });

    it('shows one that was moved into the window, and none that was moved out of it', () => {
      const overrides = [override('2026-06-01', '2026-03-20', 'early'), override('2026-03-09', '2026-06-02',
        'late')];
      expect(list(mondays({overrides})))
        .to.deep.equal(['03-02 plan', '03-16 plan', '03-20 early', '03-23 plan', '03-30 plan']);
      expect(list(mondays({overrides}), '2026-06-01', '2026-06-09'))
        .to.deep.equal(['06-02 late', '06-08 plan']);
    });

    it('shows one that replaces nothing', () => {
      const overrides = [override('2026-03-12', '2026-03-12 18:00', 'extra'), override('2026-03-19',
        '2026-03-19', null)];
      expect(list(mondays({overrides}), '2026-03-09', '2026-03-23'))
        .to.deep.equal(['03-09 plan', '03-12 18:00 extra', '03-16 plan']);
    });

    it('sorts by when they start', () => {
      const overrides = [override('2026-03-02', '2026-03-25', 'late')];
      expect(list(mondays({overrides})))
        .to.deep.equal(['03-09 plan', '03-16 plan', '03-23 plan', '03-25 late', '03-30 plan']);
    });
  });

  describe('with an instance and all later ones replaced', () => {
    it('moves them all by as much, and shows what was published for them', () => {
      const overrides = [override('2026-03-16', '2026-03-17 10:30', 'new', true)];
      expect(list(mondays({overrides})))
        .to.deep.equal(['03-02 plan', '03-09 plan', '03-17 10:30 new', '03-24 10:30 new', '03-31 10:30 new']);
      expect(list(mondays({overrides}), '2030-03-01', '2030-03-10')).to.deep.equal(['03-05 10:30 new']);
    });

    it('shows those that are moved into the window from before it and from after it', () => {
      const later = [override('2026-03-09', '2026-03-13', 'new', true)];
      expect(list(mondays({overrides: later}), '2026-03-12', '2026-03-14')).to.deep.equal(['03-13 new']);
      expect(list(mondays({overrides: later}), '2026-03-27', '2026-03-28')).to.deep.equal(['03-27 new']);
      const earlier = [override('2026-03-09', '2026-03-06', 'new', true)];
      expect(list(mondays({overrides: earlier}), '2026-03-19', '2026-03-21')).to.deep.equal(['03-20 new']);
    });

    it('lets a single one differ from them', () => {
      const overrides = [
        override('2026-03-09', '2026-03-10', 'new', true), override('2026-03-23', '2026-03-23 20:00',
        'single'),
        override('2026-03-30', '2026-03-30', null),
      ];
      expect(list(mondays({overrides})))
        .to.deep.equal(['03-02 plan', '03-10 new', '03-17 new', '03-23 20:00 single']);
    });

    it('lets a later change follow an earlier one', () => {
      const overrides = [
        override('2026-03-23', '2026-03-26', 'newer', true), override('2026-03-09', '2026-03-10',
        'new', true),
      ];
      expect(list(mondays({overrides})))
        .to.deep.equal(['03-02 plan', '03-10 new', '03-17 new', '03-26 newer']);
    });

    it('ends where all later ones are cancelled', () => {
      expect(list(mondays({overrides: [override('2026-03-16', '2026-03-16', null, true)]})))
        .to.deep.equal(['03-02 plan', '03-09 plan']);
    });
  });

  it('is cut at a limit, and says so', () => {
    const series = mondays({rules: [rule('FREQ=DAILY')]});
    expect(list(series, '2026-03-01', '2026-04-01', 2)).to.deep.equal(['03-02 plan', '03-03 plan']);
    const window = {from: wall('2026-03-02'), to: wall('2026-03-05')};
    expect(instances(series, {...window, limit: 3}).cut).to.equal(false);
    expect(instances(series, {...window, limit: 2}).cut).to.equal(true);
    const year = {from: wall('2026-03-02'), to: wall('2027-03-02')};
    const often = instances(mondays({rules: [rule('FREQ=MINUTELY')]}), year);
    expect(often.instances).to.have.length(5000);
    expect(often.cut).to.equal(true);
  });

  it('bears a hundred thousand changes', () => {
    const overrides = Array.from({length: 100000}, (_, index) =>
      ({recurrenceId: index, start: index, value: 'old', thisAndFuture: true}));
    expect(list(mondays({overrides}), '2026-03-01', '2026-03-10')).to.deep.equal(['03-02 old', '03-09 old']);
  });

  it('understands UNTIL in UTC in its own zone', () => {
    const rules = [rule('FREQ=DAILY;UNTIL=20260304T080000Z')];
    expect(list(mondays({rules, zone: ianaZone('Europe/Berlin')!})))
      .to.deep.equal(['03-02 plan', '03-03 plan', '03-04 plan']);
    expect(list(mondays({rules, zone: ianaZone('Europe/London')!})))
      .to.deep.equal(['03-02 plan', '03-03 plan']);
  });

  it('keeps its time of day where clocks change', () => {
    const series = mondays({rules: [rule('FREQ=DAILY')], zone: ianaZone('Europe/Berlin')!});
    const window = {from: wall('2026-03-28 00:00'), to: wall('2026-03-31 00:00')};
    expect(instances(series, window).instances.map(({start}) => start % (24 * hour)))
      .to.deep.equal([9 * hour, 9 * hour, 9 * hour]);
  });
});
