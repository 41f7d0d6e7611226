import resolve from '@rollup/plugin-node-resolve';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {className, listFormats, listMessages, listWidgets} from './build/files.mjs';
import {chunkName} from './build/chunks.mjs';
import {preloads} from './build/preloads.mjs';
import {minify} from './build/minify.mjs';
import {minifyCss} from './build/minify-css.mjs';
import {shortMessages} from './build/short-messages.mjs';
import {sourceHash} from './build/source-hash.mjs';
import {constants, typescript} from './build/typescript.mjs';
import {virtualModules} from './build/virtual-modules.mjs';

const widgets = listWidgets();
const hash = sourceHash();

const definition = (tag) => `
import {define} from './src/widget/custom-element.js';
import {${className(tag)}} from './components/${tag}/${tag}.js';
define(${className(tag)});
export {${className(tag)}};`;

// Not the widget's module itself: the autoloader imports the file that holds it, which then is one by itself.
const pure = (tag) => `export {${className(tag)}} from './components/${tag}/${tag}.js';`;

const entries = {
  'stadtbausteine': 'src/loader/autoloader.ts',
  'embed': 'src/loader/embed.ts',
  // The autoloader may stand elsewhere: it asks for them by their names.
  [`chunks/on-request-${hash}`]: 'src/loader/on-request.ts',
  [`chunks/early-profile-${hash}`]: 'src/loader/early-profile.ts',
  'kit': 'src/entries/kit.ts',
  'kit/directives': 'src/entries/kit-directives.ts',
  ...Object.fromEntries(widgets.flatMap((tag) => [
    [`components/${tag}`, `virtual:${tag}`],
    [`components/${tag}.pure`, `virtual:${tag}.pure`],
  ])),
  ...Object.fromEntries(listMessages().map((path) => [`messages/${path}`, `src/i18n/generated/${path}.ts`])),
};

/** What is published for where there is no page. */
const pageless = {
  'model': 'src/entries/model.ts',
  'checking': 'src/entries/checking.ts',
  'relay': 'src/relay/relay.ts',
  ...Object.fromEntries(listFormats().map((id) => [`formats/${id}`, `src/formats/${id}/${id}.ts`])),
};

const virtual = {
  bundled: `
import {start} from './src/loader/bundled.js';
export {configure} from './src/loader/bundled.js';
export const discover = start({${widgets.map((tag) => `'${tag}': () => import('./components/${tag}.js')`).join(', ')}});`,
  ...Object.fromEntries(widgets.flatMap((tag) => [[tag, definition(tag)], [`${tag}.pure`, pure(tag)]])),
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
  resolve({exportConditions: ['production', 'default']}),
  typescript(constants),
  shortMessages(),
  minifyTemplateLiterals({
    include: ['src/**', 'components/**'],
    failOnError: true,
    options: {minifyOptions},
  }),
];

const small = minify({
  ecma: 2022,
  module: true,
  compress: {passes: 3, unsafe_arrows: true, inline: 1, keep_fargs: false},
  format: {comments: false},
});

/** What a page fetches by its name: widgets, and what widgets of others stand on. */
const isNamed = (id) => /\/components\/([a-z-]+)\/\1\.ts$|\/entries\/kit[a-z-]*\.ts$/.test(id);

/**
 * Lit may be imported where there is no page, as a server does that renders an application with widgets in it: the
 * two names it looks for then stand for nothing, in the file that holds it and nowhere else.
 */
const withoutPage = ({moduleIds}) => (moduleIds.some((id) => /\/lit-html\.js$/.test(id))
  ? 'const HTMLElement=globalThis.HTMLElement??Object,document=globalThis.document??{createTreeWalker(){}};' : '');

const output = {
  dir: 'dist',
  // Beside every file, but not named in it: every visitor would fetch the names of what only developers open.
  sourcemap: 'hidden',
  // Where the packages lie on the machine that builds is nobody's business.
  sourcemapPathTransform: (path) => path.replace(/^.*?(?=node_modules\/)/, ''),
  entryFileNames: '[name].js',
  chunkFileNames: `chunks/[name]-${hash}.js`,
  // Namespaces of modules are ours alone: nobody asks what they are, or changes them.
  generatedCode: {preset: 'es2015', symbols: false},
  freeze: false,
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
    output: {...output, format: 'es', manualChunks: chunkName(isNamed), intro: withoutPage},
    preserveEntrySignatures: 'exports-only',
    plugins: [...plugins, small, preloads(hash)],
    onLog,
  },
  {
    // By itself: what a page needs and what needs no page may then be one file.
    input: pageless,
    output: {
      ...output, format: 'es', chunkFileNames: `pageless/[name]-${hash}.js`, experimentalMinChunkSize: 4000,
      // Lines that import nothing would be a warning each in the bundlers of others.
      hoistTransitiveImports: false,
    },
    plugins: [...plugins, small],
    onLog,
  },
  {
    // By itself: what it shared with the autoloader would become a file that every page has to wait for.
    input: {bundled: 'virtual:bundled'},
    external: (id) => id.startsWith('./components/'),
    makeAbsoluteExternalsRelative: false,
    output: {...output, format: 'es'},
    plugins: [...plugins, small],
    onLog,
  },
  {
    input: {loader: 'src/loader/classic-loader.ts'},
    output: {...output, format: 'iife'},
    plugins: [...plugins, minify({ecma: 2022, compress: {passes: 3}, format: {comments: false}})],
    onLog,
  },
];
