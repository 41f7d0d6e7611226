/** Inputs of weather and DWD's warnings that were reported to go wrong, and real answers, where they are at hand. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import type {Alert} from '../model/alert.js';
import type {Kind} from '../model/read-options.js';
import type {Weather} from '../model/weather.js';
import {decode} from '../sources/decode.js';
import {formatModule, sniff} from '../sources/format-table.js';
import {comingHours, hourAt} from '../weather/coming-hours.js';
import {daylightAt} from '../weather/daylight.js';

const folder = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const options = {now: '2026-11-30T09:00:00+01:00', timeZone: 'Europe/Berlin', language: 'de'};

/** What a page makes of a file. */
async function readAs(kind: Kind, path: string) {
  const text = decode(readFileSync(folder + path));
  const id = (await sniff(text))!;
  const module = await formatModule(id, 'feed', text, {...options, kind});
  const {items, problems} = module.read(text, {...options, kind});
  return {id, items, problems: problems.map(({severity, code}) => `${severity} ${code}`)};
}

async function weatherOf(name: string): Promise<Weather & {readonly problems: readonly string[]}> {
  const {items, problems} = await readAs('weather', name);
  expect(items).to.have.length(1);
  return {...items[0] as Weather, problems};
}

describe('inputs of weather reported to go wrong', () => {
  before(function () {
    if (!existsSync(`${folder}reported-2`)) this.skip();
  });

  const alertsOf = async (name: string) => {
    const {id, items, problems} = await readAs('alerts', `reported-2/${name}`);
    expect(id).to.equal('brightsky');
    expect(problems).to.deep.equal([]);
    return items as Alert[];
  };

  it('deliver warnings that are over, and one without an end (b24)', async () => {
    const alerts = await alertsOf('b24-brightsky-expired.json');
    expect(alerts.map(({event, severity, onset, expires}) => [event, severity, onset, expires])).to.deep.equal([
      ['WINDBÖEN', 'moderate', '2026-11-29T19:00:00+01:00', '2026-11-30T00:00:00+01:00'],
      ['FROST', 'minor', '2026-11-30T07:00:00+01:00', undefined],
      ['GLATTEIS', 'severe', '2026-11-30T18:00:00+01:00', '2026-12-01T04:00:00+01:00'],
    ]);
    expect(alerts[2]).to.deep.include({
      id: '2.49.0.0.276.0.DWD.PVW.3.c.DEU', instruction: 'Nicht fahren.', areas: [{name: 'Stadt Eschenfurt', codes: ['805999012']}],
    });
  });

  it('have the DWD\'s number for a warning that others deliver as well (b25)', async () => {
    const [alert] = await alertsOf('b25-brightsky-same.json');
    expect(alert).to.include({
      id: '2.49.0.0.276.0.DWD.PVW.1796010000000.0f0f0f0f-1111-4222-8333-444444444444.DEU',
      sent: '2026-11-30T04:40:00+01:00', onset: '2026-11-30T08:00:00+01:00', expires: '2026-11-30T20:00:00+01:00',
      description: 'Es treten Böen auf.<br>SW.', instruction: 'ACHTUNG! Äste.',
    });
  });

  it('are clear by night (b26)', async () => {
    const weather = await weatherOf('reported-2/b26-openmeteo-clear-night.json');
    expect(weather.current).to.deep.equal({temperature: -1.2, condition: 'clear', windSpeed: 5.4});
    const isDay = (time: string) => daylightAt(weather, Date.parse(time), options);
    expect(isDay('2026-11-30T18:05:00+01:00')).to.equal(false);
    const byDay = weather.hours!.flatMap(({time}, hour) => (isDay(time) ? [hour] : []));
    expect(byDay).to.deep.equal([9, 10, 11, 12, 13, 14, 15, 16]);
    expect(weather.hours).to.have.length(24);
  });

  it('keep one offset over a change of the clocks (b27)', async () => {
    const {hours} = await weatherOf('reported-2/b27-openmeteo-clock-back.json');
    expect(hours!.map(({time, temperature}) => `${time.slice(0, 13)}${time.slice(19)} ${temperature}`)).to.deep.equal([
      '2026-10-25T00+02:00 9', '2026-10-25T01+02:00 8.5', '2026-10-25T02+02:00 8', '2026-10-25T02+01:00 7.5',
      '2026-10-25T03+01:00 7', '2026-10-25T04+01:00 6.5', '2026-10-25T05+01:00 6',
    ]);
  });

  it('are full of null (b28)', async () => {
    const {hours} = await weatherOf('reported-2/b28-openmeteo-nulls.json');
    // Sums are moved, but after 9 o'clock all are null: the first hour keeps what stands beside it.
    expect(hours).to.deep.equal([
      {time: '2026-11-30T09:00:00+01:00', temperature: 3.1, precipitation: 0, precipitationProbability: 10, condition: 'cloudy'},
      {time: '2026-11-30T10:00:00+01:00', temperature: 3.4},
    ]);
  });

  it('sum up the hour before (b29)', async () => {
    const weather = await weatherOf('reported-2/b29-brightsky-hour-before.json');
    const now = Date.parse('2026-11-30T09:20:00+01:00');
    expect(hourAt(weather.hours!, now)).to.include({time: '2026-11-30T09:00:00+01:00', precipitation: 2.4, condition: 'rain'});
    expect(comingHours(weather.hours!, now).map(({time, precipitation, condition}) => `${time.slice(11, 13)} ${precipitation} ${condition}`))
      .to.deep.equal(['09 2.4 rain', '10 0 cloudy', '11 undefined cloudy']);
  });

  it('say of rain at which station it was seen (b30)', async () => {
    const {current, stations} = await weatherOf('reported-2/b30-brightsky-far-condition.json');
    expect(current).to.include({temperature: 4, condition: 'rain', precipitation: 0.9});
    expect(stations).to.deep.equal([
      {name: 'Eschenfurt', distance: 2900, fields: ['temperature', 'windSpeed', 'windDirection', 'humidity', 'pressure']},
      {name: 'Wetterpark Marlen', distance: 28000, fields: ['precipitation', 'condition']},
    ]);
  });

  it('say snow beside an icon with a sun (b31)', async () => {
    const {current} = await weatherOf('reported-2/b31-brightsky-icon-or-condition.json');
    expect(current).to.include({condition: 'snow', temperature: -0.3});
  });

  it('are in other units (b32)', async () => {
    const {current} = await weatherOf('reported-2/b32-openmeteo-units.json');
    expect(current).to.deep.equal({temperature: 10, windSpeed: 36, precipitation: 2.54, condition: 'rain'});
  });

  it('have days of UTC (b33)', async () => {
    const {hours, days, problems} = await weatherOf('reported-2/b33-openmeteo-utc-days.json');
    expect(hours!.map(({time}) => time)).to.deep.equal(['2026-11-30T09:00:00+01:00', '2026-11-30T10:00:00+01:00']);
    expect(days).to.equal(undefined);
    expect(problems).to.deep.equal(['warning foreign-days']);
  });
});

describe('real answers of Bright Sky', () => {
  before(function () {
    if (!existsSync(`${folder}weather`)) this.skip();
  });

  it('say from how far away a value is', async () => {
    const {id, time, current, stations, place, problems} = await weatherOf('weather/brightsky-current-fallback-waltrop.json');
    expect({id, time, problems}).to.deep.equal({id: '13696', time: '2022-08-29T21:00:00+02:00', problems: []});
    expect(current).to.deep.equal({
      temperature: 17.4, windSpeed: 8.3, windGust: 10.8, windDirection: 40, precipitation: 0, humidity: 72,
      pressure: 1019.9, condition: 'partly-cloudy',
    });
    expect(stations).to.deep.equal([
      {name: 'Waltrop-Abdinghof', distance: 2523, fields: ['temperature', 'precipitation', 'humidity']},
      {name: 'Essen-Bredeney', distance: 34639, fields: ['windSpeed', 'windGust', 'windDirection', 'pressure', 'condition']},
    ]);
    expect(daylightAt({place: place!}, Date.parse(time))).to.equal(false);
    expect(place).to.deep.equal({id: '13696', name: 'Waltrop-Abdinghof', latitude: 51.5966, longitude: 7.40484});
  });

  it('have no sun where hardly anything is measured', async () => {
    const {time, place, current, stations} = await weatherOf('weather/brightsky-current-nulls-stechlin.json');
    expect(current).to.deep.equal({temperature: 12.2, precipitation: 0, humidity: 57});
    expect(stations).to.deep.equal([{name: 'Stechlin-Menz', distance: 12747, fields: ['temperature', 'precipitation', 'humidity']}]);
    expect(daylightAt({place: place!}, Date.parse(time))).to.equal(true);
  });
});
