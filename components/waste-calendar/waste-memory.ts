import {Remembered} from '../../src/page/remembered.js';
import type {Address} from './address-choice.js';

/** Choices that a person may have asked this device to remember. */
export interface WasteMemory {
  readonly addresses: readonly Address[];
  /** Keys of the kinds of bins that are not shown. */
  readonly hidden: readonly string[];
}

/** The memory of one feed: another provider's calendar on the same site has its own. */
export const memoryOf = ({src, streets}: {src: string; streets: string}): Remembered<WasteMemory> =>
  new Remembered(`waste-calendar ${streets} ${src}`);
