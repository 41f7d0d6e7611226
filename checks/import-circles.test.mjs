import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect} from 'chai';
import {importCircles} from './import-circles.mjs';

describe('circles of imports', () => {
  let folder;

  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'circles-')); });
  afterEach(() => rmSync(folder, {recursive: true, force: true}));

  const circlesOf = async (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    }
    return importCircles(['**/*.{ts,mjs,js}'], folder);
  };

  for (const [how, text] of [
    ['values', "import {b} from './sub/b.js';\nexport const a = b;"],
    ['types', "import type {B} from './sub/b.js';\nexport type A = B;"],
    ['types passed on', "export type {B} from './sub/b.js';"],
    ['everything passed on', "export * from './sub/b.js';"],
    ['modules on demand', "export const a = () => import('./sub/b.js');"],
  ]) {
    it(`are found among ${how}`, async () => {
      expect(await circlesOf({'a.ts': text, 'sub/b.ts': "import '../a.js';\nexport const b = 1;\nexport type B = 1;"}))
        .to.deep.equal(['a.ts → sub/b.ts']);
    });
  }

  it('are found among scripts, and over three files', async () => {
    expect(await circlesOf({
      'a.mjs': "import './b.mjs';", 'b.mjs': "import './c.js';", 'c.js': "import './a.mjs';",
    })).to.deep.equal(['a.mjs → b.mjs → c.js']);
  });

  it('are none where two files import a third', async () => {
    expect(await circlesOf({
      'a.ts': "import './b.js';\nimport './c.js';", 'b.ts': "import './c.js';", 'c.ts': 'export const c = 1;',
    })).to.deep.equal([]);
  });
});
