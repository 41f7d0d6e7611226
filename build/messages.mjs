/**
 * Makes `src/i18n/generated/` from the translations in `src/i18n/xliff/`. The generated modules are not
 * kept in the repository, so whatever needs them (build, tests, type check) makes them first.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {listFiles, root} from './files.mjs';

const stamp = join(root, 'src/i18n/generated/locale-codes.ts');

const isFresh = () => {
  if (!existsSync(stamp)) return false;
  const made = statSync(stamp).mtimeMs;
  return [...listFiles('src'), ...listFiles('components'), 'lit-localize.json']
    .filter((path) => !path.includes('/generated/') && /(?<!\.test)\.ts$|\.xlf$|\.json$/.test(path))
    .every((path) => statSync(join(root, path)).mtimeMs <= made);
};

/** Makes the translated modules unless they are newer than everything they come from. */
export const buildMessages = () => {
  if (isFresh()) return;
  // What it says of missing translations is for check-messages to say; a failure still throws with its text.
  execFileSync(process.execPath, ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'build'],
    {cwd: root, stdio: 'pipe'});
};

if (process.argv[1]?.endsWith('messages.mjs')) buildMessages();
