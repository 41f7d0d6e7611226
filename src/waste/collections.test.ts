import {expect} from 'chai';
import {binKinds} from './bins.js';
import {clockAt} from '../time/city-clock.js';
import type {CityEvent} from '../model/city-event.js';
import {byDay, kindOf, upcoming} from './collection-days.js';
import type {Collection} from '../model/collection.js';
import {collection, mergeCollections, toCollections} from './collections.js';
import {expectProportional} from '../testing/proportion.js';

const event = (name: string, startDate: string, more: Partial<CityEvent> = {}): CityEvent =>
  ({id: `${name} ${startDate}`, name, startDate, ...startDate.length === 10 && {allDay: true}, ...more});

const short = (collections: readonly Collection[]): string[] =>
  collections.map(({date, fraction, name}) => `${date} ${fraction} ${name}`);

describe('collections of a calendar', () => {
  it('are read in no time where a name or a text is mostly white space', () => expectProportional((length) => {
    const gap = ' '.repeat(length);
    expect(short(toCollections([event(`Biotonne${gap}`, '2026-01-05', {description: `Bitte${gap}bis 6 Uhr`})])))
      .to.deep.equal(['2026-01-05 organic Biotonne']);
  }, 200_000));

  const days: readonly (readonly [what: string, start: string, date: string])[] = [
    ['a whole day', '2026-01-05', '2026-01-05'],
    ['midnight in the city, written in UTC', '2026-01-04T23:00:00Z', '2026-01-05'],
    ['midnight in summer, written in UTC', '2026-07-05T22:00:00Z', '2026-07-06'],
    ['an early morning in UTC', '2026-01-05T04:00:00Z', '2026-01-05'],
    ['a morning with the city\'s offset', '2026-01-05T06:00:00+01:00', '2026-01-05'],
    ['a late evening in the city', '2026-01-05T23:30:00+01:00', '2026-01-05'],
  ];
  for (const [what, start, date] of days) {
    it(`takes ${what} (${start}) as ${date}`, () => {
      expect(short(toCollections([event('Biotonne', start)], {timeZone: 'Europe/Berlin'})))
        .to.deep.equal([`${date} organic Biotonne`]);
    });
  }

  it('takes the day in the zone it is told', () => {
    const events = [event('Biotonne', '2026-01-05T12:00:00Z')];
    expect(toCollections(events, {timeZone: 'Pacific/Kiritimati'})[0]?.date).to.equal('2026-01-06');
    expect(toCollections(events, {timeZone: 'Nowhere/Land'})[0]?.date).to.equal('2026-01-05');
  });

  it('lists several fractions of one name by their order, each with an id of its own', () => {
    const found = toCollections([event('Papier/Bio/Restmüll', '2026-01-05')]);
    expect(short(found)).to.deep.equal([
      '2026-01-05 residual Restmüll', '2026-01-05 organic Bio', '2026-01-05 paper Papier',
    ]);
    expect(new Set(found.map(({id}) => id)).size).to.equal(3);
  });

  it('gives the same ids in every reading, whatever the calendar calls its events', () => {
    const ids = (id: string) => toCollections([event('Restmüll 120 l', '2026-01-05', {id})]).map((bin) => bin.id);
    expect(ids('x')).to.deep.equal(ids('y'));
  });

  it('shows what is published twice once', () => {
    expect(toCollections([event('Bio', '2026-01-05'), event('Leerung Bio', '2026-01-05T05:00:00Z')])).to.have.length(1);
  });

  it('keeps intervals and sizes apart, so that one can be deselected', () => {
    const found = toCollections([
      event('Restmüll 2-wöchentlich', '2026-01-05'), event('Restmüll 4-wöchentlich', '2026-01-05'),
      event('Restmüll 1.100 l', '2026-01-05'),
    ]);
    expect(found.map(({interval, containers}) => interval ?? containers)).to.have.deep.members(['P2W', 'P4W', ['1100 l']]);
  });

  it('leaves out what is cancelled', () => {
    expect(toCollections([
      event('Bio', '2026-01-05', {status: 'cancelled'}), event('Bio', '2026-01-06', {status: 'postponed'}),
      event('Restmüll entfällt', '2026-01-07'), event('Gelber Sack fällt aus!', '2026-01-08'),
      event('Papier', '2026-01-09', {status: 'rescheduled'}),
    ]).map(({date}) => date)).to.deep.equal(['2026-01-09']);
  });

  it('lists an event of a week on each day, a longer one on its first', () => {
    const dates = (endDate: string) =>
      toCollections([event('Sperrmüll', '2026-03-30', {endDate})]).map(({date}) => date.slice(5));
    expect(dates('2026-04-02')).to.deep.equal(['03-30', '03-31', '04-01']);
    expect(dates('2026-03-30')).to.deep.equal(['03-30']);
    expect(dates('2026-04-30')).to.deep.equal(['03-30']);
    expect(dates('no day')).to.deep.equal(['03-30']);
  });

  it('drops reminders of what is announced', () => {
    expect(short(toCollections([
      event('Dran denken: Restmüll,Bio für morgen rausstellen', '2026-01-04'), event('Restmüll/Bio', '2026-01-05'),
      event('Erinnerung: Papier', '2026-01-05'), event('Papier', '2026-01-05'),
    ]))).to.deep.equal(['2026-01-05 residual Restmüll', '2026-01-05 organic Bio', '2026-01-05 paper Papier']);
  });

  it('takes a reminder for the collection where there is nothing else, on the day it names', () => {
    expect(short(toCollections([event('Dran denken: Restmüll für morgen rausstellen', '2026-01-04')])))
      .to.deep.equal(['2026-01-05 residual Restmüll']);
  });

  it('names the day a collection was moved from once, not again in the note', () => {
    const [fromName] = toCollections([event('Restmüll (verschoben vom 25.12.)', '2026-12-28')]);
    expect(fromName).to.include({name: 'Restmüll', movedFrom: '2026-12-25'}).and.not.to.have.property('note');
    const [fromText] = toCollections([event('Restmüll', '2026-12-28', {description: 'Ersatztermin für 25.12.2026'})]);
    expect(fromText).to.include({movedFrom: '2026-12-25'}).and.not.to.have.property('note');
    const [unknown] = toCollections([event('Restmüll (verschoben)', '2026-12-28')]);
    expect(unknown).to.include({note: 'Verschoben'}).and.not.to.have.property('movedFrom');
  });

  it('keeps a description that says something, without its markup', () => {
    const [bin] = toCollections([event('Sperrmüll', '2026-01-05', {
      description: '<p>Sperrmüll</p><p>Bitte &quot;vor 6 Uhr&quot; <b>anmelden</b> &amp; bereitstellen.</p>',
    })]);
    expect(bin?.note).to.equal('Bitte "vor 6 Uhr" anmelden & bereitstellen');
  });

  it('leaves out a description that says the same of every bin', () => {
    const everyday = 'Stellen Sie die Tonne bis 6 Uhr bereit.<br>www.marle.example';
    const events = ['Restmüll', 'Biotonne', 'Papier'].flatMap((name, index) => [
      event(name, `2026-01-0${index + 1}`, {description: `${name} nicht vergessen!<br>${everyday}`}),
      event(name, `2026-02-0${index + 1}`, {description: `Abfuhr ${name}, Marktplatz<br>${everyday}`}),
    ]);
    expect(toCollections(events).filter(({note}) => note)).to.deep.equal([]);
  });

  it('takes interval and size from a description that has them', () => {
    const [bin] = toCollections([event('Leerung der Restmülltonne', '2026-01-08', {
      description: 'Restmüll 120 l 14-täglich: 08.1.2026',
    })]);
    expect(bin).to.deep.include({name: 'Restmülltonne', interval: 'P2W', containers: ['120 l']}).and.not.to.have.property('note');
  });

  it('says when and where a vehicle stops, all its stops of a day', () => {
    const events = [
      ...Array.from({length: 12}, (_, index) => event('Restmüll', `2026-${String(index + 1).padStart(2, '0')}-01`)),
      event('Schadstoffmobil', '2026-04-28T08:30:00+02:00', {
        endDate: '2026-04-28T09:00:00+02:00', location: {id: 'a', name: 'Marktplatz'},
      }),
      event('Schadstoffmobil', '2026-04-28T10:00:00+02:00', {
        endDate: '2026-04-28T10:45:00+02:00', location: {id: 'b', name: 'Feuerwehr'},
      }),
    ];
    expect(toCollections(events).find(({fraction}) => fraction === 'hazardous')?.note)
      .to.equal('08:30–09:00. Marktplatz. 10:00–10:45. Feuerwehr');
  });

  it('says so of every vehicle, also where it is the only thing in the calendar', () => {
    const stop = (name: string, time: string, place: string) =>
      event(name, `2026-04-28T${time}:00+02:00`, {location: {id: place, name: place}});
    for (const name of ['Schadstoffmobil', 'Grünschnittmobil']) {
      expect(toCollections([stop(name, '08:30', 'Markt'), stop(name, '10:00', 'Schule'), stop(name, '11:00', 'Markt')])[0]?.note)
        .to.equal('08:30. Markt. 10:00. Schule. 11:00. Markt');
    }
  });

  it('takes the green bin for paper where there is another organic bin and no paper', () => {
    const fractionOfGreen = (...others: string[]) =>
      toCollections(['Grüne Tonne', ...others].map((name) => event(name, '2026-01-05'))).find(({name}) => name === 'Grüne Tonne')?.fraction;
    expect(fractionOfGreen('Restmüll')).to.equal('organic');
    expect(fractionOfGreen('Restmüll', 'Blaue Tonne')).to.equal('organic');
    expect(fractionOfGreen('Restmüll', 'Biomüll')).to.equal('paper');
    const both = [event('Grüne Tonne', '2026-01-05'), event('Biomüll', '2026-01-06')];
    expect(toCollections(both, {fractions: {'gruene tonne': 'glass'}})[0]?.fraction).to.equal('glass');
    expect(toCollections(both, {fractions: {}})[0]?.fraction).to.equal('paper');
  });

  it('keeps where an event was published, and lets no broken event in', () => {
    const source = {title: 'Stadt Marle'};
    expect(toCollections([
      event('Bio', '2026-01-05', {source}), event('Bio', 'gestern', {}), event('', '2026-01-05'),
    ])).to.deep.equal([
      {id: '2026-01-05|organic|Bio||', date: '2026-01-05', fraction: 'organic', name: 'Bio', source},
    ]);
  });
});

describe('collections to come', () => {
  const bins = ['2026-03-28', '2026-03-29', '2026-03-30'].map((date) => collection({date, fraction: 'paper', name: 'Papier'}));
  const dates = (now: string, dropAfter?: string) =>
    upcoming(bins, clockAt(Date.parse(now)), dropAfter).map(({date}) => date.slice(8));

  it('count until noon of their day', () => {
    expect(dates('2026-03-28T11:59:59+01:00')).to.deep.equal(['28', '29', '30']);
    expect(dates('2026-03-28T12:00:00+01:00')).to.deep.equal(['29', '30']);
  });

  it('count until the hour the city says', () => {
    expect(dates('2026-03-28T17:59:00+01:00', '18:00')).to.deep.equal(['28', '29', '30']);
    expect(dates('2026-03-28T00:00:00+01:00', '00:00')).to.deep.equal(['29', '30']);
  });

  it('follow the city\'s clock, on the day it is changed too', () => {
    expect(dates('2026-03-29T11:59:00+02:00')).to.deep.equal(['29', '30']);
    expect(dates('2026-03-29T12:01:00+02:00')).to.deep.equal(['30']);
    expect(dates('2026-03-28T22:59:00Z')).to.deep.equal(['29', '30']);
  });
});

describe('bins', () => {
  const bins = mergeCollections([
    collection({date: '2026-01-12', fraction: 'paper', name: 'Papier'}),
    collection({date: '2026-01-05', fraction: 'paper', name: 'Papier'}),
    collection({date: '2026-01-05', fraction: 'residual', name: 'Rest', interval: 'P2W', containers: ['80 l']}),
  ]);

  it('are grouped by day', () => {
    const days = byDay(bins).map(({date, collections}) => [date, collections.map(({name}) => name)]);
    expect(days).to.deep.equal([
      ['2026-01-05', ['Rest', 'Papier']], ['2026-01-12', ['Papier']],
    ]);
  });

  it('are of as many kinds as one can have at home', () => {
    expect(binKinds(bins).map(({key, sample}) => [key, sample.name])).to.deep.equal([
      ['residual|Rest|80 l|P2W', 'Rest'], ['paper|Papier||', 'Papier'],
    ]);
    expect(kindOf(bins[0]!)).to.equal('residual|Rest|80 l|P2W');
  });
});
