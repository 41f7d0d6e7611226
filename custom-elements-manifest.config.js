import {relative} from 'node:path';
import {root} from './build/files.mjs';

const LIFECYCLE = new Set(['render', 'willUpdate', 'updated', 'update', 'firstUpdated', 'connectedCallback',
  'disconnectedCallback', 'attributeChangedCallback', 'createRenderRoot', 'shouldUpdate', 'performUpdate',
  'getUpdateComplete', 'scheduleUpdate']);

/** What an embedder can neither set nor see is no part of the manual. */
const isPublic = (member) => !['private', 'protected'].includes(member.privacy) && !member.static &&
  !member.name.startsWith('#') && !LIFECYCLE.has(member.name);

/** Keeps the public part of each element and names the published module instead of the source. */
const published = {
  name: 'published',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      const [, tag] = /components\/([a-z-]+)\//.exec(relative(root, module.path)) ?? [];
      const path = `components/${tag}.js`;
      module.path = path;
      module.declarations = module.declarations.filter((declaration) => declaration.customElement);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(isPublic);
        for (const part of [...declaration.members ?? [], ...declaration.attributes ?? []]) {
          // 21_600 is for people who read the source.
          if (/^[\d_]+$/.test(part.default ?? '')) part.default = part.default.replaceAll('_', '');
        }
      }
      module.exports = module.exports
        .filter((entry) => module.declarations.some(({name}) => name === entry.declaration.name))
        .map((entry) => ({...entry, declaration: {...entry.declaration, module: path}}));
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({declarations}) => declarations.length)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['components/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.examples.ts', '**/*.demo.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
