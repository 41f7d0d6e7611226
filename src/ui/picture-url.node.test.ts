import {expect} from 'chai';
import {pictureUrl} from './picture-url.js';

const base = 'https://www.stadt.example/termine/';
const sources = [{url: '/events.ics'}, {url: 'webcal://kultur.example/alle.ics'}];

describe('The address of a picture', () => {
  for (const [address, url] of [
    ['bild.jpg', `${base}bild.jpg`],
    ['https://www.stadt.example/bild.jpg', 'https://www.stadt.example/bild.jpg'],
    ['http://kultur.example/bild.jpg', 'http://kultur.example/bild.jpg'],
    ['https://bilder.example/bild.jpg', 'https://bilder.example/bild.jpg'],
    // Another port, a name inside a name, and a host nobody but the feed names.
    ['https://kultur.example:8443/bild.jpg', undefined],
    ['https://kultur.example.zaehler.example/bild.jpg', undefined],
    ['https://kultur.example@zaehler.example/bild.jpg', undefined],
    ['//zaehler.example/bild.gif', undefined],
    // Safe for a link is not safe for a picture.
    ['geo:51.1,7.1', undefined], ['tel:110', undefined], ['mailto:a@b.example', undefined],
    ['webcal://kultur.example/bild.jpg', undefined], ['data:image/png;base64,AAAA', undefined],
    ['blob:https://www.stadt.example/1', undefined], ['javascript:alert(1)', undefined], ['https://[', undefined],
    ['', undefined], [undefined, undefined],
  ]) {
    it(`is ${url ?? 'none'} for ${address}`, () => {
      expect(pictureUrl(address, {base, sources, hosts: {images: ['bilder.example']}})).to.equal(url);
    });
  }

  it('waits for consent where the profile says so, even of the feed\'s host', () => {
    const hosts = {images: ['bilder.example'], consent: ['kultur.example', 'bilder.example', 'netz.example']};
    for (const host of hosts.consent) {
      const address = `https://${host}/bild.jpg`;
      expect(pictureUrl(address, {base, sources, hosts})).to.equal(undefined);
      expect(pictureUrl(address, {base, sources, hosts, consent: `anders.example ${host}`})).to.equal(address);
    }
  });
});
