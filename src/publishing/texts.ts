/** A value of plain data with each of its texts as `change` gives it. */
export function withTexts<T>(value: T, change: (text: string) => string): T {
  const through = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (Array.isArray(one)) return one.map(through);
    if (!one || typeof one !== 'object') return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, through(inner)]));
  };
  return through(value) as T;
}
