import {expect} from 'chai';
import * as icalendar from '../../src/formats/icalendar/icalendar.js';
import * as jsonld from '../../src/formats/jsonld/jsonld.js';
import * as stadtbausteine from '../../src/formats/stadtbausteine/stadtbausteine.js';
import type {DetailedEvent} from '../../src/model/detailed-event.js';
import type {ReadOptions, ReadResult} from '../../src/model/read-options.js';
// @ts-expect-error the sample city is plain JavaScript
import {createCity} from '../../demo/city/city.mjs';
// @ts-expect-error the sample city is plain JavaScript
import {cityPages} from '../../demo/stadt/pages.mjs';

const origin = 'https://www.eschenfurt.example';

/** A year, from a day on. */
const yearFrom = (today: string): ReadOptions => {
  const to = new Date(Date.parse(today) + 365 * 86_400_000).toISOString().slice(0, 10);
  return {from: today, to, timeZone: 'Europe/Berlin', kind: 'events', url: `${origin}/stadt/veranstaltungen/kalender.html`};
};

/** The fields of an event that every format can express, without its source. */
const common = (items: readonly unknown[]) => (items as readonly DetailedEvent[])
  .map(({source: _, offers: _1, imageAlt: _2, accessibilitySummary: _3, ...event}) => event);

const detailed = (items: readonly unknown[]) => (items as readonly DetailedEvent[])
  .map(({id, imageAlt, accessibilitySummary}) => ({id, imageAlt, accessibilitySummary}));

describe('the events of the sample city are one and the same list', () => {
  for (const today of ['2026-03-02', '2026-10-19', '2027-12-31', '2028-02-29']) {
    const options = yearFrom(today);
    const city = createCity(today);
    const expected = common(JSON.parse(city.events.file('json', origin)).items);

    const same = ({items, problems}: ReadResult<unknown>) => {
      expect(problems).to.deep.equal([]);
      const found = common(items);
      expect(found.map(({id}) => id)).to.deep.equal(expected.map(({id}) => id));
      expect(found).to.deep.equal(expected);
    };

    it(`from ${today} on, more than a thousand times`, () => {
      expect(expected.length).to.be.within(1000, 2000);
      expect(new Set(expected.map(({id}) => id)).size).to.equal(expected.length);
    });

    it(`in our own JSON, from ${today} on`, () => {
      same(stadtbausteine.read(city.events.file('json', origin), options));
    });

    it(`in iCalendar, from ${today} on`, () => {
      same(icalendar.read(city.events.file('ics', origin), options));
    });

    it(`in JSON-LD, from ${today} on`, () => {
      const text = city.events.file('jsonld', origin);
      same(jsonld.read(text, options));
      const {items} = stadtbausteine.read(city.events.file('json', origin), options);
      expect(detailed(jsonld.read(text, options).items)).to.deep.equal(detailed(items));
    });

    it(`in the page of the calendar, from ${today} on`, () => {
      same(jsonld.read(cityPages('/stadt/veranstaltungen/kalender.html', {city}).body, options));
    });
  }
});
