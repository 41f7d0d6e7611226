/** When a text was published, as the model has it. */
import {fromDayNumber} from '../../time/civil-day.js';
import {dayLength, formatMoment, toEpoch} from '../../time/zone.js';
import type {Zone} from '../../time/zone.js';
import type {SchemaTime} from './schema-time.js';

/** A day, or a moment with the offset that holds in the city then. */
export const publishedMoment = ({day, wall, zone}: SchemaTime, city: Zone): string =>
  day ? fromDayNumber(wall / dayLength) : formatMoment(toEpoch(wall, zone), city);
