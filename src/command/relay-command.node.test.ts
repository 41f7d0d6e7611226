import {expect} from 'chai';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {run} from './relay-command.js';
import type {RelayCommandMeans} from './relay-command.js';

const NAME = 'daten.eschenfurt.example';
const MB = 2 ** 20;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A publisher on this machine. */
async function publisher(handler: Handler) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]} ${request.url}`);
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {server, asked, port: (server.address() as AddressInfo).port};
}

interface Running {
  readonly server: Server;
  readonly port: number;
  readonly base: string;
  readonly asked: string[];
  readonly lines: string[];
  readonly errors: string[];
  ask(path: string, init?: RequestInit): Promise<Response>;
  end(): Promise<number>;
}

const open: {server: Server; folder: string; stop: AbortController; code: Promise<number>}[] = [];

/** The command before a publisher, whose name leads to this machine unless the test says otherwise. */
async function running(
  handler: Handler, config: (base: string) => object = () => ({}), more: Partial<RelayCommandMeans> = {},
): Promise<Running> {
  const {server, asked, port: upstream} = await publisher(handler);
  const base = `http://${NAME}:${upstream}`;
  const folder = mkdtempSync(join(tmpdir(), 'relay-'));
  const profile = {name: 'Eschenfurt', widgets: {'city-events': {src: `${base}/a.ics`}}};
  writeFileSync(join(folder, 'city.json'), JSON.stringify(profile));
  writeFileSync(join(folder, 'relay.json'), JSON.stringify({profiles: ['city.json'], private: [NAME], ...config(base)}));
  const [lines, errors]: [string[], string[]] = [[], []];
  const stop = new AbortController();
  let listening: (port: number) => void;
  const port = new Promise<number>((resolve) => { listening = resolve; });
  const code = run(['relay.json', '--port', '0'], {
    out: (line) => {
      lines.push(line);
      const {event, port: at} = JSON.parse(line) as {event: string; port: number};
      if (event === 'listening') listening(at);
    },
    error: (line) => errors.push(line), env: {KEY: 'geheim-4711'}, fetch, now: Date.now, cwd: folder, isTerminal: false,
    signal: stop.signal, lookup: async () => ['127.0.0.1'], ...more,
  });
  open.push({server, folder, stop, code});
  const at = await Promise.race([port, code.then((ended) => Promise.reject(new Error(`${ended} ${errors.join()}`)))]);
  return {
    server, port: at, base, asked, lines, errors,
    ask: (path, init) => fetch(`http://127.0.0.1:${at}/daten?url=${encodeURIComponent(base + path)}`, init),
    end: () => {
      stop.abort();
      return code;
    },
  };
}

const told = async (response: Response) => `${response.status} ${((await response.json()) as {message: string}).message}`;

describe('stadtbausteine relay', () => {
  afterEach(async () => {
    for (const {server, folder, stop, code} of open.splice(0)) {
      stop.abort();
      server.closeAllConnections();
      server.close();
      await code;
      rmSync(folder, {recursive: true});
    }
  });

  it('relays the feeds of a profile beside its configuration, and ends when it is asked to', async () => {
    const {ask, end, lines, asked} = await running((_, response) => response.end('BEGIN:VCALENDAR'));
    const response = await ask('/a.ics');
    expect([response.status, await response.text(), response.headers.get('content-type')])
      .to.deep.equal([200, 'BEGIN:VCALENDAR', 'application/octet-stream']);
    expect((await ask('/b.ics')).status).to.equal(403);
    expect(asked).to.deep.equal([`${NAME} /a.ics`]);
    expect(await end()).to.equal(0);
    expect(lines.map((line) => (JSON.parse(line) as {event: string; outcome?: string}).outcome)).to.deep.equal([undefined, 'miss', 'refused']);
  });

  it('unpacks what comes packed', async () => {
    const {ask} = await running((_, response) => response.writeHead(200, {'content-encoding': 'gzip', 'etag': '"a"'}).end(gzipSync('BEGIN')));
    const response = await ask('/a.ics');
    expect([await response.text(), response.headers.get('content-encoding'), response.headers.get('etag')]).to.deep.equal(['BEGIN', null, 'W/"a"']);
  });

  it('connects to nobody in a private network', async () => {
    const {ask, asked} = await running((_, response) => response.end('secret'), () => ({private: []}));
    expect(await told(await ask('/a.ics'))).to.equal('403 the host is in a private network');
    expect(asked).to.deep.equal([]);
  });

  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '[64:ff9b::7f00:1]', 'localhost']) {
    it(`connects to nobody at ${host}`, async () => {
      const {port, asked, base} = await running((_, response) => response.end('secret'), (at) =>
        ({private: [], allow: [`http://${host}:${new URL(at).port}/`]}));
      const url = encodeURIComponent(`http://${host}:${new URL(base).port}/`);
      expect(await told(await fetch(`http://127.0.0.1:${port}/?url=${url}`))).to.equal('403 the host is in a private network');
      expect(asked).to.deep.equal([]);
    });
  }

  it('connects to the address that it has judged, whatever the name server says a moment later', async () => {
    const answers = [['203.0.113.7'], ['127.0.0.1']];
    const {ask, asked} = await running((_, response) => response.end('secret'), () => ({private: []}),
      {lookup: async () => answers.shift() ?? ['127.0.0.1'], timeout: 200});
    expect((await ask('/a.ics')).status).to.be.oneOf([502, 504]);
    expect(asked).to.deep.equal([]);
  });

  it('follows no redirect to an address of the list whose name leads into a private network', async () => {
    const {ask, asked} = await running((request, response) =>
      response.writeHead(302, {location: `http://intern.example:${request.socket.localPort}/`}).end(),
    (base) => ({allow: [`http://intern.example:${new URL(base).port}/`]}));
    expect(await told(await ask('/a.ics'))).to.equal('403 the host is in a private network');
    expect(asked).to.deep.equal([`${NAME} /a.ics`]);
  });

  it('follows no redirect to this machine', async () => {
    const {ask, asked} = await running((request, response) =>
      response.writeHead(302, {location: `http://127.0.0.1:${request.socket.localPort}/geheim`}).end());
    expect(await told(await ask('/a.ics'))).to.equal('403 upstream redirects to an address that is not in the list');
    expect(asked).to.deep.equal([`${NAME} /a.ics`]);
  });

  it('takes no more than 20 MB, announced or not', async () => {
    const {ask} = await running((_, response) => response.end(Buffer.alloc(21 * MB)), (base) => ({allow: [`${base}/b.ics`]}));
    expect(await told(await ask('/a.ics'))).to.equal('502 more than 20 MB');
    const {ask: again} = await running((_, response) => {
      response.write(Buffer.alloc(10 * MB));
      response.end(Buffer.alloc(11 * MB));
    });
    expect(await told(await again('/a.ics'))).to.equal('502 more than 20 MB');
  });

  const zeros = Buffer.alloc(120 * MB);
  const bombs: Record<string, () => Buffer> = {
    'gzip': () => gzipSync(zeros, {level: 1}),
    'br': () => brotliCompressSync(zeros, {params: {[constants.BROTLI_PARAM_QUALITY]: 1}}),
    'gzip, gzip': () => gzipSync(gzipSync(zeros, {level: 1})),
  };
  for (const [packing, bomb] of Object.entries(bombs)) {
    it(`unpacks no bomb of ${packing}`, async () => {
      const bytes = bomb();
      const {ask} = await running((_, response) => response.writeHead(200, {'content-encoding': packing}).end(bytes));
      const before = process.memoryUsage.rss();
      expect(await told(await ask('/a.ics'))).to.equal('502 more than 20 MB');
      expect((process.memoryUsage.rss() - before) / MB).to.be.lessThan(100);
    });
  }

  it('notices a pack that is none', async () => {
    const {ask} = await running((_, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end('BEGIN:VCALENDAR'));
    expect(await told(await ask('/a.ics'))).to.equal('502 upstream not reached');
    expect((await ask('/b.ics')).status).to.equal(403);
  });

  it('waits for no publisher that drips, or says nothing', async () => {
    const drip = (response: ServerResponse) => {
      const timer = setInterval(() => response.write('B'), 10);
      response.once('close', () => clearInterval(timer));
    };
    const {ask} = await running(({url}, response) => {
      if (url === '/a.ics') drip(response);
    }, (base) => ({allow: [`${base}/b.ics`]}), {timeout: 200});
    expect(await told(await ask('/a.ics'))).to.equal('504 upstream timeout');
    expect(await told(await ask('/b.ics'))).to.equal('504 upstream timeout');
  });

  it('gives what it has, dated, when its publisher dies', async () => {
    const {ask, server} = await running((_, response) => response.end('BEGIN'), () => ({ttl: {[NAME]: 0.01}}));
    expect(await (await ask('/a.ics')).text()).to.equal('BEGIN');
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    let response = await ask('/a.ics');
    while (!response.headers.get('cache-status')!.includes('detail')) response = await ask('/a.ics');
    expect([response.status, await response.text()]).to.deep.equal([200, 'BEGIN']);
    expect(response.headers.get('cache-status')).to.match(/^stadtbausteine; hit; ttl=-\d+; detail="upstream not reached"/);
    expect(response.headers.get('age')).to.match(/^\d+$/);
  });

  it('asks on for the others when the one who asked first has gone', async () => {
    let answer: () => void = () => undefined;
    const {ask, asked} = await running((_, response) => { answer = () => response.end('BEGIN'); });
    const gone = new AbortController();
    const first = ask('/a.ics', {signal: gone.signal}).catch(() => 'gone');
    while (!asked.length) await new Promise((next) => setImmediate(next));
    const second = ask('/a.ics');
    gone.abort();
    expect(await first).to.equal('gone');
    answer();
    expect(await (await second).text()).to.equal('BEGIN');
    expect(asked).to.have.length(1);
  });

  it('notices an answer that breaks off', async () => {
    const {ask} = await running((_, response) => {
      response.writeHead(200, {'content-length': '100'}).write('BEGIN');
      setImmediate(() => response.destroy());
    });
    expect((await ask('/a.ics')).status).to.equal(502);
  });

  it('writes no more than some lines a second, and none of who asked', async () => {
    const {ask, lines} = await running((_, response) => response.writeHead(404).end(), (base) => ({allow: [`${base}/{id}`]}), {now: () => 0});
    for (let index = 0; index < 150; index++) await (await ask(`/${index}`, {headers: {'x-forwarded-for': '203.0.113.9'}})).text();
    expect(lines.filter((line) => line.includes('"upstream"'))).to.have.length(100);
    expect(lines.filter((line) => line.includes('"request"'))).to.have.length(20);
    expect(lines.slice(1).join()).not.to.match(/127\.0\.0\.1|203\.0\.113|%2F/);
  });

  it('adds the key of a host, and tells it nobody', async () => {
    const {ask, lines} = await running((request, response) =>
      response.end(request.headers['x-key'] === 'geheim-4711' ? 'BEGIN' : ''), (base) => ({keys: {[new URL(base).host]: {header: 'X-Key', env: 'KEY'}}}));
    expect(await (await ask('/a.ics')).text()).to.equal('BEGIN');
    expect(lines.join()).not.to.contain('geheim');
  });

  it('asks once for a hundred pages, and gives them our own JSON', async () => {
    const {port, base, asked} = await running((_, response) => void setTimeout(() =>
      response.end('BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20991201\nSUMMARY:Fest\nEND:VEVENT\nEND:VCALENDAR'), 20));
    const url = `http://127.0.0.1:${port}/?kind=events&url=${encodeURIComponent(`${base}/a.ics`)}`;
    const answers = await Promise.all(Array.from({length: 100}, () => fetch(url)));
    const texts = new Set(await Promise.all(answers.map((answer) => answer.text())));
    expect([...texts]).to.deep.equal(['{"stadtbausteine":"1.0","kind":"events","items":[]}\n']);
    expect(asked).to.have.length(1);
  });

  it('passes on what people send, and no more than 20 MB of it', async () => {
    const bodies: number[] = [];
    const {ask} = await running((request, response) => {
      let size = 0;
      request.on('data', (part: Buffer) => { size += part.length; }).on('end', () => {
        bodies.push(size);
        response.writeHead(201).end('{"id": 7}');
      });
    }, (base) => ({profiles: [{name: 'E', widgets: {'event-suggestion': {action: `${base}/vorschlag`}}}]}));
    const send = (size: number) => ask('/vorschlag', {method: 'POST', body: new Uint8Array(size), headers: {'content-type': 'image/jpeg'}});
    const good = await send(5 * MB);
    expect([good.status, await good.text()]).to.deep.equal([201, '{"id": 7}']);
    expect((await send(21 * MB).catch(() => ({status: 'cut off'}))).status).to.be.oneOf([413, 'cut off']);
    expect(bodies).to.deep.equal([5 * MB]);
  });

  it('passes a report with its photo on once, whatever becomes of it', async () => {
    const reports: string[] = [];
    const {base, port, asked} = await running((request, response) => {
      let text = '';
      request.setEncoding('latin1').on('data', (part: string) => { text += part; }).on('end', () => {
        reports.push(text);
        if (reports.length > 1) response.destroy();
        else response.writeHead(201).end('[]');
      });
    }, (at) => ({
      profiles: [{name: 'E', widgets: {'defect-report': {src: `${at}/v2`, format: 'open311'}}}],
      keys: {[new URL(at).host]: {form: 'api_key', env: 'KEY'}},
    }));
    const form = new FormData();
    form.set('service_code', '7');
    form.set('media', new File([new Uint8Array(100_000)], 'foto.jpg', {type: 'image/jpeg'}));
    const send = () => fetch(`http://127.0.0.1:${port}/?url=${encodeURIComponent(`${base}/v2/requests.json`)}`, {method: 'POST', body: form});
    expect((await send()).status).to.equal(201);
    expect(reports[0]).to.contain('geheim-4711').and.to.contain('foto.jpg');
    expect((await send()).status).to.equal(502);
    expect(asked).to.deep.equal(Array<string>(2).fill(`${NAME} /v2/requests.json`));
  });

  it('gives its figures to this machine, not through a server in front', async () => {
    const {ask, port} = await running((_, response) => response.end('BEGIN'));
    await (await ask('/a.ics')).text();
    await (await ask('/a.ics')).text();
    const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(figures).to.contain('stadtbausteine_relay_requests_total{outcome="hit"} 1\n');
    expect(figures).to.contain('stadtbausteine_relay_upstream_requests_total{outcome="miss"} 1\n');
    const through = await fetch(`http://127.0.0.1:${port}/metrics`, {headers: {'x-forwarded-for': '203.0.113.7'}});
    expect(through.status).to.equal(404);
    expect(await (await fetch(`http://127.0.0.1:${port}/health`)).text()).to.equal('{"status":"ok"}');
  });

  it('passes nothing on that was put into a header', async () => {
    const heard: IncomingMessage[] = [];
    const {port, base} = await running((request, response) => {
      heard.push(request);
      response.end('BEGIN');
    });
    const raw = (text: string) => new Promise<string>((resolve) => {
      const socket: Socket = connect(port, '127.0.0.1', () => socket.write(text));
      let answer = '';
      socket.on('data', (chunk) => { answer += chunk; }).on('close', () => resolve(answer.slice(0, 12)));
    });
    const url = encodeURIComponent(`${base}/a.ics`);
    expect(await raw(`GET /?url=${url}%0D%0AX-Evil:%201 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).to.equal('HTTP/1.1 403');
    expect(await raw(`GET /?url=${url} HTTP/1.1\r\nHost: a\r\nX-Evil: 1\r\nCookie: a=b\r\nConnection: close\r\n\r\n`)).to.equal('HTTP/1.1 200');
    expect(await raw('GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')).to.equal('HTTP/1.1 400');
    expect(await raw(`GET http://evil.example/?url=${url} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)).to.equal('HTTP/1.1 200');
    for (const method of ['TRACE', 'PUT', 'DELETE', 'PROPFIND']) {
      expect(await raw(`${method} /?url=${url} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`), method).to.equal('HTTP/1.1 405');
    }
    expect(await raw('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n')).to.equal('');
    expect(Object.keys(heard[0]!.headers).filter((name) => /evil|cookie/.test(name))).to.deep.equal([]);
    expect(heard).to.have.length(1);
  });

  it('reads its profiles anew, and keeps the ones it has while they cannot be read', async () => {
    const site = {path: '/a.ics', base: '', status: 200};
    const city = async () => new Response(
      JSON.stringify({name: 'E', widgets: {'city-events': {src: site.base + site.path}}}), {status: site.status});
    const {ask, errors} = await running((_, response) => response.end('BEGIN'), (base) => {
      site.base = base;
      return {profiles: ['https://stadt.example/city.json']};
    }, {interval: 5, fetch: city});
    const until = async (path: string, status: number) => {
      while ((await ask(path)).status !== status) await new Promise((next) => setTimeout(next, 5));
    };
    await until('/a.ics', 200);
    site.path = '/b.ics';
    await until('/b.ics', 200);
    await until('/a.ics', 403);
    site.status = 404;
    while (!errors.length) await new Promise((next) => setTimeout(next, 5));
    expect(errors[0]).to.equal('The profile https://stadt.example/city.json cannot be read: HTTP 404');
    expect((await ask('/b.ics')).status).to.equal(200);
  });

  it('does not begin with what it cannot read', async () => {
    const ended = async (args: readonly string[], files: Record<string, string>) => {
      const folder = mkdtempSync(join(tmpdir(), 'relay-'));
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const errors: string[] = [];
      const code = await run(args, {
        out: () => undefined, error: (line) => errors.push(line), env: {}, fetch, now: Date.now, cwd: folder,
        isTerminal: false, signal: AbortSignal.abort(),
      });
      rmSync(folder, {recursive: true});
      return `${code} ${errors[0]?.split('\n')[0]}`;
    };
    expect(await ended([], {})).to.equal('2 Name one configuration: relay.json');
    expect(await ended(['relay.json', '--port', 'x'], {})).to.equal('2 "x" is no port');
    expect(await ended(['relay.json'], {})).to.match(/^3 relay.json cannot be read/);
    expect(await ended(['relay.json'], {'relay.json': '{"profiles": 1}'})).to.equal('2 relay.json: "profiles" has to be a list of profiles');
    expect(await ended(['relay.json'], {'relay.json': '{"profiles": ["a.json"]}'})).to.match(/^3 The profile a.json cannot be read/);
    expect(await ended(['relay.json', '--port', '0'], {'relay.json': '{"profiles": []}'})).to.equal('0 undefined');
  });
});
