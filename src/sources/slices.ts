import type {Kind, ReadOptions, ReadResult} from '../model/read-options.js';
import {whenIdle} from './when-idle.js';

/** The result of a reader. */
interface SteppedResult<T> extends ReadResult<T> {
  /** The kind the document declares, if its format has several kinds. */
  readonly kind?: Kind;
  /** The publisher, also of a feed in which nothing is published. */
  readonly title?: string;
  /** Seconds after which the feed itself says that it is worth asking again: `ttl` of RSS. */
  readonly ttl?: number;
}

/** The part of a format module that reads. */
export interface Reader<T> {
  read(text: string, options?: ReadOptions): SteppedResult<T>;
  /** The same in steps, where reading may take long. A step may give the items that are wanted first. */
  readInSteps?(text: string, options?: ReadOptions): Generator<readonly T[] | void, SteppedResult<T>>;
}

interface SliceOptions<T> {
  readonly signal?: AbortSignal | undefined;
  /** Is given the items that are wanted first. */
  readonly early?: ((items: readonly T[]) => void) | undefined;
  /** A clock that never goes back, in milliseconds. */
  readonly clock?: () => number;
  /** Lets the page paint and react. */
  readonly pause?: () => Promise<unknown>;
  /** Schedules work that is not urgent. */
  readonly later?: (work: () => void) => void;
}

/** The longest the main thread is held, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Reads a text in slices of 8 ms, between which the page can paint and react. Once the signal is aborted it
 * stops at the next slice and rejects with the signal's reason.
 */
export async function readInSlices<T>(
  reader: Reader<T>, text: string, options: ReadOptions, slicing: SliceOptions<T> = {},
): Promise<SteppedResult<T>> {
  const {signal, early, clock = () => performance.now(), pause = letPaint, later = whenIdle} = slicing;
  const steps = reader.readInSteps?.(text, options);
  if (!steps) return reader.read(text, options);
  for (let end = clock() + SLICE; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (early && step.value) {
      early(step.value);
      // All of it is to be on the screen before the rest is read.
      await new Promise<void>(later);
    } else if (clock() < end) {
      continue;
    }
    await pause();
    signal?.throwIfAborted();
    end = clock() + SLICE;
  }
}

/** Unlike a timer, a message is not held back for 4 ms, nor for a second in a hidden tab. */
function letPaint(): Promise<unknown> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  }).then(() => port1.close());
}
