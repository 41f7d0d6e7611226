/**
 * The snippets of the documentation, which the tests beside this file carry out. What stands behind the
 * language of a fence says what is to happen (GitHub shows the language alone):
 *
 * - `html ready`: on a page, the widget ends in that state; `html asks`: it asks for the street first;
 *   `html frame`: the widget is shown in that frame
 * - `json /abfuhr/strassen.json`: what that address answers
 * - `js page`, `js node`: runs there; what it writes to the console is in the comments `// → …`
 * - `js kit`: a widget on the shipped `stadtbausteine/kit`; `tests/kit/kit.test.mjs` shows it
 * - `nginx docs/hosting/nginx/x.conf`, `vcl …`, `js docs/hosting/…`: is that file
 * - `diff src/x.ts`: changes that file, in the order of the page; see `checks/tutorial.mjs`
 * - `css`: takes effect; `sh`: commands that exist; `http`: a policy a widget works under
 * - `php name.php`: the file of that name that the trial in a real system uses, see `npm run cms:wordpress`
 * - `yaml untested` and the like: for a system we do not have; its page says so
 */

/** One fenced block. */
export interface Snippet {
  /** Path of its page. */
  readonly page: string;
  /** Line of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** The words after the language. */
  readonly use: string;
  readonly text: string;
}

/** `README.md` and every page it leads to: their texts by path. */
export async function readPages(read: (path: string) => Promise<string>): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const visit = async (page: string): Promise<void> => {
    if (texts.has(page)) return;
    texts.set(page, '');
    const text = await read(page);
    texts.set(page, text);
    const links = [...text.matchAll(/\]\(([^)\s#:]+\.md)/g)].map(([, link = '']) => link);
    for (const link of links) await visit(new URL(link, `file:///${page}`).pathname.slice(1));
  };
  await visit('README.md');
  return texts;
}

const fence = /^```(\S*)[ \t]*(.*)\n([^]*?)^```$/gm;

/** Snippets of a page's text. */
export const snippetsIn = (page: string, text: string): Snippet[] =>
  [...text.matchAll(fence)].map(({index, 1: language = '', 2: use = '', 3: content = ''}) => ({
    page, line: text.slice(0, index).split('\n').length, language, use: use.trim(), text: content,
  }));

/** How a test calls a snippet. */
export const titleOf = ({page, line, language, use}: Snippet): string =>
  `${page}, line ${line}: ${language} ${use}`.trim();

/** The answer of each address, by path. */
export const answersOf = (snippets: readonly Snippet[]): ReadonlyMap<string, string> =>
  new Map(snippets.filter(({use}) => use.startsWith('/')).map(({use, text}) => [use, text]));

/** The output that a script promises in its comments. */
export const promisedOutput = ({text}: Snippet): string[] =>
  [...text.matchAll(/\/\/ → (.*)$/gm)].map(([, output = '']) => output.trim());
