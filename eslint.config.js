import {readdirSync} from 'node:fs';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {roomRule} from './checks/room-rule.mjs';

/** What is made of tests alone. */
const TESTS = ['**/*.test.ts', '**/*.test.mjs', '**/*.examples.ts', '**/*.demo.ts', 'src/testing/contract.ts'];

/** Rooms without Lit, page, network and waiting, lowest first: each may import from those before it. */
const PURE_ROOMS = ['time', 'recurrence', 'model', 'text', 'places', 'waste', 'events', 'alerts', 'weather', 'news', 'search'];
/** One folder per format, and `kit` with what several of them need. */
const FORMATS = readdirSync(new URL('src/formats', import.meta.url), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => `formats/${name}`);
const BELOW_FORMATS = PURE_ROOMS.filter((room) => room !== 'search');
const LIT = ['lit', '@lit'];

/** Formats that stand on another one. */
const DERIVED_FORMATS = {
  // Cities publish the details of their events as schema.org.
  'formats/sva': ['formats/jsonld'],
};

/** Room of `src/` -> rooms it may import from, and the packages it does without. */
const roomsOfSrc = {
  ...Object.fromEntries(PURE_ROOMS.map((room, index) =>
    [room, {may: PURE_ROOMS.slice(0, index), without: [...LIT, 'leaflet']}])),
  ...Object.fromEntries(FORMATS.map((room) => [room, {
    may: [...BELOW_FORMATS, ...room === 'formats/kit' ? [] : ['formats/kit'], ...DERIVED_FORMATS[room] ?? []],
    without: [...LIT, 'leaflet'],
  }])),
  page: {may: BELOW_FORMATS, without: [...LIT, 'leaflet']},
  sources: {may: [...BELOW_FORMATS, ...FORMATS, 'page'], without: [...LIT, 'leaflet']},
  profile: {may: [...BELOW_FORMATS, ...FORMATS, 'page', 'sources'], without: ['leaflet']},
  i18n: {may: [...BELOW_FORMATS, 'page'], without: ['leaflet']},
  styles: {may: [...BELOW_FORMATS, 'page', 'i18n'], without: ['leaflet']},
  ui: {may: [...BELOW_FORMATS, 'page', 'i18n', 'styles'], without: ['leaflet']},
  // Large, and only for who looks at a map.
  map: {may: [...BELOW_FORMATS, 'page', 'i18n', 'styles', 'ui'], onDemand: true},
  widget: {
    may: [...BELOW_FORMATS, ...FORMATS, 'page', 'sources', 'profile', 'i18n', 'styles', 'ui', 'map'], without: ['leaflet'],
  },
  loader: {may: ['page'], without: [...LIT, 'leaflet']},
  // Without a page: in Node or at an edge.
  publishing: {may: [...BELOW_FORMATS, ...FORMATS, 'page', 'sources', 'profile', 'i18n'], without: ['leaflet']},
  relay: {may: [...BELOW_FORMATS, ...FORMATS, 'page', 'sources', 'profile'], without: [...LIT, 'leaflet']},
  checking: {may: [...BELOW_FORMATS, ...FORMATS, 'page', 'sources', 'profile'], without: [...LIT, 'leaflet']},
  command: {
    may: [...BELOW_FORMATS, ...FORMATS, 'page', 'sources', 'profile', 'publishing', 'relay', 'checking'],
    without: [...LIT, 'leaflet'],
  },
};

const inSrc = (rooms) => rooms.map((room) => `src/${room}`);
const ALL_OF_SRC = inSrc(Object.keys(roomsOfSrc));
/** Rooms that no widget imports. */
const NOT_FOR_PAGES = inSrc(['loader', 'publishing', 'relay', 'checking', 'command']);
const ROOMS = {
  ...Object.fromEntries(Object.entries(roomsOfSrc).map(([room, {may, ...more}]) =>
    [`src/${room}`, {may: inSrc(may), ...more}])),
  'components': {may: ALL_OF_SRC.filter((room) => !NOT_FOR_PAGES.includes(room)), without: ['leaflet']},
  'src/entries': {may: [...ALL_OF_SRC, 'components']},
  'src/testing': {may: [...ALL_OF_SRC, 'components']},
  // What stands beside the package uses what it publishes.
  'themes': {may: []},
  'demo': {may: ['themes', 'build', 'tests', 'tools', 'docs']},
  'docs': {may: ['themes', 'build', 'tests', 'tools', 'demo']},
  ...Object.fromEntries(['build', 'tests', 'tools'].map((folder) => [folder, {may: []}])),
};

/** Lines of a function, without blank ones and comments. */
const LONGEST = 40;

const forbidden = (names, message) => names.map((name) => ({name, message}));
const PURE = forbidden(
  ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'DOMParser', 'customElements'],
  'This layer runs in plain Node, without a page and without the network.');
const TIMERS = forbidden(['setTimeout', 'setInterval', 'requestAnimationFrame'], 'This layer does not wait.');

const CLOCK = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The clock is an argument.',
  },
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is an argument.'},
];
/** Methods that prototype.js, MooTools and datejs replace by others of the same name. */
const REPLACED = [
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] > TemplateLiteral[expressions.length>0]',
    message: 'Lit joins the parts by reduce, and prototype.js has another reduce: list sheets beside one another.',
  },
  {selector: 'CallExpression[callee.property.name="toISOString"]', message: 'datejs has another toISOString.'},
  {selector: 'CallExpression[callee.property.name=/^reduce(Right)?$/]', message: 'prototype.js has another reduce.'},
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message: 'prototype.js has another entries.',
  },
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'prototype.js and MooTools have another Array.from.',
  },
  {selector: 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]', message: 'datejs has another.'},
  {selector: 'CallExpression[callee.property.name="toJSON"]', message: 'prototype.js has another toJSON.'},
];
const MARKUP = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Text from outside never becomes markup.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|write)$/]',
    message: 'Text from outside never becomes markup.',
  },
  {selector: 'ImportSpecifier[imported.name=/^unsafe/]', message: 'Text from outside never becomes markup.'},
  {selector: 'TSEnumDeclaration', message: 'A union of literals, no enum.'},
  {selector: 'TSParameterProperty', message: 'Fields are written as fields.'},
  {
    selector: 'CallExpression[callee.name="msg"] > TaggedTemplateExpression[tag.name="html"]',
    message: 'Ids of msg(html`…`) hash the white space.',
  },
  {selector: 'CallExpression[callee.name="msg"][arguments.length=1]', message: 'Every message has an id.'},
];
/** What looks like waiting, and goes wrong on a slow machine. */
const HASTE = [
  {
    selector: 'ImportDeclaration[source.value="@open-wc/testing"] > ImportSpecifier[imported.name="waitUntil"]',
    message: 'It gives up after a second; the one of src/testing/page.js does not.',
  },
  {
    selector: 'CallExpression[callee.property.name="waitForSelector"] :matches(Literal[value=/>>>/], TemplateElement[value.raw=/>>>/])',
    message: 'It hears nothing of what shadow trees get: waitForFunction looks again.',
  },
];

export default tseslint.config(
  {ignores: ['dist/', 'release/**', 'coverage/', 'node_modules/', 'bench/', '**/generated/', 'tests/frameworks/*/dist/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  ...tseslint.configs.strict,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    rules: {
      // What is quoted cannot be broken.
      'max-len': ['error', {
        code: 120,
        ignorePattern: '^import |^export .* from |https?://',
        ignoreStrings: true,
        ignoreTemplateLiterals: true,
        ignoreRegExpLiterals: true,
      }],
      'no-restricted-syntax': ['error', ...MARKUP],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'eqeqeq': ['error', 'always', {null: 'ignore'}],
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'quotes': ['error', 'single', {avoidEscape: true, allowTemplateLiterals: true}],
      'semi': ['error', 'always'],
      'no-trailing-spaces': 'error',
      'eol-last': 'error',
      'object-curly-spacing': ['error', 'never'],
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx'], location: 'start'}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      'lit/no-template-map': 'off',
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      // Elements may stand in a page twice defined; `define` of src/widget decides.
      'wc/guard-define-call': 'off',
      'wc/require-listener-teardown': 'off',
    },
  },
  {
    files: ['src/**', 'components/**', 'themes/**', 'demo/**', 'docs/**'],
    ignores: [...TESTS, 'src/testing/**'],
    plugins: {house: {rules: {rooms: roomRule}}},
    rules: {'house/rooms': ['error', {rooms: ROOMS, element: 'components/([^/]+)/'}]},
  },
  {
    ignores: [...TESTS, 'src/testing/**'],
    rules: {'max-lines-per-function': ['error', {max: LONGEST, skipBlankLines: true, skipComments: true}]},
  },
  {
    files: [...PURE_ROOMS, 'formats'].map((room) => `src/${room}/**`),
    ignores: TESTS,
    rules: {'no-restricted-globals': ['error', ...PURE, ...TIMERS]},
  },
  {
    files: ['src/**', 'components/**'],
    ignores: TESTS,
    rules: {'no-restricted-syntax': ['error', ...MARKUP, ...REPLACED]},
  },
  {
    // No page: it writes to the terminal and to sockets, and nobody replaces what it calls.
    files: ['src/command/**'],
    ignores: TESTS,
    rules: {'no-restricted-syntax': 'off'},
  },
  {
    files: ['publishing', 'relay', 'checking'].map((room) => `src/${room}/**`),
    ignores: TESTS,
    rules: {
      // There is no document that could be written to, but there are stores.
      'no-restricted-syntax': ['error', ...MARKUP.filter(({selector}) => !selector.includes('write')), ...REPLACED],
      'no-restricted-imports': ['error', {patterns: [{
        regex: '^node:', message: 'It runs at an edge and in a browser, too: what needs Node is in src/command.',
      }]}],
    },
  },
  {
    files: BELOW_FORMATS.map((room) => `src/${room}/**`),
    ignores: TESTS,
    rules: {'no-restricted-syntax': ['error', ...MARKUP, ...REPLACED, ...CLOCK]},
  },
  {
    files: [...TESTS, 'src/testing/**'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'lit/no-useless-template-literals': 'off',
      'wc/attach-shadow-constructor': 'off',
    },
  },
  {
    // Scripts write to a server's response, and tests to what they please.
    files: ['demo/**/*.mjs', 'build/**', 'checks/**', 'tools/**', 'tests/**', ...TESTS],
    rules: {'no-restricted-syntax': ['error', ...HASTE]},
  },
);
