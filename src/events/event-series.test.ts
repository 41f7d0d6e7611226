import {expect} from 'chai';
import type {CityEvent} from '../model/city-event.js';
import {collapseSeries, rhythmOf} from './event-series.js';

const dates = (...starts: readonly string[]): CityEvent[] => starts.map((startDate) =>
  ({id: startDate, name: 'Treff', startDate, recurring: true, seriesId: 'treff'}));
const rhythm = (...starts: readonly string[]) => rhythmOf(dates(...starts));

describe('a series', () => {
  it('stands under its next date, with the further ones', () => {
    const other: CityEvent = {id: 'x', name: 'Anderes', startDate: '2026-03-05'};
    const [first, second, third] = dates('2026-03-01', '2026-03-08', '2026-03-15');
    expect(collapseSeries([first!, other, second!, third!])).to.deep.equal([
      {event: first, further: [second, third], rhythm: {weekday: 7, weeks: 1}},
      {event: other, further: []},
    ]);
  });

  it('shows a date that is called off before the next one', () => {
    const [first, ...rest] = dates('2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22');
    const off: CityEvent = {...first!, status: 'cancelled'};
    const later: CityEvent = {...rest[1]!, status: 'cancelled'};
    expect(collapseSeries([off, rest[0]!, later, rest[2]!]).map(({event, further}) => [event.id, further.length]))
      .to.deep.equal([['2026-03-01', 0], ['2026-03-08', 2]]);
  });

  it('is no more than single dates where nobody says that they belong together', () => {
    const loose = dates('2026-03-01', '2026-03-08').map(({id, name, startDate}) => ({id, name, startDate}));
    expect(collapseSeries(loose)).to.have.length(2);
    expect(collapseSeries(loose.map((event) => ({...event, seriesId: 'a'})))).to.have.length(2);
    expect(collapseSeries(loose.map((event) => ({...event, recurring: true})))).to.have.length(2);
  });

  it('is weekly or fortnightly, also with weeks left out', () => {
    expect(rhythm('2026-03-01', '2026-03-08', '2026-03-15', '2026-04-19', '2026-04-26')).to.deep.equal({weekday: 7, weeks: 1});
    expect(rhythm('2026-03-02', '2026-03-16', '2026-03-30', '2026-04-13')).to.deep.equal({weekday: 1, weeks: 2});
  });

  it('is on such a weekday of the month', () => {
    expect(rhythm('2026-03-07', '2026-04-04', '2026-05-02')).to.deep.equal({weekday: 6, ordinal: 1});
    expect(rhythm('2026-01-30', '2026-02-27', '2026-03-27')).to.deep.equal({weekday: 5, ordinal: -1});
  });

  it('is on a weekday at least, or every day, or on no day in particular', () => {
    expect(rhythm('2026-03-01', '2026-03-15', '2026-03-22', '2026-05-17')).to.deep.equal({weekday: 7});
    expect(rhythm('2026-03-01', '2026-03-02', '2026-03-03')).to.deep.equal({daily: true});
    expect(rhythm('2026-03-01', '2026-03-03')).to.deep.equal({});
    expect(rhythm('2026-03-01')).to.deep.equal({});
  });

  it('has an hour if it is always the same by the city\'s clock', () => {
    expect(rhythm('2026-03-22T11:00:00+01:00', '2026-03-29T11:00:00+02:00')).to.deep.equal({weekday: 7, weeks: 1, startTime: '11:00'});
    expect(rhythm('2026-03-22T11:00:00+01:00', '2026-03-29T12:00:00+02:00')).to.deep.equal({weekday: 7, weeks: 1});
  });

  it('does not lose its rhythm with a date that is moved', () => {
    const [first, second, third] = dates('2026-03-01', '2026-03-10', '2026-03-15');
    expect(rhythmOf([first!, {...second!, status: 'rescheduled'}, third!])).to.deep.equal({weekday: 7, weeks: 2});
  });
});
