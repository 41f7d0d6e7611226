/**
 * One page's visit to the relay, with the runtime's own server and its own `fetch`: `check.mjs` bundles it and runs it
 * in each runtime. Prints a line for each thing that is not as it should be.
 */
import {createRelay} from 'stadtbausteine/relay';

const {Deno, Bun} = globalThis;

/** Serves at a free port of this machine; gives its address. */
async function serve(answer) {
  if (Deno) {
    const server = Deno.serve({port: 0, hostname: '127.0.0.1', onListen: () => undefined}, (request, {remoteAddr}) =>
      answer(request, remoteAddr.hostname));
    return {base: `http://127.0.0.1:${server.addr.port}`, end: () => server.shutdown()};
  }
  if (Bun) {
    const server = Bun.serve({port: 0, hostname: '127.0.0.1', fetch: (request) => answer(request, server.requestIP(request)?.address)});
    return {base: `http://127.0.0.1:${server.port}`, end: () => server.stop(true)};
  }
  const {createAdaptorServer} = await import('@hono/node-server');
  const server = createAdaptorServer({fetch: (request, {incoming}) => answer(request, incoming.socket.remoteAddress)});
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {base: `http://127.0.0.1:${server.address().port}`, end: () => server.close()};
}

const CALENDAR = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20991205\r\nSUMMARY:Fest\r\nRRULE:FREQ=YEARLY;UNTIL=20991205\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const packed = (text) => new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')), {
  headers: {'content-type': 'text/calendar', 'content-encoding': 'gzip', 'etag': '"a1"'},
});

let isUp = true;
const posted = [];
const publisher = await serve(async (request) => {
  const {pathname} = new URL(request.url);
  if (!isUp) return new Response('down', {status: 503});
  if (request.method === 'POST') {
    posted.push([await request.text(), request.headers.get('idempotency-key'), request.headers.get('x-key')].join());
    return new Response('{"id": 7}', {status: 201});
  }
  if (request.headers.get('if-none-match') === '"a1"') return new Response(null, {status: 304});
  if (pathname === '/away') return new Response(null, {status: 302, headers: {location: 'http://127.0.0.1:1/geheim'}});
  if (pathname === '/large') return new Response(new Uint8Array(21 * 2 ** 20));
  return packed(CALENDAR);
});

const {base} = publisher;
const relay = createRelay({
  profiles: [{name: 'E', widgets: {
    'city-events': {src: [`${base}/a.ics`, `${base}/away`, `${base}/large`]}, 'event-suggestion': {action: `${base}/vorschlag`},
  }}],
  private: ['127.0.0.1'], ttl: {'127.0.0.1': 0.05}, keys: {'127.0.0.1': {header: 'x-key', env: 'KEY'}}, rate: {burst: 1000, perSecond: 1},
});
const server = await serve((request, clientAddress) => relay.fetch(request, {KEY: 'geheim', clientAddress}));
const ask = (path, init, more = '') => fetch(`${server.base}/daten?url=${encodeURIComponent(base + path)}${more}`, init);

async function expect(what, actual, expected) {
  const [is, wanted] = [JSON.stringify(await actual), JSON.stringify(expected)];
  if (is !== wanted) console.log(`${what}: ${is}, not ${wanted}`);
}
const status = async (path, init, more) => {
  const response = await ask(path, init, more);
  await response.arrayBuffer();
  return response.status;
};

const first = await ask('/a.ics');
await expect('a feed, unpacked', first.text(), CALENDAR);
await expect('its packing', first.headers.get('content-encoding'), null);
await expect('its type', first.headers.get('content-type'), 'text/calendar');
await expect('a tag', status('/a.ics', {headers: {'if-none-match': 'W/"a1"'}}), 304);
await expect('HEAD', status('/a.ics', {method: 'HEAD'}), 200);
await expect('another address', status('/b.ics'), 403);
await expect('a redirect', status('/away'), 403);
await expect('21 MB', status('/large'), 502);
await expect('a method', status('/a.ics', {method: 'DELETE'}), 405);
await expect('the preflight', status('/a.ics', {method: 'OPTIONS'}), 204);
const known = await ask('/a.ics', undefined, '&kind=events');
await expect('our own JSON', known.json().then(({kind}) => kind), 'events');
await expect('what is sent', status('/vorschlag', {method: 'POST', body: 'Fest', headers: {'idempotency-key': 'k1'}}), 201);
await expect('what arrives', posted, ['Fest,k1,geheim']);
isUp = false;
await new Promise((next) => setTimeout(next, 200));
const stale = await ask('/a.ics');
await expect('while the publisher is down', stale.text(), CALENDAR);
await expect('how old it is', /ttl=-\d+; detail="upstream 503"/.test(stale.headers.get('cache-status')), true);
await server.end();
await publisher.end();
console.log('done');
if (Deno) Deno.exit(0);
if (globalThis.process) process.exit(0);
