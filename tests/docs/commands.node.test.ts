import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {runCommand} from '../../src/command/commands.js';
import {checkProfile} from '../../src/profile/profile-rules.js';
import {snippetsIn, titleOf} from './snippets.js';

/** What the documentation says of the command line: its profiles are valid, its commands and flags are there. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', ...readdirSync(join(root, 'docs'), {recursive: true}).map((path) => `docs/${String(path)}`)]
  .map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.md'));
const snippets = pages.flatMap((page) => snippetsIn(page, textOf(page)));

/** The words of a line of a shell, without what is a comment. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/\s+#.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');

/** Arguments of every call, each once, with its page; also of those that stand in a list. */
const calls = new Map(pages.flatMap((page) =>
  [...textOf(page).matchAll(/^\s*npx (?:--yes )?stadtbausteine(?:@[\d.]+)? (.*)$/gm)]
    .map(([, line = '']): [string, string] => [line.replace(/\s+#.*$/, ''), page])));

async function outputOf(args: readonly string[], cwd = tmpdir()) {
  const lines: string[] = [];
  const code = await runCommand(args, {
    out: (line) => lines.push(line), error: (line) => lines.push(line), env: {LANG: 'en'}, cwd, isTerminal: false,
    fetch: () => Promise.reject(new Error('No network')), now: Date.now, signal: new AbortController().signal,
  });
  return {code, text: lines.join('\n')};
}

describe('The documentation of the command line', () => {
  for (const snippet of snippets.filter(({use}) => /^\/\S*city\.json$/.test(use))) {
    it(`${titleOf(snippet)}: is a valid profile`, () => {
      expect(checkProfile(JSON.parse(snippet.text)).problems).to.deep.equal([]);
    });
  }

  for (const [call, page] of calls) {
    it(`${page}: ${call}: is a command with such flags`, async () => {
      const [command = '', ...args] = wordsOf(call);
      const {code, text} = await outputOf([command, '--help']);
      expect(code, text).to.equal(0);
      const flags = args.filter((word) => word.startsWith('--')).map((word) => word.split('=')[0]!);
      expect(flags.filter((flag) => !text.includes(flag))).to.deep.equal([]);
    });
  }

  for (const [call, page] of [...calls].filter(([line]) => /^init .*--yes/.test(line))) {
    it(`${call}: makes a folder, with the profile that is shown`, async () => {
      const cwd = mkdtempSync(join(tmpdir(), 'documented-'));
      try {
        const {code, text} = await outputOf(wordsOf(call), cwd);
        expect(code, text).to.equal(0);
        const [, folder = ''] = wordsOf(call);
        const shown = snippets.find((one) => one.page === page && one.use === `/${folder}.city.json`);
        if (shown) expect(readFileSync(join(cwd, folder, 'city.json'), 'utf8')).to.equal(shown.text);
      } finally {
        rmSync(cwd, {recursive: true});
      }
    });
  }
});
