import {expect} from 'chai';
import stylelint from 'stylelint';
import {root} from '../build/files.mjs';

/** The rules that a declaration breaks in a widget's styles. */
const broken = async (declaration, file = 'components/waste-calendar/waste-calendar.styles.ts') => {
  const {results} = await stylelint.lint({
    code: `import {css} from 'lit';\n\nexport const styles = css\`\n  .next { ${declaration} }\n\`;\n`,
    codeFilename: `${root}/${file}`,
    cwd: root,
  });
  return [...new Set(results.flatMap(({warnings}) => warnings.map(({rule}) => rule)))];
};

describe('stylelint', () => {
  it('lets values of the cascade through', async () => {
    for (const declaration of [
      'color: var(--_text);', 'padding-inline: calc(var(--_space) * 2);', 'inline-size: 11em;', 'inset-inline-start: 0;',
      'border-block-end: var(--_border-width) solid var(--_hairline);', 'font: inherit;',
      'background: color-mix(in srgb, var(--_accent) 88%, var(--_text));', 'outline: 2px solid var(--_focus);',
      '--_next-background: var(--waste-calendar-next-background, var(--_surface-raised));',
    ]) expect(await broken(declaration), declaration).to.deep.equal([]);
  });

  for (const [what, declaration, rule] of [
    ['a colour in hexadecimal', 'color: #0b5a75;', 'color-no-hex'],
    ['a colour by name', 'background: white;', 'color-named'],
    ['a colour as a function', 'border-color: rgb(11 90 117);', 'function-disallowed-list'],
    ['light and dark values of its own', 'color: light-dark(var(--_text), var(--_link));', 'function-disallowed-list'],
    ['a colour behind a token', 'color: var(--_text, #000);', 'color-no-hex'],
    ['a fixed length', 'padding: 8px;', 'declaration-property-unit-disallowed-list'],
    ['a length of the root’s size', 'font-size: 1.25rem;', 'declaration-property-unit-disallowed-list'],
    ['a length of the window', 'inline-size: 50vw;', 'declaration-property-unit-disallowed-list'],
    ['a radius of its own', 'border-radius: 1em;', 'scale-unlimited/declaration-strict-value'],
    ['a typeface', 'font-family: Arial, sans-serif;', 'scale-unlimited/declaration-strict-value'],
    ['a typeface in the short form', 'font: 1em/1.5 Arial;', 'declaration-property-value-disallowed-list'],
    ['a physical margin', 'margin-left: auto;', 'csstools/use-logical'],
    ['a physical position', 'left: 0;', 'csstools/use-logical'],
    ['a physical size', 'width: 100%;', 'csstools/use-logical'],
    ['physical alignment', 'text-align: left;', 'csstools/use-logical'],
    ['a property nobody sets', 'color: var(--_txt);', 'csstools/value-no-unknown-custom-properties'],
    ['a token there is not', 'color: var(--city-color-brand);', 'csstools/value-no-unknown-custom-properties'],
    ['a property of the widget that is not documented', 'inline-size: var(--waste-calendar-width);',
      'csstools/value-no-unknown-custom-properties'],
  ]) {
    it(`refuses ${what}: ${declaration}`, async () => {
      expect(await broken(declaration)).to.include(rule);
    });
  }

  it('refuses a bare colour in the styles all widgets share, too', async () => {
    expect(await broken('color: #0b5a75;', 'src/styles/host.styles.ts'))
      .to.deep.equal(['scale-unlimited/declaration-strict-value']);
    expect(await broken('--_text: var(--city-color-text, #1a2126);', 'src/styles/tokens.styles.ts')).to.deep.equal([]);
  });
});
