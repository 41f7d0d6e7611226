/** Makes screenshots small, and tells how much two of them differ. */
import UPNG from 'upng-js';

const read = (png) => {
  const picture = UPNG.decode(png);
  return {width: picture.width, height: picture.height, bytes: new Uint8Array(UPNG.toRGBA8(picture)[0])};
};

/**
 * @param {Uint8Array} png a screenshot
 * @param {number} colours at most, up to 256
 * @returns {Buffer} the same picture, smaller
 */
export const shrinkPng = (png, colours = 256) => {
  const {width, height, bytes} = read(png);
  return Buffer.from(UPNG.encode([bytes.buffer], width, height, colours));
};

/** Pictures that are compared more than once, box by box. */
const known = new WeakMap();

const readOnce = (png) => {
  if (!known.has(png)) known.set(png, read(png));
  return known.get(png);
};

/** A shade that nobody can tell is a matter of rounding: so much of 255 a channel may differ. */
const ROUNDING = 8;

/**
 * How many pixels of a box are of another colour in another picture of the same size. pixelmatch measures in Oklab:
 * where it counts nine steps of every channel, it counts half of the single steps as well.
 * @param {Uint8Array} one
 * @param {Uint8Array} other
 * @param {readonly number[]} box `[x, y, width, height]`
 */
export const changedPixels = (one, other, [x, y, width, height]) => {
  const [first, second] = [one, other].map(readOnce);
  let changed = 0;
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const [a, b] = [first, second].map((picture) => (row * picture.width + column) * 4);
      if ([0, 1, 2].some((part) => Math.abs(first.bytes[a + part] - second.bytes[b + part]) > ROUNDING)) changed++;
    }
  }
  return changed;
};
