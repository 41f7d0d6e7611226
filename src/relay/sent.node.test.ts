import {expect} from 'chai';
import {relayedCity} from '../testing/relayed-city.js';
import type {Page} from '../testing/relayed-city.js';

const base = 'https://melden.eschenfurt.example/georeport/v2';
const action = 'https://stadt.example/vorschlag';
const widgets = {
  'defect-report': {src: base, format: 'open311'}, 'event-suggestion': {action},
  'waste-calendar': {src: 'https://sva.example/graphql', format: 'sva'},
};
const accepted = () => new Response('[{"service_request_id": "7"}]', {status: 201, headers: {'content-type': 'application/json', 'location': '/v2/requests/7', 'set-cookie': 'a=b'}});

const city = (pages: Record<string, Page> = {}, config = {}) =>
  relayedCity({[`${base}/requests.json`]: accepted, ...pages}, {profiles: [{name: 'E', widgets}], ...config});
const report = (init: RequestInit = {}) => ({
  method: 'POST', body: 'lat=51.1&lon=7.1', headers: {'content-type': 'application/x-www-form-urlencoded', 'idempotency-key': 'k1', 'cookie': 'c=d'}, ...init,
});

describe('what a person sends', () => {
  it('is passed on once, with what keeps it from being taken twice', async () => {
    const {ask, asked} = city();
    const response = await ask(`${base}/requests.json`, report());
    expect([response.status, await response.text(), response.headers.get('location'), response.headers.get('cache-control'), response.headers.get('set-cookie')])
      .to.deep.equal([201, '[{"service_request_id": "7"}]', 'https://melden.eschenfurt.example/v2/requests/7', 'no-store', null]);
    const [sent] = asked;
    expect([sent!.method, await sent!.text(), sent!.headers.get('content-type'), sent!.headers.get('idempotency-key'), sent!.headers.get('cookie')])
      .to.deep.equal(['POST', 'lat=51.1&lon=7.1', 'application/x-www-form-urlencoded', 'k1', null]);
    expect(asked).to.have.length(1);
  });

  it('goes to `requests` below an Open311 base and to an action, and nowhere else', async () => {
    const {told, asked} = city({[action]: 'danke', [`${base}/requests`]: 'a', [`${base}/requests.xml?jurisdiction_id=e`]: 'b'});
    expect(await told(action, report())).to.equal('200 danke');
    expect(await told(`${base}/requests`, report())).to.equal('200 a');
    expect(await told(`${base}/requests.xml?jurisdiction_id=e`, report())).to.equal('200 b');
    asked.splice(0);
    for (const [address, answer] of [
      [`${base}/services.json`, '405 method'], [`${base}/requests/7.json`, '405 method'], [`${base}/x/requests.json`, '405 method'],
      [`${base}/../requests.json`, '403 not-allowed'], [`${action}/2`, '403 not-allowed'], ['https://evil.example/requests.json', '403 not-allowed'],
    ] as const) {
      expect(await told(address, report()), address).to.equal(answer);
    }
    expect(await told(action)).to.equal('405 method');
    expect(asked).to.deep.equal([]);
  });

  for (const page of [
    500, 503, () => new Response(null, {status: 307, headers: {location: action}}), () => Promise.reject(new TypeError('lost')),
  ]) {
    it(`is not sent again where the server answers ${typeof page === 'number' ? page : 'otherwise'}`, async () => {
      const {ask, asked} = city({[`${base}/requests.json`]: page});
      expect((await ask(`${base}/requests.json`, report())).status).to.equal(502);
      expect(asked).to.have.length(1);
    });
  }

  it('comes back with what is wrong in it', async () => {
    const {told} = city({[action]: () => new Response('{"errors": {"name": "fehlt"}}', {status: 422, headers: {'content-type': 'application/problem+json'}})});
    expect(await told(action, report())).to.equal('422 {"errors": {"name": "fehlt"}}');
  });

  it('carries the key of the server in its form', async () => {
    const config = {keys: {'melden.eschenfurt.example': {form: 'api_key', env: 'KEY'}}};
    const env = {KEY: 'geheim'};
    const {ask, asked} = city({}, config);
    await ask(`${base}/requests.json`, {...report({body: 'lat=51.1&api_key=meiner'}), env});
    expect(await asked[0]!.text()).to.equal('lat=51.1&api_key=geheim');
    const form = new FormData();
    form.set('lat', '51.1');
    form.set('media', new File([new Uint8Array([255, 216, 255])], 'foto.jpg', {type: 'image/jpeg'}));
    await ask(`${base}/requests.json`, {method: 'POST', body: form, env});
    const sent = await asked[1]!.formData();
    expect([sent.get('api_key'), sent.get('lat')]).to.deep.equal(['geheim', '51.1']);
    const photo = sent.get('media') as File;
    expect([photo.name, photo.type, [...new Uint8Array(await photo.arrayBuffer())]]).to.deep.equal(['foto.jpg', 'image/jpeg', [255, 216, 255]]);
    expect((await ask(`${base}/requests.json`, {...report({body: '{}', headers: {'content-type': 'application/json'}}), env})).status).to.equal(400);
    expect(asked).to.have.length(2);
  });

  it('is bounded', async () => {
    const {ask, asked} = city();
    const response = await ask(`${base}/requests.json`, report({body: new Uint8Array(21 * 2 ** 20)}));
    expect([response.status, await response.json()]).to.deep.equal([413, {code: 'too-large', message: 'more than 20 MB'}]);
    expect(asked).to.deep.equal([]);
  });

  it('is bounded, whoever sends, and holds up nobody\'s large feed', async () => {
    const large = 'https://daten.stadt.example/orte.json';
    const part = new Uint8Array(4 * 2 ** 20);
    const sending: ReadableStreamDefaultController<Uint8Array>[] = [];
    const body = () => new ReadableStream<Uint8Array>({start: (to) => {
      to.enqueue(part);
      sending.push(to);
    }});
    const {ask, told, asked} = city({[large]: () => new Response(part)}, {allow: [large]});
    const post = () => ask(`${base}/requests.json`, {...report({body: body()}), duplex: 'half'} as RequestInit);
    const answers = Array.from({length: 30}, post);
    await new Promise((next) => setTimeout(next, 20));
    expect((await told(large)).length).to.equal(4 + part.length);
    const refused = await post();
    expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([429, '10']);
    sending.slice(0, 30).forEach((one) => one.close());
    expect(new Set((await Promise.all(answers)).map(({status}) => status))).to.deep.equal(new Set([201]));
    expect((await ask(`${base}/requests.json`, report())).status).to.equal(201);
    expect(asked).to.have.length(32);
  });

  it('is bounded in number, though nobody has said so', async () => {
    const {ask} = city();
    const from = (clientAddress: string) => ask(`${base}/requests.json`, {...report(), env: {clientAddress}});
    const answers = await Promise.all(Array.from({length: 11}, () => from('203.0.113.1')));
    expect(answers.map(({status}) => status)).to.deep.equal([...Array<number>(10).fill(201), 429]);
    expect((await from('203.0.113.2')).status).to.equal(201);
  });

  it('comes from the city\'s own pages', async () => {
    const {ask, asked} = city({}, {origins: ['https://www.stadt.example']});
    const from = async (origin: string) =>
      (await ask(`${base}/requests.json`, report({headers: {origin, 'content-type': 'application/x-www-form-urlencoded'}}))).status;
    expect([await from('https://evil.example'), await from('https://www.stadt.example')]).to.deep.equal([403, 201]);
    expect(asked).to.have.length(1);
  });

  it('shows in the list of reports at once', async () => {
    const list = `${base}/requests.json`;
    let count = 0;
    const {told, ask} = city({[list]: ({method}) => method === 'POST' ? accepted() : new Response(`${++count}`)});
    expect([await told(list), await told(list)]).to.deep.equal(['200 1', '200 1']);
    await ask(list, report());
    expect(await told(list)).to.equal('200 2');
  });

  it('shows in what was asked of the list with a query, and in what was under way', async () => {
    const list = `${base}/requests.json`;
    const open = `${list}?status=open`;
    let count = 0;
    let answer: () => void = () => undefined;
    const {told, ask} = city({
      [list]: ({method}) => method === 'POST' ? accepted() : new Promise<Response>((resolve) => { answer = () => resolve(new Response('alt')); }),
      [open]: () => new Response(`${++count}`),
    });
    expect(await told(open)).to.equal('200 1');
    const early = told(list);
    await new Promise((next) => setTimeout(next, 5));
    const before = answer;
    await ask(list, report());
    before();
    expect(await early).to.equal('200 alt');
    expect(await told(open)).to.equal('200 2');
    const late = told(list);
    await new Promise((next) => setTimeout(next, 5));
    expect(answer).not.to.equal(before);
    answer();
    await late;
  });
});

describe('a question that is posted', () => {
  const graphql = 'https://sva.example/graphql';
  const question = (body: string) => ({method: 'POST', body, headers: {'content-type': 'application/json'}});
  const streets = '{"query":"{wasteAddresses(limit:50000){id street zip city}}"}';

  it('is asked with the key of the server, once for everybody', async () => {
    const {ask, asked} = city({[graphql]: '{"data": {}}'}, {keys: {'sva.example': {header: 'authorization', env: 'KEY'}}});
    const env = {KEY: 'Bearer geheim'};
    const first = await ask(graphql, {...question(streets), env});
    expect([await first.text(), first.headers.get('cache-status')]).to.deep.equal(['{"data": {}}', 'stadtbausteine; fwd=uri-miss; stored; ttl=60']);
    const again = await ask(graphql, {...question(streets), env});
    expect(again.headers.get('cache-status')).to.equal('stadtbausteine; hit; ttl=60');
    expect(asked.map(({method, headers}) => [method, headers.get('authorization'), headers.get('content-type')]))
      .to.deep.equal([['POST', 'Bearer geheim', 'application/json']]);
    expect(await asked[0]!.text()).to.equal(streets);
  });

  for (const body of [
    '{"query":"mutation{deleteEverything}"}', '{"query":"{users{email}}"}', '', '[]', '{"query":"{wasteAddresses(limit:50000){id street zip city}}","operationName":"a"}',
    '{"query":"{wasteAddresses(limit:50000){id street zip city}}","variables":{"a":1}}',
  ]) {
    it(`is none of ours: ${body.slice(0, 60)}`, async () => {
      const {told, asked} = city({[graphql]: 'a'});
      expect(await told(graphql, question(body))).to.equal('403 not-allowed');
      expect(asked).to.deep.equal([]);
    });
  }
});
