import {expect} from 'chai';
import {goldenPair} from '../../testing/golden.js';
import {read} from './jsonld.js';

describe('news in JSON-LD', () => {
  it('are read with what they carry', async () => {
    const {text, expected} = await goldenPair(new URL('./fixtures/news.json', import.meta.url));
    const options = {url: 'https://www.auenfurt.example/', timeZone: 'Europe/Berlin'};
    expect(read(text, {...options, kind: 'news'})).to.deep.equal(expected);
    expect(read(text, options).kind).to.equal('news');
  });

  it('stand in a web page', () => {
    const article = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Markt", "datePublished": "2026-09-04"}';
    const page = `<!doctype html><html lang="de"><script type="application/ld+json">${article}</script></html>`;
    expect(read(page, {kind: 'news', url: 'https://www.a.example/markt'}).items).to.deep.equal([{
      id: 'Markt, 2026-09-04', headline: 'Markt', datePublished: '2026-09-04',
      source: {url: 'https://www.a.example/markt', language: 'de'},
    }]);
  });

  it('are not what else is posted', () => {
    expect(read('{"@type": "JobPosting", "title": "Köchin"}', {kind: 'news'}).problems.map(({code}) => code)).to.deep.equal(['no-item']);
  });
});
