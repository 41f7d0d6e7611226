import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {root} from './files.mjs';
import {slimPackages} from './slim-packages.mjs';

const plugin = slimPackages();
const transform = (code, id) => plugin.transform.call({error: (message) => { throw new Error(message); }}, code, id);

describe('What is left out of packages', () => {
  it('is in the packages that are installed', () => {
    for (const id of ['lit-html/lit-html.js', 'lit-element/lit-element.js', '@lit/reactive-element/reactive-element.js']) {
      const code = readFileSync(join(root, 'node_modules', id), 'utf8');
      expect(transform(code, `/node_modules/${id}`).code.length, id).to.be.lessThan(code.length);
    }
  });

  it('ends the build when a package has changed', () => {
    expect(() => transform('const other = 1;', '/node_modules/lit-html/lit-html.js')).to.throw('has changed');
  });

  it('ends the build when a template of ours has what Lit then could not read', () => {
    const file = '/components/x-y/x-y.ts';
    expect(() => transform('html`<textarea .value=${text}></textarea>`', file)).to.throw('<textarea is not read in dist');
    expect(() => transform('html`<!-- ${text} -->`', file)).to.throw('is not read in dist');
    expect(() => transform('static properties = { list: { type: Array } };', file)).to.throw('type: Array is not read');
    expect(transform('html`<!-- text --><p>${text}</p>`', file)).to.equal(null);
  });
});
