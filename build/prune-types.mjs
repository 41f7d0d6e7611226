import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {listFiles, readJson, root} from './files.mjs';
import {reachable} from './reachable.mjs';

/** Takes away declarations that no published name leads to: those of what stays inside a widget. */
export const pruneTypes = () => {
  const files = listFiles('dist');
  const known = reachable(root, readJson('package.json').exports, files);
  for (const file of files) {
    if (file.startsWith('dist/types/') && !known.has(file)) rmSync(join(root, file));
  }
};
