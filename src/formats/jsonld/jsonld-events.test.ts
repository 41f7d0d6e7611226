import {expect} from 'chai';
import type {CityEvent} from '../../model/city-event.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {goldenPair} from '../../testing/golden.js';
import {read as readText, readInSteps} from './jsonld.js';
import {readLaxTime} from '../kit/lax-time.js';
import {finished} from '../kit/steps.js';
import {readEvents} from './jsonld-events.js';
import {findNodes} from './jsonld-nodes.js';
import {readScheduled} from './jsonld-series.js';
import {expectAtMost} from '../../testing/proportion.js';

const parts = {readScheduled, readTime: readLaxTime};

const year: ReadOptions = {from: '2026-01-01', to: '2027-01-01'};

function read(text: string, options: ReadOptions): {items: CityEvent[]; problems: string[]} {
  const problems: string[] = [];
  const report = (code: string, message: string): void => {
    problems.push(`${code}: ${message}`);
  };
  return {items: finished(readEvents(findNodes(text, report) ?? [], options, report, parts)), problems};
}

const event = (fields: object): string => JSON.stringify({'@type': 'Event', name: 'Fest', ...fields});
const starts = (fields: object, options = year): string[] =>
  read(event(fields), options).items.map(({startDate}) => startDate);

describe('schema.org events', () => {
  for (const name of ['times', 'details', 'schedules', 'series', 'flawed']) {
    it(`are read from ${name}`, async () => {
      const {text, expected} = await goldenPair(new URL(`./fixtures/events-${name}.json`, import.meta.url));
      const {options, ...result} = expected as ReadResult<CityEvent> & {options: ReadOptions};
      expect(read(text, options)).to.deep.equal(result);
    });
  }

  it('repeat by the clock of their zone, whatever the offset of the first', () => {
    const eventSchedule = {repeatFrequency: 'P1W', repeatCount: 2};
    expect(starts({startDate: '2026-03-26T19:00:00+01:00', eventSchedule}))
      .to.deep.equal(['2026-03-26T19:00:00+01:00', '2026-04-02T19:00:00+02:00']);
  });

  it('repeat without an end for as long as is asked', () => {
    const daily = {startDate: '2001-01-01', eventSchedule: {repeatFrequency: 'P1D'}};
    expect(starts(daily, {from: '2026-03-01', to: '2026-03-04'}))
      .to.deep.equal(['2026-03-01', '2026-03-02', '2026-03-03']);
  });

  it('end with their schedule, else after so many times, else where they say themselves', () => {
    const of = (schedule: object, more = {}) =>
      starts({startDate: '2026-03-02T10:00', ...more, eventSchedule: {repeatFrequency: 'P1D', ...schedule}}).length;
    expect(of({endDate: '2026-03-04', repeatCount: 9})).to.equal(3);
    expect(of({repeatCount: 9}, {endDate: '2026-03-04T11:00'})).to.equal(9);
    expect(of({}, {endDate: '2026-03-04T11:00'})).to.equal(3);
  });

  it('last as long as their first date, where the schedule does not say', () => {
    const {items} = read(event({startDate: '2026-03-02T22:00', endDate: '2026-03-03T01:00',
      eventSchedule: {repeatFrequency: 'P1W', repeatCount: 2}}), year);
    expect(items.map(({endDate}) => endDate)).to.deep.equal(['2026-03-03T01:00:00+01:00', '2026-03-10T01:00:00+01:00']);
  });

  it('keep their ids when they are moved, and in another window', () => {
    const series = event({'@type': 'EventSeries', identifier: 'a', startDate: '2026-03-02T10:00',
      eventSchedule: {repeatFrequency: 'P1W', repeatCount: 4},
      subEvent: [{'@type': 'Event', startDate: '2026-03-12T11:00', previousStartDate: '2026-03-09T10:00'}]});
    const ids = (options: ReadOptions) => read(series, options).items.map(({id, status = ''}) => `${id} ${status}`.trim());
    expect(ids(year)).to.deep.equal(['a#2026-03-02T10:00:00', 'a#2026-03-09T10:00:00 rescheduled',
      'a#2026-03-16T10:00:00', 'a#2026-03-23T10:00:00']);
    expect(ids({from: '2026-03-10', to: '2026-03-20'}))
      .to.deep.equal(['a#2026-03-09T10:00:00 rescheduled', 'a#2026-03-16T10:00:00']);
  });

  it('are of the types that schema.org has, and of no other', () => {
    const typed = (type: unknown) => read(JSON.stringify({'@type': type, name: 'a', startDate: '2026-03-01'}), year).items.length;
    for (const type of ['Event', 'https://schema.org/DanceEvent', 'schema:Festival', ['Thing', 'Hackathon'], 'CourseInstance']) {
      expect(typed(type), String(type)).to.equal(1);
    }
    for (const type of ['Place', 'EventVenue', 'EventReservation', '', null, 7]) {
      expect(typed(type), String(type)).to.equal(0);
    }
  });

  it('may mention each other in circles', () => {
    const {items} = read(JSON.stringify({'@graph': [
      {'@type': 'Event', '@id': '#a', name: 'a', startDate: '2026-03-01', subEvent: {'@id': '#b'}},
      {'@type': 'Event', '@id': '#b', name: 'b', startDate: '2026-03-02', subEvent: {'@id': '#a'}, superEvent: {'@id': '#a'}},
    ]}), year);
    expect(items.map(({name}) => name)).to.deep.equal(['a', 'b']);
  });

  it('take their time in the zone of the city that shows them', () => {
    expect(starts({startDate: '2026-03-02T10:00'}, {...year, timeZone: 'America/St_Johns'}))
      .to.deep.equal(['2026-03-02T10:00:00-03:30']);
  });

  it('are no trouble when they repeat without measure', async () => {
    const hourly = (until = {}) =>
      read(event({startDate: '2026-01-01T00:00', eventSchedule: {repeatFrequency: 'PT1H', ...until}}), year);
    const {items, problems} = hourly();
    expect(items).to.have.length(5000);
    expect(problems).to.deep.equal(['cut: Too many dates of one event, the rest was left out: Fest']);
    // Sixteen times a sixteenth of them.
    await expectAtMost(8, hourly, () => {
      for (let part = 0; part < 16; part++) hourly({endDate: '2026-01-13'});
    });
  });

  it('never throw, whatever stands in a field', () => {
    const odd = [null, 7, '', 'x', [], [[]], {}, {'@value': {}}, true, '\u0000', 'P', '9999-12-31', '2026-03-01T99:99'];
    const names = ['name', 'startDate', 'endDate', 'duration', 'location', 'offers', 'image', 'organizer', 'keywords', 'url',
      'eventStatus', 'previousStartDate', 'identifier', 'subEvent', 'superEvent', 'description', 'eventSchedule'];
    const parts = ['repeatFrequency', 'byDay', 'byMonth', 'byMonthDay', 'byMonthWeek', 'startDate', 'endDate', 'startTime',
      'endTime', 'duration', 'exceptDate', 'repeatCount', 'scheduleTimezone'];
    for (const value of odd) {
      for (const name of names) {
        expect(() => read(event({startDate: '2026-03-01', [name]: value}), year)).not.to.throw();
      }
      for (const part of parts) {
        const eventSchedule = {repeatFrequency: 'P1W', [part]: value};
        expect(() => read(event({startDate: '2026-03-01T10:00', eventSchedule}), year)).not.to.throw();
      }
    }
  });

  it('can be read in steps, from a page or a file, with the same result', () => {
    const many = JSON.stringify(Array.from({length: 100}, (_, index) => (
      {'@type': 'Event', name: `Fest ${index}`, startDate: '2026-03-01'})));
    const steps = readInSteps(many, year);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(step.value.items).to.have.length(100);
    expect(step.value.kind).to.equal('events');
    expect(pauses).to.be.above(4);
    expect(readText(many, year)).to.deep.equal(step.value);
    const page = `<!doctype html><script type="application/ld+json">${many}</script>`;
    expect(readText(page, year).items).to.deep.equal(step.value.items);
  });
});
