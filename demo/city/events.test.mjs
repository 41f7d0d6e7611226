import {existsSync} from 'node:fs';
import {expect} from 'chai';
import {clockAt, epochOf, home, momentOf, partner} from './clocks.mjs';
import {createCity} from './city.mjs';
import {createEvents} from './event-publication.mjs';
import {dataReply} from '../http/data.mjs';
import {eventsFrom} from './events.mjs';
import {kinds, pictures} from './event-kinds.mjs';
import {occurrencesOf} from './event-occurrences.mjs';
import {streets} from './streets.mjs';
import {venues} from './venues.mjs';

const today = '2026-03-02';
const events = eventsFrom(today);
const published = createEvents(today).published('https://www.eschenfurt.example');
const occurrences = occurrencesOf(published, today);
const named = (name) => occurrences.filter((event) => event.name === name);

describe('the clocks of the sample city', () => {
  it('change when the law says so', () => {
    const read = (day, time, zone) => momentOf(epochOf(day, time, zone), zone);
    expect(read('2026-03-28', '12:00', home)).to.equal('2026-03-28T12:00:00+01:00');
    expect(read('2026-03-29', '12:00', home)).to.equal('2026-03-29T12:00:00+02:00');
    expect(read('2026-10-25', '02:30', home)).to.equal('2026-10-25T02:30:00+02:00');
    expect(read('2026-03-07', '12:00', partner)).to.equal('2026-03-07T12:00:00-05:00');
    expect(read('2026-03-08', '12:00', partner)).to.equal('2026-03-08T12:00:00-04:00');
    expect(read('2026-11-01', '12:00', partner)).to.equal('2026-11-01T12:00:00-05:00');
  });

  it('show at each moment what the browser says', () => {
    for (const zone of [home, partner]) {
      const format = new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'});
      for (let epoch = Date.UTC(2025, 0, 1); epoch < Date.UTC(2029, 0, 1); epoch += 5 * 3_600_000) {
        const {day, time} = clockAt(epoch, zone);
        expect(`${day} ${time}`).to.equal(format.format(epoch));
      }
    }
  });
});

describe('the events of the sample city', () => {
  it('are four hundred, each with an address of its own, on any day', () => {
    for (const day of [today, '2026-07-15', '2027-01-01', '2028-02-29']) {
      expect(eventsFrom(day)).to.have.length(400);
      expect(new Set(eventsFrom(day).map(({slug}) => slug)).size, day).to.equal(400);
    }
  });

  it('do not change as the days go by', () => {
    const tomorrow = new Map(eventsFrom('2026-03-09').map((event) => [event.slug, event]));
    const still = events.filter(({slug, rule}) => !rule && tomorrow.has(slug));
    expect(still.length).to.be.above(350);
    for (const event of still) expect(tomorrow.get(event.slug)).to.deep.equal(event);
  });

  it('take place at forty venues, in streets of the city', () => {
    expect(venues).to.have.length(40);
    for (const {street, district} of venues) {
      const name = street.replace(/ \d+$/, '');
      expect(streets.some((one) => one.name === name && one.district === district), `${name}, ${district}`).to.equal(true);
    }
  });

  it('have a picture each, and words for it', () => {
    for (const {image} of Object.values(kinds)) {
      expect(existsSync(new URL(`../stadt/assets/veranstaltungen/${image}.svg`, import.meta.url)), image).to.equal(true);
      expect(pictures[image]).to.match(/^Grafik: /);
    }
  });

  it('hold all that makes a calendar hard', () => {
    const statuses = new Set(occurrences.map(({status}) => status));
    expect([...statuses].sort()).to.deep.equal(['cancelled', 'postponed', 'rescheduled', 'scheduled']);
    expect(occurrences.filter(({timeZone}) => timeZone === partner).length).to.be.above(20);
    expect(occurrences.filter(({allDay, startDate, endDate}) =>
      allDay && Date.parse(endDate) - Date.parse(startDate) > 40 * 86_400_000).length).to.be.above(3);
    expect(occurrences.filter(({isAccessibleForFree}) => isAccessibleForFree).length).to.be.above(300);
    expect(occurrences.filter(({isAccessibleForFree}) => isAccessibleForFree === undefined).length).to.be.above(5);
    expect(occurrences[0].startDate < today, 'one has begun before').to.equal(true);
  });

  it('take place at the very hour when clocks change', () => {
    expect(named('Lauf in die Sommerzeit')[0])
      .to.include({startDate: '2026-03-29T01:30:00+01:00', endDate: '2026-03-29T03:30:00+02:00'});
    expect(named('Tanz durch die doppelte Stunde')[0])
      .to.include({startDate: '2026-10-25T02:30:00+02:00', endDate: '2026-10-25T03:30:00+01:00'});
  });

  it('keep to the clock of New York, where summer time begins three weeks earlier', () => {
    const starts = occurrences.filter(({id}) => id.startsWith('partnerstadt@')).map(({startDate}) => startDate);
    expect(starts.length).to.be.within(24, 27);
    for (const start of starts) {
      const summer = start > '2026-03-08' && start < '2026-11-01';
      expect(start).to.match(summer ? /T12:30:00-04:00$/ : /T12:30:00-05:00$/);
    }
  });

  it('leave out the school holidays where a series does', () => {
    expect(named('Krabbelgruppe').some(({startDate}) => startDate.startsWith('2026-07'))).to.equal(false);
    expect(named('Krabbelgruppe').some(({startDate}) => startDate.startsWith('2026-09'))).to.equal(true);
  });

  it('have descriptions that are HTML of theirs', () => {
    for (const {description} of published) expect(description).to.match(/^<p><strong>.+<\/p>|<\/ul>$/);
    expect(published.some(({description}) => description.includes('<ul>'))).to.equal(true);
  });
});

describe('the server of the sample city', () => {
  const city = createCity(today);
  const ask = (path, host) => dataReply(city, {}, {
    path, query: new URLSearchParams(), request: {method: 'GET', headers: {host}}, body: ''});

  for (const [extension, type, begin] of [
    ['ics', 'text/calendar; charset=utf-8', 'BEGIN:VCALENDAR'],
    ['jsonld', 'application/ld+json', '{\n "@context"'],
    ['json', 'application/json', '{"stadtbausteine"'],
  ]) {
    it(`publishes the events as .${extension}, with whole addresses of its own`, () => {
      const {body, type: given, headers} = ask(`/daten/veranstaltungen.${extension}`, 'stadt.example:8080');
      expect(given).to.equal(type);
      expect(headers).to.include({'Access-Control-Allow-Origin': '*'});
      expect(body.slice(0, begin.length)).to.equal(begin);
      expect(body.replace(/\r\n /g, '')).to.include('http://stadt.example:8080/stadt/assets/veranstaltungen/');
    });
  }

  it('writes no strange name of itself into a file', () => {
    expect(ask('/daten/veranstaltungen.ics', 'a b"<x').body).to.include('http://localhost/');
    expect(ask('/daten/veranstaltungen.xls', 'a')).to.equal(undefined);
  });
});
