import {expect} from 'chai';
import type {Target} from './address.js';
import {locate} from './address.js';
import type {Answer, RequestOptions} from './request.js';
import {request} from './request.js';
import {SourceError} from './source-error.js';

const target = {src: 'feed.ics', url: 'https://city.example/feed.ics'};
const foreign = {...target, foreign: true};

/** A server that gives these answers in turn, the last one for good; and a clock that nobody waits for. */
function serverOf(...answers: (() => Response | Promise<Response>)[]) {
  const calls: {url: string; init: RequestInit}[] = [];
  const pauses: number[] = [];
  const options: RequestOptions = {
    fetch: async (url, init = {}) => {
      calls.push({url: String(url), init});
      const cut = new Promise<never>((_, reject) => {
        init.signal!.addEventListener('abort', () => reject(init.signal!.reason));
      });
      return Promise.race([cut, answers[Math.min(calls.length, answers.length) - 1]!()]);
    },
    wait: (ms) => {
      if (ms === 10_000) return new Promise(() => {});
      pauses.push(ms);
      return Promise.resolve();
    },
    now: () => Date.UTC(2026, 2, 2),
    random: () => 1,
    online: () => true,
  };
  return {calls, pauses, options};
}

const ask = (to: Target, options: RequestOptions, signal = new AbortController().signal): Promise<Answer> =>
  request(to, options, signal);
const text = (body: string, init?: ResponseInit) => () => new Response(body, init);
const status = (code: number, headers?: Record<string, string>) => text('', {status: code, headers});
const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const never = () => new Promise<Response>(() => {});
const failure = (promise: Promise<unknown>): Promise<SourceError> => promise.then(
  () => expect.fail('it should have failed'),
  (error: SourceError) => error,
);

describe('request', () => {
  it('gives the bytes, the media type and the time', async () => {
    const {options} = serverOf(text('Müll', {headers: {'content-type': 'text/calendar; charset=utf-8'}}));
    const answer = await ask(target, options);
    expect([...answer.bytes]).to.deep.equal([77, 195, 188, 108, 108]);
    expect(answer.contentType).to.equal('text/calendar; charset=utf-8');
    expect(answer.url).to.equal('https://city.example/feed.ics');
    expect(answer.at).to.equal(1772409600000);
    expect(answer.stale).to.equal(false);
  });

  it('is as old as caches on the way say, and asks no earlier than the server wants', async () => {
    const {options} = serverOf(text('', {headers: {'age': '412', 'cache-control': 'public, max-age=600'}}), text(''));
    const answers = [await ask(target, options), await ask(target, options)];
    expect(answers.map(({at, freshFor}) => [new Date(at).toISOString(), freshFor])).to.deep.equal([
      ['2026-03-01T23:53:08.000Z', 188_000], ['2026-03-02T00:00:00.000Z', 0],
    ]);
  });

  it('sends no cookies to other origins, and no referrer', async () => {
    const {calls, options} = serverOf(text(''));
    await ask(target, options);
    expect(calls[0]!.init.credentials).to.equal('same-origin');
    expect(calls[0]!.init.referrerPolicy).to.equal('no-referrer');
  });

  it('tells the server which page asks only as far as the page\'s author says', async () => {
    const policyFor = async (referrerPolicy: string) => {
      const {calls, options} = serverOf(text(''));
      await ask(target, {...options, referrerPolicy});
      return calls[0]!.init.referrerPolicy;
    };
    expect(await policyFor('strict-origin-when-cross-origin')).to.equal('strict-origin-when-cross-origin');
    expect(await policyFor('everything')).to.equal('no-referrer');
  });

  it('asks again after a lost connection, with growing pauses', async () => {
    const {pauses, options} = serverOf(lost, lost, lost, text('there'));
    const {bytes} = await ask(target, options);
    expect(bytes.length).to.equal(5);
    expect(pauses).to.deep.equal([500, 1000, 2000]);
  });

  it('spreads the pauses at random', async () => {
    const {pauses, options} = serverOf(lost, lost, text('there'));
    await ask(target, {...options, random: () => 0});
    expect(pauses).to.deep.equal([250, 500]);
  });

  it('gives up after three further attempts', async () => {
    const {calls, options} = serverOf(lost);
    const error = await failure(ask(target, options));
    expect(calls).to.have.length(4);
    expect(error.code).to.equal('network');
    expect(error.src).to.equal('feed.ics');
  });

  it('asks again after 503 and 429', async () => {
    const {calls, options} = serverOf(status(503), status(429), text('there'));
    await ask(target, options);
    expect(calls).to.have.length(3);
  });

  it('takes 404 for an answer', async () => {
    const {calls, options} = serverOf(status(404));
    const error = await failure(ask(target, options));
    expect(calls).to.have.length(1);
    expect(error.code).to.equal('http');
    expect(error.status).to.equal(404);
  });

  it('waits as many seconds as Retry-After says', async () => {
    const {pauses, options} = serverOf(status(503, {'retry-after': '7'}), text('there'));
    await ask(target, options);
    expect(pauses).to.deep.equal([7000]);
  });

  it('waits until the date that Retry-After says', async () => {
    const {pauses, options} = serverOf(
      status(429, {'retry-after': 'Mon, 02 Mar 2026 00:00:04 GMT'}), text('there'),
    );
    await ask(target, options);
    expect(pauses).to.deep.equal([4000]);
  });

  it('does not bother a server again that wants more than ten seconds', async () => {
    const {calls, options} = serverOf(status(503, {'retry-after': '3600'}), text('there'));
    expect((await failure(ask(target, options))).status).to.equal(503);
    expect(calls).to.have.length(1);
  });

  it('pays no heed to a Retry-After it does not understand', async () => {
    const {pauses, options} = serverOf(status(503, {'retry-after': 'soon'}), text('there'));
    await ask(target, options);
    expect(pauses).to.deep.equal([500]);
  });

  it('fails after ten seconds without an answer', async () => {
    const {calls, options} = serverOf(never);
    const waits: number[] = [];
    const error = await failure(ask(target, {...options, wait: async (ms) => void waits.push(ms)}));
    expect(error.code).to.equal('timeout');
    expect(waits).to.deep.equal([10_000]);
    expect(calls).to.have.length(1);
  });

  it('stops when it is aborted', async () => {
    const {calls, options} = serverOf(never);
    const abort = new AbortController();
    const result = failure(ask(target, options, abort.signal));
    abort.abort(new SourceError('network', 'feed.ics', 'No longer wanted'));
    expect((await result).message).to.equal('No longer wanted');
    expect(calls[0]!.init.signal!.aborted).to.equal(true);
  });

  it('does not ask again when it is aborted in a pause', async () => {
    const {calls, options} = serverOf(lost);
    const abort = new AbortController();
    const wait = async (ms: number) => ms === 10_000 ? new Promise<void>(() => {}) : abort.abort();
    await failure(ask(target, {...options, wait}, abort.signal));
    expect(calls).to.have.length(1);
  });

  it('asks once and not again while there is no network', async () => {
    const {calls, options} = serverOf(lost);
    const error = await failure(ask(target, {...options, online: () => false}));
    expect(error.code).to.equal('network');
    expect(calls).to.have.length(1);
  });

  it('refuses what announces more than 20 MB', async () => {
    const {options} = serverOf(text('x', {headers: {'content-length': '20971521'}}));
    expect((await failure(ask(target, options))).code).to.equal('too-large');
  });

  it('takes up to 40 MB of places', async () => {
    const announcing = (length: number) => serverOf(text('x', {headers: {'content-length': String(length)}}));
    expect((await failure(ask(target, {...announcing(41_943_041).options, kind: 'places'}))).message).to.equal('More than 40 MB');
    // Fewer bytes than announced are a lost connection.
    expect((await failure(ask(target, {...announcing(41_943_040).options, kind: 'places'}))).code).to.equal('network');
  });

  it('refuses more than 20 MB that are not announced, as soon as they are there', async () => {
    let sent = 0;
    const body = new ReadableStream({pull: (controller) => {
      sent++;
      controller.enqueue(new Uint8Array(2 ** 20));
    }}, {highWaterMark: 0});
    const {calls, options} = serverOf(() => new Response(body));
    expect((await failure(ask(target, options))).code).to.equal('too-large');
    expect(sent).to.equal(21);
    expect(calls).to.have.length(1);
  });

  it('takes an answer that is shorter than announced for a lost connection', async () => {
    const {calls, options} = serverOf(text('BEGIN:', {headers: {'content-length': '200'}}));
    expect((await failure(ask(target, options))).code).to.equal('network');
    expect(calls).to.have.length(4);
  });

  it('does not hold compression against an answer', async () => {
    const headers = {'content-length': '25', 'content-encoding': 'gzip'};
    const {options} = serverOf(text('short', {headers}));
    expect((await ask(target, options)).bytes.length).to.equal(5);
  });

  it('tells an address that pages may not read from one that is not there', async () => {
    const {calls, options} = serverOf(lost, text(''), lost, text(''));
    const error = await failure(ask(foreign, options));
    expect(error.code).to.equal('cors');
    expect(calls.map(({init}) => init.mode)).to.deep.equal([undefined, 'no-cors', undefined, 'no-cors']);
    expect(calls[1]!.init.credentials).to.equal('omit');
    expect(calls[1]!.init.referrerPolicy).to.equal('no-referrer');
  });

  it('does not take a connection that was lost once for CORS', async () => {
    const {options} = serverOf(lost, text(''), text('there'));
    expect((await ask(foreign, options)).bytes.length).to.equal(5);
  });

  it('does not suspect CORS at home', async () => {
    const {calls, options} = serverOf(lost);
    expect((await failure(ask(target, options))).code).to.equal('network');
    expect(calls.every(({init}) => init.mode === undefined)).to.equal(true);
  });

  it('posts a body as JSON', async () => {
    const {calls, options} = serverOf(text('{}'));
    await ask({...target, body: '{"query":"{a}"}'}, options);
    expect(calls[0]!.init.method).to.equal('POST');
    expect(calls[0]!.init.body).to.equal('{"query":"{a}"}');
    expect(calls[0]!.init.headers).to.deep.equal({'content-type': 'application/json'});
  });

  it('goes past the HTTP cache on reload', async () => {
    const {calls, options} = serverOf(text(''));
    await ask(target, {...options, reload: true});
    expect(calls[0]!.init.cache).to.equal('no-cache');
  });

  it('reads a data: address', async () => {
    const {bytes} = await ask(locate({url: 'data:text/calendar,BEGIN'}, {baseUrl: 'https://city.example/'}), {});
    expect(bytes.length).to.equal(5);
  });
});
