/** Runs a task as soon as there is room for it. */
export type Slots = <T>(task: () => Promise<T>) => Promise<T>;

/** Room for so many tasks at a time; those that wait begin in the order in which they came. */
export function createSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  return async (task) => {
    if (free) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}
