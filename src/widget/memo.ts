/** Wraps a function so that it keeps its last result until an argument changes. */
export function memo<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let of: Args | undefined;
  let result: Result;
  return (...args) => {
    if (!of?.every((value, index) => value === args[index])) {
      result = make(...args);
      of = args;
    }
    return result;
  };
}
