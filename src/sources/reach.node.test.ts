import {expect} from 'chai';
import {readdirSync, readFileSync} from 'node:fs';
import {reachOf, streetReach} from './reach.js';

const src = 'https://daten.eschenfurt.example/api/';

describe('the reach of a source', () => {
  it('is everything below the base of a service', () => {
    expect(reachOf({url: src, format: 'nina', ask: {}}).isBase).to.equal(true);
    expect(streetReach({src: `${src}rest/`, format: 'abfallnavi'}).isBase).to.equal(true);
  });

  it('is one address of a document, also of a service\'s', () => {
    expect(!!reachOf({url: `${src}a.json`, format: 'nina'}).isBase).to.equal(false);
    expect(!!reachOf({url: src, format: 'rss', ask: {}}).isBase).to.equal(false);
    expect(streetReach({src: `${src}{street}.ics`})).to.deep.equal({});
    expect(streetReach({src: '', streets: `${src}strassen.csv`})).to.deep.equal({});
  });

  it('is the list of reports for what people send', () => {
    const {isBase, sends} = reachOf({url: src, format: 'open311', ask: {}});
    expect(isBase).to.equal(true);
    expect(['/requests.json', '/requests', '/requests/7.json', '/services.json'].map((path) => sends!.test(path)))
      .to.deep.equal([true, true, false, false]);
  });

  // So that a source that comes later is in all of them.
  it('is known here alone: snapshot, relay and check name no source', () => {
    const named = ['publishing', 'relay', 'checking'].flatMap((room) => {
      const folder = new URL(`../${room}/`, import.meta.url);
      return readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name)).filter((name) =>
        /['"`](?:nina|lhp|brightsky|open-meteo|abfallnavi|sva|open311)['"`]/.test(readFileSync(new URL(name, folder), 'utf8')));
    });
    expect(named).to.deep.equal([]);
  });
});
