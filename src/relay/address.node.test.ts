import {expect} from 'chai';
import {belowOf, canonical, templateOf} from './address.js';

const base = 'https://abfall.example';
const filled = (template: string, address: string) => {
  const url = canonical(address);
  return url && templateOf(template)?.(url);
};
const below = (service: string, address: string) => {
  const url = canonical(address);
  return url && belowOf(service)?.(url);
};

describe('an address', () => {
  it('is compared as browsers write it', () => {
    expect(canonical(' HTTPS://Abfall.EXAMPLE:443/a/../b?c#d ')?.href).to.equal('https://abfall.example/b?c');
    expect(canonical('webcal://abfall.example/a.ics')?.href).to.equal('https://abfall.example/a.ics');
    expect(canonical('https://müll.example/')?.href).to.equal('https://xn--mll-hoa.example/');
    expect(canonical('http://0x7f.1/')?.hostname).to.equal('127.0.0.1');
  });

  for (const address of [
    '', 'feed.ics', '//abfall.example/', 'ftp://abfall.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'data:,a',
    'https://me@abfall.example/', 'https://me:secret@abfall.example/', 'https://abfall.example@evil.example/',
    'https://abfall.example/\r\nX: y', 'https://abfall.example/a b', 'https://abfall.example/\t', 'https://abfall.example:99999/',
    `https://abfall.example/${'a'.repeat(4000)}`,
  ]) {
    it(`is not ${JSON.stringify(address.slice(0, 60))}`, () => {
      // White space at the ends is no part of it.
      expect(canonical(`${address}`)?.href ?? '').to.equal(address.endsWith('\t') ? 'https://abfall.example/' : '');
    });
  }
});

describe('a template', () => {
  const calendar = `${base}/ics/{street}/{house}.ics`;
  const query = `${base}/ics?strasse={street}&nr={house}`;

  it('takes streets and house numbers', () => {
    expect(filled(calendar, `${base}/ics/Ahornweg/12a.ics`)).to.equal(`${base}/ics/Ahornweg/12a.ics`);
    expect(filled(calendar, `${base}/ics/Große Straße/1`)).to.equal(undefined);
    expect(filled(calendar, `${base}/ics/Gro%C3%9Fe%20Stra%C3%9Fe/1.ics`)).to.equal(`${base}/ics/Gro%C3%9Fe%20Stra%C3%9Fe/1.ics`);
    expect(filled(calendar, `${base}/ics/Ahornweg/.ics`)).to.equal(`${base}/ics/Ahornweg/.ics`);
    expect(filled(query, `${base}/ics?strasse=Ahornweg&nr=12%2F14`)).to.equal(`${base}/ics?strasse=Ahornweg&nr=12%2F14`);
    expect(filled(query, `${base}/ics?strasse=St.-Anna-Str.&nr=`)).to.equal(`${base}/ics?strasse=St.-Anna-Str.&nr=`);
  });

  it('takes two values of one segment', () => {
    expect(filled(`${base}/{street}-{house}.ics`, `${base}/Ahornweg-3.ics`)).to.equal(`${base}/Ahornweg-3.ics`);
  });

  it('writes values anew', () => {
    expect(filled(query, `${base}/ics?strasse=a;b&nr=1`)).to.equal(`${base}/ics?strasse=a%3Bb&nr=1`);
    expect(filled(query, `${base}/ics?strasse=%41hornweg&nr=1`)).to.equal(`${base}/ics?strasse=Ahornweg&nr=1`);
  });

  for (const address of [
    `${base}/ics/a/b/c.ics`, `${base}/ics/../geheim/1.ics`, `${base}/ics/%2e%2e/1.ics`, `${base}/ics/a%2Fb/1.ics`, `${base}/ics/a%5Cb/1.ics`,
    `${base}/ics/a%252Fb/1.ics`, `${base}/ics/%E0/1.ics`, `${base}/ics/a%00/1.ics`, `${base}/ics/a%0D%0A/1.ics`,
    `${base}/ics//1.ics`, `${base}/ics/a/1.ics?x=y`, `${base}:8443/ics/a/1.ics`, `http://abfall.example/ics/a/1.ics`,
    'https://abfall.example.evil.example/ics/a/1.ics', 'https://abfall.example./ics/a/1.ics', `${base}/ics/${'a'.repeat(300)}/1.ics`,
  ]) {
    it(`does not take ${address.slice(0, 60)}`, () => expect(filled(calendar, address)).to.equal(undefined));
  }

  for (const address of [
    `${base}/ics?strasse=a&nr=1&nr=2`, `${base}/ics?strasse=..%2F..&nr=1`, `${base}/ics?strasse=a%2F..%2Fb&nr=1`,
    `${base}/ics?nr=1&strasse=a`, `${base}/ics?strasse=&nr=1`,
  ]) {
    it(`does not take ${address}`, () => expect(filled(query, address)).to.equal(undefined));
  }

  it('is none where it would be any server', () => {
    for (const address of [
      'https://{id}/a', 'https://{id}.abfall.example/', '{id}://abfall.example/', 'https://abfall.example:{id}/', '{id}',
      'https://{id}@abfall.example/',
    ]) {
      expect(templateOf(address), address).to.equal(undefined);
    }
  });
});

describe('what is below an address', () => {
  it('is everything in its folder', () => {
    expect(below(`${base}/api31`, `${base}/api31/dashboard/05.json`)).to.equal(`${base}/api31/dashboard/05.json`);
    expect(below(`${base}/api31/`, `${base}/api31?a=b`)).to.equal(`${base}/api31?a=b`);
    expect(below(base, `${base}/alerts?lat=51.2`)).to.equal(`${base}/alerts?lat=51.2`);
  });

  for (const address of [
    `${base}/api310/a`, `${base}/api31/../geheim`, `${base}/api31/%2e%2e/geheim`, `${base}/api31/..%2fgeheim`,
    `${base}/api31/..%5Cgeheim`, `${base}/api31/%252e%252e/geheim`, `${base}/`, 'https://evil.example/api31/',
  ]) {
    it(`is not ${address}`, () => expect(below(`${base}/api31`, address)).to.equal(undefined));
  }
});
