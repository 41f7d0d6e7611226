import {toJson} from '../text/json.js';
import type {Remembered} from './remembered.js';

/** Nothing is stored before `keep`, and `forget` removes all of it. Reading is apart: every page does it. */

/** Keeps `value`; `false` when the device refuses. */
export function keep<T>({key}: Remembered<T>, value: T): boolean {
  try {
    localStorage.setItem(key, toJson(value)!);
    return true;
  } catch {
    return false;
  }
}

export function forget({key}: Remembered<unknown>): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing could be kept, so nothing is there to forget.
  }
}
