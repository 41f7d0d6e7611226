import {expect} from 'chai';
import type {AddressOptions} from './address.js';
import {locate} from './address.js';
import type {SourceError} from './source-error.js';

const page = {baseUrl: 'https://www.city.example/waste/'};
const relay = 'https://www.city.example/data?url={url}';
const urlOf = (url: string, options: AddressOptions = page) => locate({url}, options).url;

function refusal(url: string, options: AddressOptions = page): string {
  try {
    locate({url}, options);
  } catch (error) {
    return (error as SourceError).code;
  }
  return 'none';
}

describe('locate', () => {
  it('starts relative addresses from the page', () => {
    expect(urlOf('streets/ahornweg.ics')).to.equal('https://www.city.example/waste/streets/ahornweg.ics');
    expect(urlOf('/feed.ics')).to.equal('https://www.city.example/feed.ics');
    expect(urlOf(' feed.ics ')).to.equal('https://www.city.example/waste/feed.ics');
  });

  it('fetches webcal: as https:', () => {
    expect(urlOf('webcal://city.example/a.ics')).to.equal('https://city.example/a.ics');
    expect(urlOf('WEBCALS://city.example/a.ics')).to.equal('https://city.example/a.ics');
  });

  it('leaves out what follows #', () => {
    expect(urlOf('feed.ics#today')).to.equal('https://www.city.example/waste/feed.ics');
  });

  it('allows data: and blob:', () => {
    expect(urlOf('data:text/calendar,BEGIN')).to.equal('data:text/calendar,BEGIN');
    expect(urlOf('blob:https://city.example/1')).to.equal('blob:https://city.example/1');
  });

  it('refuses every other scheme', () => {
    for (const address of [
      'javascript:alert(1)', 'java\nscript:alert(1)', ' JavaScript:alert(1)', 'vbscript:x', 'file:///etc/passwd',
      'ftp://city.example/a', 'mailto:a@city.example', 'view-source:https://city.example', 'about:srcdoc',
      'chrome://settings', 'filesystem:https://city.example/a',
    ]) {
      expect(refusal(address), address).to.equal('config');
    }
  });

  it('refuses what is no address', () => {
    expect(refusal('')).to.equal('config');
    expect(refusal('  ')).to.equal('config');
    expect(refusal('https://')).to.equal('config');
    expect(refusal('feed.ics', {baseUrl: 'about:blank'})).to.equal('config');
  });

  it('takes about:blank for a feed that is not there', () => {
    expect(refusal('about:blank')).to.equal('network');
  });

  it("allows the scheme of an app's own page", () => {
    expect(urlOf('feed.ics', {baseUrl: 'capacitor://localhost/'})).to.equal('capacitor://localhost/feed.ics');
  });

  it('knows the addresses of others', () => {
    expect(locate({url: '/feed.ics'}, page).foreign).to.equal(false);
    expect(locate({url: 'https://provider.example/'}, page).foreign).to.equal(true);
    expect(locate({url: 'data:,'}, page).foreign).to.equal(false);
  });

  it('asks for the addresses of others through the relay', () => {
    const target = locate({url: 'https://provider.example/a?b=ü&c'}, {...page, relay});
    expect(target.url).to.equal(
      'https://www.city.example/data?url=https%3A%2F%2Fprovider.example%2Fa%3Fb%3D%25C3%25BC%26c',
    );
    expect(target.home).to.equal('https://provider.example/a?b=%C3%BC&c');
    expect(target.src).to.equal('https://provider.example/a?b=ü&c');
    expect(target.foreign).to.equal(false);
  });

  it('needs no relay for its own addresses', () => {
    const other = {...page, relay: 'https://relay.example/?url={url}'};
    expect(urlOf('feed.ics', other)).to.equal('https://www.city.example/waste/feed.ics');
    expect(urlOf('https://relay.example/feed.ics', other)).to.equal('https://relay.example/feed.ics');
    expect(urlOf('data:,a', other)).to.equal('data:,a');
  });

  it('refuses a relay that is no address', () => {
    expect(refusal('https://provider.example/', {...page, relay: 'https://{url}'})).to.equal('config');
  });
});
