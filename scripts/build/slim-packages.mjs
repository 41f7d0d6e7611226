/**
 * A rollup plugin: packages, written anew for what this library uses of them, in `packages/`. What is left out would be
 * fetched by every visitor and never run.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../files.mjs';

const REPLACED = {
  '@lit/localize/lit-localize.js': 'localize',
  '@lit/reactive-element/reactive-element.js': 'reactive-element',
  'lit-element/lit-element.js': 'lit-element',
  'lit-html/directive.js': 'directive',
  'lit-html/lit-html.js': 'lit-html',
  'tslib/tslib.es6.mjs': 'tslib',
};

/** In templates and properties of ours there is nothing of what is left out of Lit. */
const UNREAD = new RegExp([
  '<(?:textarea|title|style|math)\\b|<!--[^>]*\\$\\{', '=\'[^\'<>`]*\\$\\{',
  '\\btype: (?:Object|Array)\\b', '\\b(?:converter|useDefault|hasChanged|noAccessor):',
  '\\btype: Boolean,[^}]*\\breflect:|\\breflect: true,[^}]*\\btype: Boolean',
  '\\b(?:shouldUpdate|firstUpdated|getUpdateComplete|createRenderRoot)\\(',
].join('|'));

const ENDING = new RegExp(`/(${Object.keys(REPLACED).join('|').replaceAll('.', '\\.')})$`);

/** What stands in place of a module; `undefined` where the module itself does. */
const replacement = (id) => {
  const name = REPLACED[ENDING.exec(id.replaceAll('\\', '/'))?.[1]];
  return name && readFileSync(join(root, `scripts/build/packages/${name}.mjs`), 'utf8');
};

export const slimPackages = () => ({
  name: 'slim-packages',
  load: (id) => replacement(id) ?? null,
  transform(code, id) {
    if (/\/(?:components|src\/core)\/.*\.ts$/.test(id) && UNREAD.test(code)) {
      this.error(`${id}: ${UNREAD.exec(code)[0]} is not read in dist, see slim-packages.mjs`);
    }
    return null;
  },
});
