import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {listFiles, root} from '../files.mjs';
import {slimPackages} from './slim-packages.mjs';

const plugin = slimPackages();
const transform = (code, id) => plugin.transform.call({error: (message) => { throw new Error(message); }}, code, id);

describe('What is left out of packages', () => {
  it('is left out of modules that are there', () => {
    const ids = ['lit-html/lit-html.js', 'lit-html/directive.js', 'lit-element/lit-element.js',
      '@lit/reactive-element/reactive-element.js', '@lit/localize/lit-localize.js', 'tslib/tslib.es6.mjs'];
    for (const id of ids) {
      expect(existsSync(join(root, 'node_modules', id)), id).to.equal(true);
      expect(plugin.load(`/node_modules/${id}`), id).to.be.a('string');
    }
    expect(ids).to.have.length(listFiles('scripts/build/packages').length);
  });

  it('ends the build when a template of ours has what would not be read then', () => {
    const file = '/components/x-y/x-y.ts';
    expect(() => transform('html`<textarea .value=${text}></textarea>`', file)).to.throw('<textarea is not read in dist');
    expect(() => transform('html`<!-- ${text} -->`', file)).to.throw('is not read in dist');
    expect(() => transform('html`<p title=\'a ${text}\'></p>`', file)).to.throw('is not read in dist');
    expect(() => transform('static properties = { list: { type: Array } };', file)).to.throw('type: Array is not read');
    expect(() => transform('static properties = { on: { type: Boolean, reflect: true } };', file)).to.throw('is not read');
    expect(() => transform('firstUpdated() {}', file)).to.throw('firstUpdated( is not read');
    expect(transform('html`<!-- text --><p>${text}</p>`', file)).to.equal(null);
  });
});
