import {distanceTo} from './area.mjs';
import {cityMoment, utcMoment} from './moments.mjs';
import {epochOf, home} from '../city/clocks.mjs';
import {addDays} from '../city/days.mjs';
import {hourOf, hoursBetween} from './weather.mjs';

/*
 * The weather of Bright Sky. A record sums up the hour before its timestamp, a forecast alone has a probability, and
 * what a station does not measure is null.
 */

const hour = 3_600_000;
const farthest = 50;

const words = {drizzle: 'rain', undefined: 'dry'};
const conditionOf = ({condition}) => words[condition] ?? condition;

function iconOf({condition, cloudCover, windSpeed, isDay}) {
  if (condition) return words[condition] ?? condition;
  if (windSpeed > 50) return 'wind';
  if (cloudCover >= 80) return 'cloudy';
  return `${cloudCover >= 25 ? 'partly-cloudy' : 'clear'}-${isDay ? 'day' : 'night'}`;
}

const dewPoint = ({temperature, humidity}) => Number((temperature - (100 - humidity) / 5).toFixed(2));

const visibility = ({condition}) => (condition === 'fog' ? 400 : 32_000);
/** Minutes of an hour. */
const sunshine = ({isDay, cloudCover}) => (isDay ? Math.round((100 - cloudCover) * 0.6) : 0);

/** The record at a moment: what is measured then, and what fell in the hour before. */
function record(epoch, {storm, now, moment}) {
  const at = hourOf(epoch, storm);
  const before = hourOf(epoch - hour, storm);
  const isForecast = epoch > now;
  return {
    timestamp: moment(epoch), source_id: isForecast ? 238685 : 6007, precipitation: before.precipitation,
    pressure_msl: at.pressure, sunshine: isForecast ? null : sunshine(before), temperature: at.temperature,
    wind_direction: at.windDirection, wind_speed: at.windSpeed, cloud_cover: at.cloudCover, dew_point: dewPoint(at),
    relative_humidity: isForecast ? null : at.humidity, visibility: visibility(before),
    wind_gust_direction: isForecast ? null : at.windDirection, wind_gust_speed: at.windGust,
    condition: conditionOf(before), precipitation_probability: isForecast ? before.probability : null,
    precipitation_probability_6h: null, solar: null, icon: iconOf(at),
  };
}

/** The station stands in the next town but one; clouds are seen from a farther one. */
const stations = [
  {id: 6007, dwd_station_id: '99012', observation_type: 'synop', lat: 51.921, lon: 9.998, height: 148, station_name: 'Eschenfurt-Südhöhe',
    wmo_station_id: 'X012', distance: 3400},
  {id: 6011, dwd_station_id: '99031', observation_type: 'synop', lat: 52.064, lon: 10.104, height: 211, station_name: 'Marlen-Oberland',
    wmo_station_id: 'X031', distance: 20_400},
];
const forecast = {id: 238685, dwd_station_id: null, observation_type: 'forecast', lat: 51.91, lon: 9.95, height: 150,
  station_name: 'ESCHENFURT', wmo_station_id: 'X9012', distance: 600};

const source = (station, {now, moment}) => ({
  ...station, first_record: moment(Math.floor(now / hour) * hour - 36 * hour),
  last_record: moment(station.observation_type === 'forecast' ? Math.floor(now / hour) * hour + 240 * hour : Math.floor(now / 600_000) * 600_000),
});

const fromFar = ['cloud_cover', 'condition', 'visibility'];

/** The weather now, by the running hour. */
function currentWeather(view) {
  const {now, storm, moment} = view;
  const at = hourOf(Math.floor(now / hour) * hour, storm);
  const before = hourOf(Math.floor(now / hour) * hour - hour, storm);
  const spans = (name, value) => Object.fromEntries([10, 30, 60].map((minutes) => [`${name}_${minutes}`, value]));
  return {
    weather: {
      source_id: 6007, timestamp: moment(Math.floor(now / 1_800_000) * 1_800_000), cloud_cover: at.cloudCover,
      condition: conditionOf(at), dew_point: dewPoint(at), solar_10: null, solar_30: null, solar_60: null,
      precipitation_10: Number((at.precipitation / 6).toFixed(2)),
      precipitation_30: Number((at.precipitation / 2).toFixed(2)), precipitation_60: before.precipitation,
      pressure_msl: at.pressure, relative_humidity: at.humidity, visibility: visibility(at),
      ...spans('wind_direction', at.windDirection), ...spans('wind_speed', at.windSpeed),
      ...spans('wind_gust_direction', at.windDirection), ...spans('wind_gust_speed', at.windGust),
      sunshine_30: null, sunshine_60: null, temperature: at.temperature,
      fallback_source_ids: Object.fromEntries(fromFar.map((name) => [name, 6011])), icon: iconOf(at),
    },
    sources: stations.map((station) => source(station, view)),
  };
}

/** A day is meant in the zone that is asked for, else in UTC; a moment says it itself. */
const momentIn = (text, isCity) => (/^\d{4}-\d\d-\d\d$/.test(text)
  ? isCity ? epochOf(text, '00:00', home) : Date.parse(`${text}T00:00Z`)
  : Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`));

/** Records from a day to another one, both ends included, as far as the forecast goes. */
function records(query, view) {
  const date = query.get('date');
  const last = query.get('last_date') ?? (/^\d{4}-\d\d-\d\d$/.test(date) ? addDays(date, 1) : undefined);
  const from = momentIn(date, view.isCity);
  const to = Math.min(last ? momentIn(last, view.isCity) : from + 24 * hour, view.now + 240 * hour);
  const first = Math.ceil(from / hour) * hour;
  return {
    weather: hoursBetween(first, to).map(({time}) => record(time, view)),
    sources: [stations[0], forecast].map((station) => source(station, view)),
  };
}

const refused = (status, detail) => ({status, value: {detail}});

/** @returns {{status?: number, value: object}} */
export function brightskyWeather(path, query, clock) {
  if (!query.has('lat') || !query.has('lon')) return refused(400, 'Please supply lat/lon or dwd_station_id/wmo_station_id/source_id parameter');
  const place = {latitude: Number(query.get('lat')), longitude: Number(query.get('lon'))};
  if (!(distanceTo(place) < farthest)) return refused(404, 'No sources match your criteria');
  const isCity = query.get('tz') === 'Europe/Berlin';
  const view = {now: clock.now(), storm: clock.blowing(), moment: isCity ? cityMoment : utcMoment, isCity};
  if (path === 'current_weather') return {value: currentWeather(view)};
  if (!query.has('date')) return refused(422, [{loc: ['query', 'date'], msg: 'Field required', type: 'missing'}]);
  if (Number.isNaN(momentIn(query.get('date'), isCity))) return refused(422, [{loc: ['query', 'date'], msg: 'Invalid date', type: 'value_error'}]);
  return {value: records(query, view)};
}
