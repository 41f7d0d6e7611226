/** Installs the packages of the lock file where they are missing or of another version. Needs Node alone. */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../build/files.mjs';

const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;

const isInstalled = () => {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return false;
  const installed = packagesOf(record);
  return Object.entries(packagesOf('package-lock.json')).every(([path, {version, optional}]) =>
    !path || optional || installed[path]?.version === version);
};

/** Runs `npm ci` unless everything is there. */
export const ensureInstalled = () => {
  if (isInstalled()) return;
  console.log('Installing packages …');
  execFileSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'});
};
