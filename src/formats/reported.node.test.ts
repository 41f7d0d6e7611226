/** Inputs that were reported to go wrong, with the right value, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import type {Kind} from '../model/read-options.js';
import {decode} from '../sources/decode.js';
import type {CityEvent} from '../model/city-event.js';
import {toCollections} from '../waste/collections.js';
import {formatModule, sniff} from '../sources/format-table.js';
import {finished} from './kit/steps.js';

const folder = fileURLToPath(new URL('../../../shared/data/reported/', import.meta.url));

/** What a page makes of one of the inputs. */
async function readAs(kind: Kind, name: string) {
  const text = decode(readFileSync(folder + name));
  const options = {from: '2026-01-01', to: '2027-12-31', timeZone: 'Europe/Berlin', language: 'de', kind};
  const module = await formatModule((await sniff(text))!, 'feed', text, options);
  const {items, problems} = module.readInSteps
    ? finished(module.readInSteps(text, options)) : module.read(text, options);
  return {items: items as Readonly<Record<string, unknown>>[], problems: problems.map(({severity}) => severity)};
}

describe('inputs reported to go wrong', () => {
  before(function () {
    if (!existsSync(folder)) this.skip();
  });

  it('are no feed where a page says that it is not there (a01)', async () => {
    for (const kind of ['events', 'services', 'collections'] as const) {
      expect(await readAs(kind, 'a01-not-found-page.html'), kind).to.deep.equal({items: [], problems: ['error']});
    }
  });

  it('name who is responsible by objects of their own (a02)', async () => {
    const {items: [service], problems} = await readAs('services', 'a02-zustaendigkeit-transferobjekt.xml');
    expect(service).to.have.nested.property('offices[0].name', 'Bürgerservice Marlen');
    expect(service).to.include({onlineUrl: 'https://dienste.marlen.example/anmeldung'});
    expect(problems).to.deep.equal([]);
  });

  it('have two services where two agencies gave the same id (a03)', async () => {
    const {items} = await readAs('services', 'a03-same-id-two-agencies.xml');
    expect(items.map(({name, offices}) => [name, (offices as {name: string}[]).map((one) => one.name)]))
      .to.deep.equal([['Wohnsitz anmelden', ['Landesamt']], ['Hund anmelden', ['Steueramt']]]);
  });

  it('say what it costs and how long it takes in numbers (a04)', async () => {
    const {items: [service]} = await readAs('services', 'a04-structured-modules.xml');
    expect(service).to.include({processingTime: '3 Wochen', deadlines: 'Antragsfrist: 14 Tage'});
    expect(service!['fees']).to.match(/37,00 € \(ab 24 Jahren\).*22,80 € \(unter 24 Jahren\)/);
  });

  it('say nothing by markup alone (a05)', async () => {
    const {items: [service]} = await readAs('services', 'a05-empty-markup.xml');
    expect(service).to.have.all.keys('id', 'name', 'leikaKey', 'source');
  });

  it('are an answer to a search (a06)', async () => {
    const {items: [service]} = await readAs('services', 'a06-answer-2.1.xml');
    expect(service).to.deep.include({name: 'Parkausweis beantragen', alternateName: ['Anwohnerparken']});
    expect(service).to.have.nested.property('offices[0].name', 'Straßenverkehrsamt');
  });

  it('are in two encodings (a14)', async () => {
    const {items} = await readAs('events', 'a14-two-encodings.ics');
    expect(items.map(({name}) => name)).to.deep.equal(['Restmüll', 'Grünschnitt']);
    expect(items[0]).to.have.nested.property('source.title', 'Abfuhr Königsallee');
  });

  it('have HTML in texts that should be plain (a15)', async () => {
    const {items: [concert, reading]} = await readAs('events', 'a15-html-in-text.ics');
    expect(concert).to.include({
      name: 'Konzert & Tanz – Open Air', description: '<p>Mit <strong>Band</strong>.</p><p>Eintritt frei&nbsp;!</p>',
    });
    expect(concert).to.have.nested.property('location.name', 'Stadtpark „Am See“');
    expect(reading).to.include({description: '<h1>Lesung</h1><p>Mit Autorin</p>'});
  });

  it('were escaped twice (a15)', async () => {
    const {items: [event]} = await readAs('events', 'a15-escaped-twice.json');
    expect(event).to.include({name: 'Stitcher’s Garten & Kaffee'});
    expect(String(event!['description']).replace(/\s+/g, ' ')).to.equal(
      '<p>Jeden Mittwoch Kaffee – und Kuchen. Zeit: 10:30 […]</p> <p><a href="https://marlen.example/e/4">Mehr</a></p>');
  });

  it('have dates as a plug-in writes them (a19)', async () => {
    const {items: [event], problems} = await readAs('events', 'a19-lax-date.html');
    expect(event).to.include({startDate: '2026-05-29', endDate: '2026-06-08', allDay: true});
    expect(problems).to.deep.equal([]);
  });

  it('moved one date of a series (a17)', async () => {
    const {items} = await readAs('events', 'a17-moved-by-recurrence-id.ics');
    const days = toCollections(items as unknown as CityEvent[]).map(({date, movedFrom}) => [date, movedFrom]);
    expect(days).to.deep.include.members([['2026-04-01', undefined], ['2026-04-16', '2026-04-15'], ['2026-04-29', undefined]]);
  });

  it('have raw line breaks in their texts (a18)', async () => {
    const {items: [workshop, meeting]} = await readAs('events', 'a18-raw-line-breaks.ics');
    expect(workshop!['description']).to.contain('Haus am Fluss.').and.contain('weiterkommen, hier der Stand').and.contain('[Bild]</a>');
    expect(workshop).to.include({url: 'https://forum.marlen.example/t/643'});
    expect(meeting!['description']).to.match(/^Alle &amp; jeder !\s*<br>TREFFPUNKT 17:50\s*<br>Raum B:\s*https:\/\/raum.marlen.example\/b$/);
  });
});
