import {connect} from 'node:net';
import {mkdtemp, mkdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {createDemoServer} from '../../demo/server.mjs';

const manifest = {modules: [{declarations: [{
  customElement: true, tagName: 'waste-calendar', summary: 'When is which bin collected?',
  attributes: [
    {name: 'src', type: {text: 'string'}, description: 'Address of the `feed`.'},
    {name: 'view', type: {text: "'list' | 'month' | 'year'"}, default: "'list'"},
    {name: 'open', type: {text: 'boolean'}},
  ],
}]}]};

describe('the demo server', () => {
  let server;
  let folder;
  let port;
  const calendar = 'daten/abfall/ahornweg.ics';
  const get = (path, options) => fetch(server.url + path, options);

  /** Sends a request line no client would send. */
  const raw = (line) => new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`));
    socket.on('data', (data) => { text += data; });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-'));
    const dist = join(folder, 'dist');
    await mkdir(join(dist, 'chunks'), {recursive: true});
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await symlink(join(folder, 'secret.txt'), join(dist, 'link.txt'));
    await writeFile(join(dist, '.hidden'), 'secret');
    await writeFile(join(dist, 'stadtbausteine.js'), `export {};${'/* filler */'.repeat(200)}`);
    await writeFile(join(dist, 'chunks', 'feed-Ab3_x9.js'), 'export {};');
    await writeFile(join(dist, 'chunks', 'feed-Ab3_x9.js.map'), '{}');
    await writeFile(join(dist, 'custom-elements.json'), JSON.stringify(manifest));
    server = await createDemoServer({today: '2026-03-02', dist});
    port = Number(new URL(server.url).port);
  });

  after(async () => {
    await server.close();
    await rm(folder, {recursive: true});
  });

  it('serves the built package, hashed chunks for ever', async () => {
    const script = await get('dist/stadtbausteine.js');
    expect(script.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).to.equal('no-cache');
    expect(script.headers.get('x-content-type-options')).to.equal('nosniff');
    const chunk = await get('dist/chunks/feed-Ab3_x9.js');
    expect(chunk.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    expect(chunk.headers.get('sourcemap')).to.equal('feed-Ab3_x9.js.map');
    expect(script.headers.get('sourcemap')).to.equal(null);
  });

  it('compresses as the browser asks', async () => {
    for (const [accepted, encoding] of [['br, gzip', 'br'], ['gzip', 'gzip'], ['br;q=0, gzip', 'gzip'], ['identity', null]]) {
      const answer = await get('dist/stadtbausteine.js', {headers: {'Accept-Encoding': accepted}});
      expect(answer.headers.get('content-encoding'), accepted).to.equal(encoding);
      expect(answer.headers.get('vary')).to.equal('Accept-Encoding');
      expect(await answer.text(), accepted).to.match(/^export/);
    }
  });

  it('answers 304 to who has it already', async () => {
    const first = await get(calendar);
    const etag = first.headers.get('etag');
    await first.text();
    const second = await get(calendar, {headers: {'If-None-Match': etag}});
    expect(second.status).to.equal(304);
    expect(await second.text()).to.equal('');
    expect((await get(calendar, {headers: {'If-None-Match': '"other"'}})).status).to.equal(200);
  });

  it('answers HEAD without a body', async () => {
    const answer = await get(calendar, {method: 'HEAD'});
    expect(answer.status).to.equal(200);
    expect(await answer.text()).to.equal('');
  });

  it('lets nobody out of the folders it serves', async () => {
    for (const path of ['/dist/../secret.txt', '/dist/%2e%2e/secret.txt', '/dist/..%2fsecret.txt', '/dist/%2e%2e%2fsecret.txt',
      '/dist/link.txt', '/dist/.hidden', '/dist//../../secret.txt', '/dist/..%5csecret.txt', '/dist/%00', '/dist/', '/dist',
      '/catalogue/assets/../../server.mjs', '/catalogue/assets/%2e%2e/pages.mjs', '/dist/%ff', '/%']) {
      const answer = await raw(path);
      expect(answer, path).to.match(/^HTTP\/1\.1 (400|404) /);
      expect(answer, path).not.to.contain('secret\r\n').and.not.to.contain('createServer');
    }
  });

  it('runs its pages under the policy the project promises', async () => {
    for (const path of ['catalogue/', 'catalogue/waste-calendar', 'stadt/abfall/']) {
      const {headers} = await get(path);
      const policy = headers.get('content-security-policy');
      expect(policy, path).to.contain("default-src 'none'").and.to.contain("require-trusted-types-for 'script'");
      expect(policy, path).to.contain("connect-src 'self';").and.not.to.contain('unsafe');
      expect(headers.get('referrer-policy')).to.equal('strict-origin-when-cross-origin');
      expect(headers.get('permissions-policy')).to.contain('geolocation=(self)');
    }
    const example = await get('catalogue/playground/waste-calendar');
    expect(example.headers.get('content-security-policy')).to.contain("connect-src 'self' data:;");
  });

  it('writes no script, style or handler into a page', async () => {
    for (const path of ['catalogue/', 'catalogue/waste-calendar', 'catalogue/states/waste-calendar', 'stadt/', 'stadt/abfall/',
      'stadt/abfall/strassen', 'stadt/impressum', 'nirgends']) {
      const page = await (await get(path)).text();
      expect(page, path).not.to.match(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i);
      expect(page, path).to.match(/<html lang="de"/).and.to.match(/<title>.+<\/title>/).and.to.match(/<h1/);
    }
  });

  it('refuses methods it does not know', async () => {
    const answer = await get('catalogue/', {method: 'DELETE'});
    expect(answer.status).to.equal(405);
    expect(answer.headers.get('allow')).to.equal('GET, HEAD');
  });

  describe('publishes', () => {
    it('a calendar for every street, with the headers calendars have', async () => {
      const answer = await get(calendar);
      expect(answer.headers.get('content-type')).to.equal('text/calendar; charset=utf-8');
      expect(answer.headers.get('access-control-allow-origin')).to.equal('*');
      expect(await answer.text()).to.match(/^BEGIN:VCALENDAR\r\n/);
    });

    it('the same calendar by the street\'s name', async () => {
      const name = encodeURIComponent('Straße des 17. Juni');
      expect((await get(`daten/abfall/${name}/1.ics`)).status).to.equal(200);
      expect((await get(`daten/abfall/${encodeURIComponent('Auf der Höh\'')}.ics`)).status).to.equal(200);
    });

    it('no calendar of a split street without a house number, nor of a house that is not there', async () => {
      expect((await get('daten/abfall/goethestrasse.ics')).status).to.equal(404);
      expect((await get('daten/abfall/goethestrasse/999.ics')).status).to.equal(404);
      expect((await get('daten/abfall/constructor.ics')).status).to.equal(404);
    });

    it('a file of streets whose every address answers', async () => {
      const {streets} = await (await get('daten/abfall/streets.json')).json();
      expect(streets).to.have.length(300);
      const addresses = streets.flatMap(({src, houses}) =>
        (houses ? [houses[0].src, houses.at(-1).src] : [src]));
      const head = {method: 'HEAD', headers: {'Accept-Encoding': 'identity'}};
      const answers = await Promise.all(addresses.map((src) => get(src.slice(1), head)));
      expect(answers.filter(({status}) => status !== 200)).to.deep.equal([]);
    });

    it('CSV and our own JSON beside it', async () => {
      const csv = await get('daten/abfall/ahornweg.csv');
      expect(csv.headers.get('content-type')).to.match(/^text\/csv/);
      expect(Buffer.from(await csv.arrayBuffer()).subarray(0, 8).toString('hex')).to.equal('efbbbf446174756d');
      const {items} = await (await get('daten/abfall/ahornweg.json')).json();
      expect(items.find(({movedFrom}) => movedFrom === '2026-12-23')).to.include({date: '2026-12-22', fraction: 'organic'});
    });

    it('an AbfallNavi without a media type', async () => {
      const answer = await get('abfallnavi/rest/orte');
      expect(answer.headers.get('content-type')).to.equal(null);
      expect(await answer.json()).to.deep.equal([{id: 11540001, name: 'Eschenfurt'}]);
      expect((await get('abfallnavi/rest/strassen/1/termine')).status).to.equal(404);
    });

    it('waste addresses by GraphQL and as a calendar', async () => {
      const body = JSON.stringify({query: '{wasteAddresses(search: "Ahornweg") {street zip}}'});
      const answer = await get('sva/graphql', {method: 'POST', body, headers: {'Content-Type': 'application/json'}});
      expect(await answer.json()).to.deep.equal({data: {wasteAddresses: [{street: 'Ahornweg', zip: '43025'}]}});
      expect((await get('sva/waste_calendar/export?street=Ahornweg&zip=43025&city=Eschenfurt')).status).to.equal(200);
      expect((await get('sva/graphql', {method: 'POST', body: '{'})).status).to.equal(400);
      expect((await get('sva/graphql')).status).to.equal(405);
      expect((await get('sva/graphql', {method: 'POST', body: 'x'.repeat(200_000)})).status).to.equal(413);
    });
  });

  describe('fails when asked to', () => {
    const failing = (query, options) => get(`${calendar}?${query}`, options);

    it('with a status and a time to come back', async () => {
      const answer = await failing('status=429&retry-after=2');
      expect(answer.status).to.equal(429);
      expect(answer.headers.get('retry-after')).to.equal('2');
      expect(answer.headers.get('cache-control')).to.equal('no-store');
      expect((await failing('retry-after=1')).status).to.equal(503);
    });

    it('some times and then not, over and over', async () => {
      const statuses = [];
      for (let time = 0; time < 6; time++) statuses.push((await failing('status=503&times=2')).status);
      expect(statuses).to.deep.equal([503, 503, 200, 503, 503, 200]);
    });

    it('after it went well', async () => {
      const answers = [];
      for (let time = 0; time < 4; time++) answers.push(await failing('status=503&after=1&times=2'));
      expect(answers.map(({status}) => status)).to.deep.equal([200, 503, 503, 200]);
      expect(answers[0].headers.get('cache-control')).to.equal('no-store');
    });

    it('late', async () => {
      const start = performance.now();
      await failing('delay=150');
      expect(performance.now() - start).to.be.above(140);
    });

    it('cut off', async () => {
      expect((await (await failing('truncate=400')).arrayBuffer()).byteLength).to.equal(400);
    });

    it('in another character set than it says', async () => {
      const answer = await failing('charset=latin1');
      expect(answer.headers.get('content-type')).to.equal('text/calendar; charset=utf-8');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.includes(Buffer.from([0x52, 0x65, 0x73, 0x74, 0x6d, 0xfc, 0x6c, 0x6c]))).to.equal(true);
    });

    it('under another media type', async () => {
      expect((await failing('type=text/html')).headers.get('content-type')).to.equal('text/html');
    });

    it('empty, as a file without events or without bytes', async () => {
      const calendarText = await (await failing('empty')).text();
      expect(calendarText).to.match(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/).and.not.to.contain('VEVENT');
      expect(await (await failing('empty=bytes')).text()).to.equal('');
      expect((await (await get('daten/abfall/ahornweg.json?empty')).json()).items).to.deep.equal([]);
      expect(await (await get('abfallnavi/rest/orte?empty')).json()).to.deep.equal([]);
    });

    it('with broken entries among good ones', async () => {
      const text = await (await failing('malformed')).text();
      expect(text).to.contain('DTSTART;VALUE=DATE:2026-13-45').and.to.contain('DTSTART;VALUE=DATE:20261222');
    });

    it('by stopping half way', async () => {
      const stalled = await failing('stall', {signal: AbortSignal.timeout(200)}).then((answer) => answer.text()).catch(({name}) => name);
      expect(stalled).to.equal('TimeoutError');
      const reset = await failing('reset').then((answer) => answer.text()).catch(({name}) => name);
      expect(reset).to.equal('TypeError');
    });

    it('with more than anybody wants', async () => {
      let size = 0;
      for await (const chunk of (await failing('huge')).body) size += chunk.length;
      expect(size).to.be.above(20 * 1024 * 1024);
    });
  });

  describe('shows', () => {
    it('the catalogue from its first address on', async () => {
      const answer = await get('');
      expect(answer.url).to.match(/\/catalogue\/$/);
      expect(await answer.text()).to.contain('&lt;waste-calendar&gt;');
    });

    it('a widget\'s page with its attributes as fields and as a table', async () => {
      const page = await (await get('catalogue/en/waste-calendar.html')).text();
      expect(page).to.contain('<option value="en" selected>').and.to.contain('name="src" type="text"');
      expect(page).to.contain('<option value="month"').and.to.contain('name="open" type="checkbox"');
      expect(page).to.contain('Address of the <code>feed</code>.');
      expect((await get('catalogue/no-widget')).status).to.equal(404);
    });

    it('the same page with and without its ending', async () => {
      const [page, same] = await Promise.all(['catalogue/waste-calendar', 'catalogue/waste-calendar.html'].map(async (path) =>
        (await get(path)).text()));
      expect(page).to.equal(same).and.to.contain('<html lang="de"');
    });

    it('a playground that no address can slip anything into', async () => {
      const query = new URLSearchParams({src: '"><script>alert(1)</script>', heading: 'Giftalarm', onclick: 'alert(1)', lang: '"><b>'});
      const page = await (await get(`catalogue/playground/waste-calendar?${query}`)).text();
      expect(page).not.to.contain('alert').and.not.to.contain('Giftalarm').and.not.to.contain('<b>');
    });

    it('a page of its own for what is not there', async () => {
      const answer = await get('nirgends');
      expect(answer.status).to.equal(404);
      expect(await answer.text()).to.contain('Hier ist nichts.');
    });
  });
});

describe('a demo server', () => {
  it('takes the next port when one is taken', async () => {
    const first = await createDemoServer({today: '2026-03-02'});
    const port = Number(new URL(first.url).port);
    const second = await createDemoServer({port, tries: 20});
    expect(Number(new URL(second.url).port)).to.be.above(port);
    const taken = await createDemoServer({port}).catch(({code}) => code);
    expect(taken).to.equal('EADDRINUSE');
    await Promise.all([first.close(), second.close()]);
  });
});
