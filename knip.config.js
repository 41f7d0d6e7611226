import {dirname, join} from 'node:path/posix';
import {listFiles, listFormats, listWidgets, readText} from './build/files.mjs';

/** Modules that are loaded on demand as a whole: which of their names are used, knip cannot follow. */
const onDemand = ['src', 'components'].flatMap((folder) => listFiles(folder))
  .filter((path) => path.endsWith('.ts') && !path.includes('.test.'))
  .flatMap((path) => [...readText(path).matchAll(/\bimport\('(\.[^']+)\.js'\)/g)]
    .map(([, address]) => `${join(dirname(path), address)}.ts`));

/**
 * What is exported is used by another module, or published; and every file is reached from one of these.
 * @type {import('knip').KnipConfig}
 */
export default {
  include: ['files', 'exports', 'types', 'duplicates', 'unresolved'],
  entry: [
    // What is published.
    'src/entries/*.ts',
    'src/relay/relay.ts',
    'src/loader/{autoloader,bundled,classic-loader,embed}.ts',
    'src/command/stadtbausteine.ts',
    ...listWidgets().map((tag) => `components/${tag}/${tag}.ts`),
    ...listFormats().map((id) => `src/formats/${id}/${id}.ts`),
    ...new Set(onDemand),
    // What the build and the tests read by name.
    'components/*/*.{examples,demo}.ts',
    // A LazyPart hands on all that a module exports.
    'components/*/*-{tools,detail}.ts',
    '{src,components,tests}/**/*.test.ts',
    '{src,build,checks,tools,tests,demo}/**/*.test.mjs',
    // What is run by Node, and what pages load.
    '*.config.js',
    '{bench,checks}/*.mjs',
    'tests/run-repeatedly.mjs',
    'tests/relay/smoke.mjs',
    'demo/catalogue/assets/{catalogue,check,frame,generator,preview,preview-receive,reload,studio}.js',
    'demo/stadt/assets/app.js',
    'tests/hostile/assets/*.js',
    'tests/kit/*.js',
    'docs/hosting/nginx/*.js',
  ],
  project: ['{src,components,themes,build,checks,tools,tests,demo,docs}/**/*.{ts,mjs,js}'],
  // Projects of their own, with what a new city would write.
  ignore: ['tests/{consumers,frameworks}/**'],
  // A page gets this one as it is asked for.
  ignoreUnresolved: ['./uses.js'],
};
