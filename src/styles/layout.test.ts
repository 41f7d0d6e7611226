import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {define} from '../widget/custom-element.js';
import {resetPage, show, textOf, waitUntil} from '../testing/page.js';
import type {Widget} from '../testing/page.js';

/** What a page puts around a widget: headers that stay, boxes that hide or scroll what is larger than they are. */

// The server of the tests makes modules of data.
const imported = async (path: string) =>
  await import(`${location.origin}/components/${path}`) as Record<string, unknown>;
type Define = Parameters<typeof define>[0];

const json = (value: unknown) => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
const events = json({
  stadtbausteine: '1.0', kind: 'events',
  items: Array.from({length: 40}, (_, index) => ({
    id: `${index}`, name: `Konzert ${index}`, startDate: `2026-03-${10 + index % 20}T10:00:00+01:00`,
  })),
});
const collections = json({
  stadtbausteine: '1.0', kind: 'collections',
  items: Array.from({length: 12}, (_, index) => ({
    id: `${index}`, date: `2026-03-${10 + index}`,
    ...index % 2 ? {name: 'Restmüll', fraction: 'residual'} : {name: 'Papier', fraction: 'paper'},
  })),
});
const streets = json({
  streets: Array.from({length: 12}, (_, index) => ({name: `Ahornweg ${index}`, src: 'about:blank'})),
});

const inside = (widget: Widget, selector: string) => widget.renderRoot.querySelector<HTMLElement>(selector)!;
const names = (widget: Widget) => [...widget.renderRoot.querySelectorAll<HTMLElement>('.event .name')];
const box = (element: Element) => element.getBoundingClientRect();

/** The first widget of a page of which it is not the first element. */
const widgetIn = async (markup: string): Promise<Widget> => {
  const stage = await show<Widget>(`<div>${markup}</div>`);
  const widget = stage.querySelector<Widget>('city-events, waste-calendar')!;
  await waitUntil(() => inside(widget, '.name, #street'));
  return widget;
};

const underHeader = (list: string) => widgetIn(`
  <p style="position: sticky; inset-block-start: 0; block-size: 90px; margin: 0">Die Stadt</p>
  ${list}
  <p style="block-size: 300vh">Danach</p>`);

describe('a widget in the layout of a page', () => {
  before(async () => {
    define((await imported('city-events/city-events.ts'))['CityEvents'] as Define);
    define((await imported('waste-calendar/waste-calendar.ts'))['WasteCalendar'] as Define);
  });
  beforeEach(resetPage);
  after(resetPage);

  it('keeps what one comes back to below a header that stays', async () => {
    const widget = await underHeader(
      `<city-events loading="eager" today="2026-03-02" limit="40" src="${events}"></city-events>`);
    for (const name of names(widget).reverse()) {
      name.focus();
      await nextFrame();
      expect(box(name).top).to.be.at.least(90);
    }
  });

  for (const [tag, src] of [['city-events', events], ['waste-calendar', collections]] as const) {
    it(`keeps the place of <${tag}> while it loads: what comes takes more, but not twice as much`, async () => {
      for (const limit of [1, 4, 10]) {
        const widget = document.createElement(tag) as Widget;
        Object.assign(widget, {limit, src, today: '2026-03-02'});
        // Out of sight it waits for as long as it takes to measure it.
        await fixture(html`<div style="padding-block-start: 400vh">${widget}</div>`);
        await widget.updateComplete;
        const {height} = box(widget);
        expect(textOf(widget)).not.to.contain('März');
        Object.assign(widget, {loading: 'eager'});
        await waitUntil(() => textOf(widget).includes('März'));
        expect(box(widget).height / height, `${limit} entries`).to.be.within(1, 2);
      }
    });
  }

  it('is not pressed to nothing by the other columns of a table', async () => {
    const widget = await widgetIn(`<table style="inline-size: 200px"><tr>
      <td><p style="inline-size: 200px">x</p></td>
      <td><city-events loading="eager" today="2026-03-02" src="${events}"></city-events></td></tr></table>`);
    expect(box(widget).width).to.be.within(96, 120);
  });

  it('does not make a page scroll from within a box that scrolls', async () => {
    const widget = await widgetIn(`<div style="display: flex; overflow: auto">
      <p style="flex: none; inline-size: 200vw">x</p>
      <city-events style="flex: none" loading="eager" today="2026-03-02" src="${events}"></city-events></div>`);
    expect(box(widget).left).to.be.above(innerWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('shows all suggestions in a card that hides what is larger than itself', async () => {
    const widget = await widgetIn(`<div style="overflow: hidden">
      <waste-calendar loading="eager" streets="${streets}" src="{street}"></waste-calendar></div>`);
    inside(widget, '#street').focus();
    await sendKeys({type: 'ahorn'});
    await waitUntil(() => widget.renderRoot.querySelectorAll('[role=option]').length > 3);
    const list = box(inside(widget, '[role=listbox]'));
    expect(list.height).to.be.above(100);
    expect(list.bottom).to.be.at.most(box(widget.parentElement!).bottom);
  });

  it('lets what stands below the suggestions be pressed while they are open', async () => {
    const widget = await widgetIn(`<waste-calendar loading="eager" streets="${streets}" src="{street}"></waste-calendar>`);
    inside(widget, '#street').focus();
    await sendKeys({type: 'ahorn'});
    await waitUntil(() => widget.renderRoot.querySelector('[role=option]'));
    const keep = widget.renderRoot.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    const {left, top, width, height} = box(keep);
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await resetMouse();
    expect(keep.checked).to.equal(true);
    await waitUntil(() => inside(widget, '[role=listbox]').hidden, 'the suggestions stay open');
  });
});
