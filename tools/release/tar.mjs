/** A tar archive (POSIX ustar) that depends on nothing but what is put in: no owner, no clock, no order of a disk. */
const BLOCK = 512;

const octal = (value, length) => `${value.toString(8).padStart(length - 1, '0')}\0`;

/** Names over 100 bytes are cut at a slash: the front part has a field of its own. */
const splitName = (name) => {
  if (Buffer.byteLength(name) <= 100) return [name, ''];
  const slash = name.indexOf('/', name.length - 101);
  if (slash < 0 || slash > 155) throw new RangeError(`${name} is too long for an archive`);
  return [name.slice(slash + 1), name.slice(0, slash)];
};

const header = (path, size, seconds) => {
  const block = Buffer.alloc(BLOCK);
  const [name, prefix] = splitName(path);
  const fields = [
    [0, name], [100, octal(0o644, 8)], [108, octal(0, 8)], [116, octal(0, 8)], [124, octal(size, 12)],
    [136, octal(seconds, 12)], [148, '        '], [156, '0'], [257, 'ustar\0'], [263, '00'], [345, prefix],
  ];
  for (const [offset, text] of fields) block.write(text, offset, 'utf8');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
};

/**
 * @param {readonly [path: string, content: Buffer][]} entries
 * @param {number} seconds the date of all of them, since 1970
 * @returns {Buffer}
 */
export const tar = (entries, seconds) => Buffer.concat([
  ...entries.flatMap(([path, content]) =>
    [header(path, content.length, seconds), content, Buffer.alloc((BLOCK - content.length % BLOCK) % BLOCK)]),
  Buffer.alloc(2 * BLOCK),
]);
