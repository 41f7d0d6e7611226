import {clockAt} from '../time/city-clock.js';
import type {ClockReading} from '../time/city-clock.js';
import {dayLength} from '../time/day.js';

/** The time of a chart: real time, so that a day of 25 hours is longer than others, with ticks of the city's clock. */

const hour = dayLength / 24;

/** From the first moment to the end of the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How long it usually is from one moment to the next. */
  readonly usual: number;
}

/** The city's clock at a moment. */
interface Look extends ClockReading {
  readonly epoch: number;
}

/** A full hour of the city's clock. */
export interface HourTick extends Look {
  /** Whether it is named only where the chart is wide. */
  readonly isMinor: boolean;
}

/** A day of the city, as much of it as the chart shows. */
export interface DayPiece {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The time that moments take, in their order; `undefined` without any. The usual step is the median, which a gap does
 * not move; an hour where there is only one moment.
 * @param hasBars bars stand for the time from their moment on, so the last needs room
 */
export function stretchOf(epochs: readonly number[], hasBars: boolean): Stretch | undefined {
  const known = epochs.filter((epoch) => Number.isFinite(epoch));
  const [from, to] = [known[0], known.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  const steps = known.slice(1).map((epoch, index) => epoch - known[index]!).sort((one, other) => one - other);
  const usual = steps[steps.length >> 1] || hour;
  return {from, to: hasBars || to <= from ? to + usual : to, usual};
}

/** The city's clock as time goes by. Some zones are 15 minutes off a full hour; of months six hours are fine enough. */
export function looksAt({from, to}: Stretch, timeZone: string): Look[] {
  const every = to - from > 16 * dayLength ? hour * 6 : hour / 4;
  const first = Math.ceil(from / every);
  return [...Array(Math.floor(to / every) - first + 1)].map((_, index) => {
    const epoch = (first + index) * every;
    return {epoch, ...clockAt(epoch, timeZone)};
  });
}

/** The days that a stretch touches. */
export function daysOf({from, to}: Stretch, looks: readonly Look[], timeZone: string): DayPiece[] {
  const begun = [{...clockAt(from, timeZone), epoch: from}];
  for (const look of looks) if (look.day !== begun.at(-1)!.day && look.epoch < to) begun.push(look);
  return begun.map(({day, epoch}, index) => ({day, from: epoch, to: begun[index + 1]?.epoch ?? to}));
}

/** The full hours that are named. One that comes twice, when clocks are set back, is named once. */
export function hoursOf({from, to}: Stretch, looks: readonly Look[]): HourTick[] {
  // Each step is a multiple of those before it.
  const [major, minor] = [4.5, 9].map((most) => [1, 3, 6, 12].find((step) => (to - from) / hour / step <= most) ?? 24);
  // Four looks are an hour.
  return looks
    .filter(({time}, index) => time.endsWith(':00') && parseInt(time, 10) % minor! === 0 && time !== looks[index - 4]?.time)
    .map((look) => ({...look, isMinor: parseInt(look.time, 10) % major! > 0}));
}
