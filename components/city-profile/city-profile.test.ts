import {expect} from '@open-wc/testing';
import {define} from '../../src/widget/custom-element.js';
import {pageSettings} from '../../src/page/page-settings.js';
import {furtherHost} from '../../src/testing/frame-page.js';
import {control, resetPage, show, shown, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import type {Widget} from '../../src/testing/page.js';
import {CityEvents} from '../city-events/city-events.js';
import {ServiceFinder} from '../service-finder/service-finder.js';
import {WasteCalendar} from '../waste-calendar/waste-calendar.js';
import {examples} from './city-profile.examples.js';
import {CityProfile} from './city-profile.js';

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const feed = (kind: string, ...items: object[]) => json({stadtbausteine: '1.0', kind, items});
const event = (name: string, startDate = '2026-03-03T10:00:00+01:00') => ({id: name, name, startDate});
const events = (...names: string[]) => feed('events', ...names.map((name) => event(name)));

const common = {loading: 'eager', today: '2026-03-02'};
const profileOf = (settings: object, more: object = {}) =>
  json({name: 'Eschenfurt', ...more, widgets: {'city-events': {...common, ...settings}}});
const market = profileOf({src: events('Markt')});
const reading = profileOf({src: events('Lesung')});

const tag = (src: string, inside = '') => `<city-profile src="${src}">${inside}</city-profile>`;
const place = <T extends Element = HTMLElement>(markup: string) => show<T & Widget>(`<div>${markup}</div>`);
const find = (root: ParentNode) => root.querySelector<CityEvents>('city-events')!;
const profileIn = (root: ParentNode) => root.querySelector<CityProfile>('city-profile')!;
const names = (widget: CityEvents) =>
  [...widget.renderRoot.querySelectorAll('.event .name')].map((name) => textOf(name)).join();
const heading = (widget: Widget) => textOf(widget.renderRoot.querySelector('h2')!);

/** Waits for what a person reads. */
const reads = (widget: CityEvents, text: string) =>
  waitUntil(() => names(widget) === text, `${text} is not there`);

const shared = Symbol.for('stadtbausteine');
const page = globalThis as {[shared]?: {profile?: string; allowed?: unknown}};

define(CityProfile);
define(CityEvents);
define(ServiceFinder);
define(WasteCalendar);

const consoleError = console.error;
let complaints: string[] = [];
beforeEach(() => {
  resetPage();
  complaints = [];
  console.error = (...words: unknown[]) => complaints.push(words.join(' '));
});
afterEach(() => {
  console.error = consoleError;
});
after(resetPage);

describe('<city-profile> describes the city once', () => {
  it('so that no widget of the page needs an attribute', async () => {
    const profile = json({name: 'Eschenfurt', widgets: {
      'city-events': {...common, src: events('Markt')},
      'service-finder': {...common, src: feed('services', {id: '1', name: 'Personalausweis beantragen'})},
      'waste-calendar': {
        ...common, src: feed('collections', {id: '1', date: '2026-03-03', fraction: 'residual', name: 'Restmüll'}),
      },
    }});
    const stage = await place(`${tag(profile)}<city-events></city-events><service-finder></service-finder>
      <waste-calendar></waste-calendar>`);
    const text = textOf(stage);
    expect(text).to.contain('Markt');
    expect(text).to.contain('Personalausweis beantragen');
    expect(text).to.contain('Restmüll');
    expect(complaints).to.deep.equal([]);
  });

  it('and has no look itself', async () => {
    const stage = await place(tag(market));
    expect(profileIn(stage).getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(profileIn(stage)).display).to.equal('contents');
  });

  it('wherever it stands: after the widget, too', async () => {
    const stage = await place(`<city-events></city-events>${tag(market)}`);
    await reads(find(stage), 'Markt');
  });

  it('to a widget that was there long before it', async () => {
    const stage = await place('<city-events><a href="/">Alle Veranstaltungen</a></city-events>');
    expect(find(stage).state).to.equal('idle');
    stage.insertAdjacentHTML('afterbegin', tag(market));
    await reads(find(stage), 'Markt');
  });

  it('while the widget says that it is loading, and nothing else', async () => {
    const stage = await show<Widget>('<div></div>');
    stage.innerHTML = `<city-events>Fehlt</city-events>${tag(market)}`;
    const widget = find(stage);
    const seen = new Set<string>();
    while (widget.state !== 'ready') {
      await new Promise(requestAnimationFrame);
      seen.add(`${widget.state} ${widget.renderRoot.querySelector('.skeleton, .event') !== null}`);
    }
    seen.delete('ready true');
    expect([...seen].filter((state) => state !== 'loading true')).to.deep.equal([]);
  });

  it('and what stands on the widget wins, key by key', async () => {
    const profile = profileOf({src: events('Markt'), heading: 'Was ist los?', limit: 1});
    const stage = await place(`${tag(profile)}<city-events heading="Programm"></city-events>`);
    expect(heading(find(stage))).to.equal('Programm');
    expect(names(find(stage))).to.equal('Markt');
    expect(find(stage).limit).to.equal(1);
  });

  it('and what a script has set on the widget wins', async () => {
    const stage = await show<Widget>('<div></div>');
    stage.innerHTML = tag(profileOf({src: events('Markt'), limit: 1}));
    const widget = document.createElement('city-events');
    widget.src = events('Lesung');
    stage.append(widget);
    await reads(widget, 'Lesung');
    expect(widget.limit).to.equal(1);
  });

  it('until an attribute goes: then the profile\'s word counts again', async () => {
    const stage = await place(`${tag(market)}<city-events src="${events('Lesung')}"></city-events>`);
    await reads(find(stage), 'Lesung');
    find(stage).removeAttribute('src');
    await reads(find(stage), 'Markt');
  });

  it('and a widget with items of its own needs none', async () => {
    const stage = await place(`${tag('about:blank')}<city-events today="2026-03-02"></city-events>`);
    find(stage).items = [event('Umzug')];
    await reads(find(stage), 'Umzug');
  });

  it('with the zone its clocks show', async () => {
    const profile = profileOf({src: events('Markt')}, {timeZone: 'America/New_York'});
    const stage = await place(`${tag(profile)}<city-events></city-events>`);
    expect(textOf(find(stage).renderRoot)).to.contain('04:00');
  });

  it('with links to what stands open', async () => {
    const before = location.href;
    history.replaceState(null, '', '?event=Lesung');
    try {
      const profile = profileOf({src: events('Markt', 'Lesung'), deepLink: true});
      const stage = await place(`${tag(profile)}<city-events></city-events>`);
      await waitUntil(() => find(stage).renderRoot.querySelector('#detail'), 'it is not open');
      expect(textOf(find(stage).renderRoot.querySelector('#detail')!)).to.equal('Lesung');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('for two widgets of one tag, told apart by their names', async () => {
    const profile = json({name: 'Eschenfurt', widgets: {
      'city-events': {...common, src: events('Markt'), heading: 'Was ist los?'},
      'city-events.amt': {src: events('Sitzung')},
    }});
    const stage = await place(`${tag(profile)}<city-events></city-events><city-events name="amt"></city-events>`);
    const [all, office] = stage.querySelectorAll('city-events');
    await reads(all!, 'Markt');
    await reads(office!, 'Sitzung');
    expect(heading(office!)).to.equal('Was ist los?');
    office!.name = 'rathaus';
    await reads(office!, 'Markt');
  });

  it('to a script as well', async () => {
    const stage = await place(tag(market));
    expect(profileIn(stage).state).to.equal('ready');
    expect(profileIn(stage).profile?.name).to.equal('Eschenfurt');
    expect(profileIn(stage).asOf).to.be.instanceOf(Date);
    expect(profileIn(stage).matches(':state(ready)')).to.equal(true);
    profileIn(stage).profile = {name: 'Marlheim', widgets: {}};
    expect(profileIn(stage).profile).to.deep.equal({name: 'Marlheim', widgets: {}});
  });
});

describe('<city-profile>, several of them', () => {
  it('speaks for what it contains', async () => {
    const stage = await place(
      `${tag(market)}<section>${tag(reading, '<p><city-events></city-events></p>')}</section><city-events></city-events>`);
    const [inside, outside] = stage.querySelectorAll('city-events');
    await reads(inside!, 'Lesung');
    await reads(outside!, 'Markt');
  });

  it('speaks for what is in the shadow of what it contains', async () => {
    const stage = await place(tag(reading, '<div id="shell"></div>'));
    const root = stage.querySelector('#shell')!.attachShadow({mode: 'open'});
    root.innerHTML = '<city-events></city-events>';
    await reads(find(root), 'Lesung');
  });

  it('speaks for what is slotted into it', async () => {
    const stage = await place(`${tag(market)}<div id="shell"><city-events></city-events></div>`);
    stage.querySelector('#shell')!.attachShadow({mode: 'open'}).innerHTML = tag(reading, '<slot></slot>');
    await reads(find(stage), 'Lesung');
  });

  it('speaks for the page from any shadow of it', async () => {
    const stage = await place('<div id="header"></div><city-events></city-events>');
    stage.querySelector('#header')!.attachShadow({mode: 'open'}).innerHTML = tag(market);
    await reads(find(stage), 'Markt');
  });

  it('comes before what the loader\'s script tag names, and after it is gone that counts', async () => {
    page[shared] = {...page[shared], profile: reading};
    try {
      const stage = await place(`${tag(market)}<city-events></city-events>`);
      await reads(find(stage), 'Markt');
      profileIn(stage).remove();
      await reads(find(stage), 'Lesung');
    } finally {
      delete page[shared]!.profile;
    }
  });

  it('is followed when the widget moves from one to the other', async () => {
    const stage = await place(`${tag(market, '<city-events></city-events>')}${tag(reading, '<p></p>')}`);
    await reads(find(stage), 'Markt');
    stage.querySelector('p')!.append(find(stage));
    await reads(find(stage), 'Lesung');
  });

  it('is followed when its address changes, and let go when it is removed', async () => {
    const stage = await place(`${tag(market)}<city-events></city-events>`);
    await reads(find(stage), 'Markt');
    profileIn(stage).src = reading;
    await reads(find(stage), 'Lesung');
    profileIn(stage).remove();
    await waitUntil(() => find(stage).state === 'idle');
    expect(find(stage).src).to.equal('');
    expect(find(stage).limit).to.equal(10);
  });

  it('is left with the page by a widget that goes elsewhere meanwhile', async () => {
    const stage = await place(`${tag(market)}<city-events></city-events>`);
    const widget = find(stage);
    await reads(widget, 'Markt');
    widget.remove();
    profileIn(stage).remove();
    stage.append(widget);
    await waitUntil(() => widget.state === 'idle');
    expect(widget.src).to.equal('');
  });
});

describe('<city-profile> of a region', () => {
  const ofRegion = feed('events', event('Kreisfest'), {...event('Weidauer Kirmes'), source: {municipality: 'Weidau'}});
  const bins = (fraction: string, name: string) => feed('collections', {id: '1', date: '2026-03-03', fraction, name});
  const region = json({name: 'Eschenland', widgets: {
    'city-events': {...common, src: ofRegion}, 'waste-calendar': common,
  }, municipalities: [
    {name: 'Marlheim', widgets: {
      'city-events': {src: events('Markt')}, 'waste-calendar': {src: bins('paper', 'Papiertonne')},
    }},
    {name: 'Auenbach', widgets: {
      'city-events': {src: events('Markt', 'Lesung')}, 'waste-calendar': {src: bins('organic', 'Biotonne')},
    }},
    {name: 'Weidau'},
  ]});
  const choice = (root: ParentNode) =>
    (root as Element).shadowRoot!.querySelector<HTMLSelectElement>('select#municipality')!;
  const choose = (root: ParentNode, name: string) => {
    choice(root).value = name;
    choice(root).dispatchEvent(new Event('change'));
  };
  const all = 'Kreisfest,Lesung,Markt,Markt,Weidauer Kirmes';
  const sorted = (widget: CityEvents) => names(widget).split(',').sort().join();
  const shows = (widget: CityEvents, text: string) =>
    waitUntil(() => sorted(widget) === text, `${text} is not there, but ${sorted(widget)}`);

  afterEach(() => localStorage.clear());

  it('reads the feeds of all municipalities, and every item says its own', async () => {
    const stage = await place(`${tag(region)}<city-events></city-events>`);
    await shows(find(stage), all);
    expect(find(stage).items.map(({name, source}) => `${name} ${source?.municipality ?? '-'}`).sort()).to.deep.equal([
      'Kreisfest -', 'Lesung Auenbach', 'Markt Auenbach', 'Markt Marlheim', 'Weidauer Kirmes Weidau',
    ]);
    expect(complaints).to.deep.equal([]);
  });

  it('speaks for the one that the page names, and asks nobody', async () => {
    const stage = await place(`<city-profile src="${region}" municipality="Marlheim"></city-profile>
      <city-events></city-events><waste-calendar></waste-calendar>`);
    await shows(find(stage), 'Kreisfest,Markt');
    expect(textOf(stage.querySelector<WasteCalendar>('waste-calendar')!.renderRoot)).to.contain('Papiertonne');
    expect(profileIn(stage).municipality).to.equal('Marlheim');
    expect(choice(profileIn(stage))).to.equal(null);
  });

  it('asks which one, and every widget follows the answer', async () => {
    const stage = await place(`${tag(region)}<city-events></city-events><waste-calendar></waste-calendar>`);
    await waitUntil(() => choice(profileIn(stage)), 'nobody is asked');
    expect(choice(profileIn(stage)).labels[0]!.textContent).to.equal('Welche Gemeinde?');
    expect([...choice(profileIn(stage)).options].map(({text}) => text)).to.deep.equal(
      ['alle Gemeinden', 'Auenbach', 'Marlheim', 'Weidau']);
    const changes: unknown[] = [];
    stage.addEventListener('city-change', ({detail}) => changes.push(detail));
    choose(profileIn(stage), 'Auenbach');
    await shows(find(stage), 'Kreisfest,Lesung,Markt');
    await waitUntil(() => textOf(stage.querySelector<WasteCalendar>('waste-calendar')!.renderRoot).includes('Biotonne'));
    expect(changes).to.deep.equal([{name: 'municipality', value: 'Auenbach'}]);
    expect(profileIn(stage).municipality).to.equal('Auenbach');
    choose(profileIn(stage), '');
    await shows(find(stage), all);
  });

  it('is asked by a widget about one place before it shows anything', async () => {
    const stage = await place(`${tag(region)}<city-events></city-events><waste-calendar>Fehlt</waste-calendar>`);
    const calendar = stage.querySelector<WasteCalendar>('waste-calendar')!;
    await waitUntil(() => choice(calendar), 'nobody is asked');
    expect(calendar.state).to.equal('idle');
    expect(choice(calendar).options[0]!.text).to.equal('Bitte wählen');
    choose(calendar, 'Marlheim');
    await waitUntil(() => textOf(calendar.renderRoot).includes('Papiertonne'));
    await shows(find(stage), 'Kreisfest,Markt');
    expect(profileIn(stage).municipality).to.equal('Marlheim');
  });

  it('is asked for in one place, beside where nothing goes without it, and all of them follow each other', async () => {
    const stage = await place(`${tag(region)}<city-events></city-events><waste-calendar></waste-calendar>`);
    const calendar = stage.querySelector<WasteCalendar>('waste-calendar')!;
    await waitUntil(() => choice(profileIn(stage)) && choice(calendar), 'nobody is asked');
    expect(choice(find(stage))).to.equal(null);
    choose(profileIn(stage), 'Auenbach');
    await waitUntil(() => textOf(calendar.renderRoot).includes('Biotonne'));
    expect(choice(calendar).value).to.equal('Auenbach');
    choose(calendar, 'Marlheim');
    await waitUntil(() => textOf(calendar.renderRoot).includes('Papiertonne'));
    expect(choice(profileIn(stage)).value).to.equal('Marlheim');
    await shows(find(stage), 'Kreisfest,Markt');
  });

  it('offers to keep it in one place: where the choice was made', async () => {
    const stage = await place(`${tag(region)}<waste-calendar></waste-calendar>`);
    const calendar = stage.querySelector<WasteCalendar>('waste-calendar')!;
    const boxes = () => [profileIn(stage), calendar].map((root) =>
      [...root.shadowRoot!.querySelectorAll('.municipality [type=checkbox]')].map((box) => textOf(box.parentElement!)).join());
    const words = 'Gemeinde auf diesem Gerät merken';
    await waitUntil(() => choice(profileIn(stage)) && choice(calendar), 'nobody is asked');
    expect(boxes()).to.deep.equal(['', '']);
    choose(profileIn(stage), 'Auenbach');
    await waitUntil(() => boxes().join('|') === `${words}|`);
    choose(calendar, 'Marlheim');
    await waitUntil(() => boxes().join('|') === `|${words}`);
  });

  it('has a filter in a list without filters, where several municipalities publish', async () => {
    const service = (name: string) => ({src: feed('services', {id: name, name})});
    const towns = (...settings: object[]) => json({name: 'Eschenland', widgets: {
      'service-finder': common, 'city-events': {...common, src: ofRegion},
    }, municipalities: settings.map((one, index) => ({name: ['Marlheim', 'Auenbach'][index], widgets: one}))});
    const both = towns({'service-finder': service('Hund anmelden')}, {'service-finder': service('Hund abmelden')});
    const stage = await place(`${tag(both)}<service-finder></service-finder>`);
    const finder = stage.querySelector<ServiceFinder>('service-finder')!;
    await waitUntil(() => choice(finder), 'there is no filter');
    expect(choice(finder).labels[0]!.textContent).to.equal('Gemeinde');
    choose(finder, 'Auenbach');
    await waitUntil(() => !textOf(finder.renderRoot).includes('Hund anmelden'));
    await waitUntil(() => textOf(finder.renderRoot).includes('Hund abmelden'));
    expect(profileIn(stage).municipality).to.equal('Auenbach');
    // Of two profiles the first would count.
    stage.remove();
    const one = await place(`${tag(towns({'service-finder': service('Hund anmelden')}, {}))}<service-finder></service-finder>`);
    const alone = one.querySelector<ServiceFinder>('service-finder')!;
    await waitUntil(() => choice(profileIn(one)) && textOf(alone.renderRoot).includes('Hund anmelden'));
    expect(choice(alone)).to.equal(null);
  });

  it('is asked for by a widget alone, where no <city-profile> stands in the page', async () => {
    page[shared] = {...page[shared], profile: region};
    try {
      const stage = await place('<city-events></city-events><waste-calendar></waste-calendar>');
      const calendar = stage.querySelector<WasteCalendar>('waste-calendar')!;
      await waitUntil(() => choice(calendar), 'nobody is asked');
      choose(calendar, 'Marlheim');
      await waitUntil(() => textOf(calendar.renderRoot).includes('Papiertonne'));
      expect(textOf(calendar.renderRoot)).to.contain('Gemeinde auf diesem Gerät merken');
      await shows(find(stage), 'Kreisfest,Markt');
    } finally {
      delete page[shared]!.profile;
    }
  });

  it('keeps the choice on the device only when a person says so', async () => {
    const markup = `${tag(region)}<city-events></city-events>`;
    const stage = await place(markup);
    await waitUntil(() => choice(profileIn(stage)), 'nobody is asked');
    choose(profileIn(stage), 'Marlheim');
    await shows(find(stage), 'Kreisfest,Markt');
    expect(localStorage).to.have.length(0);
    profileIn(stage).shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    expect(localStorage).to.have.length(1);
    const again = await place(markup);
    await shows(find(again), 'Kreisfest,Markt');
    profileIn(again).shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
    expect(localStorage).to.have.length(0);
  });

  it('takes a choice from a script', async () => {
    const stage = await place(`${tag(region)}<city-events></city-events>`);
    await shows(find(stage), all);
    profileIn(stage).municipality = 'Weidau';
    await shows(find(stage), 'Kreisfest,Weidauer Kirmes');
    profileIn(stage).municipality = 'Nirgendwo';
    await shows(find(stage), all);
  });

  it('filters lists by municipality, counted like the other filters and in the page\'s address', async () => {
    const before = location.href;
    try {
      const stage = await place(`${tag(region)}<city-events deep-link></city-events>`);
      await shows(find(stage), all);
      control(find(stage), 'Filter').click();
      await waitUntil(() => choice(find(stage)), 'there is no filter');
      expect([...choice(find(stage)).options].map(({text}) => text)).to.deep.equal(
        ['alle', 'Auenbach', 'Marlheim', 'Weidau']);
      choose(find(stage), 'Marlheim');
      await shows(find(stage), 'Kreisfest,Markt');
      expect(textOf(control(find(stage), 'Filter (1)'))).to.equal('Filter (1)');
      expect(new URLSearchParams(location.search).get('events')).to.equal('municipality=Marlheim');
      expect(profileIn(stage).municipality).to.equal('Marlheim');
      expect([...choice(find(stage)).options].map(({text}) => text)).to.deep.equal(
        ['alle', 'Auenbach', 'Marlheim', 'Weidau']);
      expect(choice(find(stage)).value).to.equal('Marlheim');
      stage.remove();
      const again = await place(`${tag(region)}<city-events deep-link></city-events>`);
      await shows(find(again), 'Kreisfest,Markt');
      await waitUntil(() => profileIn(again).municipality === 'Marlheim', 'the page does not follow its address');
      await waitUntil(() => textOf(again).includes('Filter zurücksetzen'));
      expect(textOf(again)).to.contain('Marlheim');
      const changes: unknown[] = [];
      again.addEventListener('city-change', ({detail}) => detail.name === 'municipality' && changes.push(detail.value));
      control(find(again), 'Filter zurücksetzen').click();
      await shows(find(again), all);
      expect(profileIn(again).municipality).to.equal('');
      expect(changes).to.deep.equal(['']);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('takes a choice that was made elsewhere out of the filters of a list', async () => {
    const before = location.href;
    try {
      history.replaceState(null, '', '?events=municipality%3DMarlheim');
      const stage = await place(`${tag(region)}<city-events deep-link></city-events>`);
      await shows(find(stage), 'Kreisfest,Markt');
      await waitUntil(() => choice(profileIn(stage))?.value === 'Marlheim');
      choose(profileIn(stage), 'Weidau');
      await shows(find(stage), 'Kreisfest,Weidauer Kirmes');
      await waitUntil(() => textOf(control(find(stage), 'Filter')) === 'Filter');
      expect(location.search).to.equal('');
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('lets people go back from a municipality that publishes nothing', async () => {
    const before = location.href;
    const {profile} = pageSettings();
    try {
      pageSettings().profile = json({name: 'Eschenland', widgets: {'city-events': common}, municipalities: [
        {name: 'Marlheim', widgets: {'city-events': {src: events('Markt')}}},
        {name: 'Auenbach', widgets: {'city-events': {src: events('Lesung')}}},
        {name: 'Weidau'},
      ]});
      history.replaceState(null, '', '?events=municipality%3DWeidau');
      const stage = await place('<city-events deep-link></city-events>');
      await waitUntil(() => choice(find(stage))?.value === 'Weidau', 'there is no way back');
      choose(find(stage), '');
      await shows(find(stage), 'Lesung,Markt');
      expect(choice(find(stage))).to.equal(null);
    } finally {
      pageSettings().profile = profile;
      history.replaceState(null, '', before);
    }
  });

  it('leaves the focus in the filter in which a person chooses', async () => {
    const stage = await place(`${tag(region)}<city-events></city-events>`);
    await shows(find(stage), all);
    control(find(stage), 'Filter').click();
    await waitUntil(() => choice(find(stage)), 'there is no filter');
    choice(find(stage)).focus();
    choose(find(stage), 'Weidau');
    await shows(find(stage), 'Kreisfest,Weidauer Kirmes');
    await waitUntil(() => find(stage).shadowRoot!.activeElement === choice(find(stage)), 'the focus is lost');
  });

  it('names a municipality that it does not have', async () => {
    await place(`<city-profile src="${region}" municipality="Marlhiem"></city-profile>`);
    await waitUntil(() => complaints.length);
    expect(complaints.map((text) => text.split('\n')[1])).to.deep.equal(
      ['municipality="Marlhiem" is not among Marlheim, Auenbach, Weidau']);
  });

  it('leaves a widget with an address of its own alone', async () => {
    const stage = await place(`${tag(region)}<city-events ${Object.entries(common).map(([key, value]) =>
      `${key}="${value}"`).join(' ')} src="${events('Umzug')}"></city-events>`);
    await shows(find(stage), 'Umzug');
  });
});

describe('<city-profile> that is wrong', () => {
  /** What a page hears that listens at its root. */
  async function heard(markup: string) {
    const errors: DocumentEventMap['city-error'][] = [];
    const listen = (error: DocumentEventMap['city-error']) => errors.push(error);
    document.addEventListener('city-error', listen);
    const stage = await place(markup);
    await waitUntil(() => errors.length);
    document.removeEventListener('city-error', listen);
    return {stage, errors: errors.map(({detail, target}) => ({...detail, from: (target as Element).localName}))};
  }

  it('names the key, once, and keeps what is good', async () => {
    const {stage, errors} = await heard(
      `${tag(profileOf({src: events('Markt'), srcs: 'x'}))}<city-events></city-events>`);
    const message = 'widgets.city-events.srcs is not known: did you mean "src"?';
    expect(errors.map(({code, message, from}) => ({code, message, from})))
      .to.deep.equal([{code: 'config', message, from: 'city-profile'}]);
    expect(complaints.map((text) => text.split('\n')[1])).to.deep.equal([message]);
    expect(profileIn(stage).problems.map(({code}) => code)).to.deep.equal(['unknown-key']);
    await reads(find(stage), 'Markt');
  });

  it('leaves the widget its own attributes where it cannot be reached', async () => {
    const {stage, errors} = await heard(
      `${tag('about:blank')}<city-events loading="eager" today="2026-03-02" src="${events('Lesung')}"></city-events>`);
    expect(errors.map(({code, from}) => `${code} ${from}`)).to.deep.equal(['config city-profile']);
    expect(profileIn(stage).state).to.equal('error');
    await reads(find(stage), 'Lesung');
  });

  it('says so where the answer is no JSON', async () => {
    const {errors} = await heard(tag('data:text/html,<p>Not found'));
    expect(errors[0]!.message).to.contain('Not a city profile: "<p>Not found"');
    expect(complaints).to.have.length(1);
  });

  it('never looks like nothing to report: a widget without an address says so, and shows what the author wrote', async () => {
    const {stage, errors} = await heard(`${tag('about:blank')}<city-events><a href="/">Alle Termine</a></city-events>`);
    await waitUntil(() => find(stage).state === 'error');
    await find(stage).updateComplete;
    expect(textOf(find(stage).renderRoot)).to.contain('Die Daten konnten nicht geladen werden.').and.to.contain('Alle Termine');
    expect(errors.map(({code, from}) => `${code} ${from}`)).to.deep.equal(['config city-profile', 'network city-events']);
  });

  it('is asked again by the button of any widget, for all of them', async () => {
    const {stage, errors} = await heard(`${tag('about:blank')}<city-events></city-events><waste-calendar></waste-calendar>`);
    const calendar = stage.querySelector<WasteCalendar>('waste-calendar')!;
    await waitUntil(() => find(stage).state === 'error' && calendar.state === 'error');
    await calendar.updateComplete;
    const told = (widget: Widget) => new Promise<string>((resolve) => {
      widget.addEventListener('city-error', ({detail}) => resolve(detail.code), {once: true});
    });
    const again = Promise.all([profileIn(stage), find(stage), calendar].map((each) => told(each as Widget)));
    control(calendar, 'Noch einmal versuchen').click();
    expect(await again).to.deep.equal(['config', 'network', 'network']);
    expect(errors).to.have.length(3);
    await waitUntil(() => calendar.state === 'error');
    profileIn(stage).src = market;
    await reads(find(stage), 'Markt');
    await waitUntil(() => calendar.state === 'idle');
  });

  it('keeps quiet where the widget is given its items by a script', async () => {
    const stage = await place(`${tag('about:blank')}<city-events today="2026-03-02"></city-events>`);
    find(stage).items = [event('Fest')];
    await waitUntil(() => profileIn(stage).state === 'error');
    await reads(find(stage), 'Fest');
    expect(find(stage).state).to.equal('ready');
  });

  it('leads to the next snapshot, and takes away nothing of what is read meanwhile', async () => {
    const src = `${await furtherHost()}renewed-${Math.random().toString(36).slice(2)}`;
    const stage = await place(`<city-profile src="${src}"></city-profile><city-events today="2026-03-02" loading="eager"></city-events>`);
    await reads(find(stage), 'Markt');
    const states: string[] = [];
    const noted = new MutationObserver(() => states.push(find(stage).state));
    noted.observe(find(stage).renderRoot, {childList: true, subtree: true, characterData: true});
    const {now} = Date;
    Date.now = () => now() + 61_000;
    try {
      await find(stage).reload();
    } finally {
      Date.now = now;
    }
    await reads(find(stage), 'Lesung');
    noted.disconnect();
    expect(new Set(states)).to.deep.equal(new Set(['ready']));
  });

  it('can be asked again', async () => {
    const stage = await place(`${tag('about:blank')}<city-events></city-events>`);
    await waitUntil(() => profileIn(stage).state === 'error');
    profileIn(stage).src = market;
    await profileIn(stage).reload();
    expect(profileIn(stage).state).to.equal('ready');
    await reads(find(stage), 'Markt');
  });
});

describe('<city-profile> and the page', () => {
  const themes = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
    .map(({href}) => /themes\/.*/.exec(href)?.[0]).filter(Boolean);

  it('links its theme once, and takes it back', async () => {
    const stage = await place(tag(profileOf({}, {theme: 'river'})) + tag(profileOf({}, {theme: 'river'})));
    expect(themes()).to.deep.equal(['themes/river.css']);
    stage.replaceChildren();
    expect(themes()).to.deep.equal([]);
  });

  it('names the language where the page names none, and no other', async () => {
    await place(tag(profileOf({}, {language: 'en'})));
    expect(document.documentElement.lang).to.equal('de');
    resetPage();
    document.documentElement.lang = '';
    const stage = await place(tag(profileOf({}, {language: 'en'})));
    expect(document.documentElement.lang).to.equal('en');
    stage.replaceChildren();
    expect(document.documentElement.lang).to.equal('');
  });

  it('sends feeds of other origins through the city\'s relay', async () => {
    const stage = await place(`${tag(json({
      name: 'Eschenfurt', relay: `${location.origin}/test-host/feed?url={url}`,
      widgets: {'waste-calendar': {src: 'https://feeds.example/a.json', loading: 'eager', today: '2026-03-02'}},
    }))}<waste-calendar></waste-calendar>`);
    // There is no such host: what it shows has come through the relay.
    const widget = stage.querySelector<WasteCalendar>('waste-calendar')!;
    await waitUntil(() => widget.state === 'ready', 'the relay is not asked');
    expect(widget.items.map(({name}) => name)).to.deep.equal(['Restmüll']);
  });

  it('keeps nothing of widgets that come and go', async () => {
    const stage = await place(`${tag(market)}<city-events></city-events>`);
    const widget = find(stage);
    await reads(widget, 'Markt');
    for (let round = 0; round < 50; round++) {
      widget.remove();
      stage.append(widget);
    }
    await shown(widget);
    expect(names(widget)).to.equal('Markt');
  });
});

describe('a host that the profile wants consent for', () => {
  let far = '';
  let host = '';

  before(async () => {
    far = await furtherHost();
    ({host} = new URL(far));
  });
  beforeEach(() => performance.clearResourceTimings());
  afterEach(() => {
    delete page[shared]?.allowed;
  });

  const asked = () => performance.getEntriesByType('resource').map(({name}) => name).filter((name) => name.startsWith(far));
  const guarded = (widgets: object, more: object = {}) => json({name: 'Eschenfurt', hosts: {consent: [host]}, widgets, ...more});
  const waste = (settings: object = {}) => ({'waste-calendar': {...common, src: `${far}feed`, ...settings}});
  const calendars = (stage: ParentNode) => [...stage.querySelectorAll<WasteCalendar>('waste-calendar')];
  const question = (widget: Widget) => widget.renderRoot.querySelector('[part=notice]');
  const asks = (widget: Widget) => waitUntil(() => question(widget), 'it does not ask for consent');
  const loaded = (widget: Widget) => waitUntil(() => widget.state === 'ready', 'it does not load');

  it('is not asked: the widget says to whom and what, and shows what the author wrote', async () => {
    const stage = await place(`${tag(guarded(waste()))}<waste-calendar><a href="/abfuhr.pdf">Als PDF</a></waste-calendar>`);
    const [widget] = calendars(stage);
    await asks(widget!);
    expect(textOf(widget!)).to.equal(`Abfallkalender Diese Daten liegen bei ${host}, nicht bei dieser Website. Wenn Sie sie `
      + `laden, erfährt dieser Server Ihre IP-Adresse. Das gilt, bis Sie diese Seite verlassen. Daten von ${host} laden Als PDF`);
    expect(widget!.state).to.equal('idle');
    expect(asked()).to.deep.equal([]);
  });

  it('is asked after a press, for all widgets of the page', async () => {
    const stage = await place(`${tag(guarded(waste()))}<waste-calendar></waste-calendar><waste-calendar></waste-calendar>`);
    const [first, second] = calendars(stage) as [WasteCalendar, WasteCalendar];
    await Promise.all([asks(first), asks(second)]);
    const told: unknown[] = [];
    stage.addEventListener('city-consent', ({detail}) => told.push(detail));
    control(first, `Daten von ${host} laden`).click();
    await Promise.all([loaded(first), loaded(second)]);
    expect(told).to.deep.equal([{host, granted: true}]);
    expect(question(second)).to.equal(null);
    expect(asked()).to.deep.equal([`${far}feed`]);
  });

  it('keeps the focus in the widget whose question is answered', async () => {
    const [widget] = calendars(await place(`${tag(guarded(waste()))}<waste-calendar></waste-calendar>`));
    await asks(widget!);
    const button = control(widget!, `Daten von ${host} laden`);
    button.focus();
    button.click();
    await loaded(widget!);
    expect(document.activeElement === widget).to.equal(true);
    expect(widget!.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal('Abfallkalender');
  });

  it('is not asked where the page takes the question over, until it says so', async () => {
    const stage = await place(`${tag(guarded(waste()))}<waste-calendar></waste-calendar>`);
    const [widget] = calendars(stage);
    await asks(widget!);
    stage.addEventListener('city-consent', (event) => event.preventDefault());
    control(widget!, `Daten von ${host} laden`).click();
    await shown(widget!);
    expect(asked()).to.deep.equal([]);
    profileIn(stage).setAttribute('consent', `karten.example ${host}`);
    await loaded(widget!);
  });

  it('is asked at once where the page has cleared it, at the profile or at the widget', async () => {
    for (const markup of [
      `<city-profile consent="${host}" src="${guarded(waste())}"></city-profile><waste-calendar></waste-calendar>`,
      `${tag(guarded(waste()))}<waste-calendar consent="${host.toUpperCase()}"></waste-calendar>`,
    ]) {
      const [widget] = calendars(await place(markup));
      await loaded(widget!);
      expect(question(widget!)).to.equal(null);
    }
  });

  it('is asked when the page clears it later', async () => {
    const [widget] = calendars(await place(`${tag(guarded(waste()))}<waste-calendar></waste-calendar>`));
    await asks(widget!);
    widget!.setAttribute('consent', host);
    await loaded(widget!);
  });

  it('is not asked through the profile’s relay, which is another one', async () => {
    const relay = `${location.origin}/test-host/feed?url={url}`;
    const [widget] = calendars(await place(`${tag(guarded(waste(), {relay}))}<waste-calendar></waste-calendar>`));
    await loaded(widget!);
    expect(asked()).to.deep.equal([]);
  });

  it('leaves the other feeds of a widget as they are', async () => {
    const own = feed('collections', {id: '2', date: '2026-03-04', fraction: 'paper', name: 'Papier'});
    const [widget] = calendars(await place(`${tag(guarded(waste({src: [own, `${far}feed`]})))}<waste-calendar></waste-calendar>`));
    await loaded(widget!);
    await asks(widget!);
    expect(widget!.items.map(({name}) => name)).to.deep.equal(['Papier']);
    control(widget!, `Daten von ${host} laden`).click();
    await waitUntil(() => widget!.items.length === 2);
  });

  it('does not make a widget empty whose other feed says nothing', async () => {
    const [widget] = calendars(await place(
      `${tag(guarded(waste({src: [feed('collections'), `${far}feed`]})))}<waste-calendar></waste-calendar>`));
    await asks(widget!);
    await waitUntil(() => widget!.state === 'empty');
    await widget!.updateComplete;
    expect(textOf(widget!)).not.to.contain('noch keine Termine');
  });

  it('is not asked for its streets either', async () => {
    const streets = {src: `${far}{street}.ics`, streets: `${far}streets.json`};
    const [widget] = calendars(await place(`${tag(guarded(waste(streets)))}<waste-calendar></waste-calendar>`));
    await asks(widget!);
    expect(widget!.renderRoot.querySelector('#street')).to.equal(null);
    expect(asked()).to.deep.equal([]);
    control(widget!, `Daten von ${host} laden`).click();
    await waitUntil(() => widget!.renderRoot.querySelector('#street'), 'the street is not asked for');
    await waitUntil(() => asked().length);
    expect(asked()[0]).to.equal(`${far}streets.json`);
  });

  it('is asked about in the page’s language', async () => {
    document.documentElement.lang = 'en';
    const [widget] = calendars(await place(`${tag(guarded(waste()))}<waste-calendar></waste-calendar>`));
    await asks(widget!);
    expect(textOf(question(widget!)!)).to.equal(`This data is held by ${host}, not by this website. If you load it, that `
      + `server learns your IP address. This applies until you leave this page. Load data from ${host}`);
  });
});

describe('a page without <city-profile>', () => {
  it('fetches nothing for it', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="de"><title>Seite</title>
      <script type="module" src="/dist/stadtbausteine.js"></script>
      <city-events loading="eager" today="2026-03-02" src="${events('Markt')}"></city-events>`;
    document.body.append(frame);
    const shownThere = () => frame.contentDocument?.querySelector<CityEvents>('city-events')?.state === 'ready';
    await waitUntil(shownThere, 'dist/ is not there, or the widget does not load');
    const asked = frame.contentWindow!.performance.getEntriesByType('resource').map(({name}) => name);
    frame.remove();
    expect(asked.filter((name) => name.includes('profile'))).to.deep.equal([]);
  });
});

describe('<city-profile>, every example', () => testAccessibility(examples));

declare global {
  interface HTMLElementTagNameMap {
    'city-events': CityEvents;
  }
}
