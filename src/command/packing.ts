import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import type {Pack} from '../publishing/generation.js';

const packed = {brotli: promisify(brotliCompress), gzip: promisify(gzip)};

/** As small as it gets: a document is packed once and sent for as long as it stands. The same bytes each time. */
export const pack: Pack = {
  br: async (bytes) => packed.brotli(bytes, {params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }}),
  gzip: async (bytes) => packed.gzip(bytes, {level: 9}),
};
