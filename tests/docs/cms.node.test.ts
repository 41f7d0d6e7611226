import * as fs from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {snippetsIn, titleOf} from './snippets.js';

/** The pages on content management systems: of one form, and honest about what was tried. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => fs.readFileSync(join(root, path), 'utf8');
const folder = 'docs/de/cms';
const names = fs.readdirSync(join(root, folder)).filter((name) => name.endsWith('.md') && name !== 'README.md');

const headings = ['Was die Administration einmal tut', 'Was die Redaktion einfügt',
  'Was stehen bleibt und was nicht', 'Wenn es nicht klappt'];

/** The name of a system in file names and commands. */
const stem = (name: string) => name.replace('.md', '');

/** A page is tried when a script does what it says, and a command runs that script. */
function isTried(name: string): boolean {
  const {scripts} = JSON.parse(textOf('package.json')) as {scripts: Record<string, string>};
  const path = `tools/cms/${stem(name)}.mjs`;
  return fs.existsSync(join(root, path)) && scripts[`cms:${stem(name)}`] === `node ${path}`;
}

describe('The recipes for content management systems', () => {
  it('are there', () => {
    expect(names).to.include.members(['wordpress.md', 'typo3.md', 'drupal.md', 'plone.md', 'joomla.md', 'contao.md',
      'kommunale-cms.md']);
  });

  for (const name of names) {
    const text = textOf(`${folder}/${name}`);

    it(`say first of ${name} whether it was tried, and when`, () => {
      const [, title, status = ''] = /^# (.+)\n\n((?:> .*\n)+)\n/.exec(text) ?? [];
      expect(title).to.not.be.empty;
      expect(status).to.match(isTried(name) ? /^> \*\*Ausprobiert\.\*\*/ : /^> \*\*Nicht ausprobiert\.\*\*/);
      expect(status).to.match(/\b\d{1,2}\. \p{L}+ 20\d\d\b/u);
    });

    it(`have the same four parts in ${name}`, () => {
      const found = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
      expect(found.slice(0, headings.length)).to.deep.equal(headings);
      if (!isTried(name)) expect(found.at(-1)).to.equal('Worauf das beruht');
    });

    it(`are named in the list as ${name} says itself`, () => {
      const row = textOf(`${folder}/README.md`).split('\n').find((line) => line.includes(`](${name})`)) ?? '';
      expect(row).to.match(isTried(name) ? /\| ausprobiert \|$/ : /\| nicht ausprobiert \|$/);
    });
  }

  it('show the very files that were tried', () => {
    const shown = snippetsIn('wordpress.md', textOf(`${folder}/wordpress.md`)).filter(({language}) => language === 'php');
    expect(shown.map(({use}) => use)).to.deep.equal(['stadtbausteine.php', 'stadtbausteine-erlauben.php']);
    const different = shown.filter(({use, text}) => text !== textOf(`tools/cms/wordpress/${use}`));
    expect(different.map(titleOf)).to.deep.equal([]);
  });

  it('name only files of the package in what was not tried', () => {
    const untried = names.flatMap((name) => snippetsIn(name, textOf(`${folder}/${name}`)))
      .filter(({use}) => use === 'untested');
    const files = untried.flatMap(({text}) => [...text.matchAll(/\/stadtbausteine\/[\d.]+\/([\w/-]+\.\w+)/g)])
      .map(([, file = '']) => file);
    expect(files).to.include('stadtbausteine.js');
    expect(files.filter((file) => !fs.existsSync(join(root, 'dist', file)))).to.deep.equal([]);
  });
});
