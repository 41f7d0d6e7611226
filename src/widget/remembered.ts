/**
 * What a person chose to keep on this device, as a widget reads it when it comes. A browser that forbids storage
 * (opaque origin, private mode) only means that nothing is remembered.
 */
export class Remembered<T> {
  readonly key: string;

  /** `name` tells the choices of different widgets and feeds apart. */
  constructor(name: string) {
    this.key = `stadtbausteine:${name}`;
  }

  /** What was kept, or `undefined`. */
  read(): T | undefined {
    try {
      // To `JSON.parse`, what is not there is null as well.
      return JSON.parse(localStorage.getItem(this.key)!) as T | null ?? undefined;
    } catch {
      return;
    }
  }
}
