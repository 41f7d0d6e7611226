import {expect} from 'chai';
import type {Alert} from '../../model/alert.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Weather} from '../../model/weather.js';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './brightsky.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url);

const dwdNumber = '2.49.0.0.276.0.DWD.PVW.1796010000000.0a0b.DEU';
const frost = {
  id: 7, alert_id: dwdNumber, status: 'actual', effective: '2026-11-30T03:40:00+00:00', onset: '2026-11-30T07:00:00+00:00',
  expires: null, severity: 'minor', event_code: 22, event_de: 'FROST', event_en: 'frost',
  headline_de: 'Amtliche WARNUNG vor FROST', headline_en: 'Official WARNING of FROST', description_de: 'Frost.',
  description_en: 'Frost.', instruction_de: null, instruction_en: null,
};
const alertsOf = (fields: object, options: ReadOptions = {}, rest: object = {}) => {
  const {items, problems} = read(JSON.stringify({alerts: [{...frost, ...fields}], ...rest}), options);
  return {items: items as Alert[], problems: problems.map(({code}) => code)};
};

describe('warnings of Bright Sky', () => {
  it('are read', async () => {
    const {text, expected} = await goldenPair(at('alerts'));
    expect(read(text, {url: 'https://api.marlen.example/alerts?warn_cell_id=805999012'})).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
  });

  it('are in the language of the page where all their texts are', () => {
    expect(alertsOf({}, {language: 'en-GB'}).items[0]).to.include({headline: 'Official WARNING of FROST', event: 'frost', language: 'en'});
    expect(alertsOf({}, {language: 'tr'}).items[0]).to.include({headline: 'Amtliche WARNUNG vor FROST', language: 'de'});
    const instruction = alertsOf({instruction_de: 'Pflanzen schützen.'}, {language: 'en'}).items[0];
    expect(instruction).to.include({instruction: 'Pflanzen schützen.', headline: 'Amtliche WARNUNG vor FROST', language: 'de'});
    const english = {event_de: null, headline_de: null, description_de: null};
    expect(alertsOf(english, {language: 'de'}).items[0]).to.include({headline: 'Official WARNING of FROST', language: 'en'});
  });

  it('are in force until they are withdrawn where nobody says how long', () => {
    const {items: [alert], problems} = alertsOf({onset: null});
    expect(alert).not.to.have.any.keys('onset', 'expires');
    expect(problems).to.deep.equal([]);
  });

  it('are kept with a date that is none, which is named', () => {
    const {items: [alert], problems} = alertsOf({expires: 'bald'});
    expect(alert).to.include({headline: 'Amtliche WARNUNG vor FROST'}).and.not.have.property('expires');
    expect(problems).to.deep.equal(['bad-date']);
  });

  it('have the moment in the DWD\'s number where nothing else says when they were sent', () => {
    expect(alertsOf({effective: null}).items[0]).to.include({sent: '2026-11-30T04:40:00+01:00'});
    expect(alertsOf({effective: null, alert_id: 'x'}).items[0]).to.include({sent: '2026-11-30T08:00:00+01:00'});
  });

  it('say what is advance information, and what is a test', () => {
    expect(alertsOf({urgency: 'future', status: 'test', certainty: 'likely', severity: 'severe'}).items[0])
      .to.include({urgency: 'future', status: 'test', certainty: 'likely', severity: 'severe'});
    expect(alertsOf({urgency: 'Future', severity: 'HIGH'}).items[0]).to.include({urgency: 'future', severity: 'unknown'});
  });

  it('name the area that was asked for', () => {
    const location = {warn_cell_id: 805999012, name: 'Stadt Eschenfurt', name_short: 'Eschenfurt'};
    expect(alertsOf({}, {}, {location}).items[0]?.areas).to.deep.equal([{name: 'Stadt Eschenfurt', codes: ['805999012']}]);
    expect(alertsOf({}).items[0]).not.to.have.property('areas');
  });

  it('have a headline out of what else is there', () => {
    const none = {headline_de: null, headline_en: null};
    expect(alertsOf(none).items[0]?.headline).to.equal('FROST');
    expect(alertsOf({...none, event_de: null, event_en: null}).items[0]?.headline).to.equal('Frost.');
    expect(alertsOf({...none, event_de: null, event_en: null, description_de: null, description_en: null}))
      .to.deep.equal({items: [], problems: ['bad-entry']});
  });

  it('are none where the answer has none', () => {
    expect(read('{"alerts": []}')).to.deep.equal({items: [], problems: [], kind: 'alerts'});
  });
});

const source = {id: 1, dwd_station_id: '99001', lat: 51.2, lon: 7.1, station_name: 'Eschenfurt', distance: 2900};
const far = {id: 2, dwd_station_id: '99002', lat: 51.4, lon: 7.3, station_name: 'Marlen', distance: 28000};
const now = (fields: object, sources: readonly object[] = [source, far]) => {
  const weather = {source_id: 1, timestamp: '2026-11-30T12:00:00+00:00', ...fields};
  const {items: [item]} = read(JSON.stringify({weather, sources}));
  return item as Weather | undefined;
};
const hour = (time: string, fields: object = {}) =>
  ({timestamp: `2026-11-30T${time}:00+01:00`, source_id: 1, temperature: 5, condition: 'dry', cloud_cover: 100, precipitation: 0, ...fields});
const hours = (list: readonly object[]) =>
  (read(JSON.stringify({weather: list, sources: [source]})).items[0] as Weather | undefined)?.hours ?? [];

describe('weather of Bright Sky', () => {
  for (const name of ['joined', 'hours', 'now']) {
    it(`is read (${name})`, async () => {
      const {text, expected} = await goldenPair(at(name));
      expect(read(text)).to.deep.equal(expected);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('has no sun where nobody saw the sky', () => {
    for (const icon of ['clear-day', 'clear-night', 'partly-cloudy-day', 'cloudy', 'wind', null]) {
      expect(now({icon, condition: null, cloud_cover: null})?.current, `${icon}`).to.equal(undefined);
      expect(now({icon, condition: 'dry', cloud_cover: null, temperature: 1})?.current).to.deep.equal({temperature: 1});
    }
  });

  it('says what falls, whatever the icon is', () => {
    for (const [condition, icon, said] of [
      ['snow', 'clear-day', 'snow'], ['sleet', 'rain', 'sleet'], ['hail', 'cloudy', 'hail'], ['fog', 'clear-night', 'fog'],
      ['thunderstorm', 'partly-cloudy-day', 'thunderstorm'], [null, 'rain', 'rain'], ['dry', 'partly-cloudy-day', 'cloudy'],
    ] as const) {
      expect(now({condition, icon, cloud_cover: 90})?.current?.condition, `${condition} ${icon}`).to.equal(said);
    }
  });

  it('tells a clear sky from one with clouds', () => {
    for (const [cover, said] of [[0, 'clear'], [19, 'clear'], [20, 'partly-cloudy'], [79, 'partly-cloudy'], [80, 'cloudy']] as const) {
      expect(now({condition: 'dry', cloud_cover: cover, icon: 'wind'})?.current?.condition).to.equal(said);
    }
  });

  it('names the station of each value', () => {
    const stations = now({
      temperature: 4, condition: 'rain', wind_speed_10: 7.2, precipitation_60: 0.9, relative_humidity: null,
      fallback_source_ids: {condition: 2, wind_speed_10: 2, relative_humidity: 2},
    })?.stations;
    expect(stations).to.deep.equal([
      {name: 'Eschenfurt', distance: 2900, fields: ['temperature', 'precipitation']},
      {name: 'Marlen', distance: 28000, fields: ['windSpeed', 'condition']},
    ]);
    expect(now({temperature: 4}, [])?.stations).to.equal(undefined);
  });

  it('takes the wind of a longer time where the last ten minutes have none', () => {
    expect(now({wind_speed_10: null, wind_speed_30: 0, wind_speed_60: 8})?.current?.windSpeed).to.equal(0);
    expect(now({precipitation_60: null, precipitation_30: 0.5})?.current).to.equal(undefined);
  });

  it('gives SI units back as what people use', () => {
    expect(now({temperature: 283.15, wind_speed_10: 10, pressure_msl: 101000})?.current)
      .to.deep.equal({temperature: 10, windSpeed: 36, pressure: 1010});
  });

  it('moves what was summed up to the hour in which it fell', () => {
    const list = hours([hour('08:00'), hour('09:00', {precipitation: 0.2}), hour('10:00', {precipitation: 2.4, precipitation_probability: 80})]);
    expect(list.map(({time, precipitation}) => [time, precipitation])).to.deep.equal([
      ['2026-11-30T08:00:00+01:00', 0.2], ['2026-11-30T09:00:00+01:00', 2.4], ['2026-11-30T10:00:00+01:00', undefined],
    ]);
    expect(list.map((one) => one.precipitationProbability)).to.deep.equal([undefined, 80, undefined]);
  });

  it('moves no sum over a gap', () => {
    expect(hours([hour('08:00'), hour('10:00', {precipitation: 2.4})]).map(({precipitation}) => precipitation))
      .to.deep.equal([undefined, undefined]);
  });

  it('says of no dry hour that it rains', () => {
    const rain = {condition: 'rain', precipitation: 1};
    expect(hours([hour('08:00', rain), hour('09:00'), hour('10:00', rain)]).map(({condition}) => condition))
      .to.deep.equal(['cloudy', 'rain', 'rain']);
    expect(hours([hour('08:00', {condition: 'thunderstorm'}), hour('09:00')])[0]?.condition).to.equal('thunderstorm');
  });

  it('leaves out an hour of which nothing is known', () => {
    expect(hours([hour('08:00'), {timestamp: '2026-11-30T09:00:00+01:00', temperature: null}, {temperature: 4}])).to.have.length(1);
  });

  it('has the days of the city of which all hours are there', () => {
    const moments = Array.from({length: 49}, (_, index) => new Date(Date.UTC(2026, 9, 24, 22 + index)));
    const weather = moments.map((moment, index) => ({
      timestamp: moment.toISOString(), temperature: index % 25, precipitation: index ? 0.1 : 5, condition: 'dry', cloud_cover: 0,
    }));
    const {items: [item]} = read(JSON.stringify({weather, sources: [source]}));
    // The day on which the clocks go back has 25 hours; the one after it lacks the sum of its last hour here.
    expect((item as Weather).days).to.deep.equal([
      {date: '2026-10-25', min: 0, max: 24, condition: 'clear', precipitation: 2.5},
      {date: '2026-10-26', min: 0, max: 23, condition: 'clear'},
    ]);
  });

  it('is joined of two answers, whichever of them came', () => {
    const current = {weather: {timestamp: '2026-11-30T08:00:00Z', temperature: 4, source_id: 1}, sources: [source]};
    const list = {weather: [hour('09:00')], sources: [source]};
    for (const document of [{current, weather: list}, {current, hours: list}]) {
      const {items: [item]} = read(JSON.stringify(document));
      expect(item, JSON.stringify(document)).to.have.nested.property('current.temperature', 4);
      expect((item as Weather).hours).to.have.length(1);
      expect(item).to.include({time: '2026-11-30T09:00:00+01:00'});
    }
    expect(read(JSON.stringify({current, weather: {detail: 'No sources'}})).items).to.have.length(1);
    expect((read(JSON.stringify({current: {detail: 'x'}, weather: list})).items[0] as Weather).hours).to.have.length(1);
    expect(read(JSON.stringify({current: {detail: 'x'}, weather: null})).problems.map(({code}) => code)).to.deep.equal(['wrong-format']);
  });
});

describe('an answer of Bright Sky', () => {
  for (const text of ['', 'null', '{}', '[]', '{"detail": "No sources match"}', '<html></html>', '{"alerts": null}', '{"weather": 7}', '{"weather": {}}']) {
    it(`is not ${text || 'an empty text'}`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['error wrong-format']);
    });
  }

  it('is not taken for another JSON', () => {
    for (const text of ['{"hourly_units": {}, "hourly": {"pressure_msl": []}}', '{"alerts": [{"headline": "x"}]}', '{"weather": "sunny"}', '[]']) {
      expect(format.detect(text), text).to.equal(false);
    }
  });
});
