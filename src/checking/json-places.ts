/**
 * Where in a JSON text a path leads. Readers of JSON name what is wrong by its path (`features[3]`), because their
 * parser knows no lines; the person who mends a file wants the line.
 */

const token = /"[^"\\]*(?:\\[^][^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/** One object or list that the scan is in. */
interface Level {
  readonly isList: boolean;
  /** Name or index of the value that comes next. */
  at: string;
}

const opening = /^[[{]$/;

/** `features[3].name` -> `features`, `3`, `name`. */
const stepsOf = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? [];

/**
 * The offsets of the first values that paths end at. A path may begin anywhere: readers name the list that they know,
 * and not what a server has wrapped around it.
 * @returns path -> offset; without those that are not there
 */
export function jsonPlaces(text: string, paths: readonly string[]): ReadonlyMap<string, number> {
  const wanted = [...new Set(paths)].map((path) => ({path, steps: stepsOf(path)})).filter(({steps}) => steps.length);
  const found = new Map<string, number>();
  const levels: Level[] = [];
  const visit = (offset: number): void => {
    for (const {path, steps} of wanted) {
      if (steps.at(-1) !== levels.at(-1)?.at || found.has(path)) continue;
      const here = levels.slice(-steps.length);
      // A path that begins with an index begins at the root.
      const isRoot = !/^\d/.test(path.replace(/^\[/, '')) || levels.length === steps.length;
      if (isRoot && here.every(({at}, index) => at === steps[index])) found.set(path, offset);
    }
  };
  let isKey = false;
  for (const {0: sign, index} of text.matchAll(token)) {
    const level = levels.at(-1);
    if (sign === '}' || sign === ']') {
      levels.pop();
      isKey = false;
    } else if (sign === ',') {
      if (level?.isList) level.at = String(Number(level.at) + 1);
      else isKey = true;
    } else if (isKey && sign !== ':') {
      if (level) level.at = sign.slice(1, -1);
      isKey = false;
    } else if (sign !== ':') {
      visit(index);
      if (!opening.test(sign)) continue;
      levels.push({isList: sign === '[', at: sign === '[' ? '0' : ''});
      isKey = sign === '{';
    }
    if (found.size === wanted.length) break;
  }
  return found;
}
