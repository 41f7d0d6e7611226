/**
 * A rollup plugin: Lit's modules may be imported where there is no page, as a server that renders React or Vue does
 * with everything an application imports. They then define nothing and do nothing. Lit's own answer is a second build
 * behind the condition `node`; other runtimes do not set it, and test tools set it where there is a page.
 */
const REPLACED = {
  // `a` and `t` are what Lit calls `globalThis` there.
  '@lit/reactive-element/reactive-element.js': [['extends HTMLElement{', 'extends(a.HTMLElement||Object){']],
  'lit-html/lit-html.js': [['=document,', '=t.document,'], ['=l.createTreeWalker(l', '=l?.createTreeWalker(l']],
};

const ENDING = new RegExp(`/(${Object.keys(REPLACED).join('|').replaceAll('.', '\\.')})$`);

export const withoutPage = () => ({
  name: 'without-page',
  transform(code, id) {
    const file = ENDING.exec(id.replaceAll('\\', '/'))?.[1];
    if (!file) return null;
    const replaced = REPLACED[file].reduce((text, [before, after]) => {
      // A version of Lit that says it otherwise must not slip through.
      if (text.split(before).length !== 2) throw new Error(`${file} has not exactly one "${before}"`);
      return text.replace(before, after);
    }, code);
    return {code: replaced, map: null};
  },
});
