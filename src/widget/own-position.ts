import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Position} from '../model/city-profile.js';
import {emit} from '../page/events.js';

/** Longest wait for a position, and the age up to which the device's last one will do, in milliseconds. */
const PATIENCE = 20_000;
const AGE = 60_000;

/** What is told to others: about a hundred metres, not a house. */
const rounded = ({latitude, longitude}: GeolocationCoordinates): Position =>
  [Number(latitude.toFixed(3)), Number(longitude.toFixed(3))];

/**
 * Where the person is: asked for when they press for it, kept nowhere. The page hears of it as `city-change` with the
 * name `position`, rounded to three decimals.
 */
export class OwnPosition implements ReactiveController {
  state: 'idle' | 'asking' | 'known' | 'failed' = 'idle';
  /** Rounded to three decimals, like all that leaves the widget. */
  value?: Position;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #run = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is known, or asked for. */
  get isWanted(): boolean {
    return this.state === 'known' || this.state === 'asking';
  }

  /** Asks the device, which asks the person. */
  ask(): void {
    const run = ++this.#run;
    this.#become('asking');
    const {geolocation} = navigator as {geolocation?: Geolocation};
    if (!geolocation) return this.#become('failed');
    geolocation.getCurrentPosition(({coords}) => {
      if (run !== this.#run) return;
      this.value = rounded(coords);
      this.#become('known');
      emit(this.#host, 'city-change', {name: 'position', value: this.value});
    }, () => {
      if (run === this.#run) this.#become('failed');
    }, {timeout: PATIENCE, maximumAge: AGE});
  }

  /** An answer that comes when the widget is gone moves nothing. */
  hostDisconnected(): void {
    this.#run++;
    if (this.state === 'asking') this.state = 'idle';
  }

  #become(state: OwnPosition['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const positions = new WeakMap<object, OwnPosition>();

/** The position that the parts of a widget share, whichever of them is loaded first. */
export function positionOf(host: ConstructorParameters<typeof OwnPosition>[0]): OwnPosition {
  const position = positions.get(host) ?? new OwnPosition(host);
  positions.set(host, position);
  return position;
}
