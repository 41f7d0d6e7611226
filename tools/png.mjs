/**
 * Makes screenshots small: at most 256 colours, the best of PNG's filters for them, deflated at level 9. Tells how much
 * two of them differ.
 */
import {crc32, deflateSync, inflateSync} from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

const chunksOf = (png) => {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length)});
    at += length + 12;
  }
  return chunks;
};

const paeth = (left, up, corner) => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
};

/** By number, what is added to a row again: a loop each, for they run over millions of bytes. */
const UNFILTERS = [
  () => {},
  (row, above, size) => {
    for (let x = size; x < row.length; x++) row[x] += row[x - size];
  },
  (row, above) => {
    for (let x = 0; x < row.length; x++) row[x] += above[x];
  },
  (row, above, size) => {
    for (let x = 0; x < row.length; x++) row[x] += (x < size ? above[x] : row[x - size] + above[x]) >> 1;
  },
  (row, above, size) => {
    for (let x = 0; x < size; x++) row[x] += above[x];
    for (let x = size; x < row.length; x++) row[x] += paeth(row[x - size], above[x], above[x - size]);
  },
];

/** Undoes the filters of 8-bit RGB or RGBA rows (PNG specification §9). */
const pixelsOf = (png) => {
  const chunks = chunksOf(png);
  const {data: header} = chunks.find(({type}) => type === 'IHDR');
  const [width, height, depth, kind] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (depth !== 8 || ![2, 6].includes(kind)) throw new TypeError('Only 8-bit RGB and RGBA are read');
  const size = kind === 2 ? 3 : 4;
  const raw = inflateSync(Buffer.concat(chunks.filter(({type}) => type === 'IDAT').map(({data}) => data)));
  const stride = width * size;
  const bytes = Buffer.alloc(stride * height);
  let above = Buffer.alloc(stride);
  for (let y = 0; y < height; y++) {
    const row = bytes.subarray(y * stride, (y + 1) * stride);
    const at = y * (stride + 1);
    raw.copy(row, 0, at + 1, at + 1 + stride);
    UNFILTERS[raw[at]](row, above, size);
    above = row;
  }
  return {width, height, size, bytes};
};

/** The colours most pixels come close to. */
const paletteOf = ({bytes, size}, most) => {
  const bins = new Map();
  for (let at = 0; at < bytes.length; at += size) {
    const key = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    bins.set(key, (bins.get(key) ?? 0) + 1);
  }
  const colours = [...bins].sort(([, a], [, b]) => b - a)
    .map(([key]) => [key >> 16, (key >> 8) & 255, key & 255]);
  const chosen = [];
  // Few colours have to lie far apart, or shades of grey would leave nothing for a rare red.
  const apart = most < 100 ? 900 : 60;
  for (let near = 0; chosen.length < most && near < colours.length; near++) {
    const colour = colours[near];
    // A colour that is hardly to be told from a chosen one would take the place of a useful one.
    if (bins.size <= most || chosen.every((other) => distance(colour, other) > apart)) chosen.push(colour);
  }
  return chosen;
};

const distance = (a, b) => (a[0] - b[0]) ** 2 * 2 + (a[1] - b[1]) ** 2 * 4 + (a[2] - b[2]) ** 2;

const indexed = ({bytes, size, width, height}, palette) => {
  const nearest = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * size;
    const key = (bytes[at] << 16) | (bytes[at + 1] << 8) | bytes[at + 2];
    let index = nearest.get(key);
    if (index === undefined) {
      const colour = [bytes[at], bytes[at + 1], bytes[at + 2]];
      const distances = palette.map((other) => distance(colour, other));
      index = distances.indexOf(Math.min(...distances));
      nearest.set(key, index);
    }
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  return rows;
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/**
 * @param {Uint8Array} png a screenshot: 8-bit RGB or RGBA, opaque
 * @param {number} colours at most, up to 256
 * @returns {Buffer} the same picture, smaller
 */
export const shrinkPng = (png, colours = 256) => {
  const picture = pixelsOf(Buffer.from(png));
  const palette = paletteOf(picture, colours);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(indexed(picture, palette), {level: 9, memLevel: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Pictures that are compared more than once, box by box. */
const read = new WeakMap();

const readOnce = (png) => {
  if (!read.has(png)) read.set(png, pixelsOf(Buffer.from(png)));
  return read.get(png);
};

/**
 * How many pixels of a box are of another colour in another picture of the same size.
 * @param {Uint8Array} one
 * @param {Uint8Array} other
 * @param {readonly number[]} box `[x, y, width, height]`
 */
export const changedPixels = (one, other, [x, y, width, height]) => {
  const [first, second] = [one, other].map(readOnce);
  let changed = 0;
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const [a, b] = [first, second].map((picture) => (row * picture.width + column) * picture.size);
      // A shade that nobody can tell is a matter of rounding.
      if ([0, 1, 2].some((part) => Math.abs(first.bytes[a + part] - second.bytes[b + part]) > 8)) changed++;
    }
  }
  return changed;
};
