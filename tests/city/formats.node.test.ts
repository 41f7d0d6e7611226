import {expect} from 'chai';
import * as abfallnavi from '../../src/formats/abfallnavi/abfallnavi.js';
import * as csv from '../../src/formats/csv/csv.js';
import * as icalendar from '../../src/formats/icalendar/icalendar.js';
import * as stadtbausteine from '../../src/formats/stadtbausteine/stadtbausteine.js';
import * as sva from '../../src/formats/sva/sva.js';
import type {Collection} from '../../src/model/collection.js';
import {toCollections} from '../../src/waste/collections.js';
// @ts-expect-error the sample city is plain JavaScript
import {streets} from '../../demo/city/addresses.mjs';
// @ts-expect-error the sample city is plain JavaScript
import {createCity} from '../../demo/city/city.mjs';
// @ts-expect-error the sample city is plain JavaScript
import {fractionNamed} from '../../demo/city/fractions.mjs';
// @ts-expect-error the sample city is plain JavaScript
import {collectionsOf} from '../../demo/city/tours.mjs';

interface Street {
  readonly name: string;
  readonly slug: string;
  readonly district: string;
  readonly houses?: readonly {readonly slug: string; readonly largeContainers: boolean}[];
}

interface Published {
  readonly date: string;
  readonly name: string;
  readonly movedFrom?: string;
}

const city = createCity('2026-03-02');
const window = {from: '2026-01-01', to: '2028-01-01', timeZone: 'Europe/Berlin'};
const whole = (streets as Street[]).filter(({houses}) => !houses);
const onePerDistrict = [...new Map(whole.map((street) => [street.district, street])).values()];

const published = (address: object): string[] => [2026, 2027]
  .flatMap((year): Published[] => collectionsOf(address, year))
  .map(({date, name, movedFrom}) => `${date} ${fractionNamed(name).key} ${movedFrom ?? ''}`.trim()).sort();

const read = (items: readonly Collection[]): string[] => items
  .map(({date, fraction, movedFrom}) => `${date} ${fraction} ${movedFrom ?? ''}`.trim()).sort();

describe('what the sample city publishes is read as it was meant', () => {
  for (const street of onePerDistrict) {
    it(`as iCalendar in the dialect of ${street.district}`, () => {
      const {items, problems} = icalendar.read(city.calendar(street.slug, undefined, 'ics'), window);
      expect(problems).to.deep.equal([]);
      expect(read(toCollections(items, window))).to.deep.equal(published(street));
    });
  }

  it('as iCalendar in every street', () => {
    for (const street of whole) {
      const {items} = icalendar.read(city.calendar(street.slug, undefined, 'ics'), window);
      expect(read(toCollections(items, window)), street.name).to.deep.equal(published(street));
    }
  });

  it('with the sizes and intervals of large containers', () => {
    const hasLarge = ({houses}: Street) => houses?.some(({largeContainers}) => largeContainers);
    const street = (streets as Street[]).find(hasLarge)!;
    const house = street.houses!.find(({largeContainers}) => largeContainers)!;
    const {items} = icalendar.read(city.calendar(street.slug, house.slug, 'ics'), window);
    const large = toCollections(items, window)
      .find(({fraction, containers}) => fraction === 'residual' && containers?.includes('1100 l'));
    expect(large).to.include({name: 'Restmüll', interval: 'P1W'});
  });

  it('as CSV', () => {
    const [street] = whole;
    const {items, problems} = csv.read(city.calendar(street!.slug, undefined, 'csv'), window);
    expect(problems).to.deep.equal([]);
    expect(read(items as Collection[])).to.deep.equal(published(street!));
  });

  it('as our own JSON', () => {
    const [street] = whole;
    const {items, problems} = stadtbausteine.read(city.calendar(street!.slug, undefined, 'json'), window);
    expect(problems).to.deep.equal([]);
    expect(read(items as Collection[])).to.deep.equal(published(street!));
  });

  it('as AbfallNavi', () => {
    const ask = (path: string) => city.abfallnavi.answer(path, new URLSearchParams());
    const [{id}] = ask('orte');
    const street = ask(`orte/${id}/strassen`).find(({name}: Street) => name === 'Ahornweg');
    const document = {fraktionen: ask('fraktionen'), termine: ask(`strassen/${street.id}/termine`)};
    const {items, problems} = abfallnavi.read(JSON.stringify(document), window);
    expect(problems).to.deep.equal([]);
    expect(read(items)).to.deep.equal(published(whole.find(({name}) => name === 'Ahornweg')!));
  });

  it('as a Smart Village App', () => {
    const query = `{wasteAddresses(search: "Ahornweg") {
      id street city zip wasteLocationTypes {wasteType listPickUpDates pickUpTimes {pickupDate note}}
    }}`;
    const {items, problems} = sva.read(JSON.stringify(city.smartVillage.answer({query})), window);
    expect(problems).to.deep.equal([]);
    expect(read(items as Collection[])).to.deep.equal(published(whole.find(({name}) => name === 'Ahornweg')!));
  });
});
