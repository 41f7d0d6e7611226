import {expect} from 'chai';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {NewsItem} from '../model/news-item.js';
import {asked, forgetAsked} from '../testing/fake-network.js';
import {pass, resumeTime, settled, stopTime, timersWaiting, until} from '../testing/fake-time.js';
import {LiveElement} from './live-element.js';

/** A live widget of a few names. */
class LiveTrial extends LiveElement<NewsItem> {
  override refresh = 120;
  protected override readonly kind = 'news';
  protected override ownHeading(): string {
    return 'Neues';
  }
  protected override emptyText(): string {
    return 'Nichts Neues';
  }
  protected override renderItems(): TemplateResult {
    return html`<ul>${this.items.map(({headline}) => html`<li>${headline}</li>`)}</ul>`;
  }
}
customElements.define('live-trial', LiveTrial);

const textOf = (...names: string[]) => JSON.stringify({
  stadtbausteine: '1.0', kind: 'news', source: {title: 'Stadt Musterstadt'},
  items: names.map((name) => ({id: name, headline: name})),
});

describe('A live widget', () => {
  let online = true;
  let number = 0;
  const {random} = Math;

  before(() => Object.defineProperty(navigator, 'onLine', {configurable: true, get: () => online}));
  beforeEach(() => {
    online = true;
    forgetAsked();
    stopTime('2026-03-02T13:05:00Z');
    Math.random = () => 0;
  });
  afterEach(async () => {
    document.body.replaceChildren();
    await settled();
    resumeTime();
    Math.random = random;
  });

  /** A widget that shows the first answer of its addresses. */
  async function placeReady(settings: Partial<LiveTrial> = {}, addresses = 1, headers = {}): Promise<LiveTrial> {
    const src = Array.from({length: addresses}, () => `/live-${number++}.json`).join(' ');
    const widget = Object.assign(document.createElement('live-trial') as LiveTrial, {src, loading: 'eager', cache: 'none'}, settings);
    document.body.append(widget);
    await until(() => asked.length === addresses);
    asked.forEach((request, index) => request.answer(textOf(`Meldung ${index + 1}`), 200, headers));
    await until(() => widget.state === 'ready');
    await pass(0);
    return widget;
  }

  const shown = ({shadowRoot}: LiveTrial) => shadowRoot!.querySelector('[part=root]')!.textContent!.replace(/\s+/g, ' ').trim();
  const seconds = (count: number) => pass(count * 1000);

  it('says of when its data is, and from whom', async () => {
    expect(shown(await placeReady())).to.contain('Stand 14:05 Uhr · Quelle: Stadt Musterstadt');
  });

  it('asks again after its time, and shows meanwhile what there is', async () => {
    const widget = await placeReady();
    await seconds(119);
    expect(asked.length).to.equal(1);
    await seconds(1);
    await until(() => asked.length === 2);
    expect(shown(widget)).to.contain('Meldung 1').and.to.contain('Stand 14:05 Uhr · Quelle: Stadt Musterstadt');
    asked[1]!.answer(textOf('Meldung 2'));
    await until(() => shown(widget).includes('Meldung 2'));
    expect(shown(widget)).to.contain('Stand 14:07 Uhr');
  });

  it('asks no earlier than the server wants, but before the data is old', async () => {
    await placeReady({}, 1, {'cache-control': 'max-age=300'});
    await seconds(299);
    expect(asked.length).to.equal(1);
    await seconds(1);
    await until(() => asked.length === 2);
    asked[1]!.answer(textOf('Meldung 2'), 200, {'cache-control': 'max-age=86400'});
    await settled();
    await seconds(899);
    expect(asked.length).to.equal(2);
    await seconds(2);
    await until(() => asked.length === 3);
  });

  it('does not ask every second, whatever the page says', async () => {
    await placeReady({refresh: 1});
    await seconds(14);
    expect(asked.length).to.equal(1);
    await seconds(1);
    await until(() => asked.length === 2);
  });

  it('does not ask at the same time as all others', async () => {
    Math.random = () => 0.999;
    await placeReady();
    await seconds(131);
    expect(asked.length).to.equal(1);
    await seconds(1);
    await until(() => asked.length === 2);
  });

  it('waits as long as a server that is too busy asks for', async () => {
    const widget = await placeReady();
    await seconds(120);
    await until(() => asked.length === 2);
    asked[1]!.answer('', 429, {'retry-after': '600'});
    await until(() => widget.sources[0]!.state === 'error');
    await settled();
    await seconds(599);
    expect(asked.length).to.equal(2);
    await seconds(1);
    await until(() => asked.length === 3);
  });

  it('asks a dead server less and less often', async () => {
    await placeReady();
    await seconds(120);
    const pauses: number[] = [];
    for (let attempt = 2; attempt <= 6; attempt++) {
      await until(() => asked.length === attempt);
      asked.at(-1)!.answer('', 404);
      await settled();
      let waited = 0;
      for (; asked.length === attempt && waited < 2000; waited += 60) await seconds(60);
      pauses.push(waited);
    }
    expect(pauses).to.deep.equal([120, 240, 480, 960, 960]);
  });

  it('asks at once when the network is back', async () => {
    await placeReady();
    online = false;
    await seconds(1000);
    expect(asked.length).to.equal(1);
    online = true;
    dispatchEvent(new Event('online'));
    await until(() => asked.length === 2);
  });

  it('says since when nothing new has come, as soon as its data is old', async () => {
    const widget = await placeReady({refresh: 0, maxAge: 600});
    await seconds(600);
    expect([widget.stale, widget.matches(':state(stale)')]).to.deep.equal([false, false]);
    await seconds(1);
    await widget.updateComplete;
    expect([widget.stale, widget.matches(':state(stale)'), widget.state]).to.deep.equal([true, true, 'ready']);
    expect(shown(widget)).to.contain('Seit 14:05 Uhr gibt es keine neuen Daten. Was hier steht, kann überholt sein.');
    void widget.reload();
    await until(() => asked.length === 2);
    asked[1]!.answer(textOf('Meldung 2'));
    await until(() => !widget.stale);
    await widget.updateComplete;
    expect(shown(widget)).not.to.contain('keine neuen Daten');
  });

  it('shows of a source that dies what was known last, beside the other', async () => {
    const widget = await placeReady({}, 2);
    await seconds(120);
    await until(() => asked.length === 4);
    asked[2]!.answer('', 404);
    asked[3]!.answer(textOf('Meldung 3'));
    await until(() => shown(widget).includes('Meldung 3'));
    expect(shown(widget)).to.contain('Meldung 1');
    expect(widget.sources.map(({state, count, code = ''}) => [state, count, code])).to.deep.equal([
      ['error', 1, 'http'], ['ready', 1, ''],
    ]);
    expect(widget.stale).to.equal(true);
  });

  it('leaves no timer when it leaves the page', async () => {
    const widget = await placeReady();
    widget.remove();
    await settled();
    expect(timersWaiting()).to.equal(0);
  });
});
