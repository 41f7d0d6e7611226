import {expect} from 'chai';
import {signsOf} from '../ui/category-sign.js';
import {marksIn} from './clusters.js';
import type {MapPlace} from './map-place.js';
import {indexOf, latitudeOf, longitudeOf, worldX, worldY} from './point-index.js';
import type {Box} from './point-index.js';

const place = (id: string, latitude: number, longitude: number, category = 'Bank'): MapPlace =>
  ({id, name: id, latitude, longitude, categories: [category]});

const read = async (places: readonly MapPlace[]) =>
  (await indexOf(places, signsOf(['Bank', 'Brunnen']), new AbortController().signal))!;

/** What is in sight of a map of 1,000 x 600 pixels around a middle. */
function sight(latitude: number, longitude: number, zoom: number): Box {
  const [x, y, pixel] = [worldX(longitude), worldY(latitude), 1 / (256 * 2 ** zoom)];
  return [x - 500 * pixel, y - 300 * pixel, x + 500 * pixel, y + 300 * pixel];
}

/** 100,000 places around Eschenfurt, always the same. */
function many(): readonly MapPlace[] {
  let seed = 1;
  const next = () => (seed = seed * 16807 % 2147483647) / 2147483647;
  return [...Array(100_000).keys()].map((at) => place(`${at}`, 51.1 + next() * 0.14, 7 + next() * 0.2));
}

describe('the points of a map', () => {
  it('are where Web Mercator puts them, and back', () => {
    expect(worldX(0)).to.equal(0.5);
    expect(worldY(0)).to.equal(0.5);
    expect(worldY(85.0511287798)).to.be.closeTo(0, 1e-9);
    expect(latitudeOf(worldY(51.1712))).to.be.closeTo(51.1712, 1e-9);
    expect(longitudeOf(worldX(7.0834))).to.be.closeTo(7.0834, 1e-9);
  });

  it('leave out what is on no map: no numbers, 0/0, out of this world', async () => {
    const {length, of} = await read([
      {id: 'a', name: 'a'}, place('b', 0, 0), place('c', 91, 7), place('d', NaN, 7), place('e', 51, 7),
    ]);
    expect(length).to.equal(1);
    expect(of[0]).to.equal(4);
  });

  it('end when they are asked for anew', async () => {
    const abort = new AbortController();
    const reading = indexOf(many(), signsOf([]), abort.signal);
    abort.abort();
    expect(await reading).to.equal(undefined);
  });
});

describe('the marks of a map', () => {
  const marksAt = async (places: readonly MapPlace[], zoom: number, chosen = -1, isDeepest = false) =>
    marksIn(await read(places), {box: sight(51.17, 7.1, zoom), zoom, isDeepest, chosen});

  it('stand for one place, or for several that would overlap', async () => {
    const places = [place('a', 51.17, 7.1), place('b', 51.17001, 7.10001), place('c', 51.18, 7.12)];
    const marks = await marksAt(places, 14);
    expect(marks.map(({count}) => count).sort()).to.deep.equal([1, 2]);
    expect(marks.find(({count}) => count === 1)!.key).to.equal('place c');
  });

  it('keep the sign that all their places have, and none where they differ', async () => {
    const near = [place('a', 51.17, 7.1), place('b', 51.17001, 7.10001)];
    expect((await marksAt(near, 14))[0]!.sign).to.equal(1);
    expect((await marksAt([...near, place('c', 51.17001, 7.1, 'Brunnen')], 14))[0]!.sign).to.equal(0);
  });

  it('leave the chosen place by itself', async () => {
    const places = [place('a', 51.17, 7.1), place('b', 51.17001, 7.10001), place('c', 51.17002, 7.10002)];
    const marks = await marksAt(places, 14, 1);
    expect(marks.map(({key, count}) => [key.split(' ')[0], count])).to.deep.equal([['14', 2], ['place', 1]]);
    expect(marks[1]!.key).to.equal('place b');
  });

  it('put what is at one spot side by side at the last level', async () => {
    const places = ['a', 'b', 'c'].map((id) => place(id, 51.17, 7.1));
    const marks = await marksAt(places, 19, -1, true);
    expect(marks.map(({key}) => key)).to.deep.equal(['place a', 'place b', 'place c']);
    expect(new Set(marks.map(({shift}) => `${shift}`)).size).to.equal(3);
  });

  it('do not change while the map moves', async () => {
    const index = await read(many());
    const seen = (longitude: number) =>
      marksIn(index, {box: sight(51.17, longitude, 15), zoom: 15, isDeepest: false, chosen: -1});
    const keys = (longitude: number) => seen(longitude)
      .filter(({x}) => x > worldX(7.098) && x < worldX(7.102)).map(({key, count}) => `${key}: ${count}`).sort();
    expect(keys(7.1)).to.have.length.greaterThan(5);
    expect(keys(7.103)).to.deep.equal(keys(7.1));
  });

  it('are at most 400 of 100,000 places, at every level, and lose none', async () => {
    const index = await read(many());
    for (let zoom = 8; zoom <= 20; zoom++) {
      const box = sight(51.17, 7.1, zoom);
      const marks = marksIn(index, {box, zoom, isDeepest: zoom === 20, chosen: 5});
      expect(marks.length, `level ${zoom}`).to.be.within(1, 400);
    }
    let shown = 0;
    for (const {count} of marksIn(index, {box: [0, 0, 1, 1], zoom: 12, isDeepest: false, chosen: -1})) shown += count;
    expect(shown).to.equal(100_000);
  });
});
