import {get} from 'node:http';
import {expect} from 'chai';
import {createDemoServer} from '../server.mjs';
import {createReloader} from './reload.mjs';

const script = '/catalogue/assets/reload.js';

/** The answer of a server to a request with these headers. */
const ask = (url, headers = {}) => new Promise((resolve, reject) => {
  get(url, {headers}, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => resolve(text));
  }).on('error', reject);
});

describe('a demo that reloads its pages', () => {
  const reloader = createReloader();
  let server;
  before(async () => { server = await createDemoServer({reloader, today: '2026-03-02'}); });
  after(() => server.close());

  it('puts its script into pages that a person opens, and not into frames', async () => {
    const page = `${server.url}stadt/impressum`;
    expect(await ask(page, {'Sec-Fetch-Dest': 'document'})).to.contain(`src="${script}"`);
    expect(await ask(page, {'Sec-Fetch-Dest': 'iframe'})).not.to.contain(script);
  });

  it('tells whoever listens that something has changed', async () => {
    const told = await new Promise((resolve) => {
      get(`${server.url}catalogue/reload`, (response) => {
        expect(response.headers['content-type']).to.equal('text/event-stream');
        response.setEncoding('utf8').on('data', (part) => {
          if (part === '\n') reloader.reload();
          else resolve(part);
        });
      });
    });
    expect(told).to.equal('data: changed\n\n');
  });

  it('leaves pages as they are where nobody asked for it', async () => {
    const other = await createDemoServer({today: '2026-03-02'});
    expect(await ask(`${other.url}stadt/impressum`, {'Sec-Fetch-Dest': 'document'})).not.to.contain(script);
    await other.close();
  });
});
