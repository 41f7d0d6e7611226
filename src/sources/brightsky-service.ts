import {pointOf} from '../alerts/area-keys.js';
import {cellOf} from '../alerts/warn-cell.js';
import {clockAt} from '../time/city-clock.js';
import {addDays} from '../time/civil-day.js';
import {neededPosition, withQuery} from './service-address.js';
import type {Service, ServiceQuestion} from './service.js';

const WEEK = 7;

/** Bright Sky, base `https://api.brightsky.dev`: warnings of a municipality or a position; weather now, and by the hour. */
export const service: Service = {
  alerts: (question) => {
    const {base, area = '', timeZone} = question;
    const cell = pointOf(area) ? undefined : cellOf(area);
    return {url: withQuery(`${base}/alerts`, cell ? {warn_cell_id: cell} : {...placeOf(question), tz: timeZone})};
  },
  weather: (question) => {
    const {base, timeZone, now, days = WEEK, station} = question;
    const place = {...station ? {dwd_station_id: station} : placeOf(question), tz: timeZone, units: 'dwd'};
    const {day} = clockAt(now, timeZone);
    // Its hours hold the sums of the hour before: the last hour of a day is told with the midnight after it.
    const hours = withQuery(`${base}/weather`, {date: day, last_date: addDays(day, days), ...place});
    return {url: hours, parts: {current: withQuery(`${base}/current_weather`, place), weather: hours}};
  },
};

function placeOf(question: ServiceQuestion) {
  const [lat, lon] = neededPosition(question);
  return {lat, lon};
}
