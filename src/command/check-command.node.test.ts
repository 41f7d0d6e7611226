import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {RequestListener, Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {expect} from 'chai';
import {run} from './check-command.js';

const calendar = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260303\r\nSUMMARY:Ratssitzung\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

describe('stadtbausteine check', () => {
  let folder: string;
  let server: Server;
  let base: string;
  const asked: string[] = [];

  const answers: Readonly<Record<string, RequestListener>> = {
    '/good.ics': (_, response) => response.writeHead(200, {
      'Content-Type': 'text/calendar; charset=utf-8', 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'max-age=60', 'ETag': '"1"',
    }).end(calendar),
    '/old': (_, response) => response.writeHead(301, {Location: '/older'}).end(),
    '/older': (_, response) => response.writeHead(302, {Location: 'good.ics'}).end(),
    '/round': (_, response) => response.writeHead(302, {Location: '/round'}).end(),
    '/packed': (_, response) => response.writeHead(200, {'Content-Encoding': 'gzip'}).end('not packed'),
    '/cut': (_, response) => {
      response.writeHead(200, {'Content-Length': '9999'}).write('BEGIN');
      setTimeout(() => response.destroy(), 20);
    },
    '/elsewhere': (_, response) => response.writeHead(302, {Location: 'file:///etc/passwd'}).end(),
    '/denied': (_, response) => response.writeHead(403).end(),
    '/bad.json': (_, response) => response.writeHead(200, {'Content-Type': 'application/json'})
      .end('{"stadtbausteine": "1.0", "kind": "gold", "items": []}'),
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'check-'));
    writeFileSync(join(folder, 'termine.ics'), calendar);
    writeFileSync(join(folder, 'zu-gross.json'), Buffer.alloc(41 * 2 ** 20, ' '));
    writeFileSync(join(folder, 'seite.html'), '<!doctype html><title>Hallo</title>');
    server = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.origin}`);
      const answer = answers[request.url!] ?? ((_, missing) => missing.writeHead(404).end());
      answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  after(() => {
    server.close();
    rmSync(folder, {recursive: true});
  });

  async function check(
    args: readonly string[], more: {isTerminal?: boolean; env?: Record<string, string>} = {},
    input: readonly string[] = [],
  ) {
    const [out, errors]: [string[], string[]] = [[], []];
    const code = await run(args, {
      out: (line) => out.push(line), error: (line) => errors.push(line), env: {LANG: 'de_DE.UTF-8'}, cwd: folder, isTerminal: false,
      fetch, now: () => Date.parse('2026-03-02T09:00:00+01:00'), signal: new AbortController().signal, ...more,
    }, Readable.from(input.map((part) => Buffer.from(part))));
    return {code, out: out.join('\n'), errors: errors.join('\n')};
  }

  it('reads a file beside it and finds nothing wrong', async () => {
    const {code, out} = await check(['termine.ics']);
    expect(code).to.equal(0);
    expect(out).to.contain('termine.ics\nFormat: icalendar (am Inhalt erkannt)\nInhalt: 1 Termin, 03.03.2026');
    expect(out).not.to.contain('\u001b');
  });

  it('speaks the language of the machine, or the one it is told', async () => {
    expect((await check(['termine.ics'], {env: {LANG: 'C.UTF-8'}})).out).to.contain('Content: 1 event,');
    expect((await check(['termine.ics', '--lang', 'en'])).out).to.contain('Content: 1 event,');
  });

  it('is coloured where a person watches who did not forbid it', async () => {
    expect((await check(['termine.ics'], {isTerminal: true})).out).to.contain('\u001b[1mtermine.ics\u001b[0m');
    expect((await check(['termine.ics'], {isTerminal: true, env: {NO_COLOR: '1'}})).out).not.to.contain('\u001b');
  });

  it('asks for an address as another page would, and follows it', async () => {
    const {code, out} = await check([`${base}/old`, '--output', 'json']);
    expect(code).to.equal(0);
    const {problems, ...found} = JSON.parse(out) as {problems: {code: string; message: string}[]};
    expect(found).to.include({format: 'icalendar', kind: 'events', count: 1});
    expect(problems.map((problem) => problem.code)).to.deep.equal(['no-licence', 'moved', 'private-address']);
    expect(problems[1]!.message).to.contain(`301 ${base}/old -> ${base}/older, 302 ${base}/older -> ${base}/good.ics`);
    expect(asked).to.include('/good.ics https://stadtbausteine.example');
  });

  it('ends with 1 where the feed has errors', async () => {
    const {code, out} = await check([`${base}/bad.json`]);
    expect(code).to.equal(1);
    expect(out).to.contain('Fehler: Diese Art von Datei lesen wir nicht [unsupported]');
  });

  it('ends with 3 where there is no feed, or nothing at all', async () => {
    for (const [address, said] of [
      ['seite.html', '[web-page]'], ['fehlt.ics', '[no-file]'], ['.', '[folder]'], ['zu-gross.json', '[too-large]'], [`${base}/nowhere`, '[http-gone]'], [`${base}/denied`, '[http-denied]'],
    ] as const) {
      const {code, out} = await check([address]);
      expect([code, out.includes(said)], address).to.deep.equal([3, true]);
    }
  });

  it('reads what another program gives', async () => {
    const {code, out} = await check(['-'], {}, [calendar.slice(0, 40), calendar.slice(40)]);
    expect(code).to.equal(0);
    expect(out).to.contain('stdin\nFormat: icalendar (am Inhalt erkannt)\nInhalt: 1 Termin,');
  });

  it('tells why an answer cannot be had', async function () {
    // Each is asked for again.
    this.timeout(20_000);
    const found = await Promise.all(['packed', 'cut', 'round', 'elsewhere'].map((path) => check([`${base}/${path}`])));
    expect(found.map(({out}) => /\[([a-z-]+)\]/.exec(out)?.[1])).to.deep.equal(
      ['bad-compression', 'cut-off', 'bad-redirect', 'bad-redirect']);
    expect((await check([base.replace('http:', 'https:')])).out).to.contain('[no-https]');
  });

  it('asks by a relay, and says when that refuses', async () => {
    const {code, out} = await check(['https://www.eschenfurt.example/a.ics', '--relay', `${base}/denied#{url}`]);
    expect(code).to.equal(3);
    expect(out).to.contain('[relay-refused]');
    const through = await check(['https://www.eschenfurt.example/a.ics', '--relay', `${base}/good.ics#{url}`, '--output', 'json']);
    expect(JSON.parse(through.out)).to.include({format: 'icalendar', url: 'https://www.eschenfurt.example/a.ics'});
    expect(through.out).not.to.contain('no-tls');
  });

  it('says what it does not understand', async () => {
    for (const args of [[], ['a', 'b'], ['a', '--output', 'pdf'], ['a', '--kind', 'gold'], ['a', '--lang', 'fr'], ['a', '--what'],
      ['ftp://www.eschenfurt.example/a'], ['https://name:word@www.eschenfurt.example/a'], ['a', '--relay', 'https://relay.example'], ['termine.ics', '--format', 'gold']]) {
      expect((await check(args)).code, args.join(' ')).to.equal(2);
    }
    expect((await check([])).errors).to.match(/^Es fehlt die Adresse/);
    expect((await check(['a', 'b'], {env: {LANG: 'en_IE.UTF-8'}})).errors).to.match(/^One address or file at a time, and not "b"/);
  });
});
