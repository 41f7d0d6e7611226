/** Published messages, and inputs that were reported to go wrong, where they are at hand. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {alertsAt} from '../../alerts/alerts-at.js';
import {concerns, parseArea} from '../../alerts/alert-area.js';
import type {Alert} from '../../model/alert.js';
import {decode} from '../../sources/decode.js';
import {sniff} from '../../sources/format-table.js';
import {read} from './cap.js';

const published = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const textOf = (path: string): string => decode(readFileSync(published + path));
const at = (moment: string): number => new Date(moment).getTime();
const now = at('2026-11-30T09:00:00+01:00');

/** Every order of a list. */
const orders = <T>(list: readonly T[]): T[][] => list.length < 2 ? [[...list]]
  : list.flatMap((one, index) => orders(list.toSpliced(index, 1)).map((rest) => [one, ...rest]));

describe('CAP, as it is published', () => {
  before(function () {
    if (!existsSync(published)) this.skip();
  });

  it('is read without a complaint, one alert of each message', async () => {
    const files = ['cap/other-countries', 'cap-dwd'].flatMap((folder) =>
      readdirSync(published + folder).filter((name) => /\.(cap|xml)$/.test(name)).map((name) => `${folder}/${name}`));
    expect(files).to.have.length(10);
    for (const file of files) {
      const text = textOf(file);
      const {items, problems} = read(text);
      expect(await sniff(text), file).to.equal('cap');
      expect([items.length, problems], file).to.deep.equal([1, []]);
    }
  });

  const fields = (file: string, language?: string) => {
    const {items: [alert]} = read(textOf(file), language ? {language} : {});
    const {headline, severity, sent, expires, language: spoken, areas = []} = alert!;
    return [headline, severity, sent, expires, spoken, areas.length];
  };

  for (const [file, ...expected] of [
    ['43b080713727', 'Homeland Security Sets Code ORANGE', 'severe', '2003-04-02T14:39:01-05:00', undefined, 'en-US', 1],
    ['australia', 'Yerong Creek Structure Fire', 'minor', '2011-10-05T23:04:00+10:00', '2011-10-06T23:04:00+10:00', 'en-AU', 2],
    ['earthquake', 'EQ 6.3 Neiafu, Tonga - PRELIMINARY REPORT', 'unknown', '2010-08-31T00:09:25-05:00', '2010-09-02T00:09:25-05:00', 'en-US', 1],
    ['earthquake-iso8859-1', 'EQ 4.6 Usulután, Usulután, El Salvador - PRELIMINARY REPORT', 'unknown', '2012-10-14T22:53:04+00:00', '2012-10-21T22:53:04+00:00', 'en-US', 1],
    ['earthquake_signed', 'EQ 1.3 The Geysers, CA - PRELIMINARY REPORT', 'unknown', '2011-09-06T17:15:38+00:00', '2011-09-13T17:15:38+00:00', 'en-US', 1],
    ['noaa_errors', 'Flood Warning issued July 09 at 8:52PM PDT expiring August 11 at 8:15PM PDT by NWS Elko', 'unknown', '2011-07-09T20:52:00-07:00', '2011-08-11T20:15:00-07:00', 'en-US', 1],
    ['thunderstorm', 'SEVERE THUNDERSTORM WARNING', 'severe', '2003-06-17T14:57:00-07:00', '2003-06-17T16:00:00-07:00', 'en-US', 1],
    ['xee', 'SEVERE THUNDERSTORM WARNING&xxe;', 'severe', '2003-06-17T14:57:00-07:00', '2003-06-17T16:00:00-07:00', 'en-US', 1],
  ] as const) {
    it(`tells what stands in ${file}`, () => {
      expect(fields(`cap/other-countries/${file}.cap`)).to.deep.equal(expected);
    });
  }

  const small = 'cap-dwd/2.49.0.0.276.0.DWD.PVW.1687511640000.0d1a4fb5-251a-46fc-aae3-a688d2021e71.MUL.xml';
  const large = 'cap-dwd/2.49.0.0.276.0.DWD.PVW.1687514160000.20999218-5d5e-4761-b271-6c243f695568.MUL.xml';

  it('tells the DWD\'s warnings in each of their languages', () => {
    expect(fields(small)).to.deep.equal(
      ['Amtliche WARNUNG vor STARKREGEN', 'moderate', '2023-06-23T11:14:00+02:00', '2023-06-23T15:00:00+02:00', 'de-DE', 4]);
    expect(fields(large, 'tr').slice(4)).to.deep.equal(['tr', 49]);
    expect(fields(large, 'uk').slice(4)).to.deep.equal(['de-DE', 49]);
    const {items: [alert]} = read(textOf(small));
    expect(alert).to.deep.include({
      eventCode: '61', responseType: ['Prepare'], references: ['2.49.0.0.276.0.DWD.PVW.1687503060000.fc4f7fd9-80e7-4d71-969a-254be3e27e83.MUL'],
      source: {title: 'Deutscher Wetterdienst', licence: '© GeoBasis-DE / BKG 2021 (Daten modifiziert)'},
    });
  });

  it('concerns the towns and places that the DWD warns', () => {
    const {items: [alert]} = read(textOf(small));
    const reach = (area: string) => concerns(alert!, parseArea(area)!);
    expect(['12069270', '120690270270', '812069270', '12069', '52.50,12.44', '52.65,12.2'].map(reach)).to.deep.equal([true, true, true, true, true, false]);
    expect(['12069304', '05122000', '52.52,13.40'].map(reach)).to.deep.equal([false, false, false]);
    // In the middle of what the DWD leaves out.
    expect(concerns(read(textOf(large)).items[0]!, parseArea('51.69,10.41')!)).to.equal(false);
  });
});

describe('CAP, as it was reported to go wrong', () => {
  before(function () {
    if (!existsSync(published)) this.skip();
  });

  const alertsIn = (names: readonly string[], language = 'de'): Alert[] =>
    names.flatMap((name) => read(textOf(`reported-2/${name}.xml`), {language, timeZone: 'Europe/Berlin'}).items);
  const shown = (alerts: readonly Alert[], moment = now, area?: string) => {
    const {inForce, coming} = alertsAt(alerts, moment, area ? parseArea(area) : undefined);
    return [...inForce, ...coming].map(({headline, severity, expires}) => `${headline}, ${severity}, ${expires}`);
  };

  it('is replaced and called off in any order (b16)', () => {
    const [one, two, three] = ['b16-cap-1-alert', 'b16-cap-2-update', 'b16-cap-3-cancel'];
    const updated = ['Rauch im Hafen und am Wehr, severe, 2026-11-30T18:00:00+01:00'];
    expect(shown(alertsIn([one!]))).to.deep.equal(['Rauch im Hafen, moderate, 2026-11-30T12:00:00+01:00']);
    for (const order of orders([one!, two!])) expect(shown(alertsIn(order))).to.deep.equal(updated);
    for (const order of orders([one!, two!, three!])) {
      expect(shown(alertsIn(order))).to.deep.equal([]);
      expect(alertsAt(alertsIn(order), now).calledOff.map(({headline}) => headline)).to.deep.equal(['Entwarnung: Rauch im Hafen']);
    }
    expect(shown(alertsIn([three!]))).to.deep.equal([]);
    expect(shown(alertsIn([two!]))).to.deep.equal(updated);
  });

  it('is an exercise and hidden (b17)', () => {
    expect(alertsAt(alertsIn(['b17-cap-exercise']), now)).to.deep.equal({inForce: [], coming: [], calledOff: [], over: [], unclear: []});
  });

  it('is one warning in several languages (b18)', () => {
    const told = (language: string) => alertsIn(['b18-cap-languages'], language).map(({headline}) => headline);
    expect([told('de'), told('en'), told('tr')]).to.deep.equal([['Sturmwarnung'], ['Storm warning'], ['Sturmwarnung']]);
  });

  it('holds two events (b19)', () => {
    const rain = 'Unwetterwarnung vor Dauerregen, severe, 2026-12-01T06:00:00+01:00';
    const alerts = alertsIn(['b19-cap-two-events']);
    expect(shown(alerts)).to.deep.equal([rain]);
    expect(alertsAt(alerts, now).coming.map(({onset}) => onset)).to.deep.equal(['2026-11-30T18:00:00+01:00']);
    expect(shown(alerts, at('2026-11-30T08:00:00+01:00'))).to.deep.equal(['Warnung vor Sturmböen, moderate, 2026-11-30T08:30:00+01:00', rain]);
  });

  it('is of a town by its code, not by its name (b20)', () => {
    expect(shown(alertsIn(['b20-cap-names-alike']), now, '05999012')).to.deep.equal(['Warnung vor Glätte, minor, 2026-12-01T09:00:00+01:00']);
    expect(parseArea('Eschenfurt')).to.equal(undefined);
  });
});
