/** The package as npm would publish it. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../build/files.mjs';

/**
 * Packs the project into a folder. No script of the package runs.
 * @param {string} folder where the archive goes
 * @returns {{path: string, data: Buffer, files: string[]}} the archive, and what is in it
 */
export const pack = (folder) => {
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], shell: process.platform === 'win32'});
  const [{filename, files}] = JSON.parse(output);
  const path = join(folder, filename);
  return {path, data: readFileSync(path), files: files.map((file) => file.path).sort()};
};
