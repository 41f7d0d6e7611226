import type {ReactiveControllerHost} from 'lit';
import type {Place} from '../../src/model/place.js';
import type {SourceError} from '../../src/sources/source-error.js';
import type {Feed} from '../../src/widget/feed.js';
import {reportFailures} from '../../src/widget/feed-state.js';
import {readSchoolHolidays} from './school-holidays.js';
import type {SchoolHoliday} from './school-holidays.js';

interface SchoolHost extends ReactiveControllerHost, HTMLElement {
  readonly timeZone: string;
  readonly cache: 'default' | 'none';
  readonly referrerPolicy: string;
}

/** School holidays, fetched where hours depend on them: as long as they are not known, such hours are no use. */
export class SchoolDays {
  readonly #host: SchoolHost;
  readonly #feed: Pick<Feed<Place>, 'relay' | 'consent'>;
  #asked = '';
  #days?: readonly SchoolHoliday[] | undefined;

  constructor(host: SchoolHost, feed: Pick<Feed<Place>, 'relay' | 'consent'>) {
    this.#host = host;
    this.#feed = feed;
  }

  /** The holidays that an address publishes, once they are there. */
  daysFor(address: string, today: string): readonly SchoolHoliday[] | undefined {
    if (address !== this.#asked) void this.#load(address, today);
    return this.#days;
  }

  async #load(address: string, today: string): Promise<void> {
    const {timeZone, cache, referrerPolicy, baseURI: baseUrl} = this.#host;
    const {relay, consent} = this.#feed;
    // A host that waits for consent is asked when somebody has given it.
    if (consent && !consent.sort([address]).addresses.length) return;
    this.#asked = address;
    this.#days = undefined;
    try {
      const days = await readSchoolHolidays(address, today, timeZone, {cache, referrerPolicy, baseUrl, relay});
      if (address !== this.#asked) return;
      this.#days = days;
      this.#host.requestUpdate();
    } catch (error) {
      if (address === this.#asked) reportFailures(this.#host, [error as SourceError]);
    }
  }
}
