import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Subresource integrity of files: `{file: 'sha384-…'}`.
 * @param {string} folder
 * @param {readonly string[]} files relative to the folder
 */
export const integrityOf = (folder, files) => Object.fromEntries(files.map((file) => {
  const digest = createHash('sha384').update(readFileSync(join(folder, file))).digest('base64');
  return [file, `sha384-${digest}`];
}));
