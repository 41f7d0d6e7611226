import type {ReactiveControllerHost} from 'lit';
import type {CityProfile} from '../model/city-profile.js';
import type {Place} from '../model/place.js';
import {hoursOptions, hoursPlaceOf} from '../places/hours-options.js';
import type {HoursPlace} from '../places/hours-options.js';
import type {HoursVerdict, OpeningHours} from '../places/opening-hours.js';
import {hoursOf, openAt} from '../places/place-hours.js';
import {hours} from '../styles/hours.styles.js';
import {SOON} from '../ui/hours-words.js';
import type {HoursScene} from '../ui/hours-words.js';
import {hoursLine, hoursShown} from '../ui/place-hours.js';
import type {HoursShown} from '../ui/place-hours.js';
import {HoursReader} from './hours-reader.js';

export {messages} from '../i18n/generated/hours-part.js';

/** What holds for all places of a list. */
interface HoursView {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
  readonly city: CityProfile | undefined;
}

interface HoursFrame extends HoursPlace {
  readonly now: number;
}

/** What the opening hours of places mean, and how that is said. It is loaded where a place has any. */
export class HoursPart {
  readonly sheets = [hours.styleSheet!];

  readonly #view: () => HoursView;
  readonly #reader: HoursReader;

  constructor(host: ReactiveControllerHost, view: () => HoursView) {
    this.#view = view;
    this.#reader = new HoursReader(host);
  }

  /** What holds now; `undefined` where nobody can know. */
  verdictOf(place: Place): HoursVerdict | undefined {
    const frame = this.#frame();
    return openAt(place, frame.now, frame);
  }

  /** Whether a place is open, within a line; nothing where that is not known. */
  line(place: Place, language: string | undefined): unknown {
    const frame = this.#frame();
    const read = hoursOf(place, frame);
    return read?.understood ? hoursLine(this.#sceneOf(read, frame), language) : undefined;
  }

  /** The hours of an open place; `undefined` as long as they are not understood. For it the large reader is fetched. */
  shown(place: Place, language: string | undefined): HoursShown | undefined {
    const frame = this.#frame();
    const read = this.#reader.hoursOf(place, hoursOptions(place, frame));
    if (!read.understood) return undefined;
    return hoursShown(this.#sceneOf(read, frame), language);
  }

  #frame(): HoursFrame {
    const {now, timeZone, city} = this.#view();
    return {now, ...hoursPlaceOf(city, timeZone)};
  }

  #sceneOf(read: OpeningHours, {now, timeZone}: HoursFrame): HoursScene {
    return {hours: read, now, timeZone, soon: SOON};
  }
}
