import {expect} from 'chai';
import {CityEvents} from '../../components/city-events/city-events.js';
import {WasteCalendar} from '../../components/waste-calendar/waste-calendar.js';
import {define} from './custom-element.js';

define(CityEvents);
define(WasteCalendar);

const feed = 'data:application/json,{"stadtbausteine":"1.0","kind":"collections","items":[]}';
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('An author\'s mistakes are named in the console', () => {
  const {warn} = console;
  let lines: string[];

  beforeEach(() => {
    lines = [];
    console.warn = (line: string, element: Element) => lines.push(`${line}|${element.localName}`);
  });
  afterEach(() => {
    console.warn = warn;
    document.body.replaceChildren();
  });

  /** The lines about the widgets of this markup. */
  async function linesOf(markup: string, count: number): Promise<string[]> {
    document.body.insertAdjacentHTML('beforeend', markup);
    for (let tries = 0; lines.length < count && tries < 100; tries++) await wait(50);
    await wait(200);
    return lines.map((line) => line.replace(/^stadtbausteine: /, ''));
  }

  for (const [markup, ...named] of [
    ['<waste-calendar></waste-calendar>',
      '<waste-calendar> has no address: write src="…", or name it in the city profile|waste-calendar'],
    [`<waste-calendar src='${feed}' view="woche"></waste-calendar>`,
      '<waste-calendar> view="woche": there is no such view; there are list, month, year|waste-calendar'],
    [`<city-events src='${feed.replace('collections', 'events')}' views="list map"></city-events>`,
      '<city-events> views="map": there is no such view; there are list, month|city-events'],
    [`<waste-calendar src='${feed}' heading-levl="3"></waste-calendar>`,
      '<waste-calendar> heading-levl="3": there is no such attribute; did you mean heading-level?|waste-calendar'],
    ['<waste-calendar loading="eager" src=„/abfuhr.ics“></waste-calendar>',
      '<waste-calendar> src=„/abfuhr.ics“: curly quotation marks; write src="/abfuhr.ics" with straight ones|waste-calendar'],
    ['<waste-calendar loading="eager" cache="none" src="/gibt-es-nicht.ics"></waste-calendar>',
      '<waste-calendar> /gibt-es-nicht.ics is not there (404); check the address|waste-calendar'],
  ] as const) {
    it(named.join(), async () => {
      expect(await linesOf(markup, 1)).to.deep.equal(named);
    });
  }

  it('once per element', async () => {
    await linesOf('<waste-calendar loading="eager" cache="none" src="/gibt-es-nicht.ics"></waste-calendar>', 1);
    await (document.querySelector('waste-calendar') as WasteCalendar).reload();
    await wait(200);
    expect(lines).to.have.length(1);
  });

  it('and nothing else is', async () => {
    const common = 'class="a" id="b" style="" slot="c" title="d" lang="de" dir="ltr" hidden role="region" data-src="e" aria-label="f" part="g"';
    expect(await linesOf(`
      <waste-calendar src='${feed}' ${common} view="month" views="month list" heading="„Grün“ in der Stadt" today="2026-03-02"></waste-calendar>
      <city-events ${common} v-cloak _ngcontent-abc jsaction="x" src='${feed.replace('collections', 'events')}' tabindex="0" onclick="1"></city-events>`, 0))
      .to.deep.equal([]);
    const late = document.createElement('waste-calendar') as WasteCalendar;
    document.body.append(late);
    await wait(300);
    late.items = [];
    const left = document.createElement('waste-calendar');
    document.body.append(left);
    await wait(100);
    left.remove();
    await wait(1200);
    expect(lines).to.deep.equal([]);
  });
});
