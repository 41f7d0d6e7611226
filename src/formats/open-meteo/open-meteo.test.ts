import {expect} from 'chai';
import type {ReadOptions} from '../../model/read-options.js';
import type {WeatherHour} from '../../model/weather.js';
import {goldenPair} from '../../testing/golden.js';
import {format, read} from './open-meteo.js';

const at = (name: string): URL => new URL(`./fixtures/${name}.json`, import.meta.url);

const answer = (fields: object) => JSON.stringify({
  latitude: 51.16, longitude: 7.08, utc_offset_seconds: 3600, timezone: 'Europe/Berlin', ...fields,
});
const weather = (fields: object, options?: ReadOptions) => read(answer(fields), options).items[0];
const hoursOf = (fields: object, options?: ReadOptions): readonly WeatherHour[] =>
  weather(fields, options)?.hours ?? [];
const texts = (fields: object): string[] => hoursOf(fields).map(({time, temperature}) => `${time.slice(11)} ${temperature}`);

describe('Open-Meteo', () => {
  it('is read', async () => {
    const {text, expected} = await goldenPair(at('forecast'));
    expect(read(text)).to.deep.equal(expected);
    expect(format.detect(text)).to.equal(true);
  });

  it('has every hour of the nights in which the clocks are changed', () => {
    // The answer keeps one offset, that of the day it was asked for.
    expect(texts({utc_offset_seconds: 7200, hourly: {
      time: ['2026-10-25T02:00', '2026-10-25T03:00', '2026-10-25T04:00'], temperature_2m: [3, 2, 1],
    }})).to.deep.equal(['02:00:00+02:00 3', '02:00:00+01:00 2', '03:00:00+01:00 1']);
    expect(texts({hourly: {
      time: ['2026-03-29T01:00', '2026-03-29T02:00', '2026-03-29T03:00'], temperature_2m: [3, 2, 1],
    }})).to.deep.equal(['01:00:00+01:00 3', '03:00:00+02:00 2', '04:00:00+02:00 1']);
  });

  it('is told in the city\'s time, whatever zone was asked for', () => {
    const [hour] = hoursOf({utc_offset_seconds: -12600, timezone: 'America/St_Johns', hourly: {time: ['2026-11-30T04:30'], temperature_2m: [1]}});
    expect(hour?.time).to.equal('2026-11-30T09:00:00+01:00');
    const [unix] = hoursOf({hourly_units: {time: 'unixtime'}, hourly: {time: [1796025600], temperature_2m: [1]}});
    expect(unix?.time).to.equal('2026-11-30T09:00:00+01:00');
  });

  it('goes by the named zone, or by the city\'s, where it says no offset', () => {
    const hourly = {time: ['2026-07-01T10:00'], temperature_2m: [1]};
    expect(hoursOf({utc_offset_seconds: undefined, hourly})[0]?.time).to.equal('2026-07-01T10:00:00+02:00');
    expect(hoursOf({utc_offset_seconds: undefined, timezone: 'GMT', hourly})[0]?.time).to.equal('2026-07-01T12:00:00+02:00');
    expect(hoursOf({utc_offset_seconds: undefined, timezone: undefined, hourly}, {timeZone: 'UTC'})[0]?.time).to.equal('2026-07-01T10:00:00Z');
  });

  it('makes nothing of null', () => {
    const hours = hoursOf({hourly: {
      time: ['2026-11-30T09:00', '2026-11-30T10:00', '2026-11-30T11:00', '2026-11-30T12:00'],
      temperature_2m: [3.1, null, null], precipitation: [null, 0, null, null], weather_code: [null, null, null, 0],
      wind_speed_10m: [],
    }});
    expect(hours).to.deep.equal([
      {time: '2026-11-30T09:00:00+01:00', temperature: 3.1, precipitation: 0},
      {time: '2026-11-30T12:00:00+01:00', condition: 'clear'},
    ]);
  });

  it('leaves the first hour its own sum where all after it are null, and counts no sum twice', () => {
    const time = ['2026-11-30T09:00', '2026-11-30T10:00', '2026-11-30T11:00'];
    const amounts = (precipitation: readonly (number | null)[]) =>
      hoursOf({hourly: {time, temperature_2m: [1, 2, 3], precipitation}}).map((hour) => hour.precipitation);
    expect(amounts([0.4, null, null])).to.deep.equal([0.4, undefined, undefined]);
    expect(amounts([0.4, 1.2, null])).to.deep.equal([1.2, undefined, undefined]);
    expect(amounts([null, 0, null])).to.deep.equal([0, undefined, undefined]);
  });

  it('reads the units it is in', () => {
    expect(weather({
      current_units: {temperature_2m: '°F', wind_speed_10m: 'kn', wind_gusts_10m: 'mp/h', precipitation: 'inch', apparent_temperature: '°F'},
      current: {time: '2026-11-30T09:00', temperature_2m: 14, apparent_temperature: 5, wind_speed_10m: 10, wind_gusts_10m: 20, precipitation: 1},
    })?.current).to.deep.equal({
      temperature: -10, apparentTemperature: -15, precipitation: 25.4, windSpeed: 18.52, windGust: 32.19,
    });
    expect(hoursOf({
      hourly_units: {temperature_2m: '°F', wind_speed_10m: 'm/s'},
      hourly: {time: ['2026-11-30T09:00'], temperature_2m: [50], wind_speed_10m: [5]},
    })).to.deep.equal([{time: '2026-11-30T09:00:00+01:00', temperature: 10, windSpeed: 18}]);
    expect(weather({
      daily_units: {temperature_2m_max: '°F', precipitation_sum: 'inch'},
      daily: {time: ['2026-11-30'], temperature_2m_max: [50], precipitation_sum: [0.1]},
    })?.days).to.deep.equal([{date: '2026-11-30', max: 10, precipitation: 2.54}]);
  });

  it('leaves out a value in a unit that nobody knows, and says so once', () => {
    const {items, problems} = read(answer({
      hourly_units: {temperature_2m: '°X', precipitation: 'mm'},
      hourly: {time: ['2026-11-30T09:00', '2026-11-30T10:00'], temperature_2m: [50, 51], precipitation: [0, 1]},
    }));
    expect(items[0]?.hours).to.deep.equal([{time: '2026-11-30T09:00:00+01:00', precipitation: 1}]);
    expect(problems.map(({code}) => code)).to.deep.equal(['unknown-unit']);
  });

  it('moves sums, probabilities and gusts of the hour before, and nothing else', () => {
    expect(hoursOf({hourly: {
      time: ['2026-11-30T09:00', '2026-11-30T10:00'], temperature_2m: [1, 2], precipitation: [0.3, 2.4], precipitation_probability: [10, 90],
      wind_speed_10m: [5, 6], wind_gusts_10m: [15, 16], wind_direction_10m: [90, 100], weather_code: [3, 61],
    }})).to.deep.equal([
      {time: '2026-11-30T09:00:00+01:00', temperature: 1, precipitation: 2.4, precipitationProbability: 90, windSpeed: 5, windGust: 16,
        windDirection: 90, condition: 'rain'},
      {time: '2026-11-30T10:00:00+01:00', temperature: 2, windSpeed: 6, windDirection: 100, condition: 'rain'},
    ]);
  });

  it('has days only where they are the city\'s', () => {
    const daily = {time: ['2026-11-30'], temperature_2m_max: [6], sunrise: ['2026-11-30T08:12'], sunset: ['2026-11-30T16:21'], uv_index_max: [0.6], weather_code: [71]};
    const ours = read(answer({daily}));
    expect(ours.problems).to.deep.equal([]);
    expect(ours.items[0]?.days).to.deep.equal([{
      date: '2026-11-30', max: 6, condition: 'snow', sunrise: '2026-11-30T08:12:00+01:00', sunset: '2026-11-30T16:21:00+01:00', uvIndex: 0.6,
    }]);
    for (const zone of [{utc_offset_seconds: 0, timezone: 'GMT'}, {utc_offset_seconds: -18000, timezone: 'America/New_York'}]) {
      const hourly = {time: ['2026-11-30T09:00'], temperature_2m: [1]};
      const {items: [item], problems} = read(answer({...zone, daily, hourly}));
      expect(item).not.to.have.property('days');
      expect(problems.map(({severity, code}) => `${severity} ${code}`)).to.deep.equal(['warning foreign-days']);
    }
    // Another name of the same clocks, and the offset of before the change.
    expect(weather({timezone: 'Europe/Paris', daily})?.days).to.have.length(1);
    expect(weather({utc_offset_seconds: 7200, daily: {...daily, time: ['2026-10-24', '2026-10-26'], temperature_2m_max: [6, 7]}})?.days).to.have.length(2);
  });

  it('reads the names that it had before', () => {
    expect(weather({current_weather: {time: '2026-11-30T09:00', temperature: -1.2, windspeed: 5.4, winddirection: 200, weathercode: 45, is_day: 1}})?.current)
      .to.deep.equal({temperature: -1.2, condition: 'fog', windSpeed: 5.4, windDirection: 200});
    expect(hoursOf({hourly: {time: ['2026-11-30T09:00'], relativehumidity_2m: [90], windspeed_10m: [3], weathercode: [0], windspeed_80m: [9]}}))
      .to.deep.equal([{time: '2026-11-30T09:00:00+01:00', windSpeed: 3, condition: 'clear'}]);
  });

  it('knows the weather of every code', () => {
    const codes: Readonly<Record<string, readonly number[]>> = {
      'clear': [0, 1], 'partly-cloudy': [2], 'cloudy': [3], 'fog': [10, 45, 48], 'drizzle': [51, 53, 55], 'freezing-rain': [56, 57, 66, 67],
      'rain': [61, 63, 65, 80, 81, 82], 'sleet': [68, 69, 83], 'snow': [71, 73, 75, 77, 85, 86], 'hail': [89, 90], 'thunderstorm': [95, 96, 99],
    };
    for (const [condition, list] of Object.entries(codes)) {
      for (const code of list) {
        expect(weather({current: {time: '2026-11-30T09:00', weather_code: code}})?.current, `${code}`).to.deep.equal({condition});
      }
    }
    for (const code of [4, 20, 30, 100, -1, 1.5, '0', null]) {
      expect(weather({current: {time: '2026-11-30T09:00', weather_code: code, temperature_2m: 1}})?.current, `${code}`).to.deep.equal({temperature: 1});
    }
  });

  it('is of the place that was asked for, or of several', () => {
    const one = {current: {time: '2026-11-30T09:00', temperature_2m: 1}};
    expect(weather(one)).to.deep.include({id: '51.16,7.08', time: '2026-11-30T09:00:00+01:00'});
    expect(weather(one)?.place).to.deep.equal({id: '51.16,7.08', name: '51.16, 7.08', latitude: 51.16, longitude: 7.08});
    expect(read(`[${answer(one)}, ${answer({...one, latitude: 52})}]`).items.map(({id}) => id)).to.deep.equal(['51.16,7.08', '52,7.08']);
  });

  for (const text of ['', 'null', '{}', '[]', '{"error": true, "reason": "Daily API request limit exceeded"}', '<html></html>',
    '{"hourly": {"time": []}}', '{"hourly": 7}']) {
    it(`says that ${text || 'an empty text'} is no forecast`, () => {
      const {items, problems} = read(text);
      expect(items).to.deep.equal([]);
      expect(problems.map(({severity}) => severity)).to.deep.equal(['error']);
    });
  }

  it('says why the service refused', () => {
    expect(read('{"error": true, "reason": "Latitude must be in range"}').problems)
      .to.deep.equal([{severity: 'error', code: 'refused', message: 'Latitude must be in range'}]);
  });
});
