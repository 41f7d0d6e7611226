/** Words with a slip of the finger in them. */

/** Three rows of the table below, used over and over: a key press looks at 10,000 names. */
const rows = [0, 1, 2].map(() => new Int8Array(32));
const far = 100;

/**
 * How many letters are wrong, missing, superfluous or swapped if `key` from `start` on begins with `wanted`:
 * optimal string alignment in a band of `most` beside the diagonal. `Infinity` if more than `most`.
 */
export function slipsIn(key: string, start: number, wanted: string, most: number): number {
  let [before, row, next] = rows as [Int8Array, Int8Array, Int8Array];
  const width = 2 * most + 1;
  for (let place = 0; place < width; place++) row[place] = place < most ? far : place - most;
  let least = 0;
  for (let i = 1; i <= wanted.length; i++) {
    const letter = wanted.charCodeAt(i - 1);
    least = far;
    for (let place = 0, j = i - most; place < width; place++, j++) {
      const at = start + j - 1;
      const other = key.charCodeAt(at);
      let slips = j < 1 ? far : row[place]! + (letter === other ? 0 : 1);
      if (place + 1 < width) slips = Math.min(slips, row[place + 1]! + 1);
      if (place > 0) slips = Math.min(slips, next[place - 1]! + 1);
      if (i > 1 && j > 1 && letter === key.charCodeAt(at - 1) && wanted.charCodeAt(i - 2) === other) {
        slips = Math.min(slips, before[place]! + 1);
      }
      next[place] = j < 0 || at >= key.length ? far : slips;
      least = Math.min(least, next[place]!);
    }
    if (least > most) return Infinity;
    [before, row, next] = [row, next, before];
  }
  return least;
}
