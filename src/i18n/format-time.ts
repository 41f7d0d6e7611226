import {epochOf} from '../time/day.js';
import {dateTimeFormat} from './format.js';

/** A time of day (`HH:MM`) as the language writes it: "18:00", "18.00". */
export const formatTime = (time: string): string =>
  dateTimeFormat({hour: '2-digit', minute: '2-digit', timeZone: 'UTC'}).format(epochOf(`1970-01-01T${time}Z`));
