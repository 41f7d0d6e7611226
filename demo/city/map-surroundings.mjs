import {crossing, distance, distanceToSegment} from './map-plane.mjs';

/** Points of lines by where they are, so that near ones are found without looking at all. */
export class Surroundings {
  #cells = new Map();

  #near([x, y], found) {
    for (let column = Math.floor(x * 8) - 1; column <= Math.floor(x * 8) + 1; column++) {
      for (let row = Math.floor(y * 8) - 1; row <= Math.floor(y * 8) + 1; row++) {
        for (const entry of this.#cells.get(column * 1000 + row) ?? []) if (found(entry)) return true;
      }
    }
    return false;
  }

  add(line) {
    for (let index = 0; index < line.length; index++) {
      const next = line[index + 1] ?? line[index - 1];
      const angle = Math.atan2(next[1] - line[index][1], next[0] - line[index][0]);
      const cell = Math.floor(line[index][0] * 8) * 1000 + Math.floor(line[index][1] * 8);
      if (!this.#cells.has(cell)) this.#cells.set(cell, []);
      this.#cells.get(cell).push({from: line[index], to: next, angle});
    }
  }

  /** Whether a line runs beside the point in about that direction, nearer than so many kilometres. */
  hasParallel(point, angle, kilometres) {
    return this.#near(point, (entry) => Math.abs(Math.cos(entry.angle - angle)) > 0.72
      && distance(entry.from, point) < kilometres);
  }

  /** Whether a line passes the point nearer than so many kilometres, which are at most a tenth. */
  isNear(point, kilometres) {
    return this.#near(point, ({from, to}) => distanceToSegment(point, from, to) < kilometres);
  }

  /** Where a segment first meets a line. */
  firstMeeting(from, to) {
    let share = Infinity;
    for (const end of [from, to]) {
      this.#near(end, (entry) => {
        share = Math.min(share, crossing(from, to, entry.from, entry.to) ?? Infinity);
        return false;
      });
    }
    return share > 1 ? undefined : [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  }
}
