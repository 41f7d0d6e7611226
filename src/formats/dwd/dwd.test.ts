import {expect} from 'chai';
import {currentAlerts} from '../../alerts/alert-chain.js';
import {goldenPair, readFixture} from '../../testing/golden.js';
import {severityOf} from './dwd-severity.js';
import {format, read} from './dwd.js';

const at = new URL('./fixtures/warnings.txt', import.meta.url);
const json = async () => (await readFixture(at)).replace(/^[^(]*\(|\);\s*$/g, '');

describe('warnings of the DWD', () => {
  it('are read out of the call of a function', async () => {
    const {text, expected} = await goldenPair(at);
    expect(read(text)).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
  });

  it('are the same as plain JSON, and in a call by another name', async () => {
    const {items} = read(await readFixture(at));
    for (const text of [await json(), `\uFEFF ${await json()}\n`, `rueckruf( ${await json()} )`]) {
      expect(read(text).items).to.deep.equal(items);
    }
    expect(format.detect(await json())).to.equal(true);
  });

  it('are none on a quiet day', () => {
    for (const text of [
      'warnWetter.loadWarnings({"time":1772438400000,"warnings":{},"vorabInformation":{},"copyright":"Copyright"});',
      '{"time":1772438400000,"warnings":{}}', '{"time":1,"warnings":[],"vorabInformation":[]}',
    ]) {
      expect(read(text), text).to.deep.equal({items: [], problems: []});
    }
  });

  it('are a failure and never none where the text is something else', () => {
    for (const text of ['', 'null', '{}', '[]', '<html></html>', '{"warnings":null}', '{"error":"x"}', 'warnWetter.loadWarnings(null);', 'warnWetter.loadWarnings({"time":1,"warni']) {
      expect(read(text).problems.map(({severity}) => severity), text).to.deep.equal(['error']);
    }
    expect(read('{"warnings":{"105998000":"x"}}').problems.map(({code}) => code)).to.deep.equal(['bad-entry', 'no-item']);
  });

  for (const [event, headline, level, severity] of [
    ['FROST', 'Amtliche WARNUNG vor FROST', 2, 'minor'],
    ['STURMBÖEN', 'Amtliche WARNUNG vor STURMBÖEN', 3, 'moderate'],
    ['STARKES GEWITTER', 'Amtliche WARNUNG vor STARKEM GEWITTER', 3, 'moderate'],
    ['SCHWERES GEWITTER', 'Amtliche UNWETTERWARNUNG vor SCHWEREM GEWITTER', 4, 'severe'],
    ['ORKANBÖEN', 'Amtliche UNWETTERWARNUNG vor ORKANBÖEN', 4, 'severe'],
    ['EXTREM HEFTIGER STARKREGEN', 'Amtliche UNWETTERWARNUNG vor EXTREM HEFTIGEM STARKREGEN', 5, 'extreme'],
    ['EXTREM STARKER SCHNEEFALL', 'Amtliche UNWETTERWARNUNG vor EXTREM STARKEM SCHNEEFALL', 4, 'severe'],
    ['STARKE HITZE', 'Amtliche WARNUNG vor HITZE', 50, 'moderate'],
    ['EXTREME HITZE', 'Amtliche WARNUNG vor HITZE', 51, 'severe'],
    ['UV-INDEX', 'Amtliche WARNUNG vor UV-STRAHLUNG', 20, 'minor'],
    ['VORABINFORMATION ORKANBÖEN', 'VORABINFORMATION UNWETTER vor ORKANBÖEN', 1, 'severe'],
    // As older files count.
    ['NEBEL', 'Amtliche WARNUNG vor NEBEL', 1, 'minor'],
    ['SCHWERE STURMBÖEN', 'Amtliche WARNUNG vor SCHWEREN STURMBÖEN', 2, 'moderate'],
    ['SCHWERES GEWITTER', 'Amtliche UNWETTERWARNUNG vor SCHWEREM GEWITTER', 3, 'severe'],
    ['ASCHE', 'Amtliche WARNUNG vor ASCHE', 3, 'moderate'],
    ['ASCHE', 'Amtliche WARNUNG vor ASCHE', 50, 'unknown'],
  ] as const) {
    it(`rates ${event} of level ${level} as ${severity}`, () => {
      expect(severityOf(event, headline, level)).to.equal(severity);
    });
  }

  it('are kept apart where several of one event begin together', () => {
    const entry = (text: string) => `{"event":"STARKREGEN","start":1772438400000,"description":"${text}"}`;
    const {items} = read(`{"warnings":{"105998000":[${entry('Viel.')},${entry('Noch mehr.')}]}}`);
    expect(items.map(({id}) => id)).to.deep.equal(
      ['dwd/105998000/STARKREGEN/2026-03-02T09:00:00+01:00', 'dwd/105998000/STARKREGEN/2026-03-02T09:00:00+01:00#2']);
    expect(currentAlerts(items)).to.have.length(2);
  });

  it('are those of lakes as well', () => {
    const {items} = read('{"warnings":{},"binnenSee":{"209905000":[{"regionName":"Ammersee","event":"STURM","level":3}]}}');
    expect(items.map(({areas}) => areas)).to.deep.equal([[{name: 'Ammersee', codes: ['209905000']}]]);
  });

  it('tell advance information by its words, whichever list it stands in', () => {
    const [alert] = read('{"warnings":{"105998000":[{"event":"VORABINFORMATION STURM","level":1,"start":1772438400000}]}}').items;
    expect(alert).to.include({urgency: 'future', onset: '2026-03-02T09:00:00+01:00'});
  });
});
