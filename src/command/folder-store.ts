import {mkdir, open, readdir, readFile, rename, rm} from 'node:fs/promises';
import {dirname, join, sep} from 'node:path';
import process from 'node:process';
import type {Store} from '../publishing/store.js';

/** Times that a file is renamed again: on Windows nobody can replace a file while somebody reads it. */
const TRIES = 10;
const PAUSE = 50;

const isMissing = (error: unknown): boolean => /^E(?:NOENT|NOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '');

/** A folder that is served as it is. */
export function folderStore(folder: string): Store {
  const at = (path: string) => join(folder, ...path.split('/'));
  const touched = new Set<string>();
  /** Puts on the disk where files are: after a power cut there must not be nothing but what leads to them. */
  const settle = async () => {
    const folders = [...touched];
    touched.clear();
    await Promise.all(folders.map(settled));
  };
  return {
    read: async (path) => readFile(at(path)).catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    }),
    async write(path, bytes) {
      if (!path.includes('/')) await settle();
      await writeWhole(at(path), bytes);
      touched.add(dirname(at(path)));
    },
    async list(prefix) {
      const start = prefix.slice(0, prefix.lastIndexOf('/') + 1);
      const entries = await readdir(at(start), {recursive: true, withFileTypes: true}).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      return entries.filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
        .filter((path) => path.startsWith(prefix));
    },
    async remove(path) {
      await settle();
      await rm(at(path), {force: true});
    },
  };
}

/** Writes a file beside its place, and moves it there when all of it is on the disk. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await mkdir(dirname(path), {recursive: true});
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await moved(beside, path);
  } catch (error) {
    await rm(beside, {force: true});
    throw error;
  }
}

/** Windows knows nothing of the kind, and refuses. */
async function settled(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function moved(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (attempt === TRIES || !/^E(?:PERM|ACCES|BUSY)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
  }
}
