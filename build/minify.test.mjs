import {expect} from 'chai';
import {minify, sharedNames} from './minify.mjs';

const source = `import { a as read, b as other } from './one.js';
import { a as write } from './two.js';
const longName = read() + write(other);
export { longName as c, write as aa };`;

describe('Names that files share', () => {
  it('are the short ones, each for the first that has it', () => {
    expect(sharedNames(source)).to.deep.equal({$read: 'a', $other: 'b', $longName: 'c', $write: 'aa'});
  });

  it('leave alone what is published by a name to be read', () => {
    expect(sharedNames('const Widget = 1;\nexport { Widget };')).to.deep.equal({});
  });

  it('need no second name, and have one where two would be the same', async () => {
    const {code} = await minify({module: true}).renderChunk(source, {}, {});
    expect(code).to.equal('import{a,b}from"./one.js";import{a as aa}from"./two.js";const c=a()+aa(b);export{c,aa};');
  });

  it('do not hide what a function calls the same', async () => {
    const {code} = await minify({module: true}).renderChunk(
      'import { t as outer } from \'./one.js\';\nexport const f = (t, e) => [t, e, outer];', {}, {});
    expect(code).to.equal('import{t}from"./one.js";export const f=(o,r)=>[o,r,t];');
  });
});
