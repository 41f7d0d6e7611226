import {expect} from 'chai';
import {createCity} from './city.mjs';
import {collectionsOf, hazardousStops} from './tours.mjs';
import {districts, slugOf, streets as register} from './streets.mjs';
import {easter, holidaysOf, tourDays} from './holidays.mjs';
import {findHouse, findStreet, streets} from './addresses.mjs';
import {fractionNamed} from './fractions.mjs';
import {weekday} from './days.mjs';

const city = createCity('2026-03-02');
const areas = [...new Map(streets.map((street) => [street.area, street])).values()];

describe('the holidays of the sample city', () => {
  for (const [year, day] of [[2024, '2024-03-31'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2038, '2038-04-25']]) {
    it(`has Easter ${year} on ${day}`, () => {
      expect(easter(year)).to.equal(day);
    });
  }

  it('knows eleven of them', () => {
    expect([...holidaysOf(2026).keys()]).to.deep.equal([
      '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-06-04',
      '2026-10-03', '2026-11-01', '2026-12-25', '2026-12-26',
    ]);
  });

  it('lets the tours from a holiday on run a day later', () => {
    expect(tourDays('2026-05-11'))
      .to.deep.equal(['2026-05-11', '2026-05-12', '2026-05-13', '2026-05-15', '2026-05-16']);
  });

  it('lets a whole week run a day later after Easter', () => {
    expect(tourDays('2026-04-06'))
      .to.deep.equal(['2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10', '2026-04-11']);
  });

  it('begins on the Saturday before where Christmas leaves too few days', () => {
    expect(tourDays('2026-12-21'))
      .to.deep.equal(['2026-12-19', '2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24']);
  });
});

describe('the street register of the sample city', () => {
  it('has three hundred streets in eight districts', () => {
    expect(register).to.have.length(300);
    expect(districts).to.have.length(8);
    expect(Object.keys(hazardousStops)).to.have.members(districts);
  });

  it('gives every street an address of its own', () => {
    expect(new Set(register.map(({slug}) => slug)).size).to.equal(300);
  });

  it('splits forty streets by house numbers, which all lead to at least two areas', () => {
    const split = streets.filter(({houses}) => houses);
    expect(split).to.have.length(40);
    for (const {name, houses} of split) {
      expect(new Set(houses.map(({area}) => area)).size, name).to.be.within(2, 3);
      expect(new Set(houses.map(({slug}) => slug)).size, name).to.equal(houses.length);
    }
  });

  it('writes umlauts, ß and points in addresses as people type them', () => {
    expect(slugOf('Straße des 17. Juni')).to.equal('strasse-des-17-juni');
    expect(slugOf('Auf der Höh\'')).to.equal('auf-der-hoeh');
    expect(slugOf('E.-T.-A.-Hoffmann-Weg')).to.equal('e-t-a-hoffmann-weg');
  });

  it('finds a street by name as by slug, and only houses that stand there', () => {
    expect(findStreet('Prof.-Sauerbruch-Weg')).to.equal(findStreet('prof-sauerbruch-weg'));
    expect(findHouse(findStreet('ahornweg'), '12a')).to.include({name: '12a', slug: '12a'});
    expect(findHouse(findStreet('goethestrasse'), '999')).to.equal(undefined);
  });
});

describe('the collections of the sample city', () => {
  it('fill both years in every area', () => {
    for (const street of areas) {
      for (const year of [2026, 2027]) {
        const days = collectionsOf(street, year).map(({date}) => date);
        expect(days.length, street.area).to.be.within(90, 160);
        expect(days).to.deep.equal([...days].sort());
        expect(new Set(days.map((day) => day.slice(0, 7))).size, street.area).to.equal(12);
      }
    }
  });

  it('never fall on a Sunday or a public holiday', () => {
    for (const street of areas) {
      for (const {date} of [...collectionsOf(street, 2026), ...collectionsOf(street, 2027)]) {
        expect(weekday(date), `${street.area} ${date}`).to.be.below(7);
        expect(holidaysOf(Number(date.slice(0, 4))).has(date), `${street.area} ${date}`).to.equal(false);
      }
    }
  });

  it('say of each moved one from which day it was moved', () => {
    const moved = collectionsOf(findStreet('ahornweg'), 2026).filter(({movedFrom}) => movedFrom);
    expect(moved.map(({date, movedFrom, note}) => [date, movedFrom, note])).to.deep.include(
      ['2026-12-22', '2026-12-23', 'Verschoben von Mittwoch, 23.12.2026']);
    expect(moved).to.have.length.above(5);
  });

  it('have large containers, glass, bulky waste, the van, garden waste and Christmas trees', () => {
    const all = areas.flatMap((street) => collectionsOf({...street, largeContainers: true}, 2026));
    expect([...new Set(all.map(({name}) => fractionNamed(name).key))]).to.have.members([
      'residual', 'organic', 'paper', 'packaging', 'glass', 'bulky', 'hazardous', 'garden', 'christmas-tree',
    ]);
    expect(all.map(({name}) => name)).to.include.members(['Restmüll 1100 l wöchentlich', 'Restmüll 60–120 l 4-wöchentlich']);
  });

  it('keep their fortnight over New Year', () => {
    const regular = [2026, 2027].flatMap((year) => collectionsOf(findStreet('ahornweg'), year))
      .filter(({name}) => name === 'Gelbe Tonne').map(({date, movedFrom = date}) => Date.parse(movedFrom) / 86_400_000);
    expect(new Set(regular.slice(1).map((day, index) => day - regular[index]))).to.deep.equal(new Set([14]));
  });
});

describe('the calendars of the sample city', () => {
  const addresses = streets.flatMap((street) => (street.houses
    ? [[street, street.houses[0]], [street, street.houses.at(-1)]] : [[street]]));
  const files = addresses.map(([street, house]) => [
    `${street.slug} ${house?.slug ?? ''}`, street.district, city.calendar(street.slug, house?.slug, 'ics'),
  ]);

  it('are the same whenever they are written', () => {
    expect(createCity('2026-11-20').calendar('ahornweg', undefined, 'ics')).to.equal(files
      .find(([name]) => name === 'ahornweg ')[2]);
  });

  it('end each line with CRLF and none is longer than 75 octets', () => {
    for (const [name, , text] of files) {
      expect(text.endsWith('END:VCALENDAR\r\n'), name).to.equal(true);
      expect(/[^\r]\n|\r[^\n]/.test(text), name).to.equal(false);
      const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
      expect(longest, name).to.be.at.most(75);
    }
  });

  it('have nothing but properties RFC 5545 and 7986 know, in components that close', () => {
    const property = /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-CALNAME|X-WR-TIMEZONE|REFRESH-INTERVAL|UID|DTSTAMP|DTSTART|DTEND|RRULE|RECURRENCE-ID|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|TRANSP|ACTION|TRIGGER|TZID|TZOFFSETFROM|TZOFFSETTO|TZNAME)[:;]/;
    for (const [name, , text] of files) {
      const open = [];
      for (const line of text.trimEnd().replaceAll('\r\n ', '').split('\r\n')) {
        expect(property.test(line), `${name}: ${line}`).to.equal(true);
        if (line.startsWith('BEGIN:')) open.push(line.slice(6));
        if (line.startsWith('END:')) expect(open.pop(), name).to.equal(line.slice(4));
      }
      expect(open, name).to.deep.equal([]);
    }
  });

  it('give every event a UID, a stamp, a start and a summary, and no instance twice', () => {
    for (const [name, , text] of files) {
      const events = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
      for (const event of events) expect(event, name).to.match(/UID:.*\r\nDTSTAMP:\d{8}T\d{6}Z\r\nDTSTART.*[\s\S]*\r\nSUMMARY:./);
      const keys = events.map((event) => /UID:.*/.exec(event)[0] + (/RECURRENCE-ID.*/.exec(event)?.[0] ?? ''));
      expect(new Set(keys).size, name).to.equal(keys.length);
    }
  });

  it('speak six dialects', () => {
    const inDistrict = (name) => files.find(([, district]) => district === name)[2];
    expect(inDistrict('Lindenhof')).to.contain('DTSTART;VALUE=DATE:');
    expect(inDistrict('Neustadt')).to.contain('DTSTART;TZID=Europe/Berlin:').and.to.contain('BEGIN:VALARM');
    expect(inDistrict('Marlevorstadt')).to.match(/DTSTART:\d{8}T04\d{4}Z/).and.to.match(/DTSTART:\d{8}T05\d{4}Z/);
    expect(inDistrict('Oberweiler')).to.match(/DTSTART:\d{8}T060000\r/);
    expect(inDistrict('Westend')).to.contain('RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=').and.to.contain('RECURRENCE-ID;VALUE=DATE:');
    expect(inDistrict('Nordhafen')).to.contain('SUMMARY:Leerung ');
  });
});

describe('the AbfallNavi of the sample city', () => {
  const ask = (path, query = '', of = city) => of.abfallnavi.answer(path, new URLSearchParams(query));
  const [place] = ask('orte');
  const street = (name, of = city) => ask(`orte/${ask('orte', '', of)[0].id}/strassen`, '', of)
    .find((each) => each.name === name);

  it('lists one place and its streets', () => {
    expect(place.name).to.equal('Eschenfurt');
    expect(ask(`orte/${place.id}/strassen`)).to.have.length(300);
    expect(street('Ahornweg')).to.include({ortsteilName: 'Lindenhof', gueltigBis: null, plz: null});
  });

  it('tells house numbers only where a street is split', () => {
    expect(ask(`strassen/${street('Ahornweg').id}`).hausNrList).to.deep.equal([]);
    expect(ask(`strassen/${street('Goethestraße').id}`).hausNrList[0]).to.include.keys('id', 'nr', 'plz', 'staticId', 'gueltigBis');
  });

  it('gives the dates of a street and of a house, by fraction if asked', () => {
    const {id} = street('Ahornweg');
    expect(ask(`strassen/${id}/termine`).length).to.be.above(200);
    const paper = ask(`strassen/${id}/termine`, 'fraktion=4');
    expect(new Set(paper.map(({bezirk}) => bezirk.fraktionId))).to.deep.equal(new Set([4]));
    expect(paper[0]).to.deep.include({datum: '2026-01-19', jahr: 2026, info: null});
    const [house] = ask(`strassen/${street('Goethestraße').id}`).hausNrList;
    expect(ask(`hausnummern/${house.id}/termine`, 'fraktion=0&fraktion=3').length).to.be.above(80);
  });

  it('says what was moved', () => {
    const dates = ask(`strassen/${street('Ahornweg').id}/termine`, 'fraktion=3');
    expect(dates.find(({datum}) => datum === '2026-12-22').info).to.equal('verschoben von 23.12.2026');
  });

  it('has other numbers next year, and the same static ids', () => {
    const next = createCity('2027-01-05');
    expect(street('Ahornweg', next).id).not.to.equal(street('Ahornweg').id);
    expect(street('Ahornweg', next).staticId).to.equal(street('Ahornweg').staticId);
    expect(ask(`strassen/${street('Ahornweg').id}/termine`, '', next)).to.equal(undefined);
  });

  it('has no answer to what does not exist', () => {
    for (const path of ['', 'orte/1/strassen', 'strassen/1', 'hausnummern/7/termine', 'x/1', 'strassen/abc/termine']) {
      expect(ask(path), path).to.equal(undefined);
    }
  });
});

describe('the Smart Village server of the sample city', () => {
  const ask = (query, variables) => city.smartVillage.answer({query, variables});

  it('finds waste addresses and gives exactly the fields asked for', () => {
    const {data} = ask(`query W($text: String!) {
      hits: wasteAddresses(search: $text, limit: 5) {
        id street city wasteLocationTypes { wasteType pickUpTimes { pickupDate note } }
      }
    }`, {text: 'Ahornweg'});
    expect(data.hits).to.have.length(1);
    expect(Object.keys(data.hits[0])).to.deep.equal(['id', 'street', 'city', 'wasteLocationTypes']);
    expect(data.hits[0].wasteLocationTypes[0].pickUpTimes[0]).to.deep.equal({pickupDate: '2026-01-14', note: null});
  });

  it('gives the addresses of the ids asked for', () => {
    const [first] = ask('{wasteAddresses{id street}}').data.wasteAddresses;
    expect(ask('query($ids:[ID]){wasteAddresses(ids:$ids){street}}', {ids: [first.id]}).data.wasteAddresses)
      .to.deep.equal([{street: 'Aalgasse'}]);
  });

  it('names its waste types', () => {
    const {data} = ask('{publicJsonFile(name: "wasteTypes") {content}}');
    expect(data.publicJsonFile.content.bio).to.include({label: 'Biotonne', color: '#228b22'});
  });

  it('answers nonsense with an error in GraphQL\'s words', () => {
    expect(ask('{wasteAddresses{secret}}').errors[0].message).to.equal("Field 'secret' doesn't exist");
    expect(ask('{nothing}').errors[0].message).to.contain("'nothing' doesn't exist");
    expect(ask('{wasteAddresses(').errors).to.have.length(1);
    expect(ask('<>').errors[0].message).to.contain('Unexpected');
  });
});
