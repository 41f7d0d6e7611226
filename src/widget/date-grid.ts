import type {ReactiveControllerHost} from 'lit';
import {addDays, addMonths, weekday} from '../time/civil-day.js';
import {FocusLater} from './focus-later.js';

/** The properties of a widget that a date grid uses. */
interface DateGridHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
}

/**
 * Which day of a month sheet the keyboard stands on, and what the keys of the APG date grid do. One day is in the
 * tab order (roving tabindex); moving past the edge turns the page and keeps the focus.
 */
export class DateGrid {
  /** The day the keyboard stands on, `YYYY-MM-DD`. */
  day: string;

  readonly #host: DateGridHost;
  readonly #focus: FocusLater;

  constructor(host: DateGridHost, day: string) {
    this.#host = host;
    this.day = day;
    this.#focus = new FocusLater(host);
  }

  /** The month shown, `YYYY-MM`. */
  get month(): string {
    return this.day.slice(0, 7);
  }

  /** Goes to a day; with `focus` the keyboard goes along. */
  go(day: string, focus = false): void {
    this.day = day;
    if (focus) this.#focus.to(`[data-day="${day}"]`);
    else this.#focus.drop();
    this.#host.requestUpdate();
  }

  /** Handles a key; `first` is the ISO weekday a row begins with. */
  key(event: KeyboardEvent, first: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = this.#target(event, first);
    if (!target) return;
    event.preventDefault();
    this.go(target, true);
  }

  #target({key, shiftKey, currentTarget}: KeyboardEvent, first: number): string | undefined {
    const {day} = this;
    const column = (weekday(day) - first + 7) % 7;
    const forward = getComputedStyle(currentTarget as Element).direction === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowLeft': return addDays(day, -forward);
      case 'ArrowRight': return addDays(day, forward);
      case 'ArrowUp': return addDays(day, -7);
      case 'ArrowDown': return addDays(day, 7);
      case 'Home': return addDays(day, -column);
      case 'End': return addDays(day, 6 - column);
      case 'PageUp': return addMonths(day, shiftKey ? -12 : -1);
      case 'PageDown': return addMonths(day, shiftKey ? 12 : 1);
      default: return undefined;
    }
  }
}
