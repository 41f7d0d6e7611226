/** Bundles the command line into one file of `dist/bin/`. It runs in Node alone: no citizen pays for what it weighs. */
import {build} from 'esbuild';
import {chmodSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './files.mjs';
import {constants} from './typescript.mjs';

/** Packages that only some need, and install by themselves. */
const OPTIONAL = ['@aws-sdk/client-s3'];

export const buildCommand = async () => {
  await build({
    absWorkingDir: root,
    entryPoints: {stadtbausteine: 'src/command/stadtbausteine.ts'},
    outdir: 'dist/bin',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    conditions: ['production'],
    external: OPTIONAL,
    // The names of packages stand in the file: they must not tell where packages lie that are linked.
    preserveSymlinks: true,
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
    // Beside the files, for who looks for a mistake; the packages in them are read from there.
    sourcemap: 'external',
    legalComments: 'none',
    logLevel: 'warning',
    // Packages that were written before modules ask for their parts by `require`.
    banner: {js: "import {createRequire as requireFrom} from 'node:module';\nconst require = requireFrom(import.meta.url);"},
  });
  chmodSync(join(root, 'dist/bin/stadtbausteine.js'), 0o755);
};
