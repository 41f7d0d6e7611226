import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {className, listFormats, listWidgets} from './build/files.mjs';
import {chunkName} from './build/chunks.mjs';
import {minifyCss} from './build/minify-css.mjs';
import {preloads} from './build/preloads.mjs';
import {shortAliases} from './build/short-aliases.mjs';
import {shortMessages} from './build/short-messages.mjs';
import {slimPackages} from './build/slim-packages.mjs';
import {constants, typescript} from './build/typescript.mjs';
import {virtualModules} from './build/virtual-modules.mjs';
import {withoutPage} from './build/without-page.mjs';

const widgets = listWidgets();

const definition = (tag) => `
import {define} from './src/widget/custom-element.js';
import {${className(tag)}} from './components/${tag}/${tag}.js';
define(${className(tag)});
export {${className(tag)}};`;

const entries = {
  'stadtbausteine': 'src/loader/autoloader.ts',
  'embed': 'src/loader/embed.ts',
  'model': 'src/entries/model.ts',
  ...Object.fromEntries(widgets.flatMap((tag) => [
    [`components/${tag}`, `virtual:${tag}`],
    [`components/${tag}.pure`, `components/${tag}/${tag}.ts`],
  ])),
  ...Object.fromEntries(listFormats().map((id) => [`formats/${id}`, `src/formats/${id}/${id}.ts`])),
};

const virtual = {
  bundled: `
import {start} from './src/loader/bundled.js';
export {configure} from './src/loader/bundled.js';
export const discover = start({${widgets.map((tag) => `'${tag}': () => import('./components/${tag}.js')`).join(', ')}});`,
  ...Object.fromEntries(widgets.map((tag) => [tag, definition(tag)])),
};

// Runs of white space become one space and no space is lost: dist renders exactly as the sources do.
const minifyOptions = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  keepClosingSlash: true,
  removeComments: true,
  minifyCSS: minifyCss,
  decodeEntities: false,
  minifyJS: false,
  processConditionalComments: false,
  removeEmptyAttributes: false,
  removeScriptTypeAttributes: false,
  removeStyleLinkTypeAttributes: false,
  useShortDoctype: false,
};

const plugins = [
  virtualModules(virtual),
  slimPackages(),
  withoutPage(),
  resolve({exportConditions: ['production', 'default']}),
  typescript(constants),
  shortAliases(),
  shortMessages(),
  minifyTemplateLiterals({
    include: ['src/**', 'components/**'],
    failOnError: true,
    options: {minifyOptions},
  }),
];

const minify = terser({
  ecma: 2022,
  module: true,
  compress: {passes: 3, unsafe_arrows: true},
  format: {comments: false},
});

const output = {
  dir: 'dist',
  // Beside every file, but not named in it: every visitor would fetch the names of what only developers open.
  sourcemap: 'hidden',
  // Where the packages lie on the machine that builds is nobody's business.
  sourcemapPathTransform: (path) => path.replace(/^.*?(?=node_modules\/)/, ''),
  entryFileNames: '[name].js',
  // Names of chunks stand in other files, and nothing compresses a hash.
  chunkFileNames: 'chunks/[name]-[hash:6].js',
  generatedCode: {preset: 'es2015'},
};

/**
 * A warning is a mistake nobody reads: two modules of the model exporting one name, a cycle, a missing
 * export.
 */
const onLog = (level, log, handle) => {
  if (level === 'warn' && log.code !== 'EMPTY_BUNDLE') throw new Error(log.message);
  handle(level, log);
};

export default [
  {
    input: entries,
    output: {...output, format: 'es', manualChunks: chunkName(widgets)},
    preserveEntrySignatures: 'exports-only',
    plugins: [...plugins, minify, preloads()],
    onLog,
  },
  {
    // By itself: what it shared with the autoloader would become a file that every page has to wait for.
    input: {bundled: 'virtual:bundled'},
    external: (id) => id.startsWith('./components/'),
    makeAbsoluteExternalsRelative: false,
    output: {...output, format: 'es'},
    plugins: [...plugins, minify],
    onLog,
  },
  {
    input: {loader: 'src/loader/classic-loader.ts'},
    output: {...output, format: 'iife'},
    plugins: [...plugins, terser({ecma: 2022, compress: {passes: 3}, format: {comments: false}})],
    onLog,
  },
];
