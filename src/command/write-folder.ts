import {chmod, mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {WantedFile} from './city-folder.js';

/** The wanted files by what lies at their place. */
export interface Compared {
  readonly missing: readonly WantedFile[];
  readonly same: readonly WantedFile[];
  readonly different: readonly WantedFile[];
}

async function placeOf(folder: string, {path, content}: WantedFile): Promise<keyof Compared> {
  try {
    return Buffer.from(content).equals(await readFile(join(folder, path))) ? 'same' : 'different';
  } catch (error) {
    // We did not write a thing that cannot be read, a folder for example: we leave it.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'different';
  }
}

/** Looks what of the wanted files is there already. */
export async function compare(folder: string, files: readonly WantedFile[]): Promise<Compared> {
  const places = await Promise.all(files.map((file) => placeOf(folder, file)));
  const those = (place: keyof Compared) => files.filter((_, index) => places[index] === place);
  return {missing: those('missing'), same: those('same'), different: those('different')};
}

/**
 * Writes files with the folders they stand in.
 * @param flag `wx`: what has come there meanwhile is an error
 */
export async function writeFiles(folder: string, files: readonly WantedFile[], flag: 'wx' | 'w'): Promise<void> {
  for (const {path, content, isExecutable} of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), {recursive: true});
    await writeFile(target, content, {flag});
    if (isExecutable) await chmod(target, 0o755);
  }
}
