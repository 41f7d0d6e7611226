/** The same function, which keeps its last result for as long as nothing it was made from has changed. */
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
