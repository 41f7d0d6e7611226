import type {ReactiveControllerHost} from 'lit';
import type {Place} from '../model/place.js';
import {readHours} from '../places/opening-hours.js';
import type {HoursOptions, OpeningHours} from '../places/opening-hours.js';
import {toPlainText} from '../text/plain-text.js';

interface Reading {
  readonly options: string;
  readonly hours: OpeningHours;
}

/** What cannot be hours needs no large reader: neither figures nor the sun are in it. */
const mayBeHours = /\d|sun(rise|set)|dawn|dusk/i;

/**
 * Reads the hours of places, each once. For a text that our reader does not understand it fetches the large one, and
 * renders the host again if that understands it.
 */
export class HoursReader {
  readonly #host: ReactiveControllerHost;
  readonly #read = new WeakMap<Place, Reading>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The hours of a place, as far as they are understood by now. */
  hoursOf(place: Place, options: HoursOptions): OpeningHours {
    const key = JSON.stringify(options);
    const known = this.#read.get(place);
    if (known?.options === key) return known.hours;
    const {openingHours = '', hoursText} = place;
    const hours = readHours(openingHours, options);
    const text = hoursText ? toPlainText(hoursText).trim() : openingHours;
    const shown = hours.understood ? hours : {...hours, text};
    this.#read.set(place, {options: key, hours: shown});
    if (!hours.understood && mayBeHours.test(openingHours)) void this.#readWhole(place, openingHours, options, key);
    return shown;
  }

  async #readWhole(place: Place, text: string, options: HoursOptions, key: string): Promise<void> {
    // Where it cannot be fetched, the text stays as published.
    const hours = await import('../places/whole-hours.js')
      .then(({readAnyHours}) => readAnyHours(text, options), () => undefined);
    if (!hours?.understood || this.#read.get(place)?.options !== key) return;
    this.#read.set(place, {options: key, hours});
    this.#host.requestUpdate();
  }
}
