import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {expect} from 'chai';
import type {Place} from '../../model/place.js';
import {read} from './jsonld.js';

const folder = new URL('../../../../shared/data/', import.meta.url);
const placesOf = (path: string): Place[] => read(readFileSync(new URL(path, folder), 'utf8'), {kind: 'places'}).items as Place[];
const hoursOf = (path: string): unknown => placesOf(path)[0]?.openingHours;

describe('places of schema.org as they are published', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('have the hours that were reported to go wrong (b53, b54)', () => {
    expect(hoursOf('reported-2/b53-hours-specification.json'))
      .to.equal('Mo,Tu 10:00-18:00; Fr 18:00-02:00; Sa 00:00-24:00; Su off; 2026 Dec 24-26 off; 2026 Dec 28 12:00-14:00');
    expect(hoursOf('reported-2/b54-hours-short-form.json')).to.equal('Mo-Sa 00:00-24:00; Su 07:00-11:00,13:00-17:00');
  });

  it('have the hours of the examples', () => {
    expect(hoursOf('opening-hours/jsonld/oh-array.json')).to.equal('Mo-Fr 10:00-19:00; Sa 10:00-22:00; Su 10:00-21:00');
    expect(hoursOf('opening-hours/jsonld/oh-simple.json')).to.equal('Mo-Th 09:00-12:00');
    expect(hoursOf('opening-hours/jsonld/ohs-example.json')).to.equal('Mo 09:00-12:00; Tu 09:00-14:00; We 09:00-11:00; '
      + 'Th 09:00-15:00; Fr 09:00-13:00; Sa 09:00-16:00; Su 09:00-17:00');
    expect(hoursOf('opening-hours/jsonld/ohs-mixed.json'))
      .to.equal('Mo-Su 09:00-14:00; 2013 Dec 24-25 09:00-11:00; 2014 Jan 01 12:00-14:00');
    expect(hoursOf('jsonld/schemaorg__Restaurant__002.json')).to.equal('Mo-Th 11:00-14:30,17:00-21:30; Fr,Sa 11:00-14:30,17:00-22:00');
  });

  it('are found in the examples that are about places, and in no others', () => {
    const found = readdirSync(new URL('jsonld/', folder)).flatMap((name) => placesOf(`jsonld/${name}`).map((place) => place.name));
    expect([...new Set(found)].sort()).to.deep.equal(["Cath's Cafe", "Delia's Daily Supplies", 'Empire State Building',
      'Fondue for Fun and Fantasy', 'GreatFood', 'Hyde Park', 'Leaning Tower of Pisa', 'Middle of Nowhere Foods',
      'Music Resource Centre', 'Musée Marmottan Monet', 'Some Restaurant', 'Springfield Town Hall', 'Tartine Bakery',
      'The Hi-Dive', 'The Restaurant']);
  });
});
