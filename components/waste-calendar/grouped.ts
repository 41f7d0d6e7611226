/** Groups of items with the same key, in order. `Map.groupBy` is missing on a page that has replaced `Map`. */
export function grouped<T>(
  items: readonly T[], keyOf: (item: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
