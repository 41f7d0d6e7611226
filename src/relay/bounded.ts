import {Turns} from './turns.js';
import {UpstreamError} from './upstream-error.js';

/** Answers beyond this many bytes are large: only a few of them are read at the same time. */
const LARGE = 2 ** 20;
/** How many large answers are read at the same time, so that a city of hostile publishers fits into memory. */
const AT_ONCE = 8;

const turns = new Turns(AT_ONCE);

/** What a promise comes to, or the reason of the signal: not everything that is waited for listens to one. */
export function within<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Reads a body of at most `most` bytes, counted as they are after unpacking.
 * @param room is told of the bytes that have come, and may refuse them; without it large bodies take turns
 * @throws UpstreamError `too-large`; `network` where it ends before its announced length
 */
export async function readBounded(
  {body, headers}: Pick<Response, 'body' | 'headers'>, most: number, signal: AbortSignal, room?: (bytes: number) => void,
): Promise<Uint8Array> {
  const tooLarge = new UpstreamError('too-large', 502, `more than ${Math.floor(most / 2 ** 20)} MB`);
  const announced = Number(headers.get('content-length') ?? NaN);
  const chunks: Uint8Array[] = [];
  let [size, isLarge] = [0, false];
  if (!body) return new Uint8Array();
  const reader = body.getReader();
  try {
    if (announced > most) throw tooLarge;
    for (;;) {
      const {value} = await within(reader.read(), signal);
      if (!value) break;
      size += value.length;
      if (size > most) throw tooLarge;
      room?.(value.length);
      chunks.push(value);
      if (size > LARGE && !isLarge && !room) {
        const turn = turns.begin();
        // A turn that comes too late goes to the next one.
        await within(turn, signal).catch((error) => {
          void turn.then(() => turns.end());
          throw error;
        });
        isLarge = true;
      }
    }
  } catch (error) {
    void reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    if (isLarge) turns.end();
  }
  // Of a packed answer the length is that of the pack.
  if (size < announced && !headers.get('content-encoding')) throw new UpstreamError('network', 502, 'broken off');
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
