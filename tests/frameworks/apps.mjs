/**
 * The applications: how each is type-checked and built, by its own tools. Files of `wrong/` hold mistakes on marked
 * lines, which the compiler has to find, each of them and no others.
 */
import {LATE_ARRAYS} from './checks.mjs';

const vite = ['vite/bin/vite.js', 'build', '--logLevel', 'warn'];
const rendered = (server) => [
  {env: {NODE_ENV: 'development'}, args: [...vite, '--mode', 'development', '--outDir', 'dist/hydrate']},
  {args: [...vite, '--ssr', server, '--outDir', 'dist/server']},
];

/**
 * `lacks` names what a framework does not do with any custom element: docs/frameworks.md says so.
 * @type {Readonly<Record<string, {types: readonly string[], build: readonly object[], lacks?: readonly string[]}>>}
 */
export const apps = {
  react: {
    types: ['typescript/bin/tsc', '-p', 'tsconfig.wrong.json', '--pretty', 'false'],
    build: [{args: vite}, ...rendered('src/server.tsx')],
    lacks: [LATE_ARRAYS],
  },
  vue: {
    types: ['vue-tsc/bin/vue-tsc.js', '-p', 'tsconfig.wrong.json', '--pretty', 'false'],
    build: [{args: vite}, ...rendered('src/server.ts')],
  },
  svelte: {
    types: ['svelte-check/bin/svelte-check', '--tsconfig', 'tsconfig.wrong.json', '--output', 'machine'],
    build: [{args: vite}, ...rendered('src/server.ts')],
  },
  solid: {
    types: ['typescript/bin/tsc', '-p', 'tsconfig.wrong.json', '--pretty', 'false'],
    build: [{args: vite}, ...rendered('src/server.tsx')],
  },
  angular: {
    types: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'tsconfig.wrong.json'],
    build: [{args: ['@angular/cli/bin/ng.js', 'build']}],
  },
};
