import {expect} from '@open-wc/testing';
import {testContract} from '../../src/testing/contract.js';
import {control, resetPage, show, testAccessibility, textOf, waitUntil} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {examples} from './city-alerts.examples.js';
import {CityAlerts} from './city-alerts.js';

const example = (name: string) => examples.find((one) => one.name === name)!.html;
const texts = (widget: CityAlerts, selector: string) => [...widget.renderRoot.querySelectorAll(selector)].map(textOf);
const text = (widget: CityAlerts) => textOf(widget.renderRoot.querySelector('.root')!);

const eschenfurt = {name: 'Stadt Eschenfurt', codes: ['05999012']};
const wind = {
  id: 'w', sent: '2026-03-01T20:00:00+01:00', headline: 'Windböen', severity: 'minor', areas: [eschenfurt],
  expires: '2026-03-03T00:00:00+01:00',
};
const frost = {...wind, id: 'f', headline: 'Strenger Frost', severity: 'moderate'};

define(CityAlerts);
beforeEach(resetPage);
after(resetPage);

testContract('city-alerts', {
  kind: 'alerts',
  items: [frost, wind],
  reads: 'Strenger Frost',
  heading: 'Warnungen',
  headingInEnglish: 'Warnings',
  empty: 'Zurzeit gibt es keine Warnungen.',
  emptyStays: true,
  failed: 'Ob es Warnungen gibt, ist gerade unklar.',
  partial: 'Ob es weitere Warnungen gibt, ist gerade unklar.',
  stale: 'Was Sie hier sehen, war um 00:00 Uhr bekannt.',
  dated: true,
});

describe('<city-alerts>', () => {
  it('says how many warnings there are, the worst first, each with its step', async () => {
    const widget = await show<CityAlerts>(example('Drei Warnungen'));
    expect(texts(widget, '.answer')).to.deep.equal(['3 Warnungen']);
    expect(texts(widget, '.alert .title')).to.deep.equal(
      ['Schwere Gewitter mit Starkregen', 'Stromausfall in der Nordstadt', 'Windböen um 60 km/h']);
    expect(texts(widget, '.step')).to.deep.equal(
      ['Gefahr · Stufe 3 von 4', 'Achtung · Stufe 2 von 4', 'Vorsicht · Stufe 1 von 4']);
  });

  it('says when and where', async () => {
    const widget = await show<CityAlerts>(example('Drei Warnungen'));
    expect(texts(widget, '.alert [part=meta]')).to.deep.equal([
      'ab 15:00 Uhr bis 19:00 Uhr · Stadt Eschenfurt', 'bis auf Weiteres · Nordstadt', 'bis morgen, 04:00 Uhr · Stadt Eschenfurt',
    ]);
  });

  it('says what to do, line by line', async () => {
    const widget = await show<CityAlerts>(example('Drei Warnungen'));
    expect(texts(widget, '.alert:first-child .advice li')).to.deep.equal([
      'Meiden Sie die Gefahr. Tun Sie, was in der Warnung steht.', 'Schließen Sie Fenster und Türen.',
      'Gehen Sie nicht ins Freie.', 'Meiden Sie Unterführungen und Bäche.',
    ]);
  });

  it('shows a warning that nobody has rated behind the severe ones, whatever is asked for', async () => {
    const widget = await show<CityAlerts>(example('Nur ab Stufe 3'));
    expect(texts(widget, '.alert .title')).to.deep.equal([
      'Giftiger Rauch nach einem Großbrand', 'Schwere Gewitter mit Starkregen', 'Vogelgrippe: Hunde anleinen',
    ]);
    expect(texts(widget, '.step')[2]).to.equal('Warnung · Stufe nicht bekannt');
  });

  it('tells a page the highest severity in force', async () => {
    const widget = await show<CityAlerts>(example('Drei Warnungen'));
    // The storm is still to come.
    expect([widget.severity, widget.matches(':state(warning)')]).to.deep.equal(['moderate', true]);
    const quiet = await show<CityAlerts>(example('Nichts zu warnen'));
    expect([quiet.severity, quiet.matches(':state(warning)'), quiet.state]).to.deep.equal(['', false, 'empty']);
  });

  it('shows what was called off apart from the warnings', async () => {
    const widget = await show<CityAlerts>(example('Jede Stufe'));
    expect(texts(widget, '.called-off li')).to.deep.equal(['Aufgehoben · Frost · 08:00 Uhr']);
    expect(widget.items.map(({id}) => id)).not.to.contain('frost');
  });

  it('opens a warning, whole, and takes the focus there and back', async () => {
    const widget = await show<CityAlerts>(example('Drei Warnungen'));
    control(widget, 'Alles lesen: Schwere Gewitter mit Starkregen').click();
    await waitUntil(() => widget.renderRoot.querySelector('.detail .text > p'));
    expect(textOf(widget.shadowRoot!.activeElement!)).to.equal('Schwere Gewitter mit Starkregen');
    expect(texts(widget, '.detail .text')[0]).to.contain('Bäche können über die Ufer treten.');
    control(widget, 'Zurück zu allen Warnungen').click();
    await widget.updateComplete;
    expect(widget.shadowRoot!.activeElement!.getAttribute('data-item')).to.equal('sturm');
  });

  it('marks the official text as German for the ears of others', async () => {
    document.documentElement.lang = 'en';
    const widget = await show<CityAlerts>(example('Drei Warnungen'));
    expect(widget.renderRoot.querySelector('.alert .title bdi')!.getAttribute('lang')).to.equal('de');
    expect(texts(widget, '.step')[0]).to.equal('Danger · step 3 of 4');
  });

  it('is one line as a banner, which opens to all warnings', async () => {
    const widget = await show<CityAlerts>(example('Zeile über der Seite'));
    const summary = widget.renderRoot.querySelector('summary')!;
    expect(textOf(summary)).to.equal('Gefahr · Stufe 3 von 4 · ab 15:00 Uhr bis 19:00 Uhr Schwere Gewitter mit Starkregen '
      + 'Meiden Sie die Gefahr. Tun Sie, was in der Warnung steht. 2 weitere Warnungen · Alles lesen');
    summary.click();
    await waitUntil(() => widget.renderRoot.querySelector('details[open] .alerts')?.getBoundingClientRect().height);
  });

  it('is a quiet line where there is nothing, with the source and the minute', async () => {
    const widget = await show<CityAlerts>(example('Ruhige Zeile'));
    expect(texts(widget, '.quiet-line')).to.deep.equal(['Zurzeit gibt es keine Warnungen. · Warndienst Eschenfurt · 14:05 Uhr']);
  });

  it('says first that a source does not answer, and never that there is no warning', async () => {
    const widget = await show<CityAlerts>(example('Keine Warnung bekannt, eine Quelle antwortet nicht'));
    expect(widget.state).to.equal('ready');
    expect(texts(widget, '.notice strong')).to.deep.equal(['Ob es Warnungen gibt, ist gerade unklar.']);
    expect(texts(widget, '.quiet-line')).to.deep.equal(['Keine Warnung von: Warndienst Eschenfurt']);
    expect(text(widget)).not.to.contain('keine Warnungen');
    const notice = widget.renderRoot.querySelector('.notice')!;
    expect(notice.compareDocumentPosition(widget.renderRoot.querySelector('.quiet-line')!))
      .to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('takes a key or a position, and no name of a place', async () => {
    const errors: string[] = [];
    const listen = ({detail}: CustomEvent) => errors.push(`${detail.code}: ${detail.message}`);
    document.addEventListener('city-error', listen);
    const widget = await show<CityAlerts>(example('Der Ort ist kein Schlüssel'));
    document.removeEventListener('city-error', listen);
    expect([widget.state, errors]).to.deep.equal(
      ['error', ['config: area="Eschenfurt" is no AGS, ARS, WARNCELLID or latitude,longitude']]);
  });

  it('shows the warnings of its place', async () => {
    const items = [wind, {...frost, areas: [{name: 'Marlen', codes: ['05888000']}]}];
    const src = `data:application/json,${encodeURIComponent(JSON.stringify({stadtbausteine: '1.0', kind: 'alerts', items}))}`;
    const widget = await show<CityAlerts>(`<city-alerts loading="eager" today="2026-03-02" area="05999012" src="${src}"></city-alerts>`);
    expect(texts(widget, '.alert .title')).to.deep.equal(['Windböen']);
  });
});

describe('<city-alerts>, every example', () => testAccessibility(examples));
