import {expect} from 'chai';
import {polite} from './polite.js';

const at = (path: string, host = 'eschenfurt') => `https://${host}.example/${path}`;

/** Hosts that answer when they are told to, and what they were asked. */
function hosts(answer: (path: string) => Response = () => new Response('')) {
  const asked: string[] = [];
  const waited: number[] = [];
  const waiting: (() => void)[] = [];
  const clock = {now: 0};
  const fetch = polite(async (input) => {
    asked.push(String(input));
    await new Promise<void>((resolve) => waiting.push(resolve));
    return answer(new URL(String(input)).pathname.slice(1));
  }, {most: 2, now: () => clock.now, wait: async (ms) => { waited.push(ms); clock.now += ms; }});
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const next = async () => {
    await settle();
    waiting.shift()?.();
    await settle();
  };
  return {asked, waited, clock, fetch, next};
}

describe('a host that is asked for much', () => {
  it('is asked for a few things at a time, and others meanwhile', async () => {
    const {fetch, asked, next} = hosts();
    const answers = ['1', '2', '3'].map((path) => fetch(at(path)));
    void fetch(at('1', 'olmbach'));
    await next();
    expect(asked).to.deep.equal([at('1'), at('2'), at('1', 'olmbach'), at('3')]);
    for (let times = 0; times < 3; times++) await next();
    expect((await Promise.all(answers)).map(({status}) => status)).to.deep.equal([200, 200, 200]);
  });

  it('is left alone for as long as it says', async () => {
    const {fetch, asked, waited, next} = hosts((path) =>
      path === '1' ? new Response('', {status: 429, headers: {'retry-after': '7'}}) : new Response(''));
    void fetch(at('1'));
    await next();
    void fetch(at('2'));
    await next();
    expect([asked, waited]).to.deep.equal([[at('1'), at('2')], [7000]]);
  });

  it('is asked no more where that is long', async () => {
    const {fetch, asked, clock, next} = hosts(() => new Response('', {status: 503, headers: {'retry-after': '60'}}));
    void fetch(at('1'));
    await next();
    clock.now = 30_000;
    const {status, headers} = await fetch(at('2'));
    expect([status, headers.get('retry-after'), asked]).to.deep.equal([429, '30', [at('1')]]);
    clock.now = 60_000;
    void fetch(at('3'));
    await next();
    expect(asked).to.deep.equal([at('1'), at('3')]);
  });
});
