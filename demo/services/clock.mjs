import {epochOf, home} from '../city/clocks.mjs';
import {phaseAt} from './storm.mjs';

/*
 * The clock of the simulated services. Without a storm it shows the real time, or the beginning of the day on which
 * the city stands still. A request sets the storm to a second, or lets it run.
 */

const momentIn = (text) => (/(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : NaN);

const wrong = (message) => Object.assign(new RangeError(message), {status: 422});

/** The milliseconds that a request asks for, or undefined where it does not. */
function secondsOf({at}) {
  if (at === undefined) return undefined;
  if (!Number.isFinite(at) || at < 0) throw wrong('"at" is a number of seconds, or null');
  return at * 1000;
}

function startOf({start}) {
  if (start === undefined) return undefined;
  const epoch = momentIn(start);
  if (Number.isNaN(epoch)) throw wrong('"start" is a moment with its offset');
  return epoch;
}

/**
 * @param {object} [options]
 * @param {string} [options.today] the day on which the city stands still
 * @param {() => number} [options.realTime]
 */
export function createClock({today, realTime = Date.now} = {}) {
  const base = () => (today ? epochOf(today, '00:00', home) : realTime());
  let storm;

  const at = () => storm && storm.at + (storm.running ? realTime() - storm.since : 0);
  const now = () => (storm ? storm.start + at() : base());

  return {
    /** Milliseconds since 1970. */
    now,

    /** `{start, at}` of the storm in milliseconds, or undefined while there is none. */
    storm: () => storm && {start: storm.start, at: at()},

    /** The same as long as it blows. */
    blowing: () => (storm && phaseAt(at()) !== 'over' ? {start: storm.start} : undefined),

    /** What a request for the clock is answered. */
    reading: () => ({
      now: new Date(now()).toISOString(), running: storm?.running ?? false, at: storm ? at() / 1000 : null,
      start: storm ? new Date(storm.start).toISOString() : null, phase: storm ? phaseAt(at()) : null,
    }),

    /**
     * Without a `start` the storm began as long ago as `at` says.
     * @param {{at?: number | null, running?: boolean, start?: string}} wish `at: null` ends the storm
     */
    set(wish) {
      if (wish.at === null) {
        storm = undefined;
        return;
      }
      const running = wish.running ?? false;
      if (typeof running !== 'boolean') throw wrong('"running" is true or false');
      const second = secondsOf(wish) ?? at() ?? 0;
      const fixed = startOf(wish) ?? storm?.fixed;
      const start = fixed ?? (wish.at === undefined ? storm?.start : undefined) ?? base() - second;
      storm = {start, fixed, at: second, running, since: realTime()};
    },
  };
}
