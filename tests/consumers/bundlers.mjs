/**
 * The four bundlers people use, each as its own documentation sets it up for a page (rollup without a minifier: the
 * package is minified). `build(entry, from, to)` bundles a script that stands in a folder with the package installed.
 */
import {createRequire} from 'node:module';
import {join} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {build as esbuild} from 'esbuild';
import {rollup} from 'rollup';

const require = createRequire(import.meta.url);

const byRollup = async (entry, from, to) => {
  const bundle = await rollup({input: join(from, `${entry}.js`), plugins: [resolve()]});
  await bundle.write({dir: to, format: 'es', entryFileNames: '[name].js'});
};

const byEsbuild = async (entry, from, to) => {
  await esbuild({
    entryPoints: [join(from, `${entry}.js`)], outdir: to, bundle: true, splitting: true, format: 'esm', minify: true,
    logLevel: 'silent',
  });
};

const byWebpack = (entry, from, to) => new Promise((done, fail) => {
  const webpack = require('webpack');
  const compiler = webpack({
    mode: 'production', context: from, entry: {[entry]: `./${entry}.js`}, output: {path: to}, target: ['web', 'es2022'],
    experiments: {css: true}, performance: {hints: false},
  });
  compiler.run((error, stats) => {
    const {errors = [], warnings = []} = stats?.toJson({all: false, errors: true, warnings: true}) ?? {};
    compiler.close(() => {
      const said = [...errors, ...warnings].map(({message}) => message);
      if (error || said.length) fail(error ?? new Error(said.join('\n')));
      else done();
    });
  });
});

const byVite = async (entry, from, to) => {
  const {build} = await import('vite');
  await build({
    root: from, configFile: false, logLevel: 'error', base: './',
    build: {outDir: to, emptyOutDir: true, rollupOptions: {
      input: join(from, `${entry}.js`),
      output: {entryFileNames: '[name].js', assetFileNames: '[name][extname]'},
    }},
  });
};

/** Per bundler: how it bundles, how its script is loaded, and whether it takes style sheets by itself. */
export const BUNDLERS = {
  rollup: {build: byRollup, script: 'module', styles: false},
  esbuild: {build: byEsbuild, script: 'module', styles: true},
  webpack: {build: byWebpack, script: 'defer', styles: true},
  vite: {build: byVite, script: 'module', styles: true},
};
