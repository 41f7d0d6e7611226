import {expect} from 'chai';
import {brightskyWeather} from './brightsky-weather.mjs';
import {daysFrom, feltTemperature, hourOf, hoursBetween} from './weather.mjs';
import {openMeteo} from './open-meteo.mjs';
import {sunTimes} from './sun.mjs';

const hour = 3_600_000;
const now = Date.parse('2026-11-30T13:20:00+01:00');
const clock = {now: () => now, blowing: () => undefined};
const place = {lat: '51.905', lon: '9.955', tz: 'Europe/Berlin'};
const ask = (path, more) => brightskyWeather(path, new URLSearchParams({...place, ...more}), clock);
const year = daysFrom('2026-01-01', 365);
const noon = (day) => Date.parse(`${day}T11:00:00Z`);
const mean = (days) => days.reduce((sum, day) => sum + hourOf(noon(day)).temperature, 0) / days.length;

describe('the weather of the sample city', () => {
  it('is cold in January and warm in July', () => {
    expect(mean(daysFrom('2026-01-01', 31))).to.be.within(-3, 7);
    expect(mean(daysFrom('2026-07-01', 31))).to.be.within(16, 26);
  });

  it('has all kinds of weather within a year, snow in winter and thunder in summer', () => {
    const found = year.flatMap((day) => hoursBetween(noon(day) - 11 * hour, noon(day) + 11 * hour)
      .map(({condition}) => [condition, day.slice(5, 7)]));
    const monthsOf = (name) => found.filter(([condition]) => condition === name).map(([, month]) => month);
    expect([...new Set(found.map(([condition]) => condition))])
      .to.have.members([undefined, 'fog', 'drizzle', 'rain', 'sleet', 'snow', 'thunderstorm']);
    expect(monthsOf('snow')).not.to.include.oneOf(['05', '06', '07', '08', '09']);
    expect(monthsOf('thunderstorm')).not.to.include.oneOf(['12', '01', '02']);
  });

  it('does not jump at midnight', () => {
    for (const day of year) {
      const midnight = noon(day) + 12 * hour;
      expect(Math.abs(hourOf(midnight).temperature - hourOf(midnight - hour).temperature), day).to.be.below(4);
    }
  });

  it('blows in a storm, and not before', () => {
    const storm = {start: now};
    expect(hourOf(noon('2026-11-30') + 2 * hour, storm)).to.deep.include({condition: 'rain', windGust: 111, windDirection: 230});
    expect(hourOf(noon('2026-11-29'), storm)).to.deep.equal(hourOf(noon('2026-11-29')));
  });

  it('feels colder in the wind', () => {
    expect(feltTemperature({temperature: 2, windSpeed: 30, humidity: 80})).to.equal(-3.9);
    expect(feltTemperature({temperature: 15, windSpeed: 30, humidity: 80})).to.equal(15);
  });

  it('has sunrise and sunset of that place, to a few minutes', () => {
    const {sunrise, sunset} = sunTimes('2026-06-21');
    expect(Math.abs(sunrise - Date.parse('2026-06-21T05:02:00+02:00'))).to.be.below(6 * 60_000);
    expect(Math.abs(sunset - Date.parse('2026-06-21T21:40:00+02:00'))).to.be.below(6 * 60_000);
  });
});

describe('the weather in the formats of the services', () => {
  it('is that of now, with clouds from a farther station', () => {
    const {weather, sources} = ask('current_weather').value;
    expect(weather).to.include({source_id: 6007, timestamp: '2026-11-30T13:00:00+01:00'});
    expect(weather.fallback_source_ids).to.deep.equal({cloud_cover: 6011, condition: 6011, visibility: 6011});
    expect(sources.map(({id, observation_type: type}) => [id, type])).to.deep.equal([[6007, 'synop'], [6011, 'synop']]);
  });

  it('has records from midnight to midnight, measured and then forecast with a probability', () => {
    const {weather} = ask('weather', {date: '2026-11-30'}).value;
    expect(weather).to.have.length(25);
    expect([weather[0].timestamp, weather[24].timestamp]).to.deep.equal(['2026-11-30T00:00:00+01:00', '2026-12-01T00:00:00+01:00']);
    expect(weather.map(({precipitation_probability: chance}) => chance !== null).indexOf(true)).to.equal(14);
  });

  it('sums the hour before in both of them', () => {
    const {weather} = ask('weather', {date: '2026-11-30', last_date: '2026-12-06'}).value;
    const {hourly} = openMeteo(new URLSearchParams({latitude: '51.905', longitude: '9.955', timezone: 'Europe/Berlin',
      hourly: 'precipitation,temperature_2m', forecast_days: '6'}), clock).value;
    expect(hourly.time).to.have.length(144);
    expect(hourly.precipitation).to.deep.equal(weather.slice(0, 144).map(({precipitation}) => precipitation));
    expect(hourly.temperature_2m).to.deep.equal(weather.slice(0, 144).map(({temperature}) => temperature));
    expect(weather.some(({precipitation}) => precipitation > 0)).to.equal(true);
    const wet = weather.findIndex(({precipitation}) => precipitation > 0);
    expect(hourOf(Date.parse(weather[wet].timestamp) - hour).precipitation).to.equal(weather[wet].precipitation);
  });

  it('ends with the forecast, ten days ahead', () => {
    const {weather} = ask('weather', {date: '2026-12-09', last_date: '2026-12-31'}).value;
    expect(weather.at(-1).timestamp).to.equal('2026-12-10T13:00:00+01:00');
  });

  it('has days with sunrise, and hours of the city\'s clock also when it is put back', () => {
    const october = {now: () => Date.parse('2026-10-25T09:00:00+01:00'), blowing: () => undefined};
    const query = new URLSearchParams({latitude: '51.905', longitude: '9.955', timezone: 'Europe/Berlin', forecast_days: '1',
      hourly: 'temperature_2m', daily: 'sunrise,temperature_2m_max'});
    const {hourly, daily, utc_offset_seconds: offset} = openMeteo(query, october).value;
    expect(hourly.time.filter((time) => time === '2026-10-25T02:00')).to.have.length(2);
    expect(daily.time).to.deep.equal(['2026-10-25']);
    expect(daily.sunrise[0]).to.match(/^2026-10-25T07:0\d$/);
    expect(offset).to.equal(3600);
  });

  it('says in the service\'s words what is wrong with a question', () => {
    expect(openMeteo(new URLSearchParams({latitude: '1', longitude: '1', daily: 'sunrise'}), clock))
      .to.deep.equal({status: 400, value: {error: true, reason: 'Timezone is required'}});
    expect(openMeteo(new URLSearchParams({latitude: '1', longitude: '1', hourly: 'mood'}), clock).status).to.equal(400);
    expect(ask('weather')).to.deep.include({status: 422});
    expect(ask('current_weather', {lat: '48.1', lon: '11.5'})).to.deep.equal({status: 404, value: {detail: 'No sources match your criteria'}});
  });
});
