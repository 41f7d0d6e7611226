import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {wordsOf, wordTable} from './words-of.js';

const src = fileURLToPath(new URL('..', import.meta.url));

const filesIn = (folder: string) => readdirSync(join(src, folder), {recursive: true, encoding: 'utf8'})
  .filter((path) => /\.(ts|js|mjs)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => join(src, folder, path));

/** A literal that is a code where it stands: of a problem, as an argument of what reports it, or before its message. */
const places = [
  /\bcode: '([a-z-]+)'/g,
  /\bcode = '([a-z-]+)'/g,
  /\b#?(?:warning|failure|note|problem|\w*[rR]eport\w*)\([^;]*?'([a-z]+(?:-[a-z]+)*)'/g,
  /\[\s*'([a-z]+(?:-[a-z]+)+)',\s*[`'][A-Z]/g,
  /new SourceError\('([a-z-]+)'/g,
];

/** Literals among them that are none: severities, and names of fields. */
const others = ['warning', 'error', 'name', 'feed'];

function codesIn(folder: string): string[] {
  const found = filesIn(folder).flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return places.flatMap((place) => [...text.matchAll(place)].map(([, code]) => code!));
  });
  return [...new Set(found)].filter((code) => !others.includes(code)).sort();
}

describe('the words of findings', () => {
  for (const folder of ['formats', 'sources', 'checking']) {
    it(`are there for every code of src/${folder}`, () => {
      const codes = codesIn(folder);
      expect(codes.length).to.be.above(5);
      expect(codes.filter((code) => !Object.hasOwn(wordTable, code))).to.deep.equal([]);
    });
  }

  it('are of no code that nobody reports', () => {
    const text = ['formats', 'sources', 'profile', 'checking', 'command', '../demo/catalogue'].flatMap(filesIn)
      .filter((path) => !path.endsWith('-words.ts')).map((path) => readFileSync(path, 'utf8')).join('');
    expect(Object.keys(wordTable).filter((code) => !text.includes(`'${code}'`))).to.deep.equal([]);
  });

  it('are whole sentences in both languages', () => {
    for (const [code, {de, en}] of Object.entries(wordTable)) {
      for (const {title, meaning, remedy} of [de, en]) {
        expect(title, code).to.match(/^[A-ZÄÖÜ].*[^.]$/);
        expect(meaning, code).to.match(/^[A-ZÄÖÜ„“].*[.!?]$/);
        expect(remedy, code).to.match(/^[A-ZÄÖÜ„].*[^ ]$/);
      }
      expect(de.title, code).not.to.equal(en.title);
    }
  });

  it('say of an unknown code where to look', () => {
    expect(wordsOf('never-heard-of', 'en').title).to.equal('Something is wrong');
    expect(wordsOf('toString', 'de').title).to.equal('Etwas ist nicht in Ordnung');
  });
});
