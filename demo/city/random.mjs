/** A stable number from a text: the same street gets the same tour on every machine. */
export function hash(text) {
  let value = 2166136261;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 16777619);
  return (value ^ (value >>> 15)) >>> 0;
}

/** One of the choices, always the same one for the same seed. */
export const pick = (seed, choices) => choices[hash(seed) % choices.length];

/** A whole number from `min` to `max`, always the same one for the same seed. */
export const between = (seed, min, max) => min + (hash(seed) % (max - min + 1));
