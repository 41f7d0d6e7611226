import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {AnswerStore, KeptAnswer} from '../publishing/kept-answers.js';
import {writeWhole} from './folder-store.js';

/**
 * Answers in a folder, each as one file: a line of JSON, then the bytes. They are raw and may be what a publisher did
 * not mean for everybody, so the folder is none that is served.
 */
export function answerFolder(folder: string): AnswerStore {
  const at = (key: string) => join(folder, key);
  return {
    async read(key) {
      const file = await readFile(at(key));
      const end = file.indexOf(10);
      const head = JSON.parse(file.toString('utf8', 0, end)) as Omit<KeptAnswer, 'bytes'>;
      return {...head, bytes: new Uint8Array(file.subarray(end + 1))};
    },
    write: async (key, {bytes, ...head}) =>
      writeWhole(at(key), Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes])),
  };
}

/** Where this machine keeps answers for snapshots that are written to `out`: where systemd says, else with the user. */
export function answerFolderFor(out: string, env: Readonly<Record<string, string | undefined>>): string {
  const {CACHE_DIRECTORY, XDG_CACHE_HOME, LOCALAPPDATA} = env;
  const home = CACHE_DIRECTORY?.split(':')[0] || XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache');
  return join(home, 'stadtbausteine', createHash('sha256').update(out).digest('hex').slice(0, 12));
}
