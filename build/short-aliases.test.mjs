import {expect} from 'chai';
import {listFiles, readText} from './files.mjs';
import {shortAliases} from './short-aliases.mjs';

const plugin = shortAliases();
const transform = (code, id = '/src/styles/x.styles.ts') =>
  plugin.transform.call({error: (message) => { throw new Error(message); }}, code, id);
const sheets = [...listFiles('src'), ...listFiles('components')].filter((path) => path.endsWith('.styles.ts'));

describe('Names of private aliases in dist', () => {
  before(() => plugin.buildStart());

  it('are short, and another one for each', () => {
    const aliases = [...new Set(sheets.flatMap((path) => readText(path).match(/--_[\w-]+/g) ?? []))];
    const names = aliases.map((alias) => transform(alias).code);
    expect(names.filter((name) => !/^--_[a-z]{1,2}$/.test(name))).to.deep.equal([]);
    expect(new Set(names).size).to.equal(aliases.length);
    expect(aliases.length).to.be.greaterThan(20);
  });

  it('are the same in every file, and leave the names of others alone', () => {
    const rule = '.root{--_text:var(--city-color-text,#000)}p{color:var(--_text)}';
    const [, name] = /^\.root\{(--_[a-z]+):var\(--city-color-text,#000\)\}p\{color:var\(\1\)\}$/.exec(transform(rule).code);
    expect(transform('var(--_text)', '/components/x-y/x-y.ts').code).to.equal(`var(${name})`);
    expect(transform('var(--_text)', '/node_modules/x/x.ts')).to.equal(null);
    expect(transform('p{color:var(--city-color-text)}')).to.equal(null);
  });

  it('end the build where no sheet knows the alias', () => {
    expect(() => transform('var(--_unknown)')).to.throw('no sheet sets --_unknown');
  });
});
