import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {answersOf, pages, promisedOutput, snippetsIn, titleOf} from './snippets.js';
import type {Snippet} from './snippets.js';

/** What of the documentation needs no browser: scripts for Node against the built package, commands, links. */

const root = fileURLToPath(new URL('..', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string, ending: string): string[] => readdirSync(join(root, folder), {recursive: true})
  .map((path) => join(folder, String(path)).replaceAll('\\', '/'))
  .filter((path) => path.endsWith(ending));

const documents = [...filesIn('docs', '.md'), 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].sort();
const snippets = pages.flatMap((page) => snippetsIn(page, textOf(page)));
const withUse = (language: string, use = ''): Snippet[] =>
  snippets.filter((one) => one.language === language && one.use === use);

/** Runs a script in a folder that has the package installed and the documentation's files in it. */
function outputOf({text}: Snippet): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/stadtbausteine'));
    for (const [address, answer] of answersOf(snippets)) writeFileSync(join(folder, basename(address)), answer);
    writeFileSync(join(folder, 'snippet.mjs'), text);
    return execFileSync(process.execPath, ['snippet.mjs'], {cwd: folder, encoding: 'utf8'}).trimEnd().split(/ *\n/);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** The name of a heading in addresses, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');

/** Where a page links to: `{target, line}` of its relative links and images. */
function linksOf(document: string): string[] {
  const prose = textOf(document).replace(/^```[^]*?^```$/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
}

function leadsNowhere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path ? join(dirname(document), path) : document;
  if (!existsSync(join(root, target))) return true;
  if (!anchor) return false;
  const headings = [...textOf(target).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
  return !headings.includes(anchor);
}

describe('The documentation', () => {
  it('has only snippets that a test carries out', () => {
    const known = /^(html( (ready|empty|error|asks))?|css|js (page|node)|(json|csv|ics) \/\S+|sh|http|)$/;
    expect(snippets.filter(({language, use}) => !known.test(`${language} ${use}`.trim())).map(titleOf)).to.deep.equal([]);
  });

  it('has no page whose snippets are forgotten', () => {
    const forgotten = documents.filter((path) => !pages.includes(path) && snippetsIn(path, textOf(path)).length);
    expect(forgotten).to.deep.equal([]);
  });

  it('says the same of an address wherever it stands', () => {
    const answers = answersOf(snippets);
    expect(snippets.filter(({use, text}) => use.startsWith('/') && answers.get(use) !== text).map(titleOf)).to.deep.equal([]);
  });

  for (const snippet of withUse('js', 'node')) {
    it(titleOf(snippet), () => {
      expect(outputOf(snippet)).to.deep.equal(promisedOutput(snippet));
    });
  }

  it('names only commands that exist', () => {
    const {scripts} = JSON.parse(textOf('package.json')) as {scripts: Record<string, string>};
    const lines = [...withUse('sh').map(({text}) => text), ...documents.flatMap((path) => textOf(path).match(/`npm [^`]*`/g) ?? [])];
    const commands = lines.join('\n').matchAll(/\bnpm (?:run ([\w:]+)|(start|test))|\bnode (\S+\.mjs)/g);
    const missing = [...commands].filter(([, script, word, file]) =>
      file ? !existsSync(join(root, file)) : !scripts[script ?? word!]);
    expect(missing.map(([command]) => command)).to.deep.equal([]);
  });

  it('loads only files of the package', () => {
    const addresses = snippets.flatMap(({text}) => [...text.matchAll(/"\/stadtbausteine\/([^"]+)"/g)].map(([, file = '']) => file));
    expect(addresses).to.include('stadtbausteine.js');
    expect(addresses.filter((file) => !existsSync(join(root, 'dist', file)))).to.deep.equal([]);
  });

  it('quotes only sentences of tests', () => {
    const tests = ['src', 'components'].flatMap((folder) => filesIn(folder, '.test.ts')).map(textOf).join('\n').replaceAll('\\\'', '\'');
    const quoted = documents.flatMap((path) => [...textOf(path).matchAll(/\*“([^”…]+)”\*/g)].map(([, sentence = '']) => sentence));
    expect(quoted).to.not.be.empty;
    expect(quoted.filter((sentence) => !tests.includes(sentence))).to.deep.equal([]);
  });

  for (const document of documents) {
    it(`leads somewhere with every link of ${document}`, () => {
      expect(linksOf(document).filter((link) => leadsNowhere(document, link))).to.deep.equal([]);
    });
  }
});
