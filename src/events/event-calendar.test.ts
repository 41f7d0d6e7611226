import {expect} from 'chai';
import {read} from '../formats/icalendar/icalendar.js';
import {readEvents} from '../formats/jsonld/jsonld-events.js';
import {finished} from '../formats/kit/steps.js';
import {findNodes} from '../formats/jsonld/jsonld-nodes.js';
import type {DetailedEvent} from '../model/detailed-event.js';
import {calendarEntry, eventFile, toJsonLd} from './event-calendar.js';

const now = Date.UTC(2026, 2, 1);
const window = {from: '2026-01-01', to: '2027-01-01'};

const concert: DetailedEvent = {
  id: 'vesper@kultur.example#2026-03-06T18:00:00', name: 'Orgelvesper', recurring: true, seriesId: 'vesper@kultur.example',
  startDate: '2026-03-07T19:00:00+01:00', endDate: '2026-03-07T20:00:00+01:00', timeZone: 'Europe/Berlin',
  description: 'Bach &amp; Söhne',
  location: {id: 'Nikolaikirche, Markt 1, 12345 Marle', name: 'Nikolaikirche', address: 'Markt 1, 12345 Marle', latitude: 51.2, longitude: 7.1},
  organizer: 'Kantorei', categories: ['Musik', 'Kirche'], url: 'https://kultur.example/vesper',
  image: 'https://kultur.example/orgel.jpg', imageAlt: 'Eine Orgel', status: 'rescheduled', isAccessibleForFree: false,
  offers: [{name: 'Vollpreis', price: 8, priceCurrency: 'EUR', url: 'https://kultur.example/karten'}],
  accessibilitySummary: 'Stufenlos',
};

const backFromJsonLd = (event: DetailedEvent) =>
  finished(readEvents(findNodes(JSON.stringify(toJsonLd(event)), () => undefined)!, window, () => undefined));

describe('an event for others', () => {
  it('is an entry of a calendar under its own id', () => {
    expect(calendarEntry(concert)).to.deep.equal({
      uid: 'vesper@kultur.example#2026-03-06T18:00:00', summary: 'Orgelvesper', start: '2026-03-07T19:00:00+01:00',
      end: '2026-03-07T20:00:00+01:00', allDay: false, description: 'Bach & Söhne\n\nhttps://kultur.example/vesper',
      location: 'Nikolaikirche, Markt 1, 12345 Marle', url: 'https://kultur.example/vesper', categories: ['Musik', 'Kirche'],
      status: 'rescheduled',
    });
  });

  it('is a file that any calendar takes in, in the zone of where it is', () => {
    const text = eventFile({...concert, timeZone: 'America/New_York', startDate: '2026-03-07T14:00:00-05:00',
      endDate: '2026-03-07T15:00:00-05:00'}, {now});
    expect(text).to.include('DTSTART;TZID=America/New_York:20260307T140000');
    expect(text).to.include('TZID:America/New_York');
    const {items, problems} = read(text, window);
    expect(problems).to.deep.equal([]);
    expect(items.map(({name, startDate, endDate}) => [name, startDate, endDate]))
      .to.deep.equal([['Orgelvesper', '2026-03-07T14:00:00-05:00', '2026-03-07T15:00:00-05:00']]);
  });

  it('keeps its days in a file', () => {
    const fest = {id: 'a', name: 'Fest', startDate: '2026-06-05', endDate: '2026-06-08', allDay: true};
    expect(read(eventFile(fest, {now}), window).items[0]).to.include({startDate: '2026-06-05', endDate: '2026-06-08', allDay: true});
  });

  it('is cancelled in the calendar too, and not confirmed when it is put off', () => {
    expect(eventFile({...concert, status: 'cancelled'}, {now})).to.include('STATUS:CANCELLED');
    expect(eventFile({...concert, status: 'postponed'}, {now})).not.to.include('STATUS:');
  });

  it('is read back from its JSON-LD as it was', () => {
    expect(backFromJsonLd(concert)).to.deep.equal([concert]);
    const fest: DetailedEvent = {
      id: 'fest#2026-06-05', name: 'Fest', startDate: '2026-06-05', endDate: '2026-06-08', allDay: true, status: 'postponed',
      location: {id: 'Online', name: 'Online', url: 'https://stream.example/'},
    };
    expect(backFromJsonLd(fest)).to.deep.equal([fest]);
    const far: DetailedEvent = {id: 'far#2026-04-01T18:00:00', name: 'Fern', startDate: '2026-04-01T18:00:00-04:00', status: 'scheduled'};
    expect(backFromJsonLd(far)).to.deep.equal([far]);
  });

  it('says to search engines what they know: the day it ends on, and the day it was moved from', () => {
    const data = toJsonLd(concert);
    expect(data).to.include({
      '@context': 'https://schema.org', '@type': 'Event', identifier: 'vesper@kultur.example',
      eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: '2026-03-06T18:00:00+01:00',
      description: 'Bach & Söhne',
    });
    expect(toJsonLd({id: 'a', name: 'a', startDate: '2026-06-05', endDate: '2026-06-06', allDay: true}))
      .to.include({startDate: '2026-06-05', endDate: '2026-06-05'});
  });

  it('passes on no address that is none of a page', () => {
    const bad = 'javascript:alert(1)';
    const place = {id: 'p', name: 'Ort', url: bad};
    const event: DetailedEvent = {...concert, url: bad, image: 'data:text/html,x', location: place, offers: [{price: 1, url: bad}]};
    expect(JSON.stringify(toJsonLd(event))).not.to.match(/javascript|data:/);
    expect(eventFile(event, {now})).not.to.include('javascript');
  });

  it('has whole addresses where the page is known', () => {
    const event = {...concert, url: '/vesper', image: 'orgel.jpg'};
    expect(toJsonLd(event, 'https://stadt.example/kultur/')).to.deep.include({
      url: 'https://stadt.example/vesper',
      image: {'@type': 'ImageObject', url: 'https://stadt.example/kultur/orgel.jpg', caption: 'Eine Orgel'},
    });
    expect(toJsonLd(event)).not.to.have.any.keys('url', 'image');
  });
});
