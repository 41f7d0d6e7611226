import {expect} from 'chai';
import type {Place} from '../model/place.js';
import {meetsNeed, parseNeeds} from './access-need.js';
import {distanceBetween, parsePoint, pointOf} from './distance.js';
import {openAt} from './place-hours.js';
import {factsOf} from './place-facts.js';
import {search, sift} from './place-filter.js';
import {noFilter, parseForm} from './place-form.js';
import {toPlaceJson} from './place-json-ld.js';
import {byDistance, byName, openFirst} from './place-order.js';
import {letterOf, titleOf} from './place-title.js';

const place = (name: string, more: Partial<Place> = {}): Place => ({id: name, name, ...more});
const names = (places: readonly Place[]) => places.map(({name}) => name);

describe('a distance', () => {
  const cologne = {latitude: 50.9413, longitude: 6.9583};

  it('is that of the great circle, in metres', () => {
    expect(Math.round(distanceBetween(cologne, {latitude: 52.5251, longitude: 13.3694}) / 1000)).to.equal(475);
    expect(Math.round(distanceBetween(cologne, {latitude: 50.9423, longitude: 6.9583}))).to.equal(111);
    expect(distanceBetween(cologne, cologne)).to.equal(0);
  });

  it('crosses the date line the short way', () => {
    const [west, east] = [{latitude: 0, longitude: 179.9}, {latitude: 0, longitude: -179.9}];
    expect(Math.round(distanceBetween(west, east))).to.equal(22239);
  });

  it('needs both halves of a point', () => {
    expect(pointOf(place('a', {latitude: 51}))).to.equal(undefined);
    expect(pointOf(place('a', {latitude: 0, longitude: 0}))).to.deep.equal({latitude: 0, longitude: 0});
  });

  for (const [text, expected] of [
    ['51.171,7.083', {latitude: 51.171, longitude: 7.083}], [' 51 , -7 ', {latitude: 51, longitude: -7}],
    ['', undefined], ['51', undefined], ['91,7', undefined], ['51,181', undefined], ['a,b', undefined],
  ] as const) it(`is from "${text}"`, () => expect(parsePoint(text)).to.deep.equal(expected));
});

describe('an access need', () => {
  it('is read in any order, once, and nothing else is', () => {
    expect(parseNeeds('seeing, Wheelchair magic seeing')).to.deep.equal(['wheelchair', 'seeing']);
    expect(parseNeeds('')).to.deep.equal([]);
  });

  const feature = (name: string, value: boolean | string) => place('a', {amenityFeature: [{name, value}]});
  for (const [what, one, need, expected] of [
    ['a wheelchair by yes', place('a', {wheelchair: 'yes'}), 'wheelchair', true],
    ['a wheelchair not by limited', place('a', {wheelchair: 'limited'}), 'wheelchair', false],
    ['a wheelchair unknown', place('a'), 'wheelchair', undefined],
    ['step-free by wheelchair', place('a', {wheelchair: 'yes'}), 'step-free', true],
    ['step-free denied, whatever a wheelchair', {...feature('step-free', false), wheelchair: 'yes'}, 'step-free', false],
    ['hearing by a sentence', feature('hearing', 'Induktive Höranlage im Saal'), 'hearing', true],
    ['seeing denied in a word', feature('seeing', ' Nein '), 'seeing', false],
    ['seeing unknown where hearing is', feature('hearing', true), 'seeing', undefined],
  ] as const) it(`is met: ${what}`, () => expect(meetsNeed(one, need)).to.equal(expected));
});

describe('sifting', () => {
  it('keeps what is wanted, and counts what nobody knows', () => {
    const items = [place('a', {wheelchair: 'yes'}), place('b', {wheelchair: 'no'}), place('c')];
    const {items: kept, unknown} = sift(items, [(one) => meetsNeed(one, 'wheelchair')]);
    expect([names(kept), unknown]).to.deep.equal([['a'], 1]);
  });

  it('does not count what is not wanted for another reason', () => {
    expect(sift([place('a')], [() => undefined, () => false])).to.deep.equal({items: [], unknown: 0});
  });

  it('finds words in name, kind, address and text, with a slip', () => {
    const items = [
      place('Bad', {categories: ['Schwimmbad']}), place('Laden', {address: 'Kranichweg 7'}), place('Amt', {description: '<p>Pässe</p>'}),
    ];
    const found = (text: string) => names(search(items, {...noFilter, text}));
    expect([found('schwimbad'), found('kranichweg'), found('paesse'), found('xyz')])
      .to.deep.equal([['Bad'], ['Laden'], ['Amt'], []]);
  });

  it('goes by kind, whatever its case, and by letter', () => {
    const items = [place('Bad', {categories: ['Freizeit', 'Sport']}), place('Börse', {categories: ['Geld']})];
    expect(names(search(items, {...noFilter, category: 'sport'}))).to.deep.equal(['Bad']);
    expect(names(search(items, {...noFilter, letter: 'B'}))).to.deep.equal(['Bad', 'Börse']);
  });
});

describe('an order', () => {
  it('by name has umlauts with their letters, numbers by value, and those without a name by kind', () => {
    expect(byName([place('Zoo'), place('Schule 10'), place('Öl'), place('Schule 2'), place('', {categories: ['Post']}), place('Ofen')])
      .map(titleOf)).to.deep.equal(['Ofen', 'Öl', 'Post', 'Schule 2', 'Schule 10', 'Zoo']);
  });

  it('by distance has last what is nowhere', () => {
    const metres: Readonly<Record<string, number>> = {a: 3, b: 1};
    expect(names(byDistance([place('x'), place('a'), place('b')], ({name}) => metres[name]))).to.deep.equal(['b', 'a', 'x']);
  });

  it('by opening keeps the order within', () => {
    const isOpen = ({name}: Place) => ({a: false, b: true, c: undefined, d: true})[name];
    expect(names(openFirst(['a', 'b', 'c', 'd'].map((name) => place(name)), isOpen))).to.deep.equal(['b', 'd', 'c', 'a']);
  });
});

describe('a title', () => {
  it('is the name without markup, or the kind', () => {
    expect(titleOf(place('<b>Hofladen</b> &amp; Café'))).to.equal('Hofladen & Café');
    expect(titleOf(place('', {categories: ['Toilette']}))).to.equal('Toilette');
    expect(titleOf(place(''))).to.equal('');
  });

  it('has a letter', () => {
    expect(['Ärztehaus', '„Alte Post“', '1. FC', 'école', ''].map((name) => letterOf(place(name))))
      .to.deep.equal(['A', 'A', '#', 'E', '#']);
  });
});

describe('what is known of places', () => {
  it('names the eight kinds most are of, by name, and signs them first', () => {
    const kinds = ['I', 'H', 'G', 'F', 'E', 'D', 'C', 'B', 'A', 'A'];
    const {main, signed, categories} = factsOf([
      ...kinds.map((kind, index) => place(`${index}`, {categories: [kind]})),
      ...kinds.slice(0, 7).map((kind, index) => place(`more ${index}`, {categories: [kind]})),
    ]);
    expect(main.join('')).to.equal('ACDEFGHI');
    expect(signed.join('')).to.equal('ACDEFGHIB');
    expect(categories.join('')).to.equal('ABCDEFGHI');
  });

  it('asks nothing of which nobody has said anything', () => {
    const {hasHours, hasAccess, hasPoints} = factsOf([place('a', {latitude: 1})]);
    expect([hasHours, hasAccess, hasPoints]).to.deep.equal([false, false, false]);
  });
});

describe('an address', () => {
  it('asks for what there is, and for nothing else', () => {
    expect(parseForm(new URLSearchParams('text=bad&open=yes&access=hearing+x&sort=open&letter=M'))).to.deep.equal(
      {text: 'bad', category: '', letter: 'M', open: 'yes', access: 'hearing', within: '', sort: 'open'});
    expect(parseForm(new URLSearchParams('open=no&letter=MM&sort=price&within=3&__proto__=1'))).to.deep.equal(noFilter);
  });
});

describe('opening hours of a place', () => {
  const friday = Date.parse('2026-05-01T11:00:00+02:00');
  const where = {timeZone: 'Europe/Berlin', region: '05122000'};

  it('say what holds, and nothing where they are words', () => {
    expect(openAt(place('a', {openingHours: 'Mo-Fr 08:00-18:00'}), friday, where)?.open).to.equal(true);
    expect(openAt(place('a', {openingHours: 'nach Vereinbarung'}), friday, where)).to.equal(undefined);
    expect(openAt(place('a'), friday, where)).to.equal(undefined);
  });

  it('hold on a holiday of which they say nothing, also where only the city has it', () => {
    const silent = place('a', {openingHours: 'Mo-Su 08:00-18:00'});
    const bavaria = {timeZone: 'Europe/Berlin', region: 'DE-BY'};
    const peace = Date.parse('2026-08-08T11:00:00+02:00');
    expect(openAt(silent, friday, where)).to.include({open: true, holiday: 'labour-day'});
    expect(openAt(silent, peace, {...bavaria, holidays: ['assumption', 'augsburg']})).to.include({open: true, holiday: 'augsburg'});
    expect(openAt(silent, peace, bavaria)).to.include({open: true, holiday: null});
  });
});

describe('a place for search engines', () => {
  it('has what is published, and hours where schema.org can say them', () => {
    const of = (openingHours: string) => toPlaceJson(place('a', {openingHours}), 'https://eschenfurt.example/')['openingHours'];
    expect(of('Mo-Fr 08:00-12:00,14:00-18:00; Sa 10:00-13:00'))
      .to.deep.equal(['Mo-Fr 08:00-12:00', 'Mo-Fr 14:00-18:00', 'Sa 10:00-13:00']);
    expect(of('Mo-Fr 08:00-18:00; PH off')).to.equal(undefined);
    expect(of('nach Vereinbarung')).to.equal(undefined);
  });

  it('leads nowhere but into the web', () => {
    const {url, image} = toPlaceJson(place('a', {url: 'javascript:alert(1)', image: '/bild.jpg'}), 'https://eschenfurt.example/');
    expect([url, (image as {url: string}).url]).to.deep.equal([undefined, 'https://eschenfurt.example/bild.jpg']);
  });
});
