import {join} from 'node:path';
import {root} from './files.mjs';

/**
 * A rollup plugin: `virtual:x` is the text `modules.x`, whose imports are relative to the project's root.
 * @param {Readonly<Record<string, string>>} modules
 */
export const virtualModules = (modules) => ({
  name: 'virtual-modules',
  async resolveId(source, importer) {
    if (source.startsWith('virtual:')) return `\0${source}`;
    const isOurs = /^\.{1,2}\//.test(source) && importer && !importer.includes('node_modules');
    if (!isOurs) return null;
    // TypeScript's sources name the file that will be there (`x.js`), not the one that is (`x.ts`).
    const from = importer.startsWith('\0virtual:') ? join(root, 'virtual.js') : importer;
    return this.resolve(source.replace(/\.js$/, '.ts'), from, {skipSelf: true});
  },
  load(id) {
    return id.startsWith('\0virtual:') ? modules[id.slice('\0virtual:'.length)] : null;
  },
});
