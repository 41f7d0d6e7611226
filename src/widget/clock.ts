import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {beginningOf, clockAt, clockDistance, momentOf} from '../time/city-clock.js';
import type {ClockReading} from '../time/city-clock.js';
import {isDay} from '../time/day.js';

/** The properties of a widget that the clock reads. */
interface ClockHost extends ReactiveControllerHost {
  readonly today: string;
  readonly timeZone: string;
}

const hour = 3_600_000;

/** The time in the city: the widget's `today` if it has one, else the device's clock in the city's zone. */
export class Clock implements ReactiveController {
  readonly #host: ClockHost;
  #timer?: ReturnType<typeof setTimeout>;
  #connected = false;

  constructor(host: ClockHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Milliseconds since 1970. A `today` that is a day means its beginning in the city. */
  get now(): number {
    const {today, timeZone} = this.#host;
    return isDay(today) ? beginningOf(today, timeZone || undefined) : momentOf(today) || Date.now();
  }

  /** Day and time of day in the city. */
  get reading(): ClockReading {
    const {today, timeZone} = this.#host;
    return isDay(today) ? {day: today, time: '00:00'} : clockAt(this.now, timeZone || undefined);
  }

  /** The day in the city, `YYYY-MM-DD`. */
  get today(): string {
    return this.reading.day;
  }

  /** Renders the host again at the next midnight, or when it next becomes `time` (`HH:MM`) in the city. */
  tickAt(time: string): void {
    clearTimeout(this.#timer);
    if (!this.#connected || this.#host.today) return;
    const {reading} = this;
    const next = [time.padStart(5, '0'), '24:00']
      .map((time) => clockDistance(reading, {...reading, time}))
      .find((distance) => distance > 0) ?? hour;
    // A reading has no seconds, and the clocks may change until then, so it is read again every hour.
    this.#timer = setTimeout(() => this.#host.requestUpdate(), Math.min(next - Date.now() % 60_000 + 50, hour));
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
