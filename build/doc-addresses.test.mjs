import {expect} from 'chai';
import {readJson} from './files.mjs';
import {addressesIn, atVersion, documentedAddresses} from './doc-addresses.mjs';

describe('The addresses of the documentation', () => {
  it('follow the version, with the short name', () => {
    expect(atVersion('<script src="/stadtbausteine/0.1.0/loader.js">', '0.2.0'))
      .to.equal('<script src="/stadtbausteine/0.2.0/loader.js">');
    expect(atVersion('`/stadtbausteine/0.1/` and `/stadtbausteine/0.1.0/…`', '1.4.2'))
      .to.equal('`/stadtbausteine/1.4/` and `/stadtbausteine/1.4.2/…`');
    expect(atVersion('tar xzf stadtbausteine-0.1.0-hosting.tar.gz; git checkout v0.1.0\n', '0.2.0'))
      .to.equal('tar xzf stadtbausteine-0.2.0-hosting.tar.gz; git checkout v0.2.0\n');
    expect(atVersion('stadtbausteine-1.0.0-rc.1.tgz', '1.0.0')).to.equal('stadtbausteine-1.0.0.tgz');
  });

  it('leave other figures alone', () => {
    const text = 'WordPress 6.1.9, `cdn.example/1.0.0/x.js`, `import \'stadtbausteine/formats/icalendar.js\'`';
    expect(atVersion(text, '0.2.0')).to.equal(text);
  });

  it('are found where they stand', () => {
    expect(addressesIn('src="/stadtbausteine/0.1.0/embed.html?widget=waste-calendar&amp;src=/a.ics"'))
      .to.deep.equal(['/stadtbausteine/0.1.0/embed.html']);
    expect(addressesIn('`https://ihre-stadt.de/stadtbausteine/0.1.0/stadtbausteine.js` shows text'))
      .to.deep.equal([]);
    expect(addressesIn("import {read} from 'stadtbausteine/formats/icalendar.js'")).to.deep.equal([]);
    const base = `/stadtbausteine/${readJson('package.json').version}`;
    expect([...documentedAddresses().keys()]).to.include.members(
      [`${base}/stadtbausteine.js`, `${base}/loader.js`, `${base}/embed.html`, `${base}/themes/solingen.css`]);
  });
});
