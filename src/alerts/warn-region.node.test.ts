/** The rule of the numbers against the list of all cells, where it is at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {regionOf, touches} from './warn-region.js';
import type {WarnRegion} from './warn-region.js';

const file = fileURLToPath(new URL('../../../shared/data/cap-dwd/warncells.json', import.meta.url));

describe('all cells of the DWD', () => {
  let names: Record<string, string>;
  let byKind: Record<string, string[]>;
  let regions: Map<string, WarnRegion>;

  before(function () {
    if (!existsSync(file)) this.skip();
    names = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    regions = new Map(Object.keys(names).map((cell) => [cell, regionOf(cell)!]));
    byKind = Object.fromEntries([...'1245789'].map((kind) => [kind, Object.keys(names).filter((cell) => cell[0] === kind)]));
  });

  const touching = (code: string, cells: readonly string[]): string[] => {
    const region = regionOf(code)!;
    return cells.filter((cell) => touches(region, regions.get(cell) ?? regionOf(cell)!));
  };

  it('are known by their numbers', () => {
    expect(Object.keys(names)).to.have.length(11647);
    expect(Object.keys(names).filter((cell) => !regions.get(cell))).to.deep.equal([]);
    expect(Object.values(byKind).map(({length}) => length)).to.deep.equal([310, 23, 0, 8, 245, 10969, 92]);
  });

  it('give each municipality its own cell by its key, and no other one', () => {
    for (const county of new Set(byKind['8']!.map((cell) => cell.slice(0, 6)))) {
      const cells = byKind['8']!.filter((cell) => cell.startsWith(county));
      for (const cell of cells) expect(touching(cell.slice(1), cells), names[cell]).to.deep.equal([cell]);
    }
  });

  it('give each municipality the cell of its county alone, or else what stands for it', () => {
    const others = [...byKind['1']!, ...byKind['9']!];
    let split = 0;
    let shared = 0;
    for (const cell of byKind['8']!) {
      const county = `1${cell.slice(1, 6)}000`;
      const found = touching(cell.slice(1), others);
      if (names[county]) expect(found, names[cell]).to.deep.equal([county]);
      else if (found.some((one) => one.endsWith('999'))) {
        shared++;
        expect(found, names[cell]).to.have.length(1);
      } else {
        split++;
        expect(found.every((one) => one.startsWith(`9${cell.slice(1, 6)}`)), names[cell]).to.equal(true);
        expect(found, names[cell]).not.to.have.length(0);
      }
    }
    expect([shared, split]).to.deep.equal([1358, 1861]);
  });

  it('name a town in each cell that a town shares with its county', () => {
    const shared = byKind['9']!.filter((cell) => cell.endsWith('999'));
    expect(shared).to.have.length(32);
    const towns = Object.keys(names).filter((cell) => /^[78]/.test(cell));
    for (const cell of shared) {
      const [, town = ''] = regionOf(cell)!.counties;
      const [, named = ''] = /(?:und Stadt |^Kreis und Stadt )([\p{L}]+)/u.exec(names[cell]!) ?? [];
      const called = towns.filter((one) => one.slice(1, 6) === town).map((one) => names[one]!);
      expect(called.some((name) => name.includes(named)), `${names[cell]} ${town} ${called[0]}`).to.equal(true);
    }
  });

  it('give each part of a town to the town, by its key and by its cells', () => {
    for (const part of byKind['7']!) {
      const town = part.startsWith('711') ? '11000000' : `${part.slice(1, 6)}000`;
      expect(touching(part, [`1${town}`]), names[part]).to.deep.equal([`1${town}`]);
      expect(touching(town, [part]), names[part]).to.deep.equal([part]);
    }
  });

  it('give no water to anybody on land', () => {
    const waters = ['2', '5'].flatMap((kind) => byKind[kind]!);
    for (const cell of [...byKind['1']!, ...byKind['9']!]) expect(touching(cell.slice(1, 6), waters)).to.deep.equal([]);
    for (const cell of waters) expect(touching(cell, waters)).to.deep.equal([cell]);
  });
});
