import {expect} from 'chai';
import {importMap, policyHash} from './import-map.mjs';

const integrity = {
  'chunks/base-1.js': 'sha384-a', 'chunks/base-1.js.map': 'sha384-b', 'components/city-events.js': 'sha384-c',
  'loader.js': 'sha384-d', 'themes/base.css': 'sha384-e', 'types/x.js': 'sha384-f',
};

describe('The import map', () => {
  it('names every module by its address, and nothing else', () => {
    expect(importMap(integrity, 'https://cdn.example/1.0.0/')).to.deep.equal({integrity: {
      'https://cdn.example/1.0.0/chunks/base-1.js': 'sha384-a',
      'https://cdn.example/1.0.0/components/city-events.js': 'sha384-c',
    }});
  });

  it('names what is wanted', () => {
    expect(importMap(integrity, './', (file) => file.startsWith('chunks/')))
      .to.deep.equal({integrity: {'./chunks/base-1.js': 'sha384-a'}});
  });

  it('is let through by its hash', async () => {
    expect(await policyHash('alert(\'Hello, world.\');'))
      .to.equal('\'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=\'');
  });
});
