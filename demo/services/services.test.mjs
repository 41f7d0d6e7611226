import {get as request} from 'node:http';
import {expect} from 'chai';
import {createDemoServer} from '../server.mjs';

const county = 'dienste/nina/dashboard/059990000000.json';
const place = 'lat=51.905&lon=9.955';
const start = '2026-11-30T14:00:00+01:00';

describe('the warning and weather services of the sample city', () => {
  let server;
  before(async () => { server = await createDemoServer({today: '2026-11-30'}); });
  after(() => server.close());

  const get = (path, options) => fetch(server.url + path, options);
  const json = async (path, options) => (await get(path, options)).json();
  const post = (path, value, options) => get(path, {method: 'POST', body: JSON.stringify(value), ...options});
  const at = (seconds) => post('dienste/uhr', {at: seconds, start});
  afterEach(() => post('dienste/uhr', {at: null}));

  /** The warning of the weather service in each format: number, whole headline, severity, end. */
  const inNina = async () => (await json(county))
    .filter(({payload}) => payload.data.provider === 'DWD' && payload.data.msgType !== 'Cancel')
    .map(({id, payload, expires}) =>
      [id.slice('dwd.'.length, -'.MUL'.length), payload.data.headline, payload.data.severity.toLowerCase(), Date.parse(expires)]);
  const inBrightSky = async () => (await json(`dienste/brightsky/alerts?${place}`)).alerts.map((alert) =>
    [alert.alert_id.slice(0, -'.DEU'.length), alert.headline_de, alert.severity, Date.parse(alert.expires)]);
  const dwd = async () => {
    const script = await (await get('dienste/dwd/warnings.json')).text();
    return JSON.parse(/^warnWetter\.loadWarnings\((.*)\);$/.exec(script)[1]);
  };
  const inDwd = async () => {
    const {warnings, vorabInformation} = await dwd();
    return [warnings, vorabInformation].flatMap((cells) => cells[105999000] ?? [])
      .map(({headline, end}) => [headline, end]);
  };
  const field = (text, name) => new RegExp(`<(?:cap:)?${name}>([^<]*)<`).exec(text)?.[1];
  const inCap = async () => {
    const text = await (await get('dienste/cap/warnungen.xml')).text();
    const entries = text.split('<entry>').slice(1);
    const replaced = entries.map((entry) => field(entry, 'references') ?? '').join(' ');
    return entries.filter((entry) => field(entry, 'message_type') !== 'Cancel')
      .filter((entry) => !replaced.includes(`,${field(entry, 'identifier')},`))
      .map((entry) => [field(entry, 'identifier').slice(0, -'.MUL'.length), field(entry, 'title'),
        field(entry, 'severity').toLowerCase(), Date.parse(field(entry, 'expires'))]);
  };

  it('say all year that there is no warning', async () => {
    expect(await json(county)).to.deep.equal([]);
    expect((await json(`dienste/brightsky/alerts?${place}`)).alerts).to.deep.equal([]);
    expect(await dwd()).to.include.deep.property('warnings', {});
    expect(await inCap()).to.deep.equal([]);
    expect((await json('dienste/lhp/data/alerts', {headers: {Accept: 'application/json'}})))
      .to.deep.include({status: 'success', data: []});
  });

  it('have the same warning with the same end in every format, at each second of the storm', async () => {
    for (let second = 0; second <= 185; second += 1) {
      await at(second);
      const [nina, brightSky, cap, own] = await Promise.all([inNina(), inBrightSky(), inCap(), inDwd()]);
      expect(nina, `second ${second}`).to.have.length(second < 150 ? 1 : 0);
      expect(brightSky, `second ${second}`).to.deep.equal(nina);
      expect(cap, `second ${second}`).to.deep.equal(nina);
      expect(own, `second ${second}`).to.deep.equal(nina.map(([, headline, , end]) => [headline, end]));
    }
  });

  it('announce the storm, raise it, extend it and call it off', async () => {
    const steps = [];
    for (const second of [0, 30, 75, 120]) {
      await at(second);
      const [alert] = (await json(`dienste/brightsky/alerts?${place}&tz=Europe/Berlin`)).alerts;
      steps.push([alert.urgency, alert.severity, alert.event_de, alert.onset, alert.expires]);
    }
    expect(steps).to.deep.equal([
      ['future', 'severe', 'ORKANARTIGE BÖEN', '2026-11-30T16:00:00+01:00', '2026-11-30T19:00:00+01:00'],
      ['immediate', 'moderate', 'SCHWERE STURMBÖEN', '2026-11-30T14:00:30+01:00', '2026-11-30T17:00:00+01:00'],
      ['immediate', 'severe', 'ORKANARTIGE BÖEN', '2026-11-30T14:01:15+01:00', '2026-11-30T17:00:00+01:00'],
      ['immediate', 'severe', 'ORKANARTIGE BÖEN', '2026-11-30T14:02:00+01:00', '2026-11-30T19:00:00+01:00'],
    ]);
    await at(150);
    expect((await json(county)).map(({payload: {data, version}}) => [data.provider, data.msgType, version]))
      .to.deep.equal([['DWD', 'Cancel', 1], ['MOWAS', 'Cancel', 3]]);
    await at(180);
    expect(await json(county)).to.deep.equal([]);
  });

  it('keep the advance information apart from the warnings', async () => {
    await at(0);
    expect(await dwd()).to.deep.include({warnings: {}});
    expect((await dwd()).vorabInformation[105999000][0]).to.include({level: 1, type: 1, regionName: 'Kreis Marle'});
    await at(75);
    expect((await dwd()).warnings[105999000][0]).to.include({level: 4, regionName: 'Kreis Marle'});
  });

  it('have the fire brigade\'s message under one number, in versions that count up', async () => {
    const messages = [];
    for (const second of [80, 130, 160]) {
      await at(second);
      const [message] = await json('dienste/nina/mowas/mapData.json');
      messages.push([message.id, message.version, message.type]);
    }
    expect(messages).to.deep.equal([
      ['mow.DE-XX-ES-SE012-20261130-12-001', 1, 'Alert'], ['mow.DE-XX-ES-SE012-20261130-12-001', 2, 'Update'],
      ['mow.DE-XX-ES-SE012-20261130-12-001', 3, 'Cancel']]);
  });

  it('tell the river\'s flood by its classes, the city\'s clock and without an end', async () => {
    const classes = [];
    for (const second of [60, 80, 130, 160]) {
      await at(second);
      const {data} = await json('dienste/lhp/data/alerts?cap=true', {headers: {Accept: 'application/json'}});
      classes.push(data.map(({lhpClass, cap}) => [lhpClass, cap.sent, cap.info.expires]));
    }
    expect(classes).to.deep.equal([[], [['2', '2026-11-30 14:01:15', null]], [['4', '2026-11-30 14:02:00', null]],
      [['1', '2026-11-30 14:02:30', null]]]);
    expect((await json('dienste/lhp/data/alerts')).features[0].properties).to.include({lhpClass: '1'}).and.not.to.have.property('cap');
    expect((await json('dienste/lhp/data/alerts?states=BY')).features).to.deep.equal([]);
    expect((await json('dienste/lhp/data/alerts?states=NW')).features).to.have.length(1);
  });

  it('give the details of a message, and move old ones into the archive', async () => {
    await at(30);
    const [{id}] = await json(county);
    expect(await json(`dienste/nina/warnings/${id}.json`)).to.deep.include({identifier: id, msgType: 'Alert', status: 'Actual'});
    expect((await json(`dienste/nina/warnings/${id}.geojson`)).features[0].geometry.type).to.equal('Polygon');
    await at(75);
    const moved = await get(`dienste/nina/warnings/${id}.json`, {redirect: 'manual'});
    expect([moved.status, moved.headers.get('location')]).to.deep.equal([302, `${server.url}dienste/nina/archive/${id}.json`]);
    expect(await json(`dienste/nina/warnings/${id}.json`)).to.include({identifier: id});
    expect((await get('dienste/nina/warnings/mow.x.json')).status).to.equal(404);
  });

  it('answer below the level of counties with an empty list, which is no all-clear', async () => {
    await at(75);
    expect(await json('dienste/nina/dashboard/059990012012.json')).to.deep.equal([]);
    expect((await get('dienste/brightsky/alerts?lat=48.1&lon=11.5')).status).to.equal(404);
  });

  it('write CAP files in two languages, each naming those that it replaces', async () => {
    await at(120);
    const [[number]] = await inNina();
    const text = await (await get(`dienste/cap/${number}.MUL.xml`)).text();
    expect([...text.matchAll(/<language>([^<]*)</g)].map(([, name]) => name)).to.deep.equal(['de-DE', 'en']);
    expect(field(text, 'references').split(' ')).to.have.length(3);
    expect([field(text, 'msgType'), field(text, 'sent')]).to.deep.equal(['Update', '2026-11-30T14:02:00+01:00']);
  });

  it('keep the numbers of messages when the clock is set from second to second', async () => {
    await post('dienste/uhr', {at: 75});
    const before = (await inNina())[0][0];
    await post('dienste/uhr', {at: 80});
    expect((await inNina())[0][0]).to.equal(before);
  });

  it('have the headers of their models', async () => {
    const headers = [];
    for (const path of [county, `dienste/brightsky/alerts?${place}`, 'dienste/dwd/warnings.json', 'dienste/lhp/data/alerts',
      'dienste/cap/warnungen.xml', 'dienste/open-meteo/v1/forecast?latitude=51.9&longitude=9.9&current=temperature_2m']) {
      const answer = await get(path);
      headers.push([answer.headers.get('content-type'), answer.headers.get('access-control-allow-origin'), answer.headers.get('cache-control')]);
      expect((await get(path, {headers: {'If-None-Match': answer.headers.get('etag'), 'Cache-Control': 'no-cache'}})).status, path).to.equal(304);
    }
    expect(headers).to.deep.equal([
      ['application/json', null, 'no-cache'], ['application/json', '*', 'no-cache'],
      ['application/javascript; charset=utf-8', null, 'no-cache'], ['application/geo+json', null, 'max-age=60'],
      ['application/atom+xml; charset=utf-8', null, 'no-cache'], ['application/json; charset=utf-8', '*', 'no-cache']]);
    await at(10);
    expect((await get('dienste/lhp/data/alerts')).headers.get('cache-control')).to.equal('no-cache');
  });

  it('are asked, and only their switches are set', async () => {
    expect((await post(county, {})).status).to.equal(405);
    expect((await get('dienste/nirgends')).status).to.equal(404);
    expect((await get('dienste/uhr', {method: 'PUT'})).status).to.equal(405);
  });
});

describe('the clock of the services', () => {
  let server;
  before(async () => { server = await createDemoServer(); });
  after(() => server.close());

  const get = (path, options) => fetch(server.url + path, options);
  const set = async (wish, path = 'dienste/uhr') => {
    const answer = await get(path, {method: 'POST', body: typeof wish === 'string' ? wish : JSON.stringify(wish)});
    return {status: answer.status, ...await answer.json()};
  };

  it('stands still where it is set', async () => {
    expect(await set({at: 75, start})).to.deep.equal({
      status: 200, now: '2026-11-30T13:01:15.000Z', running: false, at: 75, start: '2026-11-30T13:00:00.000Z', phase: 'raised'});
    expect(await (await get('dienste/uhr')).json()).to.include({at: 75, phase: 'raised'});
  });

  it('runs on from there, and ends when it is told to', async () => {
    await set({at: 20, start});
    expect(await set({running: true})).to.include({running: true, phase: 'announced', start: '2026-11-30T13:00:00.000Z'});
    const {at} = await (await get('dienste/uhr')).json();
    expect(at).to.be.within(20, 60);
    expect(await set({at: null})).to.include({running: false, at: null, phase: null});
  });

  it('shows the real time, from which a storm begins unless another start is given', async () => {
    const {now, start: began} = await set({at: 75});
    expect(Math.abs(Date.parse(now) - Date.now())).to.be.below(60_000);
    expect(Date.parse(now) - Date.parse(began)).to.equal(75_000);
  });

  it('refuses what it does not understand', async () => {
    for (const [wish, status] of [['{', 400], ['null', 400], [{at: -1}, 422], [{at: '75'}, 422], [{running: 1}, 422], [{start: 'heute'}, 422]]) {
      expect((await set(wish)).status, JSON.stringify(wish)).to.equal(status);
    }
  });

  it('is set on this machine alone', async () => {
    const from = (headers) => new Promise((resolve, reject) => {
      request(`${server.url}dienste/uhr`, {headers}, (answer) => resolve(answer.resume().statusCode)).on('error', reject);
    });
    expect(await from({})).to.equal(200);
    expect(await from({Host: 'stadt.example'})).to.equal(403);
    expect(await from({'X-Forwarded-For': '10.0.0.1'})).to.equal(403);
    expect(await from({'Sec-Fetch-Site': 'cross-site'})).to.equal(403);
  });

  it('is one for each server', async () => {
    const other = await createDemoServer();
    await set({at: 75});
    expect(await (await fetch(`${other.url}dienste/uhr`)).json()).to.include({at: null});
    await other.close();
  });
});

describe('a failure that is switched on', () => {
  let server;
  before(async () => { server = await createDemoServer(); });
  after(() => server.close());

  const get = (path, options) => fetch(server.url + path, options);
  const set = async (wish) => (await get('dienste/stoerung', {method: 'POST', body: JSON.stringify(wish)})).status;

  it('is that of one service, until it is switched off', async () => {
    expect(await set({nina: 503})).to.equal(200);
    expect((await get(county)).status).to.equal(503);
    expect((await get(`dienste/brightsky/alerts?${place}`)).status).to.equal(200);
    expect(await (await get('dienste/stoerung')).json()).to.deep.equal({nina: 503});
    await set({nina: null});
    expect((await get(county)).status).to.equal(200);
  });

  it('says that all is well and holds nothing, or a page', async () => {
    await set({nina: 'null', brightsky: 'html'});
    const nothing = await get(county);
    expect([nothing.status, await nothing.text()]).to.deep.equal([200, 'null']);
    const page = await get(`dienste/brightsky/alerts?${place}`);
    expect([page.status, page.headers.get('content-type'), (await page.text()).slice(0, 15)])
      .to.deep.equal([200, 'text/html; charset=utf-8', '<!doctype html>']);
    await set({nina: null, brightsky: null});
  });

  it('never answers', async () => {
    await set({lhp: 'timeout'});
    const name = await get('dienste/lhp/data/alerts', {signal: AbortSignal.timeout(200)}).catch((error) => error.name);
    expect(name).to.equal('TimeoutError');
    await set({lhp: null});
  });

  it('is one of those there are, of a service there is', async () => {
    expect(await set({nina: 'müde'})).to.equal(422);
    expect(await set({wetterhahn: 503})).to.equal(422);
    expect(await (await get('dienste/stoerung')).json()).to.deep.equal({});
  });
});
