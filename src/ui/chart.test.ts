import {expect} from '@open-wc/testing';
import {html, render} from 'lit';
import type {TemplateResult} from 'lit';
import {messages} from '../i18n/generated/chart.js';
import {followLocale, localeReady} from '../i18n/locale.js';
import {host as hostStyles, visuallyHidden} from '../styles/host.styles.js';
import {tokens} from '../styles/tokens.styles.js';
import {resetPage, speak, textOf, waitUntil} from '../testing/page.js';
import {namedLines} from './chart-names.js';
import {chartTable, sheets as tableSheets} from './chart-table.js';
import {chartView, sheets} from './chart.js';
import type {Chart} from './chart.js';

const hourly = (from: string, count: number, minutes = 60) => Array.from({length: count}, (_, index) =>
  new Date(new Date(from).getTime() + index * minutes * 60_000).toISOString().replace('.000', ''));

const weather: Chart = {
  label: 'Temperatur und Regen', sentence: 'Nachts friert es.', timeZone: 'Europe/Berlin', dir: 'ltr',
  times: hourly('2026-03-02T20:00:00Z', 8),
  series: [
    {name: 'Temperatur', unit: '°C', kind: 'line', digits: 1, color: 2, values: [1.5, 0, -2, null, null, 3, 4.25, 4]},
    {name: 'Regen', unit: 'mm', kind: 'bars', color: 1, values: [0, .2, 1.4, .5, 0, null, 0, 0]},
  ],
  night: [['2026-03-02T17:00:00Z', '2026-03-03T02:00:00Z'].map((moment) => Date.parse(moment)) as [number, number]],
};

const gauge: Chart = {
  label: 'Wasserstand', sentence: 'Das Wasser steigt.', timeZone: 'Europe/Berlin', dir: 'ltr',
  times: hourly('2026-03-02T08:00:00Z', 672, 15),
  series: [{
    name: 'Wasserstand', unit: 'cm', kind: 'line', color: 1,
    values: Array.from({length: 672}, (_, index) => (index > 299 && index < 341 ? null : 100 + Math.round(index / 8))),
  }],
  named: namedLines([
    {name: 'Mittelwasser', value: 90}, {name: 'Informationswert 1', value: 160}, {name: 'Höchststand', value: 520},
  ]),
};

/** Rules of a medium, as if it were there: no engine can be asked for all of them from a test. */
function rulesOf(medium: string): CSSStyleSheet {
  const groups = [tokens.styleSheet!, hostStyles.styleSheet!, ...sheets, ...tableSheets]
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText.includes(medium));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(groups.flatMap(({cssRules}) => [...cssRules]).map(({cssText}) => cssText).join('\n'));
  return sheet;
}

describe('A chart', () => {
  const places: HTMLElement[] = [];

  function show(chart: Chart, {width = 600, medium = ''} = {}): ShadowRoot {
    const place = document.body.appendChild(document.createElement('div'));
    places.push(place);
    place.style.inlineSize = `${width}px`;
    const root = place.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [
      tokens.styleSheet!, hostStyles.styleSheet!, visuallyHidden.styleSheet!, ...sheets, ...tableSheets,
      ...medium ? [rulesOf(medium)] : [],
    ];
    let rows: TemplateResult | undefined;
    const draw = () => render(html`
      <div class="root"><div class="container">${chartView(chart, {open, rows})}</div></div>`, root);
    const open = () => {
      rows ??= chartTable(chart);
      draw();
    };
    draw();
    return root;
  }

  const all = <T extends Element = SVGElement>(root: ShadowRoot, selector: string): T[] =>
    [...root.querySelectorAll<T>(selector)];
  const words = (root: ShadowRoot, selector: string) => all(root, selector)
    .filter((element) => element.getBoundingClientRect().width).map(textOf);
  const left = (element: Element) => element.getBoundingClientRect().left;
  const styleOf = (element: Element) => getComputedStyle(element);
  const openTable = (root: ShadowRoot) => {
    root.querySelector<HTMLElement>('summary')!.click();
    return waitUntil(() => root.querySelector('table'));
  };
  const lines = (root: ShadowRoot) => all(root, '.plot .line:not(.dots)');

  beforeEach(resetPage);
  afterEach(() => {
    for (const place of places.splice(0)) place.remove();
    resetPage();
  });

  it('says in a sentence what it shows, hidden from nobody, and hides the picture from screen readers', () => {
    const root = show(weather);
    expect(words(root, 'figcaption')).to.deep.equal(['Nachts friert es.']);
    expect(root.querySelector('figure')!.getAttribute('aria-label')).to.equal('Temperatur und Regen');
    expect(all(root, '.drawing svg').every((one) => one.closest('[aria-hidden=true]'))).to.equal(true);
    expect(words(show({...weather, sentence: ''}), 'figcaption')).to.deep.equal([]);
  });

  it('bridges no gap: a value that is missing is neither a line nor zero', () => {
    const [line] = lines(show(weather));
    expect(line!.getAttribute('d')!.match(/M/g)).to.have.length(2);
    const bars = show(weather).querySelector('.plot .bars')!.getAttribute('d')!;
    expect(bars.match(/Z/g), 'those that are zero or unknown have none').to.have.length(3);
  });

  it('draws a week of a gauge with its gap and the stages that are near', () => {
    const root = show(gauge, {width: 800});
    expect(lines(root)[0]!.getAttribute('d')!.match(/M/g)).to.have.length(2);
    expect(words(root, '.plot text')).to.deep.equal(
      ['Höchststand: 520', 'Informationswert 1: 160', 'Mittelwasser: 90']);
    expect(words(root, '.times .long')).to.deep.equal(
      ['Di., 3.3.', 'Mi., 4.3.', 'Do., 5.3.', 'Fr., 6.3.', 'Sa., 7.3.', 'So., 8.3.']);
  });

  it('has the same values in the table, by day, in words where one is missing', async () => {
    const root = show(weather);
    expect(words(root, 'summary')).to.deep.equal(['Als Tabelle']);
    expect(root.querySelector('table')).to.equal(null);
    await openTable(root);
    const table = root.querySelector('table[part=table]')!;
    expect(table.querySelector('caption')!.textContent).to.equal('Temperatur und Regen');
    expect(all(root, 'th[scope=col]').map(textOf)).to.deep.equal(['Uhrzeit', 'Temperatur °C', 'Regen mm']);
    expect(all(root, 'tbody tr').map(textOf)).to.deep.equal([
      'Montag, 2. März', '21:00 1,5 0', '22:00 0,0 0,2', '23:00 -2,0 1,4',
      'Dienstag, 3. März', '00:00 keine Angabe 0,5', '01:00 keine Angabe 0', '02:00 3,0 keine Angabe', '03:00 4,3 0',
      '04:00 4,0 0',
    ]);
    expect(all(root, 'tbody th').map((cell) => cell.getAttribute('scope'))).to.deep.equal(
      ['rowgroup', 'row', 'row', 'row', 'rowgroup', 'row', 'row', 'row', 'row', 'row']);
  });

  it('tells the hours apart that come twice when clocks are set back', async () => {
    const root = show({...weather, times: hourly('2026-10-24T23:00:00Z', 4)});
    await openTable(root);
    expect(all(root, 'th[scope=row]').map(textOf)).to.deep.equal(['01:00', '02:00', '02:00 MEZ', '03:00']);
  });

  it('draws nothing where nothing is known', () => {
    const wind = {name: 'Wind', unit: 'km/h', kind: 'line', color: 1} as const;
    const root = show({...weather, series: [{...wind, values: [null, null]}]});
    expect(root.querySelector('.drawing')).to.equal(null);
    expect(show({...weather, times: []}).querySelector('.drawing')).to.equal(null);
  });

  it('shows a single value', () => {
    const root = show({...weather, times: ['2026-03-02T20:00:00Z'], series: [{...weather.series[0]!, values: [4]}]});
    expect(root.querySelector('.plot .dots')!.getAttribute('d')).to.match(/^M[\d.]+ [\d.]+h0$/);
  });

  it('keeps what runs wild within its frame', () => {
    const wild = {...weather.series[0]!, values: [1e300, -1e300, NaN, 5, Infinity]};
    const root = show({...weather, series: [wild]}, {width: 320});
    expect(lines(root)[0]!.getAttribute('d')).to.not.match(/NaN|Infinity|e\+/);
    expect(root.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });

  for (const width of [280, 1400]) {
    it(`has texts that can be read, and none over another, ${width} pixels wide`, () => {
      for (const chart of [weather, {...weather, times: hourly('2026-03-02T14:00:00Z', 8, 180)}, gauge]) {
        const root = show(chart, {width});
        const texts = all(root, '.drawing text, .axis span').filter((text) => text.getBoundingClientRect().width);
        expect(texts.length).to.be.above(6);
        for (const text of texts) expect(parseFloat(styleOf(text).fontSize)).to.be.at.least(11);
        const named = all(root, '.times text').filter((text) => text.getBoundingClientRect().width);
        const rows = Map.groupBy(named, (text) => text.getAttribute('y')!);
        for (const row of rows.values()) {
          const ends = row.map((text) => text.getBoundingClientRect()).sort((one, other) => one.left - other.left);
          ends.slice(1).forEach((box, index) => expect(box.left).to.be.above(ends[index]!.right));
        }
        expect(root.querySelector('.root')!.scrollWidth).to.be.at.most(width);
      }
    });
  }

  it('keeps the thickness of its lines at any width', () => {
    const [narrow, wide] = [280, 1400].map((width) => lines(show(weather, {width}))[0]!);
    expect(styleOf(narrow!).vectorEffect).to.equal('non-scaling-stroke');
    expect(styleOf(narrow!).strokeWidth).to.equal(styleOf(wide!).strokeWidth);
    expect(wide!.getBoundingClientRect().width).to.be.above(3 * narrow!.getBoundingClientRect().width);
  });

  it('runs as the text does: in Arabic from right to left, with its first scale on the right', async () => {
    speak('ar');
    const nobody = {
      addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true),
    };
    followLocale(nobody, messages);
    await localeReady(messages);
    const root = show({...weather, dir: 'rtl'});
    const [first, second] = all<HTMLElement>(root, '.axis');
    expect(left(first!)).to.be.above(left(second!));
    const hours = all(root, '.hour').filter((text) => text.getBoundingClientRect().width);
    expect(hours.map(textOf)[0]).to.equal('21:00');
    expect(left(hours[0]!)).to.be.above(left(hours.at(-1)!));
    expect(words(root, 'summary')).to.deep.equal(['كجدول']);
  });

  it('has neither style attributes nor titles, as strict policies and mice want it', () => {
    for (const chart of [weather, gauge]) {
      const root = show(chart);
      expect(all(root, '[style], title, style')).to.deep.equal([]);
    }
  });

  it('is made of the system’s colours where colours are forced, and tells lines apart by their dashes', () => {
    const three = [1, 2, 3].map((color) =>
      ({...weather.series[0]!, name: `Stoff ${color}`, color: color as 1 | 2 | 3}));
    const root = show({...weather, series: [...three, weather.series[1]!]}, {medium: 'forced-colors'});
    const probe = root.querySelector('.root')!.appendChild(document.createElement('p'));
    const system = (name: string) => {
      probe.style.color = name;
      return styleOf(probe).color;
    };
    const [front, back] = [system('CanvasText'), system('Canvas')];
    expect(lines(root).map((line) => styleOf(line).stroke)).to.deep.equal([front, front, front]);
    expect(new Set(lines(root).map((line) => styleOf(line).strokeDasharray)).size).to.equal(3);
    const bars = styleOf(root.querySelector('.plot .bars')!);
    expect([bars.fill, bars.stroke]).to.deep.equal([back, front]);
    expect(all(root, '.hour').every((text) => styleOf(text).fill === front)).to.equal(true);
  });

  it('is black on paper, without what only colours the background', () => {
    const root = show(weather, {medium: 'print'});
    expect(styleOf(lines(root)[0]!).stroke).to.equal('rgb(0, 0, 0)');
    expect(styleOf(root.querySelector('.plot .bars')!).stroke).to.equal('rgb(0, 0, 0)');
    expect(styleOf(root.querySelector('.night')!).display).to.equal('none');
    expect(styleOf(root.querySelector('details')!).display).to.equal('none');
  });

  it('takes its colours from the tokens', () => {
    const root = show(weather);
    places.at(-1)!.style.setProperty('--city-chart-2', 'rgb(1, 2, 3)');
    expect(styleOf(lines(root)[0]!).stroke).to.equal('rgb(1, 2, 3)');
  });

  it('is accessible', async () => {
    const root = show(weather);
    await openTable(root);
    await expect(places.at(-1)!).to.be.accessible();
    expect(root.querySelector('.rows')!.getAttribute('tabindex')).to.equal('0');
  });
});
