/**
 * Timers and a clock that stand still until a test moves them. What is not a timer (microtasks, messages, modules
 * on their way) goes on as ever: `until` waits for it.
 */

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

const real = {
  setTimeout: globalThis.setTimeout.bind(globalThis), clearTimeout: globalThis.clearTimeout, now: Date.now,
};
let now = 0;
let last = 0;
const timers = new Map<number, Timer>();

/** Stops the time at a moment. */
export function stopTime(moment: string): void {
  now = Date.parse(moment);
  timers.clear();
  Date.now = () => now;
  globalThis.setTimeout = ((run: () => void, wait = 0) => {
    timers.set(++last, {at: now + wait, run});
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = (id) => void timers.delete(id as unknown as number);
}

export function resumeTime(): void {
  Date.now = real.now;
  globalThis.setTimeout = real.setTimeout;
  globalThis.clearTimeout = real.clearTimeout;
}

/** How many timers wait. */
export const timersWaiting = (): number => timers.size;

/** Lets milliseconds pass: the timers that are due run in their order, each at its time. */
export async function pass(milliseconds: number): Promise<void> {
  const end = now + milliseconds;
  for (;;) {
    await settled();
    const [next] = [...timers].filter(([, {at}]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
    if (!next) break;
    const [id, {at, run}] = next;
    timers.delete(id);
    now = Math.max(now, at);
    run();
  }
  now = end;
  await settled();
}

/** Waits for work that needs no time: microtasks, and the messages between them. */
export const settled = (): Promise<void> => new Promise((resolve) => {
  let rounds = 4;
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    if (rounds--) return port2.postMessage(0);
    port1.close();
    resolve();
  };
  port2.postMessage(0);
});

/** Waits for a change that no timer brings, e.g. of a module that is loading; gives up after half a minute. */
export async function until(seen: () => unknown, what = String(seen)): Promise<void> {
  for (let rest = 3000; !seen(); rest--) {
    if (!rest) throw new Error(`never seen: ${what}`);
    await new Promise((resolve) => real.setTimeout(resolve as () => void, 10));
  }
}
