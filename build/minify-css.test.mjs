import {expect} from 'chai';
import {minifyCss} from './minify-css.mjs';

const HOLE = '@TEMPLATE_EXPRESSION();';

describe('minifying styles', () => {
  const cases = [
    ['drops white space, comments and last semicolons',
      '\n  :host {\n    display: block; /* why */\n    color: red;\n  }\n', ':host{display:block;color:red}'],
    ['keeps the spaces that mean something',
      '.a .b > .c:hover { width: calc( 100% - 2 * 3px ); margin: 0 auto; }',
      '.a .b>.c:hover{width:calc(100% - 2 * 3px);margin:0 auto}'],
    ['keeps strings as they are', '.a::before { content: "a  /* b */ ; "; }', '.a::before{content:"a  /* b */ ; "}'],
    ['keeps nesting and container queries',
      '@container (width > 30em) { .a { &:hover { color: light-dark(#fff, black) } } }',
      '@container (width>30em){.a{&:hover{color:light-dark(#fff,black)}}}'],
    ['keeps the spaces around an expression', `.a { margin: ${HOLE} ${HOLE}; }`, `.a{margin:${HOLE} ${HOLE}}`],
    ['keeps a media query\'s words apart', '@media screen and (pointer: coarse) { a { b: c } }',
      '@media screen and (pointer:coarse){a{b:c}}'],
  ];
  for (const [what, css, expected] of cases) it(what, () => expect(minifyCss(css)).to.equal(expected));
});
