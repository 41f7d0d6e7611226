import {expect} from 'chai';
import type {CityEvent} from '../model/city-event.js';
import {categoriesOf, filterEvents, placesOf, presetRange} from './event-filter.js';
import type {EventFilter} from './event-filter.js';

const events: readonly CityEvent[] = [
  {id: '1', name: 'Müllabfuhr – das Musical', startDate: '2026-03-07T20:00:00+01:00', categories: ['Bühne', 'Musik'],
    location: {id: 'st', name: 'Stadthalle', address: 'Am Markt 3, 12345 Marle'}, isAccessibleForFree: false},
  {id: '2', name: 'Führung', startDate: '2026-03-08', categories: ['bühne'], isAccessibleForFree: true,
    description: '<p>Durch die <b>Straßen</b> der Altstadt &amp; zurück</p>', organizer: 'Geschichtsverein'},
  {id: '3', name: 'Ausstellung', startDate: '2026-02-01', endDate: '2026-03-08', location: {id: 'm', name: 'Museum'}},
  {id: '4', name: 'Nachtlauf', startDate: '2026-03-06T23:00:00+01:00', endDate: '2026-03-07T01:00:00+01:00'},
];
const ids = (filter: EventFilter, timeZone?: string): string => filterEvents(events, filter, timeZone).map(({id}) => id).join('');

describe('filters of events', () => {
  it('let everything through that nobody asks about', () => {
    expect(ids({})).to.equal('1234');
    expect(ids({text: '  ', categories: [], places: [], free: false, range: {}})).to.equal('1234');
  });

  it('find words whatever their umlauts and their order, all of them', () => {
    expect(ids({text: 'müll'})).to.equal('1');
    expect(ids({text: 'MUELL musical'})).to.equal('1');
    expect(ids({text: 'strassen fuhrung'})).to.equal('2');
    expect(ids({text: 'führung museum'})).to.equal('');
    expect(ids({text: 'markt'})).to.equal('1');
    expect(ids({text: 'geschichtsverein'})).to.equal('2');
    expect(ids({text: 'bühne'})).to.equal('12');
  });

  it('forgive a slip in a word that occurs nowhere, one from four letters on, two from eight', () => {
    expect(ids({text: 'nachtluaf'})).to.equal('4');
    expect(ids({text: 'Musem'})).to.equal('3');
    expect(ids({text: 'gechichtsverrein'})).to.equal('2');
    expect(ids({text: 'ausstelung museum'})).to.equal('3');
    expect(ids({text: 'mux'})).to.equal('');
    expect(ids({text: 'nchtlf'})).to.equal('');
    expect(ids({text: 'x'.repeat(500)})).to.equal('');
  });

  it('take a word as it is where it occurs', () => {
    const towns = ['Marla', 'Marle'].map((name, id) => ({id: String(id), name, startDate: '2026-03-07'}));
    expect(filterEvents(towns, {text: 'marle'}).map(({name}) => name)).to.deep.equal(['Marle']);
  });

  it('do not find markup', () => {
    expect(ids({text: 'amp'})).to.equal('');
    expect(ids({text: '<b>'})).to.equal('');
  });

  it('find one of several kinds, one of several places', () => {
    expect(ids({categories: ['Bühne']})).to.equal('12');
    expect(ids({categories: ['Musik', 'Sport']})).to.equal('1');
    expect(ids({places: ['Museum', 'Stadthalle']})).to.equal('13');
    expect(ids({places: ['Museum'], categories: ['Musik']})).to.equal('');
  });

  it('call free of charge only what says so', () => {
    expect(ids({free: true})).to.equal('2');
  });

  it('find what is on, on one of the days', () => {
    expect(ids({range: {from: '2026-03-07', to: '2026-03-08'}})).to.equal('13');
    expect(ids({range: {from: '2026-03-08'}})).to.equal('2');
    expect(ids({range: {to: '2026-03-07'}})).to.equal('34');
    expect(ids({range: {from: '2026-03-08', to: '2026-03-09'}}, 'Pacific/Kiritimati')).to.equal('12');
  });

  it('know the days that go by a name', () => {
    expect(presetRange('today', '2026-03-31')).to.deep.equal({from: '2026-03-31', to: '2026-04-01'});
    expect(presetRange('week', '2026-03-31')).to.deep.equal({from: '2026-03-31', to: '2026-04-07'});
    expect(presetRange('month', '2026-01-31')).to.deep.equal({from: '2026-01-31', to: '2026-02-28'});
  });

  for (const [today, from] of [
    ['2026-03-02', '2026-03-07'], ['2026-03-06', '2026-03-07'], ['2026-03-07', '2026-03-07'], ['2026-03-08', '2026-03-08'],
  ] as const) {
    it(`mean by the weekend, on ${today}, what is left of it`, () => {
      expect(presetRange('weekend', today)).to.deep.equal({from, to: '2026-03-09'});
    });
  }

  it('offer what there is, each once', () => {
    expect(categoriesOf(events)).to.deep.equal([{name: 'Bühne', count: 2}, {name: 'Musik', count: 1}]);
    expect(placesOf(events)).to.deep.equal([{name: 'Museum', count: 1}, {name: 'Stadthalle', count: 1}]);
  });
});
