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

/** Pixels between two pictures that are put side by side, and their grey. */
const GAP = 8;
const GREY = 0xc8;

/**
 * @param {Uint8Array} first
 * @param {Uint8Array} second
 * @returns {Buffer} both pictures in one, the second to the right of the first
 */
export const besides = (first, second) => {
  const [left, right] = [first, second].map(read);
  const width = left.width + GAP + right.width;
  const height = Math.max(left.height, right.height);
  const bytes = new Uint8Array(width * height * 4).fill(0xff);
  const put = (picture, x, y) => bytes.set(
    picture.bytes.subarray(y * picture.width * 4, (y + 1) * picture.width * 4), (y * width + x) * 4);
  for (let y = 0; y < height; y++) {
    const gap = (y * width + left.width) * 4;
    bytes.fill(GREY, gap, gap + GAP * 4);
    if (y < left.height) put(left, 0, y);
    if (y < right.height) put(right, left.width + GAP, y);
  }
  return Buffer.from(UPNG.encode([bytes.buffer], width, height, 0));
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
