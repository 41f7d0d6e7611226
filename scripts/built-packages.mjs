/**
 * A plugin of the test runner: the sources with the packages as they are in dist (`build/packages/`), so that the
 * widgets' tests say whether they behave the same there. What the tests themselves import stays as it is.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './files.mjs';

const FOLDER = '/built-packages/';

const PACKAGES = {
  'lit': 'lit-element', 'lit-html': 'lit-html', '../lit-html.js': 'lit-html', '@lit/reactive-element': 'reactive-element',
  'lit/directive.js': 'directive', '../directive.js': 'directive', 'lit/directives/guard.js': 'guard',
  '@lit/localize': 'localize',
};

const read = (name) => (name === 'guard'
  ? readFileSync(join(root, 'node_modules/lit-html/directives/guard.js'), 'utf8')
  : readFileSync(join(root, `scripts/build/packages/${name}.mjs`), 'utf8'));

export const builtPackages = () => ({
  name: 'built-packages',
  resolveImport({source, context}) {
    const isOurs = /^\/(src|components|built-packages)\//.test(context.path);
    return isOurs && Object.hasOwn(PACKAGES, source) ? `${FOLDER}${PACKAGES[source]}.js` : undefined;
  },
  serve({path}) {
    if (!path.startsWith(FOLDER)) return undefined;
    // In dist `short-messages.mjs` writes ids as text.
    return read(path.slice(FOLDER.length, -'.js'.length)).replace('msg = (source, id)', 'msg = (source, {id})');
  },
});
