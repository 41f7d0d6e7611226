import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {WidgetEvents} from '../page/events.js';
import {control, resetPage, show, shown, speak, textOf, waitUntil} from './page.js';

/** The promises of every widget with a feed, whichever items it shows: one suite for all of them. */

/** The facts about a widget that the suite needs. */
interface Sample {
  /** The `kind` of its items in our JSON. */
  readonly kind: string;
  /** Two items at least, good on the day that is taken as now. */
  readonly items: readonly {readonly id: string}[];
  /** A text of the first item that a person reads. */
  readonly reads: string;
  /** The widget's own heading, and its text when nothing is published. */
  readonly heading: string;
  readonly headingInEnglish: string;
  readonly empty: string;
  /** Whether it says so even where the page has words of its own for that. */
  readonly emptyStays?: true;
  /** Its words where no source could be read, unless they are those of every widget. */
  readonly failed?: string;
  /** Its words where one of two sources could not be read, likewise. */
  readonly partial?: string;
  /** Its words where data is shown that could not be loaded anew, likewise. */
  readonly stale?: string;
  /** Whether items belong to a time and go when it is over. */
  readonly dated: boolean;
}

/** The properties of every widget with a feed. */
interface FeedWidget extends LitElement {
  readonly state: string;
  readonly stale: boolean;
  readonly asOf: Date | null;
  readonly problems: readonly {readonly src?: string}[];
  readonly sources: readonly {
    readonly url: string; readonly title: string; readonly state: string; readonly code?: string;
    readonly asOf: Date | null; readonly count: number;
  }[];
  items: readonly unknown[];
  src: string;
  heading?: string;
  headingLevel: number;
  loading: string;
  today: string;
  reload(): Promise<void>;
}

const today = '2026-03-02';
const fallback = '<a href="/alles.pdf">Alles als PDF</a>';

/** Attribute -> a value, and the property that has it then. */
const attributes = {
  'src': ['/a.json', 'src', '/a.json'],
  'format': ['stadtbausteine', 'format', 'stadtbausteine'],
  'heading': ['Was ist los?', 'heading', 'Was ist los?'],
  'heading-level': ['3', 'headingLevel', 3],
  'limit': ['4', 'limit', 4],
  'refresh': ['30', 'refresh', 30],
  'loading': ['eager', 'loading', 'eager'],
  'today': ['2026-03-02', 'today', '2026-03-02'],
  'time-zone': ['Europe/Lisbon', 'timeZone', 'Europe/Lisbon'],
  'cache': ['none', 'cache', 'none'],
  'name': ['amt', 'name', 'amt'],
  'referrerpolicy': ['origin', 'referrerPolicy', 'origin'],
  'consent': ['netz.example', 'consent', 'netz.example'],
} as const;

const states = ['idle', 'loading', 'ready', 'empty', 'error', 'stale'];
const statesOf = (widget: Element): string => states.filter((state) => widget.matches(`:state(${state})`)).join(' ');

const root = (widget: FeedWidget) => widget.renderRoot.querySelector('.root')!;
const headings = (widget: FeedWidget) => [...widget.renderRoot.querySelectorAll('[part~=heading]')]
  .map((heading) => `${heading.localName} ${textOf(heading)}`);

type Listener = readonly [type: string, listener: unknown];

/** Listeners at window and document that were added and not removed while something happens. */
async function listenersLeft(work: () => Promise<void>): Promise<readonly string[]> {
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const left = new Set<Listener>();
  const isOurs = (target: unknown) => target === window || target === document;
  EventTarget.prototype.addEventListener = function(this: EventTarget, ...args: Parameters<typeof addEventListener>) {
    const once = typeof args[2] === 'object' && (args[2].once || args[2].signal);
    if (isOurs(this ?? window) && !once) left.add([args[0], args[1]]);
    return addEventListener.apply(this ?? window, args);
  };
  EventTarget.prototype.removeEventListener = function(
    this: EventTarget, ...args: Parameters<typeof addEventListener>
  ) {
    for (const entry of left) if (entry[0] === args[0] && entry[1] === args[1]) left.delete(entry);
    return removeEventListener.apply(this ?? window, args);
  };
  try {
    await work();
  } finally {
    Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
  }
  return [...left].map(([type]) => type);
}

/** The details of the next event, as a listener at the page's root hears it. */
const heard = <Name extends keyof WidgetEvents>(name: Name) => new Promise<WidgetEvents[Name]>((resolve) => {
  document.addEventListener(name, (event) => resolve((event as CustomEvent<WidgetEvents[Name]>).detail), {once: true});
});

/** Tests a widget whose class is defined. */
export function testContract(tag: string, sample: Sample): void {
  const {
    failed = 'Die Daten konnten nicht geladen werden.',
    partial = 'Ein Teil der Daten fehlt gerade.',
    stale = 'Es gibt gerade keine neuen Daten. Sie sehen den Stand vom',
  } = sample;
  const feedOf = (items: readonly object[]) => JSON.stringify({
    stadtbausteine: '1.0', kind: sample.kind, source: {title: 'Amt Eschenfurt'}, items,
  });
  const address = (items: readonly object[]) => `data:application/json,${encodeURIComponent(feedOf(items))}`;
  const full = address(sample.items);
  const markup = (more: string, content = '') => `<${tag} loading="eager" today="${today}" ${more}>${content}</${tag}>`;
  const place = (more: string, content = '') => show<FeedWidget>(markup(more, content));
  /** A feed that is there until it is taken away. */
  const fleeting = () => URL.createObjectURL(new Blob([feedOf(sample.items)], {type: 'application/json'}));

  describe(`<${tag}> keeps what every widget promises`, () => {
    beforeEach(resetPage);
    after(resetPage);

    for (const [attribute, [value, name, expected]] of Object.entries(attributes)) {
      it(`takes the attribute ${attribute}`, () => {
        const widget = document.createElement(tag);
        widget.setAttribute(attribute, value);
        expect((widget as unknown as Record<string, unknown>)[name]).to.equal(expected);
      });
    }

    it('shows what the page\'s author wrote while there is nothing to load', async () => {
      const widget = await show<FeedWidget>(`<${tag}>${fallback}</${tag}>`);
      expect(statesOf(widget)).to.equal('idle');
      expect(textOf(widget)).to.equal(`${sample.heading} Alles als PDF`);
    });

    it('says that it is loading, to the eye and to the ear', async () => {
      const widget = document.createElement(tag) as FeedWidget;
      Object.assign(widget, {loading: 'eager', src: full});
      document.body.append(widget);
      await widget.updateComplete;
      expect(statesOf(widget)).to.equal('loading');
      expect(textOf(widget.renderRoot.querySelector('[role=status]')!)).to.equal('Wird geladen …');
      expect(widget.renderRoot.querySelector('[aria-hidden=true]')!.getBoundingClientRect().height).to.be.above(0);
      widget.remove();
    });

    it('shows what there is', async () => {
      const widget = await place(`src="${full}"`, fallback);
      expect(statesOf(widget)).to.equal('ready');
      expect(textOf(widget)).to.contain(sample.reads);
      expect(textOf(widget)).to.contain('Quelle: Amt Eschenfurt');
      expect(textOf(widget)).to.match(/Stand:? \d/);
      expect(textOf(widget.renderRoot)).not.to.contain('Alles als PDF');
      expect(widget.asOf).to.be.instanceOf(Date);
    });

    it('says that nothing is published, which is no failure', async () => {
      const widget = await place(`src="${address([])}"`, fallback);
      expect(statesOf(widget)).to.equal('empty');
      expect(textOf(widget)).to.contain(`${sample.empty} Alles als PDF`);
      expect(textOf(widget)).not.to.contain(failed);
      expect(widget.renderRoot.querySelectorAll('[role=alert]').length).to.equal(0);
    });

    it('says that the feed failed, and offers to try again, and what the page\'s author wrote', async () => {
      const widget = await place('src="about:blank"', fallback);
      expect(statesOf(widget)).to.equal('error');
      const notice = widget.renderRoot.querySelector('[part~=notice]')!;
      expect(textOf(notice)).to.contain(failed);
      expect(notice.getAttribute('role')).to.equal(sample.failed ? 'status' : 'alert');
      expect(textOf(widget)).to.contain('Noch einmal versuchen Alles als PDF');
      expect(textOf(widget)).not.to.contain(sample.empty);
    });

    it('tries again at the press of the button', async () => {
      const widget = await place('src="about:blank"');
      const error = heard('city-error');
      control(widget, 'Noch einmal versuchen').click();
      expect((await error).src).to.equal('about:blank');
    });

    it('says that a part is missing when one of two feeds fails', async () => {
      const widget = await place(`src="about:blank ${full}"`);
      expect(statesOf(widget)).to.equal('ready');
      expect(textOf(widget)).to.contain(partial).and.to.contain(sample.reads);
      expect(widget.sources.map(({url, title, state, count}) => ({url, title, state, count}))).to.deep.equal([
        {url: 'about:blank', title: '', state: 'error', count: 0},
        {url: full, title: 'Amt Eschenfurt', state: 'ready', count: sample.items.length},
      ]);
      expect(widget.sources[0]!.code).to.be.a('string');
    });

    it('merges several feeds and has each item once', async () => {
      const widget = await place(`src="${address(sample.items.slice(0, 1))} ${full}"`);
      expect(widget.items).to.have.length(sample.items.length);
    });

    it('counts what it could not read, and says where it is', async () => {
      const src = address([...sample.items, {id: 'x'}]);
      const widget = await place(`src="${src}"`);
      expect(textOf(widget)).to.contain('1 Eintrag ist nicht lesbar');
      expect(widget.problems.map((problem) => problem.src)).to.deep.equal([src]);
    });

    it('keeps what it showed when a reload fails, and says how old it is', async () => {
      const src = fleeting();
      const widget = await place(`src="${src}" cache="none"`);
      const {asOf} = widget;
      URL.revokeObjectURL(src);
      await widget.reload();
      expect(statesOf(widget)).to.equal('ready stale');
      expect(widget.stale).to.equal(true);
      expect(widget.asOf).to.equal(asOf);
      expect(textOf(widget)).to.contain(stale).and.to.contain(sample.reads);
    });

    it('tells the page that it has loaded', async () => {
      const loaded = heard('city-load');
      const widget = await place(`src="${full}"`);
      expect(await loaded).to.deep.equal({count: sample.items.length, stale: false, asOf: widget.asOf});
    });

    it('tells the page what failed, and where', async () => {
      const src = 'data:text/html,%3Ch1%3EWartung%3C/h1%3E';
      const error = heard('city-error');
      await place(`src="${src}"`);
      const {message, ...detail} = await error;
      expect(detail).to.deep.equal({code: 'format', src});
      expect(message).to.contain('Wartung');
    });

    it('tells the page which status a server sent', async () => {
      const error = heard('city-error');
      await place('src="/gibt-es-nicht.json"');
      const {message: _, ...detail} = await error;
      expect(detail).to.deep.equal({code: 'http', src: '/gibt-es-nicht.json', status: 404});
    });

    it('lets the page take over links, and says what each is for', async () => {
      const widget = await place(`src="${full}"`, '<p slot="footer"><a href="mailto:amt@eschenfurt.example">Fragen?</a></p>');
      const asked = heard('city-navigate');
      const stop = (event: Event) => event.preventDefault();
      widget.addEventListener('city-navigate', stop);
      const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true});
      widget.querySelector('a')!.dispatchEvent(click);
      expect(await asked).to.deep.equal({href: 'mailto:amt@eschenfurt.example', purpose: 'mail'});
      expect(click.defaultPrevented).to.equal(true);
    });

    it('shows what a script hands over instead of loading', async () => {
      const widget = await place('src="about:blank"');
      const loaded = heard('city-load');
      widget.items = sample.items;
      await widget.updateComplete;
      expect(await loaded).to.deep.equal({count: sample.items.length, stale: false, asOf: null});
      expect(statesOf(widget)).to.equal('ready');
      expect(textOf(widget)).to.contain(sample.reads);
      await widget.reload();
      expect(statesOf(widget)).to.equal('ready');
      widget.items = [];
      await widget.updateComplete;
      expect(statesOf(widget)).to.equal('empty');
    });

    it('has the data when a reload has settled', async () => {
      const widget = document.createElement(tag) as FeedWidget;
      Object.assign(widget, {today, src: full});
      document.body.append(widget);
      await widget.reload();
      expect(widget.state).to.equal('ready');
      expect(textOf(widget)).to.contain(sample.reads);
      widget.remove();
    });

    it('settles a reload that fails, too', async () => {
      const widget = await place('src="about:blank"');
      await widget.reload();
      expect(widget.state).to.equal('error');
    });

    it('asks another feed when the address changes', async () => {
      const widget = await place('src="about:blank"');
      widget.src = full;
      await waitUntil(() => widget.state === 'ready');
      await widget.updateComplete;
      expect(textOf(widget)).to.contain(sample.reads);
      widget.src = 'about:blank';
      await waitUntil(() => widget.state === 'error');
      await widget.updateComplete;
      expect(textOf(widget)).not.to.contain(sample.reads);
      widget.src = '';
      await waitUntil(() => widget.state === 'idle');
    });

    it('has a heading of the level that the page needs', async () => {
      const widget = await place(`src="${full}"`);
      expect(headings(widget)).to.deep.equal([`h2 ${sample.heading}`]);
      Object.assign(widget, {heading: 'Bei uns', headingLevel: 4});
      await widget.updateComplete;
      expect(headings(widget)).to.deep.equal(['h4 Bei uns']);
      expect(root(widget).getAttribute('aria-label')).to.equal('Bei uns');
    });

    it('has no heading where the page wants none, and still a name', async () => {
      const widget = await place(`heading="" src="${full}"`);
      expect(headings(widget)).to.deep.equal([]);
      expect(root(widget).getAttribute('aria-label')).to.equal(sample.heading);
    });

    it('takes words of the page\'s author for heading, foot and for nothing', async () => {
      const widget = await place(`src="${address([])}"`, `<b slot="heading">Bei uns</b><b slot="empty">Leider nichts.</b>
        <b slot="footer">Telefon 115</b>`);
      expect(headings(widget)).to.deep.equal(['h2 Bei uns']);
      expect(textOf(widget)).to.match(/Leider nichts\..*Telefon 115$/);
      expect(textOf(widget).includes(sample.empty)).to.equal(!!sample.emptyStays);
    });

    it('speaks the page\'s language, followed live', async () => {
      const widget = await place(`src="${full}"`);
      speak('en');
      await waitUntil(() => headings(widget).join() === `h2 ${sample.headingInEnglish}`);
      await shown(widget);
      expect(widget.state).to.equal('ready');
      expect(root(widget).hasAttribute('lang')).to.equal(false);
      speak('de');
      await waitUntil(() => headings(widget).join() === `h2 ${sample.heading}`);
    });

    it('says which language it speaks where the page has one we lack', async () => {
      speak('fr');
      const widget = await place(`src="${full}"`);
      expect(headings(widget)).to.deep.equal([`h2 ${sample.headingInEnglish}`]);
      expect(root(widget).getAttribute('lang')).to.equal('en');
    });

    it('takes a moment for now as well as a day', async () => {
      const widget = await show<FeedWidget>(
        `<${tag} loading="eager" today="2026-03-02T06:00:00+01:00" src="${full}"></${tag}>`);
      expect(textOf(widget)).to.contain(sample.reads);
    });

    if (sample.dated) {
      it('is empty when time has taken away the last item, and full again where it stands still', async () => {
        const widget = await place(`src="${full}"`);
        widget.items = sample.items;
        widget.today = '2031-01-01';
        await widget.updateComplete;
        expect(statesOf(widget)).to.equal('empty');
        expect(widget.items).to.deep.equal([]);
        expect(textOf(widget)).to.contain(sample.empty);
        widget.today = today;
        await widget.updateComplete;
        expect(statesOf(widget)).to.equal('ready');
      });
    }

    it('waits until it comes near the screen, unless it is eager', async () => {
      const widget = document.createElement(tag) as FeedWidget;
      Object.assign(widget, {today, src: full});
      const far = document.createElement('div');
      far.style.blockSize = '9000px';
      document.body.append(far, widget);
      // An observer that came later hears later: by then the widget would have begun.
      await new Promise((resolve) => new IntersectionObserver(resolve).observe(widget));
      await widget.updateComplete;
      expect(widget.state).to.equal('idle');
      far.remove();
      await waitUntil(() => widget.state === 'ready');
      widget.remove();
    });

    it('goes on where it was when it is moved while it loads', async () => {
      const widget = document.createElement(tag) as FeedWidget;
      Object.assign(widget, {loading: 'eager', today, src: full});
      document.body.append(widget);
      await widget.updateComplete;
      widget.remove();
      document.body.append(widget);
      await shown(widget);
      expect(widget.state).to.equal('ready');
      widget.remove();
    });

    it('leaves nothing behind when it goes', async () => {
      const before = document.head.childElementCount;
      const left = await listenersLeft(async () => {
        const widget = await place(`src="${full}"`);
        expect(widget.state).to.equal('ready');
        widget.remove();
        // The browser's last reports on visibility arrive before the next frame.
        await new Promise(requestAnimationFrame);
      });
      expect(left).to.deep.equal([]);
      expect(document.head.childElementCount).to.equal(before);
    });

    it('leaves the focus where it is when it is drawn anew', async () => {
      const widget = await place(`src="${full}"`);
      const find = () => widget.renderRoot.querySelector<HTMLElement>('button, a[href], input, summary');
      // Some widgets have it in a part that comes later.
      await waitUntil(find);
      const first = find();
      first!.focus();
      await widget.reload();
      expect(widget.shadowRoot!.activeElement === first).to.equal(true);
      speak('en');
      await waitUntil(() => headings(widget).join() === `h2 ${sample.headingInEnglish}`);
      expect(widget.shadowRoot!.activeElement === first).to.equal(true);
    });
  });
}
