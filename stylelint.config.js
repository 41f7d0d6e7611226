/** Styles of `css` templates: values come from tokens, directions from the writing. */
export default {
  customSyntax: 'postcss-lit',
  rules: {
    'annotation-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [true, {ignore: ['consecutive-duplicates-with-different-values']}],
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-property-value-disallowed-list': {'/^(text-align|float|clear)$/': ['left', 'right']},
    'font-family-no-duplicate-names': true,
    'function-calc-no-unspaced-operator': true,
    'media-feature-name-no-unknown': true,
    'media-query-no-invalid': true,
    'no-duplicate-at-import-rules': true,
    'no-invalid-double-slash-comments': true,
    'property-disallowed-list': ['/^(margin|padding|border)-(left|right)/', 'left', 'right'],
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': [true, {ignorePseudoClasses: ['state']}],
    'selector-pseudo-element-no-unknown': true,
    'string-no-newline': true,
    'unit-no-unknown': true,
  },
  overrides: [
    // The one place of literal colours is src/styles.
    {files: ['components/**/*.styles.ts'], rules: {'color-no-hex': true, 'color-named': 'never'}},
  ],
};
