import {expect} from 'chai';
import {closePages, furtherHost, openPage, until} from '../testing/frame-page.js';
import type {FramePage} from '../testing/frame-page.js';

/** `dist/embed.html` in a frame. It has to be built before: `npm run build`. */

interface Widget extends HTMLElement {
  readonly state: string;
}

const loader = '<script type="module" src="/dist/stadtbausteine.js"></script>';
const calendar = 'widget=waste-calendar&src=/test-host/feed&today=2026-03-02';

const frameOf = ({document}: FramePage) => document.querySelector('iframe')!;
const heightOf = (page: FramePage) => frameOf(page).getBoundingClientRect().height;
const widgetOf = (page: FramePage) =>
  frameOf(page).contentDocument?.querySelector<Widget>('waste-calendar, city-events');
const isFitted = (page: FramePage) =>
  frameOf(page).clientHeight === Math.ceil(frameOf(page).contentDocument!.body.getBoundingClientRect().height);
/** Its data is not only there, it is on the screen. */
const isReady = (page: FramePage) => widgetOf(page)?.state === 'ready' && !!widgetOf(page)!.shadowRoot!.querySelector('.next');

describe('A widget in a frame', () => {
  let host: string;

  before(async () => {
    host = await furtherHost();
  });
  afterEach(closePages);

  it('is the one the address names, with what it says of it', async () => {
    const page = await openPage(`<iframe src="/dist/embed.html?${calendar}&heading=M%C3%BCllabfuhr&lang=en&onclick=1"></iframe>`);
    await until(() => isReady(page));
    const {document: inside} = frameOf(page).contentWindow!;
    expect(widgetOf(page)!.shadowRoot!.querySelector('h2')!.textContent).to.equal('Müllabfuhr');
    expect(widgetOf(page)!.getAttributeNames()).to.have.members(['loading', 'src', 'today', 'heading']);
    expect(inside.documentElement.lang).to.equal('en');
  });

  it('says so where there is no such widget, and nothing the address would have it say', async () => {
    const page = await openPage('<iframe src="/dist/embed.html?widget=Vorsicht,+Gift"></iframe>');
    const text = () => frameOf(page).contentDocument?.querySelector('main')?.textContent;
    await until(() => text() === 'Diesen Baustein gibt es nicht.');
  });

  it('gets the height of what is in it, and no scroll bar', async () => {
    const page = await openPage(`${loader}<iframe data-city-widget width="300"
      src="/dist/embed.html?${calendar}&heading=Abfuhr+in+allen+Straßen+der+Stadt"></iframe>`);
    await until(() => isReady(page) && isFitted(page));
    const inside = frameOf(page).contentDocument!.documentElement;
    await until(() => inside.hasAttribute('data-sized') && inside.scrollHeight <= inside.clientHeight);
    const before = heightOf(page);
    frameOf(page).width = '200';
    await until(() => heightOf(page) > before && isFitted(page));
    frameOf(page).width = '300';
    await until(() => heightOf(page) === before && isFitted(page));
  });

  it('keeps the whole of it in sight where the page counts borders in', async () => {
    const page = await openPage(`<style>iframe { box-sizing: border-box; border: 9px solid; padding: 7px }</style>
      ${loader}<iframe data-city-widget src="/dist/embed.html?${calendar}"></iframe>`);
    await until(() => isReady(page) && heightOf(page) > 200);
    const inside = frameOf(page).contentDocument!.documentElement;
    await until(() => inside.scrollHeight <= inside.clientHeight);
  });

  it('scrolls where nobody gives it its height', async () => {
    const page = await openPage(`<iframe width="500" height="120" src="/dist/embed.html?${calendar}"></iframe>`);
    await until(() => isReady(page));
    const inside = frameOf(page).contentDocument!.documentElement;
    await until(() => inside.scrollHeight > 200);
    expect(inside.hasAttribute('data-sized')).to.equal(false);
    expect(inside.clientHeight).to.equal(120);
  });

  for (const [words, folder, sandbox] of [
    ['on another host', 'dist', ''],
    ['on another host and in a sandbox', 'dist', 'sandbox="allow-scripts allow-same-origin"'],
    // WebKit knows no 'self' where the sandbox has taken the origin away.
    ['in a sandbox that takes its origin away', 'named', 'sandbox="allow-scripts"'],
  ]) {
    it(`works ${words}`, async () => {
      const address = `${host}${folder}/embed.html?widget=waste-calendar&src=/feed&today=2026-03-02`;
      const page = await openPage(`${loader}<iframe data-city-widget ${sandbox} src="${address}"></iframe>`);
      await until(() => heightOf(page) > 300);
    });
  }

  it('is listened to only while the frame shows what its tag says', async () => {
    const page = await openPage(`${loader}<iframe data-city-widget src="/dist/embed.html"></iframe>`);
    const says = (origin: string, source: Window | null, height: unknown) => page.window.dispatchEvent(
      new page.window.MessageEvent('message', {origin, source, data: {type: 'stadtbausteine:height', height}}));
    const inside = frameOf(page).contentWindow;
    await until(() => frameOf(page).style.height);
    frameOf(page).style.height = '150px';
    says('https://evil.example', inside, 9000);
    says(location.origin, page.window, 9000);
    says(location.origin, inside, '9000');
    expect(frameOf(page).style.height).to.equal('150px');
    says(location.origin, inside, 170);
    expect(frameOf(page).style.height).to.equal('170px');
  });

  it('reads no host but its own, and says so', async () => {
    const page = await openPage(`<iframe src="/dist/embed.html?widget=waste-calendar&src=${host}feed"></iframe>
      <iframe src="/dist/embed.html?widget=waste-calendar&src=data:application/json,{}"></iframe>`);
    const frames = [...page.document.querySelectorAll('iframe')];
    await until(() => frames.every(({contentDocument}) =>
      contentDocument!.querySelector<Widget>('waste-calendar')?.state === 'error'));
  });

  it('opens links in the window of the page', async () => {
    const page = await openPage(`<iframe src="/dist/embed.html?${calendar}"></iframe>`);
    await until(() => isReady(page));
    expect(frameOf(page).contentDocument!.querySelector('base')!.target).to.equal('_top');
  });

  it('says what is no widget', async () => {
    const page = await openPage('<iframe src="/dist/embed.html?widget=script&src=x.js"></iframe>');
    const inside = frameOf(page).contentDocument!;
    await until(() => inside.querySelector('main')?.hasAttribute('data-city-widget'));
    expect(inside.querySelector('main')!.childElementCount).to.equal(0);
  });
});
