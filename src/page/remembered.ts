import {lastingAddress} from '../text/lasting-address.js';

/**
 * Reads a choice that a person has kept on this device. A browser that forbids storage
 * (opaque origin, private mode) only means that nothing is remembered.
 */
export class Remembered<T> {
  readonly key: string;

  /** `name` tells the choices of different widgets and feeds apart; the next snapshot of a feed is the same feed. */
  constructor(name: string) {
    this.key = `stadtbausteine:${lastingAddress(name)}`;
  }

  /** The kept value, or `undefined`. */
  read(): T | undefined {
    try {
      // `JSON.parse(null)` is null as well.
      return JSON.parse(localStorage.getItem(this.key)!) as T | null ?? undefined;
    } catch {
      return;
    }
  }
}
