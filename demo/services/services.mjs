import {brightskyAlerts} from './brightsky-alerts.mjs';
import {brightskyWeather} from './brightsky-weather.mjs';
import {capReply} from './cap.mjs';
import {createClock} from './clock.mjs';
import {createFailures} from './failure-switches.mjs';
import {dwdWarnings} from './dwd-warnings.mjs';
import {isLocal} from './local-request.mjs';
import {lhpReply} from './lhp.mjs';
import {ninaReply} from './nina.mjs';
import {openMeteo} from './open-meteo.mjs';
import {originOf} from '../http/origin.mjs';

/*
 * Simulators of the warning and weather services, below `/dienste/`, each with the shape and the headers of its model:
 * some let pages of every host read them, others none.
 */

const root = '/dienste/';
const open = {'Access-Control-Allow-Origin': '*'};

const json = ({status = 200, value}, more) => ({status, body: JSON.stringify(value), type: 'application/json', ...more});

function brightskyReply(path, {query, clock}) {
  if (path === 'alerts') {
    const value = brightskyAlerts(query, clock);
    return json({status: value.detail ? 404 : 200, value}, {headers: open});
  }
  if (!['current_weather', 'weather'].includes(path)) return undefined;
  return json(brightskyWeather(path, query, clock), {headers: open});
}

/** By the name that is the first part of their addresses; each gets the rest of it. */
const simulators = {
  nina: ninaReply,
  brightsky: brightskyReply,
  'open-meteo': (path, {query, clock}) => (path === 'v1/forecast'
    ? json(openMeteo(query, clock), {headers: open, type: 'application/json; charset=utf-8'}) : undefined),
  dwd: (path, {clock}) => (path === 'warnings.json'
    ? {body: dwdWarnings(clock), type: 'application/javascript; charset=utf-8'} : undefined),
  lhp: lhpReply,
  cap: capReply,
};

const own = (status, value) => json({status, value}, {cache: 'no-store'});

function wishesOf(body) {
  const wishes = JSON.parse(body);
  if (wishes === null || typeof wishes !== 'object') throw new SyntaxError('An object of JSON is wanted');
  return wishes;
}

/** A request to one of the two switches: shows it, or sets it first. */
function switched({request, body}, {show, set}) {
  if (!isLocal(request)) return own(403, {error: 'Only from this machine'});
  if (!['GET', 'POST'].includes(request.method)) return {status: 405, headers: {Allow: 'GET, POST'}};
  if (request.method === 'GET') return own(200, show());
  try {
    set(wishesOf(body));
    return own(200, show());
  } catch (error) {
    return own(error.status ?? 400, {error: error.message});
  }
}

/**
 * The services of one server, with a clock and failures of their own.
 * @param {{today?: string}} options the day on which the city stands still
 */
export function createServices({today}) {
  const clock = createClock({today});
  const failures = createFailures(Object.keys(simulators));
  const switches = {
    uhr: {show: clock.reading, set: clock.set},
    stoerung: {show: failures.reading, set: failures.set},
  };

  /** @returns a reply, or undefined if there is nothing at that address */
  return async function reply({path, query, request, body}) {
    const [, name, rest = ''] = /^\/dienste\/([^/]+)(?:\/(.*))?$/.exec(path) ?? [];
    if (Object.hasOwn(switches, name ?? '')) return switched({request, body}, switches[name]);
    if (!Object.hasOwn(simulators, name ?? '')) return undefined;
    if (!['GET', 'HEAD'].includes(request.method)) return {status: 405, headers: {Allow: 'GET, HEAD'}};
    const base = `${originOf(request)}${root}${name}/`;
    const answer = simulators[name](rest, {query, request, clock, base});
    // Nobody waits a minute for the next part of a storm that takes three.
    return failures.apply(name, answer && clock.storm() ? {...answer, cache: 'no-cache'} : answer);
  };
}
