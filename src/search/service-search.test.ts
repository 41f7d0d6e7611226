import {expect} from 'chai';
import type {Service} from '../model/service.js';
import {createServiceSearch} from './service-search.js';
import {expectProportional} from '../testing/proportion.js';

const services: readonly Service[] = [
  {id: '1', name: 'Personalausweis beantragen', alternateName: ['Perso'], description: '<p>Auch nach einem <b>Umzug</b>.</p>'},
  {id: '2', name: 'Führerschein umtauschen', lifeSituations: ['Verkehr']},
  {id: '3', name: 'Sperrmüll anmelden', description: '<p>Möbel und Teppiche holen wir ab.</p>'},
  {id: '4', name: 'Straßenschaden melden', alternateName: ['Schlagloch']},
  {id: '5', name: 'Mülltonne tauschen'},
  {id: '6', name: 'Hund anmelden', offices: [{id: 'o', name: 'Steueramt'}]},
  {id: '7', name: 'Teppich reinigen lassen'},
  {id: '8', name: 'Verlängerung eines Nutzungsrechts'},
  {id: '9', name: 'Реєстрація собаки'},
  {id: '10', name: 'Mietzuschuss', summary: 'Früher hieß es anders.'},
  {id: '11', name: 'Ausschank', keywords: ['Teppich']},
];

const search = createServiceSearch(services);
const names = (query: string, limit?: number): string[] => search.search(query, limit).map(({name}) => name);

describe('searching services', () => {
  before(() => search.ready);

  for (const [query, wanted] of [
    ['führerschein', 'Führerschein umtauschen'], ['fuehrerschein', 'Führerschein umtauschen'],
    ['FUHRERSCHEIN', 'Führerschein umtauschen'], ['strassenschaden', 'Straßenschaden melden'],
    ['straßenschäden', 'Straßenschaden melden'], ['hunde', 'Hund anmelden'], ['hunde anmeldung', 'Hund anmelden'],
    ['verlängern', 'Verlängerung eines Nutzungsrechts'], ['nutzungsrechte', 'Verlängerung eines Nutzungsrechts'],
  ] as const) {
    it(`finds "${wanted}" by "${query}"`, () => {
      expect(names(query)[0]).to.equal(wanted);
    });
  }

  it('takes words apart and puts them together as the services do', () => {
    expect(names('müll tonne')[0]).to.equal('Mülltonne tauschen');
    expect(names('tonne')).to.deep.equal(['Mülltonne tauschen']);
    expect(names('schaden straße')[0]).to.equal('Straßenschaden melden');
    expect(names('ausweis')[0]).to.equal('Personalausweis beantragen');
  });

  it('forgives typing errors', () => {
    expect(names('sperrmul')[0]).to.equal('Sperrmüll anmelden');
    expect(names('fürherschein')[0]).to.equal('Führerschein umtauschen');
    expect(names('personlausweis')[0]).to.equal('Personalausweis beantragen');
  });

  it('finds something from the first letters on', () => {
    expect(names('fü')).to.deep.equal(['Führerschein umtauschen']);
    expect(names('pers')).to.deep.equal(['Personalausweis beantragen']);
  });

  it('knows everyday words', () => {
    expect(names('lappen')[0]).to.equal('Führerschein umtauschen');
    expect(names('alte couch')[0]).to.equal('Sperrmüll anmelden');
  });

  it('takes more of them', async () => {
    const more = createServiceSearch(services, {synonyms: 'pappe, dackelsteuer > hund\nkaputte zeile\nalte pappe > führerschein'});
    await more.ready;
    expect(more.search('pappe')[0]?.name).to.equal('Hund anmelden');
    expect(more.search('Dackelsteuer')[0]?.name).to.equal('Hund anmelden');
    expect(more.search('alte pappe')[0]?.name).to.equal('Führerschein umtauschen');
    expect(more.search('lappen')[0]?.name).to.equal('Führerschein umtauschen');
  });

  it('puts names before keywords, and texts where nothing else is found', () => {
    expect(names('teppich')).to.deep.equal(['Teppich reinigen lassen', 'Ausschank']);
    expect(names('früher')).to.deep.equal(['Mietzuschuss']);
  });

  it('finds an office, and its services behind it', () => {
    expect(names('steueramt')).to.deep.equal(['Steueramt', 'Hund anmelden']);
  });

  it('does not mind what every service has', () => {
    expect(names('was kostet der personalausweis')[0]).to.equal('Personalausweis beantragen');
    expect(names('termin hund')[0]).to.equal('Hund anmelden');
  });

  it('finds words in other scripts', () => {
    expect(names('собака')[0]).to.equal('Реєстрація собаки');
  });

  it('does not find words of the markup', () => {
    expect(names('<b>')).to.deep.equal([]);
    expect(names('strong')).to.deep.equal([]);
  });

  it('gives as many as are asked for, and nothing for nothing', () => {
    expect(names('anmelden', 1)).to.have.length(1);
    expect(names('')).to.deep.equal([]);
    expect(names(' \n')).to.deep.equal([]);
    expect(names('!?§')).to.deep.equal([]);
  });

  it('says how well each fits', () => {
    const [first] = search.hits('hund anmelden');
    const [, second] = search.hits('teppich');
    expect(first?.service?.name).to.equal('Hund anmelden');
    expect(first?.score).to.be.within(0.8, 1);
    expect(second!.score).to.be.lessThan(first!.score);
  });

  it('completes what is being typed', () => {
    expect(search.suggest('stra', 3)).to.deep.equal(['Straßenschaden melden']);
  });
});

describe('a search that is just made', () => {
  it('already knows names, while the texts are read in slices', async () => {
    let goOn!: () => void;
    const paused = new Promise<void>((resolve) => { goOn = resolve; });
    const young = createServiceSearch(services, {pause: () => paused});
    expect(young.search('perso')[0]?.name).to.equal('Personalausweis beantragen');
    expect(young.search('früher')).to.deep.equal([]);
    goOn();
    await young.ready;
    expect(young.search('früher')[0]?.name).to.equal('Mietzuschuss');
  });

  it('has nothing to find among no services', async () => {
    const none = createServiceSearch([]);
    await none.ready;
    expect(none.search('perso')).to.deep.equal([]);
  });

  it('is not slowed down by hostile queries or services', async () => {
    const odd = createServiceSearch([
      {id: '1', name: 'a'.repeat(20_000), description: '<'.repeat(50_000)},
      {id: '2', name: '', description: '&'.repeat(50_000)}, {id: '3', name: '__proto__ constructor'},
    ]);
    await odd.ready;
    await expectProportional((count) => odd.search('a'.repeat(count)), 20_000);
    await expectProportional((count) => odd.search('ab '.repeat(count)), 2000);
    for (const query of ['\uD800', '<script>']) odd.search(query);
    expect(odd.search('constructor')[0]?.id).to.equal('3');
  });
});
