import {expect} from 'chai';
import {sharedRequest} from './shared.js';

const target = {src: 'feed.ics', url: 'https://city.example/feed.ics'};

/** A server whose answers come when they are let through; every test has its own, and so its own page. */
function heldServer() {
  const held: {through: (body?: string) => void; lose: () => void; signal: AbortSignal}[] = [];
  let time = 0;
  return {
    held,
    pass: (ms: number) => time += ms,
    options: {
      fetch: (_: unknown, init?: RequestInit) => new Promise<Response>((resolve, reject) => {
        held.push({
          through: (body = '') => resolve(new Response(body)),
          lose: () => reject(new TypeError('lost')),
          signal: init!.signal!,
        });
      }),
      wait: () => new Promise<void>(() => {}),
      now: () => time,
      online: () => false,
    },
  };
}

const codeOf = (promise: Promise<unknown>) => promise.then(() => 'none', ({code}: {code: string}) => code);

describe('sharedRequest', () => {
  it('fetches an address once, however many want it', async () => {
    const {held, options} = heldServer();
    const answers = Array.from({length: 20}, () => sharedRequest(target, options));
    held[0]!.through('all');
    const [first, ...others] = await Promise.all(answers);
    expect(held).to.have.length(1);
    expect(others.every((other) => other === first)).to.equal(true);
  });

  it('gives a finished answer for a minute', async () => {
    const {held, pass, options} = heldServer();
    const first = sharedRequest(target, options);
    held[0]!.through();
    await first;
    pass(59_999);
    expect(await sharedRequest(target, options)).to.equal(await first);
    pass(1);
    void sharedRequest(target, options);
    expect(held).to.have.length(2);
  });

  it('fetches anew on reload, and gives the new answer to the next', async () => {
    const {held, options} = heldServer();
    const first = sharedRequest(target, options);
    held[0]!.through('old');
    await first;
    const reloaded = sharedRequest(target, {...options, reload: true});
    held[1]!.through('newer');
    expect((await reloaded).bytes.length).to.equal(5);
    expect(await sharedRequest(target, options)).to.equal(await reloaded);
  });

  it('shares a reload that is under way, but not a request from before', () => {
    const {held, options} = heldServer();
    void sharedRequest(target, options);
    void sharedRequest(target, {...options, reload: true});
    void sharedRequest(target, {...options, reload: true});
    expect(held).to.have.length(2);
  });

  it('does not share failures that are over', async () => {
    const {held, options} = heldServer();
    const first = codeOf(sharedRequest(target, options));
    const second = codeOf(sharedRequest(target, options));
    held[0]!.lose();
    expect([await first, await second]).to.deep.equal(['network', 'network']);
    void sharedRequest(target, options);
    expect(held).to.have.length(2);
  });

  it('leaves the others their answer when one gives up', async () => {
    const {held, options} = heldServer();
    const abort = new AbortController();
    const left = codeOf(sharedRequest(target, {...options, signal: abort.signal}));
    const stayed = sharedRequest(target, {...options, signal: new AbortController().signal});
    abort.abort();
    expect(await left).to.equal('network');
    expect(held[0]!.signal.aborted).to.equal(false);
    held[0]!.through('there');
    expect((await stayed).bytes.length).to.equal(5);
  });

  it('stops the request when nobody waits for it any more', async () => {
    const {held, options} = heldServer();
    const aborts = [new AbortController(), new AbortController()];
    const gone = aborts.map(({signal}) => codeOf(sharedRequest(target, {...options, signal})));
    aborts.forEach((abort) => abort.abort());
    expect(await Promise.all(gone)).to.deep.equal(['network', 'network']);
    expect(held[0]!.signal.aborted).to.equal(true);
    void sharedRequest(target, options);
    expect(held).to.have.length(2);
  });

  it('does not begin for somebody who has left already', async () => {
    const {held, options} = heldServer();
    expect(await codeOf(sharedRequest(target, {...options, signal: AbortSignal.abort()}))).to.equal('network');
    expect(held).to.have.length(0);
  });

  it('tells POST requests apart by what they ask', () => {
    const {held, options} = heldServer();
    void sharedRequest({...target, body: '{"a":1}'}, options);
    void sharedRequest({...target, body: '{"a":2}'}, options);
    void sharedRequest({...target, body: '{"a":1}'}, options);
    expect(held).to.have.length(2);
  });

  it('leaves no listener behind', async () => {
    const {held, options} = heldServer();
    const signal = new AbortController().signal;
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
    const answer = sharedRequest(target, {...options, signal});
    held[0]!.through();
    await answer;
    await Promise.resolve();
    expect(listeners).to.equal(0);
  });
});
