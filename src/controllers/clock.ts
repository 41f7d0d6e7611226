import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dayAt, ianaZone, parseMoment, toEpoch, wallOf} from '../model/zone.js';
import type {Zone} from '../model/zone.js';
import {addDays, isDay} from '../model/civil-day.js';

/** What the clock needs to know of its widget. */
export interface ClockHost extends ReactiveControllerHost {
  readonly today: string;
  readonly timeZone: string;
}

const longestTimeout = 2 ** 31 - 1;

/** What time it is in the city: the widget's `today` where it has one, else the device's clock in the city's zone. */
export class Clock implements ReactiveController {
  readonly #host: ClockHost;
  #timer?: ReturnType<typeof setTimeout>;
  #connected = false;

  constructor(host: ClockHost) {
    this.#host = host;
    host.addController(this);
  }

  get zone(): Zone {
    return ianaZone(this.#host.timeZone || 'Europe/Berlin') ?? ianaZone('Europe/Berlin')!;
  }

  /** Milliseconds since 1970. A `today` that is a day means its beginning in the city. */
  get now(): number {
    const {today} = this.#host;
    if (isDay(today)) return toEpoch(wallOf(today), this.zone);
    return parseMoment(today)?.epoch ?? Date.now();
  }

  /** The day in the city, `YYYY-MM-DD`. */
  get today(): string {
    return dayAt(this.now, this.zone);
  }

  /** Renders the host again at the next midnight, or when it next becomes `time` (`HH:MM`) in the city. */
  tickAt(time: string): void {
    clearTimeout(this.#timer);
    if (!this.#connected || this.#host.today) return;
    const {now, today, zone} = this;
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const next = [wallOf(today) + (hours * 60 + minutes) * 60_000, wallOf(addDays(today, 1))]
      .map((wall) => toEpoch(wall, zone) - now)
      .find((distance) => distance > 0) ?? longestTimeout;
    this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(next + 50, longestTimeout));
  }

  // A device that slept through midnight has a late timer; coming back to the page is the moment to look again.
  readonly #look = () => {
    if (!document.hidden) this.#host.requestUpdate();
  };

  hostConnected(): void {
    this.#connected = true;
    document.addEventListener('visibilitychange', this.#look);
  }

  hostDisconnected(): void {
    this.#connected = false;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
  }
}
