import {hashOf} from './hash.js';

/** A file of a generation, before it is written. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** A file whose name holds a hash of its content, or of what stands for it. */
export async function hashedFile(folder: string, name: string, text: string, content = text): Promise<File> {
  return {path: `${folder}/${name}-${await hashOf(content)}.json`, text};
}

/** The name of a file as another one in the same folder says it. */
export const besides = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether a part is a file of the snapshot, not a feed of its publisher. */
export const isOwn = (src: string): boolean => !/^\w+:/.test(src);
