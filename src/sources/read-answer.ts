import type {Problem} from '../model/problem.js';
import type {Kind, ReadOptions} from '../model/read-options.js';
import {decode} from './decode.js';
import type {FormatModule} from './format-table.js';
import {formatModule, sniff} from './format-table.js';
import type {Answer} from './request.js';
import {readInSlices} from './slices.js';
import {SourceError} from './source-error.js';

/** What the answers of a feed say, in the words of the model. */
export interface Reading {
  readonly items: readonly unknown[];
  readonly problems: readonly Problem[];
  readonly format: string;
  readonly kind: Kind;
}

/** What is asked of a reading. */
export interface ReadingRequest {
  /** What errors name. */
  readonly src: string;
  /** The names of the answers in the one document they make; none for a single answer. */
  readonly names?: readonly string[];
  /** Id of the format; without it the text tells. */
  readonly format?: string;
  readonly read?: ReadOptions;
  readonly signal?: AbortSignal;
}

const MOST_ITEMS = 50_000;

/**
 * Reads answers by the format they are in. An answer that is no feed (empty, a web page, an error in JSON) is
 * refused: it must never pass for a feed without entries.
 * @throws SourceError `format`; `config` for an unknown id; `network` if the reader could not be loaded
 */
export async function readAnswers(answers: readonly Answer[], request: ReadingRequest): Promise<Reading> {
  const {src, names, signal} = request;
  const {url = '', contentType = ''} = answers[0] ?? {};
  const texts = answers.map((answer) => decode(answer.bytes, answer.contentType));
  const text = names ? `{${names.map((name, index) => `"${name}":${texts[index]}`).join()}}` : texts[0] ?? '';
  const id = request.format || sniff(text, contentType);
  if (!id) throw new SourceError('format', src, nature(text) ?? 'The answer is in none of the known formats');
  const module = await imported(id, src);
  const {items, problems} = await readInSlices(module, text, {...request.read, url}, {signal});
  const fatal = items.length ? undefined : problems.find(({severity}) => severity === 'error');
  if (fatal) throw new SourceError('format', src, nature(text) ?? fatal.message);
  const {kind} = module.format;
  if (items.length <= MOST_ITEMS) return {items, problems, format: id, kind};
  const cut: Problem = {
    severity: 'warning',
    code: 'too-many-items',
    message: `Only the first ${MOST_ITEMS} of ${items.length} entries are shown`,
  };
  return {items: items.slice(0, MOST_ITEMS), problems: [...problems, cut], format: id, kind};
}

async function imported(id: string, src: string): Promise<FormatModule> {
  let module;
  try {
    module = await formatModule(id);
  } catch (cause) {
    throw new SourceError('network', src, `The reader of ${id} could not be loaded`, {cause});
  }
  if (!module) throw new SourceError('config', src, `There is no format "${id}"`);
  return module;
}

/** What a text is that is no feed, where that can be seen. */
function nature(text: string): string | undefined {
  const start = text.slice(0, 2000).trim();
  if (!start) return 'The answer is empty';
  if (/<(!doctype html|html|head|body)[\s>]/i.test(start)) return 'The answer is a web page, not a feed';
  if (/^\{[^[]*"(error|errors|message|fault)"\s*:/i.test(start)) return `The answer is an error: ${start.slice(0, 99)}`;
  return undefined;
}
