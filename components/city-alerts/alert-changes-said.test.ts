import {asked, forgetAsked} from '../../src/testing/fake-network.js';
import {expect} from '@open-wc/testing';
import {pass, resumeTime, settled, stopTime, until} from '../../src/testing/fake-time.js';
import {textOf} from '../../src/testing/page.js';
import {define} from '../../src/widget/custom-element.js';
import {CityAlerts} from './city-alerts.js';

const texts = (widget: CityAlerts, selector: string) => [...widget.renderRoot.querySelectorAll(selector)].map(textOf);
const text = (widget: CityAlerts) => textOf(widget.renderRoot.querySelector('.root')!);
const eschenfurt = {name: 'Stadt Eschenfurt', codes: ['05999012']};

define(CityAlerts);

describe('<city-alerts> while the clock moves', () => {
  const documentOf = (...items: object[]) => JSON.stringify(
    {stadtbausteine: '1.0', kind: 'alerts', source: {title: 'Warndienst'}, items});
  const storm = {
    id: 'a', sent: '2026-03-02T13:00:00Z', headline: 'Sturmböen', event: 'Sturmböen', severity: 'moderate',
    onset: '2026-03-02T13:10:00Z', expires: '2026-03-02T13:30:00Z', areas: [eschenfurt],
  };
  const raised = {
    ...storm, id: 'b', sent: '2026-03-02T13:06:00Z', headline: 'Orkanböen', event: 'Orkanböen', severity: 'extreme',
    references: ['a'], msgType: 'update',
  };
  const cancel = {
    ...raised, id: 'c', sent: '2026-03-02T13:08:00Z', references: ['b'], msgType: 'cancel',
  };
  let updates: number[];
  let number = 0;
  const listen = ({detail}: CustomEvent<{value: readonly unknown[]}>) => void updates.push(detail.value.length);

  beforeEach(() => {
    updates = [];
    forgetAsked();
    stopTime('2026-03-02T13:05:00Z');
    document.addEventListener('city-update', listen as EventListener);
  });
  afterEach(async () => {
    document.removeEventListener('city-update', listen as EventListener);
    document.body.replaceChildren();
    await settled();
    resumeTime();
  });

  async function place(addresses: number, ...answers: string[]): Promise<CityAlerts> {
    const src = Array.from({length: addresses}, () => `/alerts-${number++}.json`).join(' ');
    const widget = Object.assign(document.createElement('city-alerts') as CityAlerts, {src, loading: 'eager', cache: 'none'});
    document.body.append(widget);
    await until(() => asked.length === addresses);
    answers.forEach((answer, index) => asked[index]!.answer(answer));
    await until(() => /ready|empty/.test(widget.state));
    await pass(0);
    await widget.updateComplete;
    return widget;
  }

  /** Loads again; `undefined` is a server that does not answer. */
  async function next(widget: CityAlerts, ...answers: (string | undefined)[]): Promise<void> {
    const before = asked.length;
    const loaded = widget.reload();
    await until(() => asked.length === before + answers.length);
    answers.forEach((answer, index) => asked[before + index]!.answer(answer ?? '', answer ? 200 : 404));
    await loaded;
    await widget.updateComplete;
  }

  const said = (widget: CityAlerts) => ({
    urgent: texts(widget, '[role=alert]').join(),
    polite: textOf(widget.renderRoot.querySelector('[part=status]')!),
  });

  it('says that a warning is new: below step 3 politely', async () => {
    const widget = await place(1, documentOf());
    expect(said(widget)).to.deep.equal({urgent: '', polite: ''});
    await next(widget, documentOf(storm));
    expect(said(widget)).to.deep.equal(
      {urgent: '', polite: 'Neue Warnung: Sturmböen. Achtung, Stufe 2 von 4, ab 14:10 Uhr bis 14:30 Uhr.'});
    expect(updates).to.deep.equal([1]);
  });

  it('says at once that a danger has grown to step 3 or 4, and nothing twice', async () => {
    const widget = await place(1, documentOf(storm));
    await next(widget, documentOf(storm, raised));
    const urgent = 'Die Gefahr ist größer geworden: Orkanböen. Große Gefahr, Stufe 4 von 4, ab 14:10 Uhr bis 14:30 Uhr.';
    expect(said(widget).urgent).to.equal(urgent);
    await next(widget, documentOf(raised, storm));
    expect(updates).to.deep.equal([1]);
    expect(widget.items.map(({id}) => id)).to.deep.equal(['b']);
  });

  it('takes a warning away that was called off, and says so', async () => {
    const widget = await place(1, documentOf(storm, raised));
    await next(widget, documentOf(cancel, storm, raised));
    expect(said(widget)).to.deep.equal({urgent: '', polite: 'Die Warnung ist aufgehoben: Orkanböen.'});
    expect([widget.state, widget.items.length]).to.deep.equal(['empty', 0]);
  });

  it('lets a warning begin and end by the clock, to the second', async () => {
    const widget = await place(1, documentOf(storm));
    Object.assign(widget, {refresh: 0});
    expect(texts(widget, '.alert [part=meta]')[0]).to.contain('ab 14:10 Uhr bis 14:30 Uhr');
    await pass(299_000);
    expect(widget.severity).to.equal('');
    await pass(1000);
    await widget.updateComplete;
    expect([widget.severity, said(widget).polite]).to.deep.equal(
      ['moderate', 'Die Warnung gilt jetzt: Sturmböen. Achtung, Stufe 2 von 4, bis 14:30 Uhr.']);
  });

  it('keeps the last known warnings of a source that dies, and says since when', async () => {
    const widget = await place(2, documentOf(storm), documentOf());
    await pass(60_000);
    await next(widget, undefined, documentOf());
    expect(texts(widget, '.notice p').slice(0, 3)).to.deep.equal([
      'Ob es weitere Warnungen gibt, ist gerade unklar.', 'Seit 14:06 Uhr keine Antwort von: Warndienst',
      'Was Sie hier sehen, war um 14:05 Uhr bekannt.',
    ]);
    expect(texts(widget, '.alert .title')).to.deep.equal(['Sturmböen']);
    expect(updates).to.deep.equal([]);
  });

  it('never says that there is nothing when the only source dies', async () => {
    const widget = await place(1, documentOf());
    expect(widget.state).to.equal('empty');
    await next(widget, undefined);
    expect(widget.state).to.equal('error');
    expect(text(widget)).to.contain('Ob es Warnungen gibt, ist gerade unklar.').and.to.contain('Um 14:05 Uhr gab es keine Warnung.');
  });

  it('shows warnings that a page has set', async () => {
    const widget = document.createElement('city-alerts') as CityAlerts;
    document.body.append(widget);
    widget.items = [{id: 'f', sent: '2026-03-02T13:00:00Z', headline: 'Strenger Frost', severity: 'minor'}];
    await until(() => widget.state === 'ready');
    await widget.updateComplete;
    expect(texts(widget, '.alert .title')).to.deep.equal(['Strenger Frost']);
  });
});
