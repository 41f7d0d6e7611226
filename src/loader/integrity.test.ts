import {expect} from 'chai';
import {closePages, furtherHost, openPage, requested, until} from '../testing/frame-page.js';
import type {FramePage} from '../testing/frame-page.js';

interface ImportMaps {
  importMap(hashes: Record<string, string>, base: string): object;
  policyHash(text: string): Promise<string>;
}

const {importMap, policyHash} = await import(`${location.origin}/build/import-map.mjs`) as ImportMaps;

/** Files that are not what was published, on a host of their own. They have to be built before: `npm run build`. */
describe('The integrity of what is imported', () => {
  let host: string;
  let hashes: Record<string, string>;

  before(async () => {
    host = await furtherHost();
    hashes = await (await fetch(`${host}dist/integrity.json`)).json() as Record<string, string>;
  });
  afterEach(closePages);

  /** A page that lets nothing through but the library's host and one import map. */
  async function open(folder: string): Promise<FramePage> {
    const map = JSON.stringify(importMap(hashes, `${host}${folder}/`));
    return openPage(`<meta http-equiv="Content-Security-Policy" content="default-src 'none';
        script-src ${host} ${await policyHash(map)}; connect-src ${host};
        require-trusted-types-for 'script'; trusted-types lit-html">
      <script type="importmap">${map}</script>
      <script type="module" src="${host}${folder}/stadtbausteine.js" crossorigin
        integrity="${hashes['stadtbausteine.js']}"></script>
      <waste-calendar loading="eager" today="2026-03-02" src="${host}feed"><a href="a.pdf">PDF</a></waste-calendar>`);
  }

  const widget = ({document}: FramePage) => document.querySelector<HTMLElement & {state?: string}>('waste-calendar')!;

  it('lets through what is as it was published, and asks for it once', async () => {
    const page = await open('dist');
    await until(() => widget(page).state === 'ready');
    expect(page.complaints).to.deep.equal([]);
    expect(requested(page)).to.have.members([...new Set(requested(page))]);
  });

  it('refuses a changed chunk: nothing of it runs, what the author wrote stays, the console names the widget', async () => {
    const page = await open('tampered');
    await until(() => page.complaints.length);
    expect(page.complaints.join()).to.contain('stadtbausteine: <waste-calendar> not loaded');
    expect((page.window as {tampered?: boolean}).tampered).to.equal(undefined);
    expect(widget(page).state).to.equal(undefined);
    expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });
});
