/** Runs a generator to its return value. */
export function finished<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value as T;
  }
}
