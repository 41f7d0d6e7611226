import {expect} from 'chai';
import {closePages, openPage, requested, until} from '../testing/frame-page.js';
import type {FramePage} from '../testing/frame-page.js';

/** Scripts of `dist/` that were moved, and under a policy with a nonce. To be built before: `npm run build`. */

const calendar = `<waste-calendar loading="eager" today="2026-03-02"
  src="/test-host/feed"><a href="a.pdf">PDF</a></waste-calendar>`;
const widget = ({document}: FramePage) => document.querySelector<HTMLElement & {state?: string}>('waste-calendar');
const isReady = (page: FramePage) => widget(page)?.state === 'ready';

describe('A script that was moved', () => {
  afterEach(closePages);

  for (const [what, tag] of [
    ['a module', '<script type="module" src="/test-host/moved/stadtbausteine.js?ver=1" data-base="/dist/" data-lang="en"></script>'],
    ['a classic script', '<script defer src="/test-host/merged/loader.js?ver=1" data-base="/dist/" data-lang="en"></script>'],
    ['a classic script, its folder without a slash', '<script src="/test-host/merged/loader.js" data-base="/dist" data-lang="en"></script>'],
    ['a script without its attributes, beside a tag that has them',
      '<script data-base="/dist/" data-lang="en"></script><script src="/test-host/merged/loader.js"></script>'],
  ] as const) {
    it(`works as ${what} that says where the library lies`, async () => {
      const page = await openPage(tag + calendar);
      await until(() => isReady(page));
      expect(widget(page)!.shadowRoot!.querySelector('h2')!.textContent).to.equal('Waste calendar');
      const lost = requested(page).filter((path) => /^\/test-host\/m\w+\/(chunks|components|messages|themes)/.test(path));
      expect(lost).to.deep.equal([]);
      expect(page.complaints.filter((line) => line.includes('could not'))).to.deep.equal([]);
    });

    it(`works as ${what} with its theme and its marked elements`, async () => {
      const page = await openPage(tag.replaceAll('data-lang', 'data-theme="dark" data-lang') +
        '<div data-city-widget="waste-calendar" data-src="/test-host/feed" data-today="2026-03-02"></div>');
      await until(() => isReady(page));
      const links = [...page.document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
      expect(links.map(({href}) => new URL(href).pathname)).to.deep.equal(['/dist/themes/dark.css']);
    });
  }

  it('may name where it lies though it was not moved', async () => {
    for (const tag of ['type="module" src="/dist/stadtbausteine.js"', 'src="/dist/loader.js"']) {
      const page = await openPage(`<script ${tag} data-base="/dist/"></script>${calendar}`);
      await until(() => isReady(page));
    }
  });

  it('names the cause and the attribute, and leaves the author\'s words in sight', async () => {
    for (const tag of ['type="module" src="/test-host/moved/stadtbausteine.js"', 'src="/test-host/merged/loader.js"']) {
      const page = await openPage(`<script ${tag}></script>${calendar}`);
      await until(() => page.complaints.length);
      expect(page.complaints).to.have.length(1);
      expect(page.complaints[0]).to.match(/^stadtbausteine: .*data-base/);
      expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    }
  });

  it('works in a frame', async () => {
    const page = await openPage(`<script type="module" src="/test-host/moved/embed.js" data-base="/dist/"></script><main></main>`);
    const {tags} = await new Promise<{tags?: Set<string>}>((resolve) => void until(() => {
      const shared = (page.window as unknown as Record<symbol, {tags?: Set<string>}>)[Symbol.for('stadtbausteine')];
      if (shared?.tags) resolve(shared);
      return shared?.tags;
    }));
    expect([...tags!]).to.include('waste-calendar');
  });
});

describe('A page with a nonce', () => {
  afterEach(closePages);

  const policy = (body: string) => `<script>
      parent.refused = [];
      document.addEventListener('securitypolicyviolation', ({blockedURI}) => parent.refused.push(blockedURI));
    </script>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'; connect-src ${location.origin}">
    ${body}`;
  const refused = () => (window as unknown as {refused: string[]}).refused;

  for (const tag of ['type="module" src="/dist/stadtbausteine.js"', 'src="/dist/loader.js"']) {
    it(`gives it to all that is asked for by ${tag}`, async () => {
      const page = await openPage(policy(`<script nonce="abc" ${tag} data-theme="dark"></script>${calendar}`), 'en');
      await until(() => isReady(page));
      const links = [...page.document.querySelectorAll('link')];
      expect(links.length).to.be.greaterThan(3);
      expect(links.map(({nonce}) => nonce)).to.deep.equal(links.map(() => 'abc'));
      expect(refused()).to.deep.equal([]);
    });
  }

  it('gives it to the theme that a profile names', async () => {
    const page = await openPage(policy(`<city-profile src="/test-host/themed"></city-profile>
      <script nonce="abc" src="/dist/loader.js"></script>${calendar}`));
    await until(() => isReady(page) && page.document.querySelector('link[rel=stylesheet]'));
    expect(refused()).to.deep.equal([]);
  });
});
