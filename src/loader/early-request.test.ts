import {expect} from 'chai';
import {modulesOf} from '../testing/built-modules.js';
import {closePages, openPage, until} from '../testing/frame-page.js';
import type {FramePage} from '../testing/frame-page.js';

/** What the loader in `dist/` asks for ahead of the widgets. It has to be built before: `npm run build`. */

/** Notes every request of the page's scripts, and whether the widget's code had come by then. */
const listen = `<script>
  const asked = parent.asked = [];
  const ask = window.fetch;
  window.fetch = (url, init = {}) => {
    asked.push({url: String(url), init, defined: !!customElements.get('waste-calendar')});
    return ask(url, init);
  };
</script>`;
const loader = '<script type="module" src="/dist/stadtbausteine.js"></script>';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  /** Whether the widget's code had come by then. */
  readonly defined: boolean;
}

const asked = (): Asked[] => (window as unknown as {asked: Asked[]}).asked;
/** Path and query of what was asked for, each with a star if the widget's code had not come yet. */
const paths = (): string[] => asked().map(({url, defined}) => {
  const {host, pathname, search} = new URL(url, location.href);
  return `${host === location.host ? '' : host}${pathname}${search}${defined ? '' : '*'}`;
});

const settled = async (page: FramePage): Promise<void> => {
  const widget = page.document.querySelector('waste-calendar') as Element & {state?: string};
  await until(() => widget.state === 'ready' || widget.state === 'error');
};

const widget = (attributes: string) => `<waste-calendar today="2026-03-02" ${attributes}></waste-calendar>`;

describe('the loader', () => {
  afterEach(closePages);

  it('asks for the feed of a widget in sight before its code has come, once', async () => {
    const page = await openPage(listen + loader + widget('src="/test-host/feed"'));
    await settled(page);
    expect(page.document.querySelector('waste-calendar')!.shadowRoot!.textContent).to.include('Restmüll');
    expect(paths()).to.deep.equal(['/test-host/feed*']);
  });

  it('asks as the widget would', async () => {
    const page = await openPage(listen + loader + widget('src="/test-host/feed"'));
    await settled(page);
    const [early] = asked();
    await (page.document.querySelector('waste-calendar') as Element & {reload(): Promise<void>} | null)!.reload();
    const [, own] = asked();
    // `same-origin` is what fetch does unless it is told otherwise.
    expect(early!.init.credentials ?? 'same-origin').to.equal(own!.init.credentials);
    expect(early!.init.referrerPolicy).to.equal(own!.init.referrerPolicy);
    const rest = ({init: {method, headers, body}}: Asked) => ({method, headers, body});
    expect(rest(early!)).to.deep.equal(rest(own!));
  });

  it('asks for each of several addresses', async () => {
    const page = await openPage(listen + loader + widget('src=" /test-host/feed  /test-host/days.ics "'));
    await settled(page);
    expect(paths()).to.deep.equal(['/test-host/feed*', '/test-host/days.ics*']);
  });

  it('asks for a document or a query of a named format', async () => {
    const page = await openPage(listen + loader + widget('format="icalendar stadtbausteine" src="/test-host/days.ics /test-host/feed?of=/all"'));
    await settled(page);
    expect(paths()).to.deep.equal(['/test-host/days.ics*', '/test-host/feed?of=/all*']);
  });

  it('asks for no base address early that a profile names, with a relay or without', async () => {
    for (const profile of ['served', 'served-by-relay']) {
      const page = await openPage(`${listen}<city-profile src="/test-host/${profile}"></city-profile>${loader}${widget('')}`);
      await page.window.customElements.whenDefined('waste-calendar');
      await until(() => asked().length);
      await page.window.fetch('/test-host/feed?last');
      expect(paths().filter((path) => path.endsWith('*'))).to.deep.equal([`/test-host/${profile}*`]);
    }
  });

  for (const [what, attributes] of [
    ['a template', 'src="/test-host/{street}.ics"'],
    ['a service', 'format="abfallnavi" src="/test-host/rest/"'],
    ['a service that is asked by POST', 'format="sva" src="/test-host/graphql"'],
    ['a service yet to come', 'format="brightsky" src="/test-host/v1.2/api"'],
    ['a service that is a whole host', 'format="brightsky" src="https://api.stadt.example"'],
    ['a file of streets', 'streets="/test-host/streets.json" src="/test-host/feed"'],
    ['data', 'src="data:application/json,{}"'],
    ['nothing', 'src=""'],
    ['what is no address', 'src="https://["'],
  ] as const) {
    it(`asks for nothing early where src is ${what}`, async () => {
      const page = await openPage(listen + loader + widget(attributes));
      await page.window.customElements.whenDefined('waste-calendar');
      expect(paths().filter((path) => path.endsWith('*'))).to.deep.equal([]);
    });
  }

  for (const [what, before, after] of [
    ['out of sight', '<div style="height: 5000px"></div>', ''], ['hidden', '<div hidden>', '</div>'],
  ] as const) {
    it(`asks for nothing of a widget that is ${what}`, async () => {
      const page = await openPage(listen + loader + before + widget('loading="lazy" src="/test-host/feed"') + after);
      await page.window.customElements.whenDefined('waste-calendar');
      expect(paths().filter((path) => path.endsWith('*'))).to.deep.equal([]);
    });
  }

  it('asks for the profile, and then for the feed it leads to', async () => {
    const page = await openPage(`${listen}<city-profile src="/test-host/profile"></city-profile>${loader}${widget('')}`);
    await settled(page);
    expect(paths().map((path) => path.replace('*', ''))).to.deep.equal(['/test-host/profile', '/test-host/feed']);
    expect(paths()[0]).to.equal('/test-host/profile*');
  });

  it('asks for the profile of its own script tag', async () => {
    const page = await openPage(`${listen}${loader.replace('src=', 'data-profile="/test-host/profile" src=')}${widget('')}`);
    await settled(page);
    expect(paths().map((path) => path.replace('*', ''))).to.deep.equal(['/test-host/profile', '/test-host/feed']);
  });

  it('asks other hosts through the relay of the profile, and never past it', async () => {
    const page = await openPage(`${listen}<city-profile src="/test-host/relayed"></city-profile>${loader}${widget('')}`);
    await settled(page);
    expect(paths().map((path) => path.replace('*', ''))).to.deep.equal([
      '/test-host/relayed', '/test-host/feed?url=https%3A%2F%2Fabfall.example%2Fabfuhr']);
  });

  it('never asks a host that the profile wants consent for, and neither does the widget', async () => {
    const page = await openPage(`${listen}<city-profile src="/test-host/guarded"></city-profile>${loader}${widget('')}`);
    await until(() => page.document.querySelector('waste-calendar')!.shadowRoot?.querySelector('[part=notice]'));
    expect(paths().map((path) => path.replace('*', ''))).to.deep.equal(['/test-host/guarded']);
  });

  it('leaves what fails to the widget, which says so', async () => {
    const page = await openPage(listen + loader + widget('src="/test-host/missing"'));
    await settled(page);
    expect(paths()).to.deep.equal(['/test-host/missing*']);
    expect((page.document.querySelector('waste-calendar') as Element & {state?: string}).state).to.equal('error');
  });

  it('reads calendars of days without the engine for others, and fetches that for others while they come', async () => {
    const modules = async (page: FramePage) => (await Promise.all(page.window.performance.getEntriesByType('resource')
      .filter(({name}) => /\/chunks\/[\w-]+\.js$/.test(name)).map(({name}) => modulesOf(name)))).flat();
    const days = await openPage(loader + widget('src="/test-host/days.ics"'));
    await settled(days);
    expect(await modules(days)).to.include('day-calendar').and.not.include('recurrence-visits');
    const moments = await openPage(loader + widget('src="/test-host/moments.ics"'));
    await settled(moments);
    expect(await modules(moments)).to.include('recurrence-visits');
    expect(moments.document.querySelector('waste-calendar')!.shadowRoot!.textContent).to.include('Restmüll');
  });
});
