import {expect} from 'chai';
import {readDemos} from '../../build/demos.mjs';
import {elementsOf, readManifest} from '../../build/manifest.mjs';
import {meaningOf} from './reference-words.mjs';
import {present} from './reference.mjs';

describe('the reference in German', () => {
  let elements;
  let demos;

  before(async () => {
    [elements, demos] = [elementsOf(await readManifest()), await readDemos()];
  });

  const entriesOf = (element) => present(element).flatMap(({kind, entries}) => entries.map(({name}) => [kind, name]));

  it('has words for everything a page may use of a widget', () => {
    const missing = elements.flatMap((element) => entriesOf(element)
      .filter(([kind, name]) => !meaningOf(demos[element.tagName], kind, name))
      .map(([kind, name]) => `components/${element.tagName}/${element.tagName}.demo.ts: meanings.${kind} lacks '${name}'`));
    expect(missing).to.deep.equal([]);
  });

  it('says nothing of what is not there', () => {
    const left = elements.flatMap((element) => {
      const known = entriesOf(element).map((entry) => entry.join(' '));
      return Object.entries(demos[element.tagName].meanings ?? {})
        .flatMap(([kind, words]) => Object.keys(words).map((name) => `${kind} ${name}`))
        .filter((entry) => !known.includes(entry)).map((entry) => `${element.tagName}: ${entry}`);
    });
    expect(left).to.deep.equal([]);
  });
});
