import type {Kind, ReadOptions, ReadResult} from '../model/read-options.js';

/** The result of a reader. */
interface SteppedResult<T> extends ReadResult<T> {
  /** The kind the document declares, if its format has several kinds. */
  readonly kind?: Kind;
}

/** The part of a format module that reads. */
export interface Reader<T> {
  read(text: string, options?: ReadOptions): SteppedResult<T>;
  /** The same in steps, where reading may take long. */
  readInSteps?(text: string, options?: ReadOptions): Generator<unknown, SteppedResult<T>>;
}

interface SliceOptions {
  readonly signal?: AbortSignal;
  /** A clock that never goes back, in milliseconds. */
  readonly clock?: () => number;
  /** Lets the page paint and react. */
  readonly pause?: () => Promise<unknown>;
}

/** The longest the main thread is held, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Reads a text in slices of 8 ms, between which the page can paint and react. Once the signal is aborted it
 * stops at the next slice and rejects with the signal's reason.
 */
export async function readInSlices<T>(
  reader: Reader<T>, text: string, options: ReadOptions, slicing: SliceOptions = {},
): Promise<SteppedResult<T>> {
  const {signal, clock = () => performance.now(), pause = letPaint} = slicing;
  const steps = reader.readInSteps?.(text, options);
  if (!steps) return reader.read(text, options);
  for (let end = clock() + SLICE; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (clock() < end) continue;
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
