import {relative} from 'node:path';
import {root} from './build/files.mjs';

const LIFECYCLE = new Set(['render', 'willUpdate', 'updated', 'update', 'firstUpdated', 'connectedCallback',
  'disconnectedCallback', 'attributeChangedCallback', 'createRenderRoot', 'shouldUpdate', 'performUpdate',
  'getUpdateComplete', 'scheduleUpdate']);

/** What an embedder can neither set nor see is no part of the manual. */
const isPublic = (member) => !['private', 'protected'].includes(member.privacy) && !member.static &&
  !member.name.startsWith('#') && !LIFECYCLE.has(member.name);

/** Lists that a class inherits -> before which entry of the base class its own entries stand; none: after them all. */
const INHERITED = {
  slots: '', events: 'city-navigate', cssParts: 'meta', cssStates: '', members: 'items', attributes: '',
};

/** One order in every manual: that of the base class. */
const inOrder = (list, names, before) => {
  const own = names.indexOf(before) - 0.5;
  const place = ({name}) => (names.includes(name) ? names.indexOf(name) : own < 0 ? names.length : own);
  return list?.map(({inheritedFrom: _, ...entry}) => entry).sort((a, b) => place(a) - place(b));
};

/** An attribute says what its property says. */
const asTheProperty = (attribute, members = []) => {
  const field = members.find(({name}) => name === attribute.fieldName) ?? {};
  for (const key of ['default', 'description']) if (field[key] !== undefined) attribute[key] = field[key];
};

/** Keeps the public part of each element and names the published module instead of the source. */
const published = {
  name: 'published',
  /** What stands for `T` in `extends FeedElement<T>`. */
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const [type] = node.heritageClauses?.[0]?.types[0]?.typeArguments ?? [];
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.getText());
    if (type && declaration) declaration.itemType = type.getText();
  },
  packageLinkPhase({customElementsManifest}) {
    const declared = customElementsManifest.modules.flatMap(({declarations}) => declarations);
    const base = declared.find(({name}) => name === 'FeedElement');
    const itemTypes = new Map(declared.map(({name, itemType}) => [name, itemType]));
    for (const module of customElementsManifest.modules) {
      const [, tag] = /components\/([a-z-]+)\//.exec(relative(root, module.path)) ?? [];
      const path = `components/${tag}.js`;
      module.path = path;
      module.declarations = module.declarations.filter((declaration) => tag && declaration.customElement);
      for (const declaration of module.declarations) {
        const {superclass, itemType = itemTypes.get(superclass?.name)} = declaration;
        delete declaration.itemType;
        if (superclass?.name.endsWith('Element')) declaration.superclass = {name: 'LitElement', package: 'lit'};
        declaration.members = declaration.members?.filter(isPublic);
        for (const [list, before] of Object.entries(INHERITED)) {
          declaration[list] = inOrder(declaration[list], base[list].map(({name}) => name), before);
        }
        for (const attribute of declaration.attributes ?? []) asTheProperty(attribute, declaration.members);
        for (const part of [...declaration.members ?? [], ...declaration.attributes ?? []]) {
          // 21_600 is for people who read the source.
          if (/^[\d_]+$/.test(part.default ?? '')) part.default = part.default.replaceAll('_', '');
          // Inherited entries share their type with those of other widgets.
          if (part.type && itemType) part.type = {...part.type, text: part.type.text.replace(/\bT\b/, itemType)};
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
  globs: ['components/*/*.ts', 'src/widget/{city,feed,live,places}-element.ts'],
  exclude: ['**/*.test.ts', '**/*.examples.ts', '**/*.demo.ts', '**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [published],
};
