/**
 * A plugin of the test runner: the widgets' own tests get the widgets as they are shipped, out of `dist/`. What a
 * build changes (names, CSS, chunks, messages) is tried like this by the tests that try the sources. Helpers of the
 * tests stay sources; they share nothing with the widgets but the page.
 */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../../build/files.mjs';

export const shippedWidgets = () => ({
  name: 'shipped-widgets',
  serverStart() {
    if (!existsSync(join(root, 'dist/integrity.json'))) throw new Error('The package is not built: npm run build');
  },
  resolveImport({source, context}) {
    if (!source.startsWith('.')) return undefined;
    // The module of a widget, and nothing beside it: `components/<tag>/<tag>.js`.
    const address = new URL(source, `http://tests${context.path}`).pathname;
    const [, tag] = /^\/components\/([\w-]+)\/\1\.js$/.exec(address) ?? [];
    return tag && `/dist/components/${tag}.pure.js`;
  },
});
