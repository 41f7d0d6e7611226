/** The 200 addresses of `relay.mjs`: kind of provider, how many, whether an answer can be had of it. */
export const KINDS = [
  ['good', 130, true], ['slow', 20, true], ['failing', 10, true], ['broken', 10, true],
  ['dead', 10, false], ['oversized', 5, false], ['bomb', 5, false], ['drip', 5, false], ['inward', 5, false],
];

/** Paths of the addresses of which an answer can be had, or of the others. */
export const pathsOf = (isServable) => KINDS.filter(([, , servable]) => servable === isServable)
  .flatMap(([name, count]) => Array.from({length: count}, (_, index) => `/${name}/${index}`));

/** Bytes of a feed, by its path: from 1 to 60 kB, half of them below 8. */
const SIZES = [1000, 2000, 3000, 4000, 6000, 8000, 12_000, 20_000, 35_000, 60_000];
export const feedSize = (path) => SIZES[Number(path.split('/').pop()) % SIZES.length];
