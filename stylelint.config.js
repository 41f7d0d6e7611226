import {readdirSync, readFileSync} from 'node:fs';
import {readTheme} from './themes/theme.mjs';

/**
 * Styles of `css` templates. Values come from tokens, directions from the writing: no colour, typeface or fixed length
 * stands outside the cascade (docs/theming.md), and no property is read that nobody documents or sets.
 */

const here = (path) => new URL(path, import.meta.url);
const filesOf = (folder) => readdirSync(here(folder), {recursive: true})
  .filter((path) => path.endsWith('.styles.ts'))
  .map((path) => readFileSync(here(`${folder}/${path}`), 'utf8'));

/** Public properties are tokens of the base theme; private ones are set somewhere in the same folder or for all. */
const {tokens} = readTheme(JSON.parse(readFileSync(here('themes/base.json'), 'utf8')));
const documented = tokens.filter(({path}) => path[0] !== 'brand').map(({name}) => `--${name}`);
const setIn = (texts) => texts.flatMap((text) => [...text.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name));
const known = (folders) => ({
  customProperties: Object.fromEntries(
    [...documented, '--city-scheme', ...setIn(folders.flatMap(filesOf))].map((name) => [name, 'initial'])),
});
const onlyKnown = (folders) => [true, {importFrom: [known(folders)]}];

/** Lengths that are no measure of a text, of `--city-space` or of another token; millimetres are for paper. */
const FIXED_UNITS = ['px', 'rem', 'in', 'pc', 'vw', 'vh', 'vmin', 'vmax', 'svh', 'dvh', 'lvh'];
const COLORED = ['/color$/', '/^background(-image)?$/', 'fill', 'stroke', '/^border(-(inline|block)(-(start|end))?)?$/'];

const widgets = readdirSync(here('components'));

export default {
  customSyntax: 'postcss-lit',
  plugins: [
    'stylelint-declaration-strict-value', 'stylelint-use-logical', 'stylelint-value-no-unknown-custom-properties',
  ],
  rules: {
    'annotation-no-unknown': true,
    'block-no-empty': true,
    'color-named': 'never',
    'color-no-invalid-hex': true,
    'csstools/use-logical': 'always',
    'csstools/value-no-unknown-custom-properties': onlyKnown(['src/styles']),
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [true, {ignore: ['consecutive-duplicates-with-different-values']}],
    'declaration-block-no-shorthand-property-overrides': true,
    // Two pixels of ring around what has the focus are right, whatever the theme says.
    'declaration-property-unit-disallowed-list': {'/^(?!--)(?!outline)/': FIXED_UNITS},
    'declaration-property-value-disallowed-list': {
      '/^(text-align|float|clear)$/': ['left', 'right'],
      'font': ['/^(?!inherit$)(?!.*var\\(--_font-family\\)$)/'],
    },
    'font-family-no-duplicate-names': true,
    'function-calc-no-unspaced-operator': true,
    'media-feature-name-no-unknown': true,
    'media-query-no-invalid': true,
    'no-duplicate-at-import-rules': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'scale-unlimited/declaration-strict-value': [[...COLORED, 'font-family', '/^border-.*radius$/'], {
      ignoreValues: [
        'inherit', 'transparent', 'none', 'solid', 'currentColor', '0', '/^(Highlight(Text)?|ButtonText|Canvas(Text)?)$/',
      ],
    }],
    'selector-pseudo-class-no-unknown': [true, {ignorePseudoClasses: ['state']}],
    'selector-pseudo-element-no-unknown': true,
    'string-no-newline': true,
    'unit-no-unknown': true,
  },
  overrides: [
    {
      files: ['src/map/*.styles.ts'],
      rules: {'csstools/value-no-unknown-custom-properties': onlyKnown(['src/styles', 'src/map'])},
    },
    // The one place of literal colours is src/styles.
    ...widgets.map((tag) => ({
      files: [`components/${tag}/**/*.styles.ts`],
      rules: {
        'color-no-hex': true,
        'csstools/value-no-unknown-custom-properties': onlyKnown(['src/styles', `components/${tag}`]),
        'function-disallowed-list': ['/^(rgb|hsl|hwb|lab|lch|oklab|oklch)a?$/', 'color', 'light-dark'],
      },
    })),
  ],
};
