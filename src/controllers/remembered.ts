/**
 * What a person chose to keep on this device. Nothing is stored before `keep`, and `forget` removes all of it.
 * A browser that forbids storage (opaque origin, private mode, full disk) only means that nothing is remembered.
 */
export class Remembered<T> {
  readonly #key: string;

  /** `name` tells the choices of different widgets and feeds apart. */
  constructor(name: string) {
    this.#key = `stadtbausteine:${name}`;
  }

  /** What was kept, or `undefined`. */
  read(): T | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? 'null') as T | null ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps `value`; `false` when the device refuses. */
  keep(value: T): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }

  forget(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Nothing could be kept, so nothing is there to forget.
    }
  }
}
