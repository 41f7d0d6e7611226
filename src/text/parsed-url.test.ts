import {expect} from 'chai';
import {parsedUrl} from './parsed-url.js';

describe('an address that is parsed', () => {
  it('is an address, alone or with a base', () => {
    expect(parsedUrl('https://müll.example/Straße')?.href).to.equal('https://xn--mll-hoa.example/Stra%C3%9Fe');
    expect(parsedUrl('Straße', 'https://müll.example/')?.href).to.equal('https://xn--mll-hoa.example/Stra%C3%9Fe');
    for (const text of ['', 'Straße', 'https://', 'http://[1/']) expect(parsedUrl(text)?.href, text).to.equal(undefined);
  });

  it('stays one however often it is looked at', () => {
    const times = 20_000;
    let good = 0;
    for (let time = 0; time < times; time++) if (parsedUrl('https://müll.example/')) good++;
    expect(good).to.equal(times);
  });
});
