import {expect} from 'chai';
import {beginningOf, clockAt, momentOf} from './city-clock.js';

describe('the clock of a city', () => {
  it('shows day and time of the city, wherever it is asked', () => {
    expect(clockAt(Date.UTC(2026, 2, 28, 22, 59))).to.deep.equal({day: '2026-03-28', time: '23:59'});
    expect(clockAt(Date.UTC(2026, 2, 28, 23, 0))).to.deep.equal({day: '2026-03-29', time: '00:00'});
    expect(clockAt(Date.UTC(2026, 0, 1, 10, 5), 'Pacific/Kiritimati')).to.deep.equal({day: '2026-01-02', time: '00:05'});
    expect(clockAt(Date.UTC(2026, 0, 1, 3, 29), 'America/St_Johns')).to.deep.equal({day: '2025-12-31', time: '23:59'});
  });

  it('is Berlin\'s where nobody knows the zone', () => {
    expect(clockAt(Date.UTC(2026, 6, 1, 22, 30), 'Nowhere/Land')).to.deep.equal({day: '2026-07-02', time: '00:30'});
  });

  it('begins the day at midnight, on days it is changed too', () => {
    expect(new Date(beginningOf('2026-03-29')).toISOString()).to.equal('2026-03-28T23:00:00.000Z');
    expect(new Date(beginningOf('2026-03-30')).toISOString()).to.equal('2026-03-29T22:00:00.000Z');
    expect(new Date(beginningOf('2026-10-25')).toISOString()).to.equal('2026-10-24T22:00:00.000Z');
    expect(new Date(beginningOf('2026-10-26')).toISOString()).to.equal('2026-10-25T23:00:00.000Z');
    expect(new Date(beginningOf('2026-07-01', 'Pacific/Kiritimati')).toISOString()).to.equal('2026-06-30T10:00:00.000Z');
  });
});

describe('a moment', () => {
  it('is read as RFC 3339 has it', () => {
    expect(momentOf('2026-03-29T12:00:00+02:00')).to.equal(Date.UTC(2026, 2, 29, 10));
    expect(momentOf('2026-03-29t12:00:00.25z')).to.equal(Date.UTC(2026, 2, 29, 12, 0, 0, 250));
    expect(momentOf('2016-12-31T23:59:60Z')).to.equal(Date.UTC(2016, 11, 31, 23, 59, 59));
  });

  for (const text of ['', 'now', '2026-03-29', '2026-02-30T12:00:00Z', '2026-03-29T24:00:00Z', '2026-03-29T12:00:00',
    '2026-03-29T12:60:00Z', '2026-03-29T12:00:00+25:00', ' 2026-03-29T12:00:00Z', 'Sun, 29 Mar 2026 12:00:00 GMT']) {
    it(`is not "${text}"`, () => expect(momentOf(text)).to.be.NaN);
  }
});
