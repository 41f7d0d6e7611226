import {execFileSync} from 'node:child_process';
import * as fs from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {answersOf, promisedOutput, readPages, snippetsIn, titleOf} from './snippets.js';
import type {Snippet} from './snippets.js';

/** What of the documentation needs no browser: scripts for Node with the built package, commands, links. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => fs.readFileSync(join(root, path), 'utf8');
const isThere = (path: string) => fs.existsSync(join(root, path));
const filesIn = (folder: string, ending: string): string[] =>
  fs.readdirSync(join(root, folder), {recursive: true})
    .map((path) => join(folder, String(path)).replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending));

const documents = [...filesIn('docs', '.md'), 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md'].sort();
const snippets = documents.flatMap((path) => snippetsIn(path, textOf(path)));
const withUse = (language: string, use = ''): Snippet[] =>
  snippets.filter((one) => one.language === language && one.use === use);

/** Every text that a pattern's first group finds in texts. */
const found = (texts: readonly string[], pattern: RegExp): string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, group = '']) => group));

/** Runs a script in a folder that has the package installed and the documentation's files in it. */
function outputOf({text}: Snippet): string[] {
  const cwd = fs.mkdtempSync(join(tmpdir(), 'snippets-'));
  try {
    fs.mkdirSync(join(cwd, 'node_modules'));
    fs.symlinkSync(root, join(cwd, 'node_modules/stadtbausteine'));
    answersOf(snippets).forEach((answer, address) => fs.writeFileSync(join(cwd, basename(address)), answer));
    fs.writeFileSync(join(cwd, 'snippet.mjs'), text);
    return execFileSync(process.execPath, ['snippet.mjs'], {cwd, encoding: 'utf8'}).trimEnd().split(/ *\n/);
  } finally {
    fs.rmSync(cwd, {recursive: true, force: true});
  }
}

/** The name of a heading in addresses, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');

/** Relative links and images of a page. */
const linksOf = (document: string): string[] =>
  found([textOf(document).replace(/^```[^]*?^```$/gm, '')], /\]\(([^)\s]+)\)/g)
    .filter((target) => !/^[a-z]+:/.test(target));

function leadsNowhere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path ? join(dirname(document), path) : document;
  if (!anchor) return !isThere(target);
  return !isThere(target) || !found([textOf(target)], /^#+ (.*)$/gm).map(anchorOf).includes(anchor);
}

describe('The documentation', () => {
  it('has only snippets that a test carries out', () => {
    const known = /^(html( (ready|empty|error|asks|frame))?|css|js (page|node|kit)|(json|csv|ics|xml) \/\S+|(tsx?|vue|svelte) tests\/\S+|(nginx|apache|caddy|vcl) \S+|js docs\/hosting\/\S+|sh|diff \S+\.(ts|md|xlf)|http|)$/;
    const elsewhere = /^(php \S+\.php|(yaml|xml|text|typoscript) untested)$/;
    const others = snippets.filter(({page, language, use}) => {
      const kind = `${language} ${use}`.trim();
      return !known.test(kind) && !(page.startsWith('docs/de/cms/') && elsewhere.test(kind));
    });
    expect(others.map(titleOf)).to.deep.equal([]);
  });

  it('leads from the README to every page whose snippets a browser carries out', async () => {
    const pages = await readPages(async (path) => textOf(path));
    const others = snippets.filter(({page, language, use}) =>
      !pages.has(page) && /^(html .+|css|js page|http)$/.test(`${language} ${use}`.trim()));
    expect(others.map(titleOf)).to.deep.equal([]);
  });

  it('says the same of an address wherever it stands', () => {
    const answers = answersOf(snippets);
    const different = snippets.filter(({use, text}) => use.startsWith('/') && answers.get(use) !== text);
    expect(different.map(titleOf)).to.deep.equal([]);
  });

  for (const snippet of snippets.filter(({use}) => use.startsWith('demo/'))) {
    it(`${titleOf(snippet)}: is what stands there`, () => {
      const [path = '', name = ''] = snippet.use.split('#');
      const lines = textOf(path).split('\n');
      const begin = lines.findIndex((line) => line.replace(' -->', '').endsWith(`docs: ${name}`));
      const end = lines.findIndex((line, index) => index > begin && /docs: end( -->)?$/.test(line));
      expect(begin).to.be.at.least(0);
      expect(snippet.text.trimEnd()).to.equal(lines.slice(begin + 1, end).join('\n').trimEnd());
    });
  }

  for (const snippet of withUse('js', 'node')) {
    it(titleOf(snippet), () => {
      expect(outputOf(snippet)).to.deep.equal(promisedOutput(snippet));
    });
  }

  it('shows the configurations of servers as they are released and tried', () => {
    const shown = snippets.filter(({use}) => use.startsWith('docs/hosting/'));
    expect(shown.map(({use}) => use).sort()).to.deep.equal(
      fs.readdirSync(join(root, 'docs/hosting'), {recursive: true})
        .map((path) => `docs/hosting/${String(path).replaceAll('\\', '/')}`)
        .filter((path) => fs.statSync(join(root, path)).isFile()).sort());
    expect(shown.filter(({use, text}) => text !== textOf(use)).map(titleOf)).to.deep.equal([]);
  });

  it('names only commands that exist', () => {
    const {scripts} = JSON.parse(textOf('package.json')) as {scripts: Record<string, string>};
    const shell = withUse('sh').map(({text}) => text);
    const said = [...shell, ...found(documents.map(textOf), /`([\w=]* ?npm [^`]*)`/g)];
    const names = [...found(said, /\bnpm run ([\w:-]+)/g), ...found(said, /\bnpm (start|test)\b/g)];
    expect(names).to.include('start');
    expect(names.filter((name) => !scripts[name])).to.deep.equal([]);
    expect(found(shell, /\bnode (\S+\.mjs)/g).filter((path) => !isThere(path))).to.deep.equal([]);
  });

  it('loads only files of the package', () => {
    const files = found(snippets.map(({text}) => text), /"\/stadtbausteine\/\d+\.\d+\.\d+\/([^"?]+)["?]/g);
    expect(files).to.include('stadtbausteine.js');
    expect(files.filter((file) => !isThere(join('dist', file)))).to.deep.equal([]);
  });

  it('quotes only sentences of tests', () => {
    const tests = [...filesIn('src', '.test.ts'), ...filesIn('components', '.test.ts'), 'src/testing/contract.ts']
      .map(textOf).join('\n');
    const sentences = found(documents.map(textOf), /\*“([^”…]+)”\*/g);
    expect(sentences).to.not.be.empty;
    expect(sentences.filter((one) => !tests.replaceAll('\\\'', '\'').includes(one))).to.deep.equal([]);
  });

  it('names every token of the themes, with its colours', () => {
    const rows = textOf('docs/theming.md').split('\n').filter((line) => line.startsWith('| `--city-'));
    const [rule = ''] = textOf('dist/themes/base.css').split('}');
    const tokens = [...rule.matchAll(/^ *(--city-[\w-]+): (.*);$/gm)];
    const wrong = tokens.filter(([, name = '', value = '']) => {
      const row = rows.find((line) => line.includes(`\`${name}\``)) ?? '';
      return !row || !(value.match(/#[\da-f]{6}/g) ?? []).every((colour) => row.includes(colour));
    });
    expect(wrong.map(([declaration]) => declaration.trim())).to.deep.equal([]);
  });

  for (const document of documents) {
    it(`leads somewhere with every link of ${document}`, () => {
      expect(linksOf(document).filter((link) => leadsNowhere(document, link))).to.deep.equal([]);
    });
  }
});
