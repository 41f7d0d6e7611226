import {existsSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Place} from '../../model/place.js';
import {decode} from '../../sources/decode.js';
import {sniff} from '../../sources/format-table.js';
import {read} from './csv.js';

const folder = new URL('../../../../shared/data/', import.meta.url);
const textOf = (path: string): string => decode(readFileSync(new URL(path, folder)));
const kindOf = (path: string) => read(textOf(path), {from: '2026-01-01'}).kind ?? 'collections';

describe('tables as cities publish them', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('have places with decimal commas, and two without a marker (b58)', async () => {
    const text = textOf('reported-2/b58-komma.csv');
    expect(await sniff(text)).to.equal('csv');
    const {items, problems} = read(text, {kind: 'places'});
    expect((items as Place[]).map(({name, categories, latitude, longitude, openingHours}) =>
      [name, categories?.[0], latitude, longitude, openingHours])).to.deep.equal([
      ['Familienzentrum', 'Beratung', 51.1712, 7.0834, 'Mo-Fr 08:00-16:00'],
      ['Tafel', 'Beratung', 51.165, 7.1001, 'Di, Do 10-12'],
      ['Spielhaus', 'Spiel', undefined, undefined, undefined], ['Ampel', 'Spiel', undefined, undefined, undefined],
    ]);
    expect(problems.map(({code}) => code)).to.deep.equal(['bad-coordinates']);
  });

  it('have every car park and bicycle stand where it is', () => {
    for (const [path, count] of [['reutlingen', 114], ['reutlingen_bike', 334], ['reutlingen_disabled', 44]] as const) {
      const {items} = read(textOf(`parking/${path}.csv`));
      expect(items, path).to.have.length(count);
      const inReutlingen = (items as Place[]).filter(({latitude = 0, longitude = 0}) =>
        Math.hypot(latitude - 48.49, longitude - 9.2) < 0.2);
      expect(inReutlingen, path).to.have.length(count);
    }
  });

  it('are not mistaken for each other', () => {
    for (const name of ['a13-midnight', 'a13-two-names-in-a-row', 'a13-districts-in-cells']) {
      expect(kindOf(`reported/${name}.csv`), name).to.equal('collections');
      expect(read(textOf(`reported/${name}.csv`), {kind: 'places'}).items, name).to.deep.equal([]);
    }
    for (const path of ['reported/a13-organisation', 'reported-2/b75-projekte', 'open311/klarschiff-categories']) {
      expect(read(textOf(`${path}.csv`), {kind: 'places'}).problems.map(({code}) => code), path).to.deep.equal(['wrong-format']);
    }
    expect(kindOf('reported-2/b45-parken.csv')).to.equal('places');
  });
});
