import {home, momentOf} from '../city/clocks.mjs';

/* How the services write moments. */

const second = (epoch) => new Date(epoch).toISOString().slice(17, 19);

/** In the city's time with its offset: `2026-11-30T14:00:30+01:00`. */
export const cityMoment = (epoch) => momentOf(epoch, home).replace(/:00(?=[+-])/, `:${second(epoch)}`);

/** In UTC with an offset: `2026-11-30T13:00:30+00:00`. */
export const utcMoment = (epoch) => `${new Date(epoch).toISOString().slice(0, 19)}+00:00`;

/** The city's time without an offset: `2026-11-30 14:00:30`. */
export const wallClock = (epoch) => cityMoment(epoch).slice(0, 19).replace('T', ' ');
