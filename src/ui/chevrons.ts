import {svg} from 'lit';

/** Arrows to what comes before and after, in a page read from left to right. */
export const chevronStart = svg`<path d="m15 5-7 7 7 7"/>`;
export const chevronEnd = svg`<path d="m9 5 7 7-7 7"/>`;
