/** The reader of JSON Feed as a page loads it. */
import {readerOfTimes} from '../kit/reader-of-times.js';
import {readItems} from './jsonfeed-items.js';

/** With what a text needs. */
export const readerFor = readerOfTimes(readItems);
