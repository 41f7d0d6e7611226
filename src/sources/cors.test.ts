import {expect} from 'chai';
import {load} from './load.js';
import type {SourceError} from './source-error.js';

// Only a browser knows pages and what they may read; Node has nothing to say here.
if ('document' in globalThis) {
  const wait = async (ms: number) => ms === 10_000 ? new Promise<void>(() => {}) : undefined;
  const failure = (address: string): Promise<SourceError> => load(address, {kind: 'events', cache: 'none', wait})
    .then(() => expect.fail('it should have failed'), (error: SourceError) => error);

  describe('a browser', () => {
    it('tells a server that forbids reading from one that is not there', async () => {
      // The same server under its other name is another origin, and allows nothing.
      const other = location.origin.replace('localhost', '127.0.0.1');
      expect((await failure(`${other}/package.json`)).code).to.equal('cors');
      expect((await failure('http://127.0.0.1:9/feed.ics')).code).to.equal('network');
    });

    it('reads its own server', async () => {
      expect((await failure('/package.json')).code).to.equal('format');
    });
  });
}
