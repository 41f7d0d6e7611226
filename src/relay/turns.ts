import {UpstreamError} from './upstream-error.js';

/** So many at the same time; the others wait in a line. */
export class Turns {
  readonly #most: number;
  readonly #longest: number;
  readonly #line: (() => void)[] = [];
  #taken = 0;

  /** @param longest most that wait */
  constructor(most: number, longest = Infinity) {
    this.#most = most;
    this.#longest = longest;
  }

  /**
   * Waits for a turn; it has to be ended.
   * @throws UpstreamError `busy` where the line is too long
   */
  async begin(): Promise<void> {
    if (this.#taken < this.#most) {
      this.#taken++;
      return;
    }
    if (this.#line.length >= this.#longest) throw new UpstreamError('busy', 502, 'too many questions');
    // A turn that ends goes on to the next in line.
    await new Promise<void>((resolve) => this.#line.push(resolve));
  }

  end(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#taken--;
  }
}
