import {isRecord, parseJson} from '../formats/kit/json.js';
import {answerText} from './answer-text.js';
import type {FeedRequest} from './feed-request.js';
import type {LastGoodOptions} from './last-good.js';
import {lastGood} from './last-good.js';
import type {ReadingOptions} from './read-answer.js';
import {readAnswers} from './read-answer.js';
import type {Answer} from './request.js';
import {timer} from './request.js';
import {SourceError} from './source-error.js';

/** Most further parts of one feed. */
const MOST_PARTS = 20;
/** How many of them are asked for at the same time. */
const LANES = [1, 2, 3, 4];
/** Milliseconds after which the feed is shown without those that have not come: it is known what is the matter. */
const PATIENCE = 5000;

/**
 * Reads a feed with the parts that its first answer leads to. One that cannot be had now is taken as it was last time,
 * or left out. The age of the feed is that of its first answer: these parts only add to what stands there.
 */
export async function readFurther<T>(
  answers: readonly Answer[], request: FeedRequest, options: LastGoodOptions & ReadingOptions<T>,
): ReturnType<typeof readAnswers<T>> {
  const [first] = answers as readonly [Answer];
  const asking = Object.entries(request.further!(await answerText(first))).slice(0, MOST_PARTS);
  const found = await answersTo(asking, {...options, keptOnly: options.keptOnly || first.stale});
  const there = asking.filter(([name]) => found.has(name));
  const parts = {...request.parts, ...Object.fromEntries(there)};
  return readAnswers([...answers, ...there.map(([name]) => found.get(name)!)], {...request, parts}, options);
}

async function answersTo(
  asking: readonly (readonly [name: string, url: string])[], options: LastGoodOptions,
): Promise<ReadonlyMap<string, Answer>> {
  const found = new Map<string, Answer>();
  const {signal, wait = timer} = options;
  const patience = new AbortController();
  void wait(PATIENCE, patience.signal).then(() => patience.abort());
  const patient = {...options, signal: signal ? AbortSignal.any([signal, patience.signal]) : patience.signal};
  const waiting = asking.values();
  await Promise.all(LANES.map(async () => {
    for (const [name, url] of waiting) {
      const answer = await partAt(url, patient)
        .catch(() => partAt(url, {...options, keptOnly: true}))
        .catch(() => undefined);
      if (answer) found.set(name, answer);
    }
  }));
  patience.abort();
  return found;
}

/** A part that is no JSON would spoil the document it is joined into. */
async function partAt(url: string, options: LastGoodOptions): Promise<Answer> {
  const {value} = await lastGood([{url}], options, async ([answer]) => {
    const text = await answerText(answer!);
    if (isRecord(parseJson(text))) return answer!;
    throw new SourceError('format', url, `No JSON object: "${text.slice(0, 80)}"`);
  });
  return value;
}
