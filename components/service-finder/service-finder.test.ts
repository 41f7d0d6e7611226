import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {pageSettings} from '../../src/page/page-settings.js';
import {define} from '../../src/widget/custom-element.js';
import {control, nameOf, resetPage, show, shown, speak, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {testContract} from '../../src/testing/contract.js';
import {emergencyView} from './help-view.js';
import {examples} from './service-finder.examples.js';
import {ServiceFinder} from './service-finder.js';

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const feed = (...items: object[]) => json({stadtbausteine: '1.0', kind: 'services', items});
const service = (name: string, more: object = {}) => ({id: name, name, ...more});
const tag = (attributes: string, content = '') => `<service-finder loading="eager" ${attributes}>${content}</service-finder>`;
const example = (name: string) => examples.find((one) => one.name === name)!.html;
const town = 'Häufig gesucht, Themen und A–Z';

const rows = (finder: ServiceFinder) => [...finder.renderRoot.querySelectorAll('.services > li')].map((row) => textOf(row));
const names = (finder: ServiceFinder) => [...finder.renderRoot.querySelectorAll('[data-item]')].map((name) => textOf(name));
const status = (finder: ServiceFinder) => textOf(finder.renderRoot.querySelector('[role=status]')!);
const focused = (finder: ServiceFinder) => finder.shadowRoot!.activeElement;
const headings = (finder: ServiceFinder) =>
  [...finder.renderRoot.querySelectorAll('[role=heading], h1, h2, h3')].map((one) => textOf(one));

/** The town with a question that stands from the beginning. */
const asking = (query: string) => example(town).replace('popular', `query="${query}" popular`);

/** In a page whose profile says this of the city. */
async function showIn(profile: object, markup: string): Promise<ServiceFinder> {
  const city = await show(`<city-profile src="${json(profile)}">${markup}</city-profile>`);
  return city.querySelector<ServiceFinder>('service-finder')!;
}

const help = (finder: ServiceFinder) => [...finder.renderRoot.querySelectorAll('.help li')].map((line) => textOf(line));

const field = (finder: ServiceFinder) => control<HTMLInputElement>(finder, 'Was möchten Sie erledigen?');

async function type(finder: ServiceFinder, text: string): Promise<void> {
  field(finder).focus();
  await sendKeys({type: text});
  await finder.updateComplete;
}

async function open(finder: ServiceFinder, name: string): Promise<void> {
  control(finder, name).click();
  await waitUntil(() => focused(finder)?.id === 'detail', 'the focus is on the heading of what was opened');
}

/** The next event of that name, as a promise of its detail. */
const next = <T>(finder: ServiceFinder, name: string) => new Promise<T>((resolve) => {
  finder.addEventListener(name, (event) => resolve((event as CustomEvent<T>).detail), {once: true});
});

define(ServiceFinder);
beforeEach(resetPage);
after(resetPage);

describe('<service-finder> finds', () => {
  it('has its field at once, and keeps what is typed while the catalogue loads', async () => {
    const src = new URL('/catalogue-on-its-way.json', location.href).href;
    const {promise, resolve: answer} = Promise.withResolvers<Response>();
    pageSettings().early = new Map([[src, {answer: promise, stop: new AbortController()}]]);
    const finder = document.createElement('service-finder') as ServiceFinder;
    Object.assign(finder, {loading: 'eager', src, cache: 'none'});
    document.body.append(finder);
    await waitUntil(() => finder.state === 'loading' && finder.renderRoot.querySelector('#query'));
    const first = field(finder);
    await type(finder, 'hund');
    answer(new Response(JSON.stringify({stadtbausteine: '1.0', kind: 'services', items: [{id: '1', name: 'Hund anmelden'}]})));
    await waitUntil(() => finder.state === 'ready' && finder.renderRoot.querySelector('[data-item]'));
    expect(field(finder)).to.equal(first);
    expect(first.value).to.equal('hund');
    expect(focused(finder)).to.equal(first);
    finder.remove();
  });

  it('the services people want most, before anybody asks', async () => {
    const finder = await show<ServiceFinder>(example(town));
    expect(headings(finder)).to.deep.equal(['Dienstleistungen', 'Häufig gesucht']);
    expect(rows(finder)).to.deep.equal([
      'Personalausweis beantragen online ab 24 Jahren: 37,00 € · Bürgerbüro Mitte · 2–3 Wochen',
      'Wohnsitz anmelden online kostenlos · Bürgerbüro Mitte',
      'Geburt anzeigen Standesamt',
      'Hund anmelden online 120,00 € im Jahr',
    ]);
  });

  it('what one types, and says how much that is', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await type(finder, 'reisepass');
    await waitUntil(() => names(finder)[0] === 'Reisepass beantragen');
    await waitUntil(() => /^\d+ Ergebnis/.test(status(finder)));
    expect(textOf(finder.renderRoot.querySelector('.count')!)).to.equal(status(finder));
  });

  it('by everyday words of the city\'s own', async () => {
    const src = feed(service('Wohnsitz ummelden'), service('Hund anmelden'));
    const finder = await show<ServiceFinder>(tag(`src="${src}" synonyms="tapetenwechsel: wohnsitz"`));
    await type(finder, 'tapetenwechsel');
    await waitUntil(() => names(finder).join() === 'Wohnsitz ummelden');
  });

  it('nothing, and says what to do then', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await type(finder, 'xyzzy');
    expect(textOf(finder)).to.contain('Dazu haben wir nichts gefunden. Versuchen Sie es mit einem anderen Wort');
    await waitUntil(() => status(finder) === '0 Ergebnisse');
  });

  it('nothing, and says whom to ask then', async () => {
    const profile = {name: 'Eschenfurt', contact: {telephone: '0221 4710-0'}};
    const finder = await showIn(profile, example(town));
    await type(finder, 'xyzzy');
    await waitUntil(() => help(finder).length === 2);
    expect(help(finder)).to.deep.equal([
      '0221 4710-0 Ihre Stadt am Telefon: Eschenfurt', '115 Behördennummer, Montag bis Freitag 8 bis 18 Uhr']);
    expect(control<HTMLAnchorElement>(finder, '0221 4710-0').href).to.equal('tel:022147100');
  });

  it('offices, with their hours', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await type(finder, 'bürgerbüro öffnungszeiten');
    await waitUntil(() => textOf(finder).includes('Do 8–12 und 14–18 Uhr'));
    expect(textOf(finder)).to.contain('Bürgerbüro Mitte');
    expect(control<HTMLAnchorElement>(finder, '0221 4710-100').href).to.equal('tel:02214710100');
  });

  it('by words of another language than the page\'s', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await type(finder, 'köpek vergisi');
    await waitUntil(() => names(finder)[0] === 'Hund anmelden');
  });

  it('everything where that is little', async () => {
    const finder = await show<ServiceFinder>(example('Wenige Dienstleistungen'));
    expect(names(finder)).to.deep.equal([
      'Personalausweis beantragen', 'Personalausweis: Verlust melden', 'Vorläufigen Personalausweis beantragen']);
  });

  it('more on request, and takes the reader there', async () => {
    const many = Array.from({length: 5}, (_, index) => service(`Antrag ${index + 1}`));
    const finder = await show<ServiceFinder>(tag(`limit="2" src="${feed(...many)}"`));
    await type(finder, 'antrag');
    await waitUntil(() => names(finder).length === 2);
    const before = names(finder);
    control(finder, 'Mehr zeigen').click();
    await finder.updateComplete;
    expect(names(finder)).to.have.length(4);
    expect(before).not.to.include(textOf(focused(finder)!));
    expect(textOf(focused(finder)!)).to.equal(names(finder)[2]);
  });

  it('forgets the search with Escape', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await type(finder, 'hund');
    await sendKeys({press: 'Escape'});
    await finder.updateComplete;
    expect(field(finder).value).to.equal('');
    expect(headings(finder)).to.include('Häufig gesucht');
    expect(focused(finder)).to.equal(field(finder));
  });
});

describe('<service-finder> helps somebody in need', () => {
  it('with the right number first, above what was found', async () => {
    const finder = await show<ServiceFinder>(asking('mein mann schlägt mich'));
    await waitUntil(() => help(finder).length === 3);
    expect(headings(finder)).to.include('Hier bekommen Sie sofort Hilfe');
    expect(help(finder)[0]).to.equal('116 016 Hilfetelefon Gewalt gegen Frauen: Tag und Nacht, kostenlos, ohne Namen');
    expect(control<HTMLAnchorElement>(finder, '116 016').href).to.equal('tel:116016');
    expect(help(finder)[1]).to.match(/^110 Polizei/);
  });

  it('and says so once, when the question stands', async () => {
    const finder = await show<ServiceFinder>(example(town));
    const said: string[] = [];
    const watch = new MutationObserver(() => { if (status(finder)) said.push(status(finder)); });
    watch.observe(finder.renderRoot, {subtree: true, childList: true, characterData: true});
    await type(finder, 'selbstmord');
    await waitUntil(() => status(finder).startsWith('Hier bekommen Sie sofort Hilfe: 116 123, TelefonSeelsorge'));
    watch.disconnect();
    expect([...new Set(said)]).to.have.length(1);
  });

  it('with numbers of the city\'s own', async () => {
    const own = 'homeless: 0221 4710-999 Kältebus; drugs = 0221 4710-600 Suchthilfe';
    const finder = await show<ServiceFinder>(asking('obdachlos').replace('popular', `emergency="${own}" popular`));
    await waitUntil(() => help(finder).length === 3);
    expect(help(finder)[0]).to.equal('0221 4710-999 Kältebus');
    finder.query = 'mein sohn nimmt drogen';
    await waitUntil(() => help(finder).join() === '0221 4710-600 Suchthilfe');
  });

  it('with the poison centre of the city\'s state', async () => {
    const asked = asking('kind hat spülmittel getrunken');
    const finder = await showIn({name: 'Eschenfurt', officialKey: '05122000'}, asked);
    await waitUntil(() => help(finder).length === 2);
    expect(help(finder)[0]).to.match(/^112 Feuerwehr/);
    expect(help(finder)[1]).to.equal('0228 19240 Giftnotruf, Tag und Nacht: Nordrhein-Westfalen');
  });

  it('in the page\'s language', async () => {
    speak('ar');
    const finder = await show<ServiceFinder>(asking('زوجي يضربني'));
    await waitUntil(() => help(finder)[0]?.startsWith('116 016 خط المساعدة'));
  });

  it('in each of two finders that ask at once', async () => {
    const told: string[] = [];
    const ask = (name: string) => emergencyView({
      query: 'kocam beni dövüyor', own: '', city: undefined, language: 'tr', level: 3, ready: () => told.push(name),
    });
    ['first', 'second'].forEach(ask);
    await waitUntil(() => told.length === 2, 'one of them is not told that the words are there');
    expect(told).to.deep.equal(['first', 'second']);
  });

  it('and nobody who asks for something that sounds alike', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await type(finder, 'feuerwerk schlagloch');
    await waitUntil(() => finder.renderRoot.querySelector('.help'));
    expect(headings(finder)).not.to.include('Hier bekommen Sie sofort Hilfe');
  });
});

describe('<service-finder> lets one browse the catalogue', () => {
  it('by the letters that there are', async () => {
    const finder = await show<ServiceFinder>(tag(
      `src="${feed(service('Zeugnis'), service('Ökostrom'), service('Ofen'), service('Antrag'), service('3D-Druck'))}" limit="1"`));
    const letters = [...finder.renderRoot.querySelectorAll('.letters button')].map((button) => textOf(button));
    expect(letters).to.deep.equal(['#', 'A', 'O', 'Z']);
    control(finder, 'O').click();
    await finder.updateComplete;
    expect(status(finder)).to.equal('2 Ergebnisse');
    expect(names(finder)).to.deep.equal(['Ofen']);
  });

  it('by subject, which takes the reader to what is there', async () => {
    const finder = await show<ServiceFinder>(example(town));
    const changed = next<{name: string; value: string}>(finder, 'city-change');
    control(finder, 'Umzug').click();
    expect(await changed).to.deep.equal({name: 'situation', value: 'Umzug'});
    await finder.updateComplete;
    expect(textOf(focused(finder)!)).to.equal('Umzug');
    expect(names(finder)).to.deep.equal(['Auto ummelden', 'Personalausweis beantragen', 'Wohnsitz abmelden', 'Wohnsitz anmelden']);
    expect(control(finder, 'Umzug').getAttribute('aria-pressed')).to.equal('true');
    control(finder, 'Auswahl aufheben').click();
    await finder.updateComplete;
    expect(headings(finder)).to.include('Häufig gesucht');
    expect(focused(finder)).to.equal(field(finder));
  });
});

describe('<service-finder> shows a service', () => {
  it('with what it costs, what to bring, how long it takes and who is responsible', async () => {
    const finder = await show<ServiceFinder>(example('Eine Dienstleistung'));
    await waitUntil(() => finder.renderRoot.querySelector('#detail') && finder.renderRoot.querySelector('.fact li'));
    await waitUntil(() => textOf(finder).includes('Verlängern lässt er sich nicht.'));
    const text = textOf(finder);
    expect(headings(finder).slice(0, 9)).to.deep.equal(['Dienstleistungen', 'Personalausweis beantragen', 'Kosten',
      'Das bringen Sie mit', 'So lange dauert es', 'Fristen', 'Formulare', 'Zuständige Stelle', 'Bürgerbüro Mitte']);
    expect(text).to.contain('ab 24 Jahren: 37,00 €');
    expect(text).to.contain('ein biometrisches Passbild');
    expect(text).to.contain('Zuletzt geändert am 20. Februar 2026');
    expect(control<HTMLAnchorElement>(finder, 'Online erledigen').href).to.equal('https://online.eschenfurt.example/ausweis');
    expect(control<HTMLAnchorElement>(finder, '0221 4710-100').href).to.equal('tel:02214710100');
    expect(control<HTMLAnchorElement>(finder, 'buergerbuero@eschenfurt.example').href)
      .to.equal('mailto:buergerbuero@eschenfurt.example');
    expect(control<HTMLAnchorElement>(finder, 'Route: Bürgerbüro Mitte').href)
      .to.equal('https://www.openstreetmap.org/directions?to=51.2%2C7.1');
    expect(control<HTMLAnchorElement>(finder, 'Route: Bürgerbüro Nord').href)
      .to.equal('https://www.openstreetmap.org/search?query=Hafenallee%2020%2C%2043031%20Eschenfurt');
  });

  it('by its LeiKa key', async () => {
    const finder = await show<ServiceFinder>(example('Eine Dienstleistung mit LeiKa-Schlüssel'));
    await waitUntil(() => headings(finder)[1] === 'Reisepass beantragen');
  });

  it('not, where there is none of that key, and says so', async () => {
    const finder = await show<ServiceFinder>(example('Unbekannte Dienstleistung'));
    expect(textOf(finder)).to.contain('Diese Dienstleistung gibt es hier nicht.');
    expect(names(finder)).to.deep.equal(['Wohnsitz anmelden']);
  });

  it('and gives the focus back to where one came from', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await open(finder, 'Geburt anzeigen');
    control(finder, 'Zurück zur Liste').click();
    await finder.updateComplete;
    expect(textOf(focused(finder)!)).to.equal('Geburt anzeigen');
  });

  it('and gives the focus to the search where one came by a link', async () => {
    const finder = await show<ServiceFinder>(example('Eine Dienstleistung'));
    await waitUntil(() => finder.renderRoot.querySelector('#detail'));
    control(finder, 'Zurück zur Liste').focus();
    control(finder, 'Zurück zur Liste').click();
    await waitUntil(() => focused(finder)?.id === 'query');
  });

  it('unless the page shows it itself', async () => {
    const finder = await show<ServiceFinder>(example(town));
    // What shows a service is loaded with the first that is opened: from then on it would be there at once.
    await open(finder, 'Geburt anzeigen');
    control(finder, 'Zurück zur Liste').click();
    await finder.updateComplete;
    finder.addEventListener('city-select', (event) => event.preventDefault());
    const chosen = next<{item: {id: string}}>(finder, 'city-select');
    control(finder, 'Hund anmelden').click();
    expect((await chosen).item.id).to.equal('hund');
    await finder.updateComplete;
    expect(textOf(finder)).not.to.contain('Zurück zur Liste');
  });

  it('in the page\'s address, so that it can be shared and gone back from', async () => {
    const before = location.href;
    const finder = await show<ServiceFinder>(example(town).replace('popular', 'deep-link popular'));
    await open(finder, 'Hund anmelden');
    expect(new URL(location.href).searchParams.get('service')).to.equal('hund');
    const second = await show<ServiceFinder>(example(town).replace('popular', 'deep-link popular'));
    await waitUntil(() => headings(second)[1] === 'Hund anmelden');
    history.back();
    await waitUntil(() => location.href === before && !finder.renderRoot.querySelector('#detail'));
    expect(headings(finder)).to.include('Häufig gesucht');
  });

  it('and announces links, saying what each is for', async () => {
    const finder = await show<ServiceFinder>(example('Eine Dienstleistung'));
    await waitUntil(() => finder.renderRoot.querySelector('#detail'));
    const purposes: string[] = [];
    finder.addEventListener('city-navigate', (event) => {
      event.preventDefault();
      purposes.push(event.detail.purpose);
    });
    for (const name of ['Online erledigen', '0221 4710-100', 'buergerbuero@eschenfurt.example', 'Route: Bürgerbüro Mitte']) {
      control(finder, name).click();
    }
    expect(purposes).to.deep.equal(['web', 'tel', 'mail', 'route']);
  });
});

describe('<service-finder> can be used without a mouse', () => {
  /** The next Tab stops until the one of that name: what it is called is all a person knows of it. */
  async function tabTo(finder: ServiceFinder, name: string): Promise<void> {
    for (let stops = 0; stops < 60; stops++) {
      await sendKeys({press: 'Tab'});
      const at = focused(finder);
      if (at && nameOf(at) === name) return;
    }
    throw new Error(`the keyboard never comes to "${name}"`);
  }

  it('to find what renewing an identity card costs and which office is open on Thursday afternoon', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await tabTo(finder, 'Was möchten Sie erledigen?');
    await sendKeys({type: 'personalausweis beantragen'});
    await waitUntil(() => names(finder)[0] === 'Personalausweis beantragen');
    await tabTo(finder, 'Personalausweis beantragen');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(finder)?.id === 'detail');
    expect(focused(finder)!.role).to.equal('heading');
    const roles = (role: string) => [...finder.renderRoot.querySelectorAll<HTMLElement>(`[role=${role}]`)];
    const under = (title: string) => textOf(roles('heading').find((one) => textOf(one) === title)!.parentElement!);
    await waitUntil(() => under('Kosten').includes('ab 24 Jahren: 37,00 €'));
    expect(under('Bürgerbüro Mitte')).to.contain('Öffnungszeiten');
    await waitUntil(() => under('Bürgerbüro Mitte').includes('Do 8–12 und 14–18 Uhr'));
    await waitUntil(() => under('Bürgerbüro Nord').includes('Donnerstag 08:00–12:00 Uhr'));
  });
});

describe('<service-finder> speaks the page\'s language', () => {
  it('and keeps the reader at the service that is open', async () => {
    const finder = await show<ServiceFinder>(example(town));
    await open(finder, 'Geburt anzeigen');
    speak('en');
    await waitUntil(() => headings(finder).includes('Who is responsible'));
    expect(headings(finder).slice(0, 2)).to.deep.equal(['Services', 'Geburt anzeigen']);
    expect(focused(finder)?.id).to.equal('detail');
  });

  it('and shows the texts a portal has in it, of the service that is open', async () => {
    const module = (code: string, de: string, en: string) => `<x:modulText><x:inhalt languageCode="de">${de}</x:inhalt>
      <x:inhalt languageCode="en">${en}</x:inhalt><x:leikaTextmodul><code>${code}</code></x:leikaTextmodul></x:modulText>`;
    const portal = `<?xml version="1.0"?><x:transfer.nachricht xmlns:x="http://xoev.de/schemata/xzufi/2_3_0"><x:schreibe>
      <x:leistung><x:id>hund</x:id>${module('03', 'Hund anmelden', 'Register a dog')}
      ${module('08', 'Impfpass', 'Vaccination card')}</x:leistung></x:schreibe></x:transfer.nachricht>`;
    const finder = await show<ServiceFinder>(tag(`src="data:application/xml,${encodeURIComponent(portal)}"`));
    await open(finder, 'Hund anmelden');
    expect(textOf(finder)).to.contain('Das bringen Sie mit Impfpass');
    speak('en');
    await waitUntil(() => textOf(finder).includes('What to bring Vaccination card'));
    expect(textOf(focused(finder)!)).to.equal('Register a dog');
  });

  it('and asks for the texts in it, showing the old ones until they are there', async () => {
    const finder = await show<ServiceFinder>(example(town));
    const states: string[] = [];
    finder.addEventListener('city-load', () => states.push(finder.state));
    speak('uk');
    await waitUntil(() => states.length > 0);
    expect(states).to.deep.equal(['ready']);
    await shown(finder);
    expect(names(finder)).to.have.length(4);
  });

  it('from right to left in Arabic', async () => {
    speak('ar');
    const finder = await show<ServiceFinder>(example(town));
    expect(getComputedStyle(finder.renderRoot.querySelector('.root')!).direction).to.equal('rtl');
  });
});

describe('<service-finder> keeps its word to those who build with it', () => {
  it('shows what a framework hands over, by name', async () => {
    const finder = await show<ServiceFinder>(tag(''));
    finder.items = [{id: '2', name: 'Zeugnis'}, {id: '1', name: 'Antrag'}];
    await finder.updateComplete;
    expect(finder.state).to.equal('ready');
    expect(finder.items.map(({name}) => name)).to.deep.equal(['Antrag', 'Zeugnis']);
    expect(names(finder)).to.deep.equal(['Antrag', 'Zeugnis']);
  });

  for (const attribute of ['item', 'service'] as const) {
    it(`opens and closes a service when the attribute ${attribute} changes`, async () => {
      const finder = await show<ServiceFinder>(example(town));
      finder[attribute] = 'hund';
      await waitUntil(() => headings(finder)[1] === 'Hund anmelden');
      finder[attribute] = '';
      await finder.updateComplete;
      expect(headings(finder)[1]).to.equal('Häufig gesucht');
    });
  }

  it('opens the service of the attribute at once', async () => {
    const finder = await show<ServiceFinder>(tag(`item="b" src="${feed(service('Hund'), service('Ausweis', {id: 'b'}))}"`));
    await waitUntil(() => headings(finder)[1] === 'Ausweis');
  });

  it('searches for the words of the attribute at first', async () => {
    const src = feed(service('Wohnsitz ummelden'), service('Hund anmelden'));
    const finder = await show<ServiceFinder>(tag(`src="${src}" query="tapetenwechsel" synonyms="tapetenwechsel: wohnsitz"`));
    await waitUntil(() => names(finder).join() === 'Wohnsitz ummelden');
    expect(field(finder).value).to.equal('tapetenwechsel');
  });

  it('keeps two finders apart in the page\'s address by their names', async () => {
    const before = location.href;
    const finder = await show<ServiceFinder>(example(town).replace('popular', 'deep-link name="amt" popular'));
    await open(finder, 'Hund anmelden');
    expect(new URLSearchParams(location.search).get('service-amt')).to.equal('hund');
    history.replaceState(null, '', before);
  });
});

describe('<service-finder> is safe and tidy', () => {
  it('shows hostile text as text and hostile markup not at all', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(1)</script>"onclick="x';
    const item = service(hostile, {
      id: 'x"]', fees: hostile, summary: hostile, description: hostile, requiredDocuments: hostile, onlineUrl: 'javascript:alert(1)',
      url: 'javascript:alert(1)', forms: [{name: hostile, url: 'javascript:alert(1)'}], lifeSituations: [hostile, 'b'],
      offices: [{id: 'o', name: hostile, hoursText: hostile, url: 'javascript:alert(1)', telephone: 'javascript:alert(1)'}],
    });
    const finder = await show<ServiceFinder>(tag(`src="${feed(item).replaceAll('"', '&quot;')}"`));
    expect(names(finder)).to.deep.equal([hostile]);
    await open(finder, hostile);
    expect(finder.renderRoot.querySelector('img, script, [onclick], [onerror], a[href^=javascript]')).to.equal(null);
    control(finder, 'Zurück zur Liste').click();
    await finder.updateComplete;
    expect(textOf(focused(finder)!)).to.equal(hostile);
  });
});

testContract('service-finder', {
  kind: 'services',
  items: [service('Hund anmelden'), service('Wohnsitz anmelden')],
  reads: 'Hund anmelden',
  heading: 'Dienstleistungen',
  headingInEnglish: 'Services',
  empty: 'Hier sind noch keine Dienstleistungen veröffentlicht.',
  dated: false,
});

describe('<service-finder>, every example', () => testAccessibility(examples));
