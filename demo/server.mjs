import {createServer} from 'node:http';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {asksForFailure, createFailureCount, fail} from './http/failures.mjs';
import {cataloguePages} from './catalogue/pages.mjs';
import {cityPages} from './stadt/pages.mjs';
import {readDemos} from '../build/demos.mjs';
import {cityToday} from './city/days.mjs';
import {createCity} from './city/city.mjs';
import {dataReply} from './http/data.mjs';
import {fileReply} from './http/files.mjs';
import {libraryReply} from './http/library.mjs';
import {notFound} from './catalogue/not-found.mjs';
import {originOf} from './http/origin.mjs';
import {send} from './http/send.mjs';

/*
 * The demo server: the built package, the catalogue, the sample city's website and its data, offline and
 * from memory. Any address fails on request, see `http/failures.mjs`.
 */

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const largestBody = 100_000;
const host = '127.0.0.1';

async function readBody(request) {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > largestBody) throw Object.assign(new RangeError('Too large'), {status: 413});
  }
  return text;
}

const isData = (path) => /^\/(daten|abfallnavi\/rest|sva)\//.test(path);

/** The simulated warning and weather services; their modules are read when they are first asked. */
function createServiceAnswer(today) {
  let services;
  return async (asked) => {
    services ??= import('./services/services.mjs').then(({createServices}) => createServices({today}));
    return (await services)(asked);
  };
}

const redirect = (to) => ({status: 308, headers: {Location: to}});

/** The path of an address without its percent signs, or undefined where they are wrong. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function createRouter({dist, cityAt, today, more}) {
  const folders = [['/dist/', dist], ['/catalogue/assets/', here('catalogue/assets')],
    ['/catalogue/themes/', here('../themes')], ['/stadt/assets/', here('stadt/assets')], ['/docs/', here('../docs')]];
  const answerOfService = createServiceAnswer(today);

  /** A `fetch` of what this server itself answers, for pages that are made of its data. */
  const ask = async (address) => {
    const url = new URL(address);
    const reply = await route({method: 'GET', url: url.pathname + url.search, headers: {host: url.host}}, url);
    const {body, status = 200, type, headers} = reply ?? {status: 404};
    const answer = new Response(body, {status, headers: {...headers, ...type && {'Content-Type': type}}});
    return Object.defineProperty(answer, 'url', {value: url.href});
  };

  async function route(request, url) {
    const path = decoded(url.pathname);
    if (path === undefined) return {status: 400, body: 'Bad request', type: 'text/plain; charset=utf-8'};
    const city = cityAt();
    const isService = path.startsWith('/dienste/');
    const body = request.method === 'POST' && (isService || isData(path)) ? await readBody(request) : '';
    if (isService) return answerOfService({path, query: url.searchParams, request, body});
    if (isData(path)) {
      return dataReply(city, await readDemos(), {path, query: url.searchParams, request, body});
    }
    if (!['GET', 'HEAD'].includes(request.method)) return {status: 405, headers: {Allow: 'GET, HEAD'}};
    if (path === '/') return {...redirect('/catalogue/'), status: 302};
    if (['/catalogue', '/catalogue/en', '/stadt', '/app'].includes(path)) return redirect(`${path}/`);
    const made = await cataloguePages(path, {dist, today});
    if (made) return made;
    const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
    if (folder) return fileReply(folder, path.slice(prefix.length));
    const context = {city, dist, today, query: url.searchParams, origin: originOf(request), ask};
    return cityPages(path, context) ?? await more(path) ?? libraryReply(path, context);
  }
  return route;
}

/** Listens on the port, or on the first free one from there on. */
function listen(server, port, tries) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || tries <= 1) reject(error);
      else resolve(listen(server, port + 1, tries - 1));
    });
    server.listen(port, host, () => resolve(server.address().port));
  });
}

/** A request, as the reply to it or to what went wrong. */
function createAnswer({route, reloader}) {
  const shouldFail = createFailureCount();
  const replyTo = async (request) => {
    const url = new URL(request.url, `http://${host}`);
    const reply = await route(request, url) ?? notFound();
    if (!asksForFailure(url.searchParams) || url.pathname.startsWith('/catalogue/')) {
      return reloader?.dress(request, reply) ?? reply;
    }
    return shouldFail(request.url, url.searchParams) ? fail(reply, url.searchParams) : {...reply, cache: 'no-store'};
  };
  return (request) => replyTo(request).catch((error) => {
    if (!error.status) console.error(error);
    return {
      status: error.status ?? 500, body: error.message, type: 'text/plain; charset=utf-8',
      // The rest of a refused body must not be read as the next request.
      headers: {Connection: 'close'},
    };
  });
}

/** The sample city on the day it is there, made anew when a day has passed. */
function createCityClock(today) {
  let city;
  return () => {
    const day = today ?? cityToday();
    if (city?.today !== day) city = createCity(day);
    return city;
  };
}

/**
 * Starts the demo server.
 * @param {object} [options]
 * @param {number} [options.port] default: any free one
 * @param {number} [options.tries] how many ports from there on are tried, default 1
 * @param {string} [options.today] the day the sample city and the widgets on its pages live in, default: the real one
 * @param {string} [options.dist] the folder of the built package, default: the project's
 * @param {(path: string) => object | undefined | Promise<object | undefined>} [options.more] replies for further paths
 * @param {object} [options.reloader] as `createReloader` gives it: pages load themselves anew when it says so
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function createDemoServer(
  {port = 0, tries = 1, today, dist = here('../dist'), more = () => undefined, reloader} = {}) {
  const answer = createAnswer({route: createRouter({dist, cityAt: createCityClock(today), today, more}), reloader});
  const server = createServer(async (request, response) => {
    if (!reloader?.take(request, response)) send(request, response, await answer(request));
  });
  const chosen = await listen(server, port, tries);
  return {
    url: `http://localhost:${chosen}/`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** The port a person asks for by `PORT`, or the first free one from 8080 on. */
export const everydayOptions = () => {
  const wanted = Number(process.env.PORT);
  return {...(wanted ? {port: wanted} : {port: 8080, tries: 100}), today: process.env.TODAY};
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const {url} = await createDemoServer(everydayOptions());
  console.log(url);
}
