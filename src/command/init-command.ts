import {resolve} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {Cancelled} from './asker.js';
import type {Asker} from './asker.js';
import {cityFolder} from './city-folder.js';
import type {WantedFile} from './city-folder.js';
import {snapshotLine} from './city-recipes.js';
import {planOf, UsageError} from './init-answers.js';
import {wordsFor} from './init-words.js';
import type {Words} from './init-words.js';
import {readLibrary} from './library-files.js';
import type {Library} from './library-files.js';
import type {Means} from './means.js';
import {compare, writeFiles} from './write-folder.js';

/** What tests put in place of the person and of the built library. */
interface InitParts {
  readonly asker?: Asker;
  readonly library?: Library;
}

const options = {
  name: {type: 'string'}, key: {type: 'string'}, theme: {type: 'string'}, language: {type: 'string'},
  center: {type: 'string'}, source: {type: 'string', multiple: true}, yes: {type: 'boolean'}, help: {type: 'boolean', short: 'h'},
} as const;

/** Names of files in a sentence: the first few. */
const namesOf = (files: readonly WantedFile[]): string =>
  [...files.slice(0, 5).map(({path}) => path), ...files.length > 5 ? ['…'] : []].join(', ');

/** Whoever pipes something in cannot answer. */
async function personAt({isTerminal}: Means, {intro}: Words): Promise<Asker | undefined> {
  if (!isTerminal || !process.stdin.isTTY) return undefined;
  return (await import('./terminal-asker.js')).terminalAsker(intro);
}

/** Writes what is missing; what is different only with a person's leave. */
async function write(
  folder: string, files: readonly WantedFile[], {words, asker}: {words: Words; asker: Asker | undefined},
): Promise<number> {
  const {missing, different} = await compare(folder, files);
  if (different.length && !await asker?.sure(words.overwrite(namesOf(different)))) {
    throw new UsageError(words.refused(namesOf(different)));
  }
  await writeFiles(folder, missing, 'wx');
  await writeFiles(folder, different, 'w');
  return missing.length + different.length;
}

/**
 * `stadtbausteine init [folder]`: asks what a city is and which sources it has, and writes its profile, a page, the
 * recipe of a snapshot and the relay's configuration. It asks no server for anything.
 */
export async function run(args: readonly string[], means: Means, parts: InitParts = {}): Promise<number> {
  let words = wordsFor(undefined, means.env);
  try {
    const {values: flags, positionals: [name = '.', ...others]} = parseArgs({args: [...args], options, allowPositionals: true});
    words = wordsFor(flags.language, means.env);
    if (flags.help) return said(means, words.usage);
    if (others.length) throw new UsageError(words.usage);
    const library = parts.library ?? await readLibrary();
    const asker = flags.yes ? undefined : parts.asker ?? await personAt(means, words);
    const plan = await planOf({flags, words, library, asker});
    const folder = resolve(means.cwd, name);
    const count = await write(folder, cityFolder(plan, library.files), {words, asker});
    means.out(`${words.written(count, folder)}\n\n${words.next(/\s/.test(folder) ? `"${folder}"` : folder, snapshotLine(plan))}`);
    return 0;
  } catch (error) {
    return failed(error as Error, means, words);
  }
}

function said({out}: Means, text: string): number {
  out(text);
  return 0;
}

/** Usage is 2, as is whatever `parseArgs` does not know; the rest has not been written. */
function failed(error: Error & {code?: string}, {error: say}: Means, words: Words): number {
  if (error instanceof Cancelled) say(words.cancelled);
  else if (error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS')) say(error.message);
  else say(words.failed(error.message));
  return error instanceof UsageError || error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 3;
}
