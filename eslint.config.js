import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.test.mjs', '**/*.examples.ts', '**/*.demo.ts'];

/** Folders of `src/` a layer must not import from, beside packages. */
const layer = (files, folders, packages = []) => ({
  files,
  ignores: TESTS,
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        ...folders.length ? [{
          regex: `^(\\.\\./)+(src/)?(${folders.join('|')})/`,
          message: 'Arrows between layers point one way: see docs/decisions.',
        }] : [],
        ...packages.map((name) => ({regex: `^${name}(/|$)`, message: `${name} is not for this layer.`})),
      ],
    }],
  },
});

const LIT = ['lit', '@lit'];
/** The rooms of `src/`, lowest first: a file imports from its own room and those before it. */
const ROOMS = [
  'time', 'recurrence', 'model', 'text', 'waste', 'events', 'search', 'formats', 'page', 'sources', 'profile',
  'i18n', 'styles', 'ui', 'widget', 'components', 'loader', 'testing',
];
/** Rooms a file of `room` must not import from: those after it, and what it has no business with. */
const above = (room, ...others) => [...ROOMS.slice(ROOMS.indexOf(room) + 1), ...others];

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
  ...ROOMS.slice(0, ROOMS.indexOf('page')).map((room) => layer([`src/${room}/**`], above(room), [...LIT, 'leaflet'])),
  layer(['src/formats/**'], above('formats', 'search'), [...LIT, 'leaflet']),
  layer(['src/page/**'], above('page', 'search', 'formats'), [...LIT, 'leaflet']),
  layer(['src/sources/**'], above('sources', 'search'), [...LIT, 'leaflet']),
  layer(['src/profile/**'], above('profile', 'search'), ['leaflet']),
  ...['i18n', 'styles', 'ui'].map((room) =>
    layer([`src/${room}/**`], above(room, 'search', 'formats', 'sources', 'profile'), ['leaflet'])),
  layer(['src/widget/**'], above('widget', 'search'), ['leaflet']),
  layer(['components/**'], ['loader', 'testing'], ['leaflet']),
  layer(['src/loader/**'], ['model', 'formats', 'sources', 'profile', 'ui', 'widget', 'components'], LIT),
  {
    files: ['time', 'recurrence', 'model', 'text', 'waste', 'events', 'search', 'formats'].map((room) => `src/${room}/**`),
    ignores: TESTS,
    rules: {'no-restricted-globals': ['error', ...PURE, ...TIMERS]},
  },
  {
    files: ['src/**', 'components/**'],
    ignores: TESTS,
    rules: {'no-restricted-syntax': ['error', ...MARKUP, ...REPLACED]},
  },
  {
    files: ['time', 'recurrence', 'model', 'text', 'waste', 'events'].map((room) => `src/${room}/**`),
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
