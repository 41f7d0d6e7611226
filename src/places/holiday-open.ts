import type {Place} from '../model/place.js';
import type {HoursVerdict} from './opening-hours.js';

/** Whether a place is open by its hours on a holiday of which they say nothing: then they may not hold. */
export const leavesHolidayOpen = ({openingHours = ''}: Place, verdict: HoursVerdict | undefined): boolean =>
  !!verdict?.open && !!verdict.holiday && !/\bPH\b|feiertag/i.test(openingHours);
