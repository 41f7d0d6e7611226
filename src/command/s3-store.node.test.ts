import {createServer} from 'node:http';
import type {IncomingMessage, Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect} from 'chai';
import {s3Store} from './s3-store.js';

const key = {AWS_ACCESS_KEY_ID: 'city', AWS_SECRET_ACCESS_KEY: 'secret'};

describe('A bucket as a store', () => {
  let server: Server;
  let asked: IncomingMessage[] = [];
  const files = new Map([['/city/data/city.json', '{}']]);

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request);
      const [path = ''] = request.url?.split('?') ?? [];
      const file = files.get(path);
      request.resume();
      if (request.method === 'GET' && request.url?.includes('list-type=2')) {
        response.end('<ListBucketResult><Contents><Key>data/city.json</Key></Contents><Contents><Key>data/a/b.json</Key></Contents></ListBucketResult>');
      } else if (request.method === 'GET' && file === undefined) {
        response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
      } else response.end(request.method === 'GET' ? file : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => { asked = []; });
  after(() => { server.closeAllConnections(); server.close(); });

  const store = () =>
    s3Store('s3://city/data', {...key, AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${(server.address() as AddressInfo).port}`});

  it('says how long each file is kept, and how it is packed', async () => {
    const bucket = await store();
    const bytes = new TextEncoder().encode('{}');
    await bucket.write('city-events/2026-12-ab12.json.br', bytes, {type: 'application/json', immutable: true, encoding: 'br'});
    await bucket.write('city.json', bytes, {type: 'application/json'});
    expect(asked.map(({method, url, headers}) => [
      method, url?.split('?')[0], headers['content-type'], headers['cache-control'], headers['content-encoding'],
    ])).to.deep.equal([
      ['PUT', '/city/data/city-events/2026-12-ab12.json.br', 'application/json', 'public, max-age=31536000, immutable', 'br'],
      ['PUT', '/city/data/city.json', 'application/json', 'no-cache', undefined],
    ]);
    expect(asked[0]?.headers.authorization).to.match(/Credential=city\//);
  });

  it('reads what is there, and says where nothing is', async () => {
    const bucket = await store();
    expect(new TextDecoder().decode(await bucket.read('city.json'))).to.equal('{}');
    expect(await bucket.read('report.json')).to.equal(undefined);
    expect(await bucket.list('')).to.deep.equal(['city.json', 'a/b.json']);
    await bucket.remove('a/b.json');
    expect(asked.at(-1)).to.include({method: 'DELETE'});
  });

  it('has an address of the form s3://bucket/prefix', async () => {
    for (const address of ['s3://', 's3://B/x', 'https://bucket.example/x', 's3:/bucket']) {
      expect(await s3Store(address, key).catch((error: unknown) => String(error)), address)
        .to.equal(`TypeError: "${address}" is no address of the form s3://bucket/prefix`);
    }
  });
});
