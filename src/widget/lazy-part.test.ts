import {expect} from 'chai';
import {html} from 'lit';
import type {Messages} from '../i18n/messages.js';
import {closePages, furtherHost, openPage} from '../testing/frame-page.js';
import {control, resetPage, speak, textOf, waitUntil} from '../testing/page.js';
import type {Widget} from '../testing/page.js';
import {FeedElement} from './feed-element.js';
import {customElement, define} from './custom-element.js';
import {LazyPart} from './lazy-part.js';

interface Sheet {
  readonly text: string;
  readonly messages?: Messages;
}

/** What comes of asking for the part, one attempt after the other. */
let answers: (() => Promise<Sheet>)[] = [];
const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const there = () => Promise.resolve({text: 'Jahresblatt'});

/** A widget with one thing to press, which needs a part. */
class LazyTrial extends FeedElement<{id: string}> {
  asked = 0;
  opened = 0;
  wanting = false;
  readonly sheet = new LazyPart<Sheet>(this, () => {
    this.asked++;
    return answers.shift()!();
  });

  protected override readonly kind = 'news';

  protected override ownHeading(): string {
    return 'Versuch';
  }

  protected override emptyText(): string {
    return 'nichts';
  }

  protected override renderItems(): ReturnType<typeof html> {
    const sheet = this.wanting ? this.sheet.want() : this.sheet.value;
    return html`
      <button @click=${() => this.sheet.use(() => this.opened++)}>Jahr</button>
      <p>${sheet?.text ?? 'noch nicht da'}</p>`;
  }
}
customElement('lazy-trial')(LazyTrial);
define(LazyTrial);

const told = 'Das ließ sich gerade nicht laden. Bitte versuchen Sie es noch einmal.';

describe('A part that is loaded when it is needed', () => {
  let widget: LazyTrial;
  const reads = (text: string) => waitUntil(() => textOf(widget.renderRoot).includes(text), `"${text}" is not there`);
  const press = (name: string) => control(widget as Widget, name).click();

  beforeEach(async () => {
    resetPage();
    widget = new LazyTrial();
    widget.items = [{id: '1'}];
    document.body.append(widget);
    await widget.updateComplete;
  });
  afterEach(() => widget.remove());

  it('is asked for at the first press, once, and does what was pressed for', async () => {
    answers = [there];
    expect(widget.asked).to.equal(0);
    press('Jahr');
    await reads('Jahresblatt');
    press('Jahr');
    expect(widget.opened).to.equal(2);
    expect(widget.asked).to.equal(1);
  });

  it('is asked for by the rendering that needs it', async () => {
    answers = [there];
    widget.wanting = true;
    widget.requestUpdate();
    await reads('Jahresblatt');
  });

  it('is missed where it cannot be had: the person is told, in sight and by the screen reader', async () => {
    answers = [missing];
    press('Jahr');
    await reads(told);
    const notice = [...widget.renderRoot.querySelectorAll('[role=status]')].find((one) => textOf(one).includes(told))!;
    expect(notice.getBoundingClientRect().height).to.be.greaterThan(10);
    expect(widget.opened).to.equal(0);
  });

  it('is asked for again at the next press, and then nothing is missing any more', async () => {
    answers = [missing, missing, there];
    for (const attempt of [1, 2]) {
      press('Jahr');
      await waitUntil(() => widget.asked === attempt && widget.sheet.failed);
      await reads(told);
    }
    press('Jahr');
    await reads('Jahresblatt');
    expect(textOf(widget.renderRoot)).not.to.contain(told);
    expect(widget.opened).to.equal(1);
  });

  it('is asked for again by the button of the notice, and then does what was pressed for before', async () => {
    answers = [missing, there];
    press('Jahr');
    await reads(told);
    press('Noch einmal versuchen');
    await reads('Jahresblatt');
    expect(widget.opened).to.equal(1);
  });

  it('is there when what it says is there in the language of the page', async () => {
    let arrive = () => {};
    const onItsWay = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let asked = false;
    const messages = {tr: () => {
      asked = true;
      return onItsWay.then(() => ({default: () => ({})}));
    }};
    const part = new LazyPart<Sheet>(widget, () => Promise.resolve({text: 'Yıllık plan', messages}));
    speak('tr');
    const loading = part.load();
    await waitUntil(() => asked);
    await widget.updateComplete;
    expect(part.value).to.equal(undefined);
    arrive();
    await loading;
    expect(part.value?.text).to.equal('Yıllık plan');
  });

  it('is there without its words where these cannot be had', async () => {
    speak('tr');
    const messages = {tr: () => Promise.reject(new TypeError('Failed to fetch'))};
    const part = new LazyPart(widget, () => Promise.resolve({messages}));
    await part.load();
    expect(part.failed).to.equal(false);
  });

  it('is not asked for again and again by renderings', async () => {
    answers = [missing];
    widget.wanting = true;
    widget.requestUpdate();
    await reads(told);
    widget.requestUpdate();
    await widget.updateComplete;
    expect(widget.asked).to.equal(1);
  });

  it('can be had at the second press in every browser', async () => {
    const address = `${await furtherHost()}flaky-${Date.now()}/components/city-profile.pure.js`;
    const part = new LazyPart<object>(widget, () => import(address) as Promise<object>);
    await part.load();
    expect(part.failed).to.equal(true);
    await part.load();
    expect(part.value).to.have.property('CityProfile');
  });

  it('stays missing in Firefox on a page with an import map, and the person is told each time', async () => {
    const page = await openPage('<script type="importmap">{"imports": {}}</script>');
    const run = page.window.eval as (code: string) => unknown;
    const module = new URL('./lazy-part.ts', import.meta.url).href;
    const {LazyPart: PartOfPage} = await run(`import('${module}')`) as {LazyPart: typeof LazyPart};
    const address = `${await furtherHost()}flaky-map${Date.now()}/components/city-profile.pure.js`;
    const part = new PartOfPage<object>(widget, run(`() => import('${address}')`) as () => Promise<object>);
    const failed: boolean[] = [];
    for (let attempt = 0; attempt < 2; attempt++) {
      await part.load();
      failed.push(part.failed);
    }
    closePages();
    expect(failed).to.deep.equal([true, navigator.userAgent.includes('Firefox')]);
  });
});
