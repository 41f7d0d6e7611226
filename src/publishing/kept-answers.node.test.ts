import {expect} from 'chai';
import type {KeptAnswer} from './kept-answers.js';
import {incremental} from './kept-answers.js';
import {recording} from './recorded-answers.js';

const url = 'https://eschenfurt.example/feste.ics';

interface Asked {
  readonly method: string;
  readonly condition: string | null;
}

/** A server with these answers, one after the other, and a way to it that keeps them. */
function server(...answers: readonly (() => Response)[]) {
  const asked: Asked[] = [];
  const kept = new Map<string, KeptAnswer>();
  const rest = [...answers];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    const headers = new Headers(init?.headers);
    asked.push({method: init?.method ?? 'GET', condition: headers.get('if-none-match') ?? headers.get('if-modified-since')});
    return rest.shift()!();
  };
  const store = {
    read: async (key: string) => kept.get(key),
    write: async (key: string, given: KeptAnswer) => void kept.set(key, given),
  };
  return {asked, kept, run: () => incremental(fetch, store)};
}

const answer = (body: string, headers: Readonly<Record<string, string>> = {}, status = 200) => () =>
  new Response(status === 304 ? null : body, {status, headers});

describe('answers of publishers', () => {
  it('are asked for once in a snapshot, by however many', async () => {
    const {run, asked} = server(answer('a'));
    const fetch = run();
    const texts = await Promise.all([1, 2, 3].map(async () => (await fetch(url)).text()));
    expect([texts, asked.length]).to.deep.equal([['a', 'a', 'a'], 1]);
  });

  it('are asked for again only if they have changed', async () => {
    const {run, asked} = server(answer('a', {etag: '"1"'}), answer('', {}, 304), answer('b', {etag: '"2"'}));
    const texts = [];
    for (let time = 0; time < 3; time++) texts.push(await (await run()(url)).text());
    expect(texts).to.deep.equal(['a', 'a', 'b']);
    expect(asked.map(({condition}) => condition)).to.deep.equal([null, '"1"', '"1"']);
  });

  it('are asked for by the date of their last change, where that is all there is', async () => {
    const date = 'Mon, 23 Nov 2026 08:00:00 GMT';
    const {run, asked} = server(answer('a', {'last-modified': date}), answer('', {}, 304));
    await run()(url);
    const again = await run()(url);
    expect([asked[1]!.condition, await again.text(), again.headers.get('last-modified')]).to.deep.equal([date, 'a', date]);
  });

  it('are as they were: type, address after a redirect', async () => {
    const moved = () => {
      const response = new Response('a', {headers: {'content-type': 'text/calendar', 'etag': '"1"'}});
      Object.defineProperty(response, 'url', {value: `${url}?2`});
      return response;
    };
    const {run} = server(moved, answer('', {}, 304));
    await run()(url);
    const again = await run()(url);
    expect([again.url, again.headers.get('content-type')]).to.deep.equal([`${url}?2`, 'text/calendar']);
  });

  it('are not kept where they say that there is none, or break off', async () => {
    const {run, kept} = server(
      answer('no', {etag: '"1"'}, 503), answer('half', {'etag': '"1"', 'content-length': '9000'}), answer('a', {etag: '"1"'}));
    const fetch = run();
    expect((await fetch(url)).status).to.equal(503);
    expect(await fetch(url).catch((error: Error) => error.message)).to.equal('Cut short');
    expect([await (await fetch(url)).text(), kept.size]).to.deep.equal(['a', 1]);
  });

  it('are passed on as they are, if it is no plain question', async () => {
    const {run, asked, kept} = server(answer('a', {etag: '"1"'}), answer('b', {etag: '"1"'}));
    const fetch = run();
    for (let time = 0; time < 2; time++) await fetch(url, {method: 'POST', body: '{}'});
    expect([asked.map(({method}) => method), kept.size]).to.deep.equal([['POST', 'POST'], 0]);
  });
});

describe('what an answer says beyond its items', () => {
  const at = () => Date.parse('2026-11-30T09:00:00Z');
  const seen = async (...headers: readonly Readonly<Record<string, string>>[]) => {
    const rest = [...headers];
    const {fetch, recorded} = recording(async () => new Response('a', {headers: rest.shift()!}), at);
    for (const [index] of [...headers].map((_, place) => [place])) await (await fetch(`${url}?${index}`)).text();
    return recorded.lastModified();
  };

  it('is the last change of the last of them', async () => {
    expect(await seen({'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT'}, {'last-modified': 'Tue, 24 Nov 2026 08:00:00 GMT'}))
      .to.equal(Date.parse('2026-11-24T08:00:00Z'));
  });

  it('is nothing where one of them is silent, or is made at the moment it is asked for', async () => {
    expect(await seen({'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT'}, {})).to.equal(undefined);
    expect(await seen({'last-modified': 'Mon, 30 Nov 2026 09:00:00 GMT'})).to.equal(undefined);
  });
});
