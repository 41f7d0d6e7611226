import {expect} from 'chai';
import {countResults} from './browser-results.mjs';
import {freePort} from './ports.mjs';
import {startPatiently} from './start-patiently.mjs';

const webkit = {name: 'WebKit', engine: 'webkit'};
const suite = (...tests) => ({tests: [], suites: [{name: '<x-y>', suites: [], tests}]});
const session = (id, more) => ({id, browser: webkit, testFile: `${id}.test.ts`, status: 'FINISHED', errors: [], ...more});

describe('the results of a run in browsers', () => {
  it('count tests, and name those that failed', () => {
    const one = session('one', {testResults: suite({name: 'adds', passed: true}, {name: 'waits', skipped: true},
      {name: 'counts', passed: false, error: {message: '2 is not 3'}})});
    expect(countResults([one], new Set(['one']))).to.deep.equal({
      passed: 1, failed: 1, skipped: 1, unstarted: [], report: '✗ WebKit: <x-y> counts\none.test.ts\n2 is not 3',
    });
  });

  it('count a page that went away in the middle of its tests as one failure', () => {
    const one = session('one', {errors: [{message: 'disconnected'}, {message: 'no session'}]});
    expect(countResults([one], new Set(['one']))).to.deep.equal({
      passed: 0, failed: 1, skipped: 0, unstarted: [], report: '✗ WebKit: could not run\none.test.ts\ndisconnected\nno session',
    });
  });

  it('do not let a file without tests pass', () => {
    expect(countResults([session('one', {testResults: suite()})], new Set(['one'])))
      .to.include({failed: 1, report: '✗ WebKit: has no tests\none.test.ts\nfailed'});
  });

  it('name what never started apart, to be tried again', () => {
    const two = session('two', {errors: [{message: 'timed out'}]});
    expect(countResults([two], new Set())).to.deep.equal({
      passed: 0, failed: 0, skipped: 0, report: '',
      unstarted: [{browser: 'webkit', file: 'two.test.ts', report: '✗ WebKit: could not run\ntwo.test.ts\ntimed out'}],
    });
  });

  it('hold what there was when the run broke off', () => {
    const done = session('one', {testResults: suite({name: 'adds', passed: true})});
    const under = [session('two', {status: 'TEST_STARTED'}), session('three', {status: 'SCHEDULED'})];
    expect(countResults([done, ...under], new Set(['one', 'two'])))
      .to.deep.equal({passed: 1, failed: 0, skipped: 0, report: '', unstarted: []});
  });
});

describe('the start of a browser', () => {
  it('is tried three times', async () => {
    let tries = 0;
    const start = (good) => startPatiently('Test', async () => {
      if (++tries < good) throw new Error('no port');
      return tries;
    });
    expect(await start(3)).to.equal(3);
    tries = 0;
    expect(await start(4).catch(({message}) => message)).to.equal('no port');
    expect(tries).to.equal(3);
  });

  it('gets a port of its own from below those the system hands out', async () => {
    const ports = [await freePort(), await freePort()];
    expect(ports[0]).to.not.equal(ports[1]);
    for (const port of ports) expect(port).to.be.within(20_000, 31_999);
  });
});
