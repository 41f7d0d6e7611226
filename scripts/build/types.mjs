/** `dist/types/` beside what TypeScript declares: published module names, typings for JSX, Vue and Svelte. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {elementsOf} from './manifest.mjs';
import {listFormats, listModel, listWidgets, root} from '../files.mjs';

const folder = join(root, 'dist/types');

const write = (name, text) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), {recursive: true});
  writeFileSync(path, text);
};

/** The published name of a module leads to where its source's declarations are. */
const writeModules = () => {
  for (const tag of listWidgets()) {
    const text = `import '../elements.js';\nexport * from './${tag}/${tag}.js';\n`;
    write(`components/${tag}.d.ts`, text);
    write(`components/${tag}.pure.d.ts`, text);
  }
  for (const id of listFormats()) write(`formats/${id}.d.ts`, `export * from '../src/formats/${id}.js';\n`);
  const model = listModel().map((path) => `export * from './${path.replace(/\.ts$/, '.js')}';\n`);
  write('model.d.ts', model.join(''));
  write('loader.d.ts', 'export {};\n');
  write('stadtbausteine.d.ts', `import './elements.js';\nexport * from './src/loader/autoloader.js';\n`);
};

const attributeType = ({type}) => {
  const text = type?.text ?? 'string';
  // In markup a number or a boolean may as well be written as text.
  return /^(number|boolean)\b/.test(text) ? `${text} | string` : text;
};

const attributesOf = ({attributes = []}) => attributes
  .map((attribute) => {
    const comment = attribute.description ? `  /** ${attribute.description.replace(/\s+/g, ' ')} */\n` : '';
    return `${comment}  '${attribute.name}'?: ${attributeType(attribute)};`;
  })
  .join('\n');

const writeElements = (elements) => write('elements.d.ts', [
  ...elements.map(({name, tagName}) => `import type {${name}} from './components/${tagName}.js';`),
  '',
  'declare global {',
  '  interface HTMLElementTagNameMap {',
  ...elements.map(({name, tagName}) => `    '${tagName}': ${name};`),
  '  }',
  '}\n',
  '/** What may be written in the start tag of each widget. */',
  ...elements.map((element) =>
    `export interface ${element.name}Attributes {\n${attributesOf(element)}\n}\n`),
  'export interface WidgetAttributes {',
  ...elements.map(({name, tagName}) => `  '${tagName}': ${name}Attributes;`),
  '}\n',
  '/** Every event a widget fires, by name. */',
  'export type WidgetEvent =',
  `  ${[...new Set(elements.flatMap(({events = []}) => events.map(({name}) => `'${name}'`)))].join(' | ') || 'never'};`,
  '',
].join('\n'));

const writeFrameworks = (elements) => {
  const each = (line) => elements.map(line).join('\n');
  write('react.d.ts', `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {WidgetAttributes, WidgetEvent} from './elements.js';
${each(({name, tagName}) => `import type {${name}} from './components/${tagName}.js';`)}

type Widget<Tag extends keyof WidgetAttributes, Element> =
  DetailedHTMLProps<HTMLAttributes<Element>, Element> & WidgetAttributes[Tag] &
  {[Name in WidgetEvent as \`on\${Name}\`]?: (event: CustomEvent) => void};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${each(({name, tagName}) => `      '${tagName}': Widget<'${tagName}', ${name}>;`)}
    }
  }
}
`);
  write('vue.d.ts', `import type {DefineComponent} from 'vue';
import type {WidgetAttributes} from './elements.js';

declare module 'vue' {
  interface GlobalComponents {
${each(({tagName}) => `    '${tagName}': DefineComponent<WidgetAttributes['${tagName}']>;`)}
  }
}
`);
  write('svelte.d.ts', `import type {HTMLAttributes} from 'svelte/elements';
import type {WidgetAttributes, WidgetEvent} from './elements.js';
${each(({name, tagName}) => `import type {${name}} from './components/${tagName}.js';`)}

type Widget<Tag extends keyof WidgetAttributes, Element extends EventTarget> =
  HTMLAttributes<Element> & WidgetAttributes[Tag] &
  {[Name in WidgetEvent as \`on\${Name}\` | \`on:\${Name}\`]?: (event: CustomEvent) => void};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${each(({name, tagName}) => `    '${tagName}': Widget<'${tagName}', ${name}>;`)}
  }
}
`);
};

/** @param manifest the Custom Elements Manifest */
export const writeTypes = (manifest) => {
  writeModules();
  const elements = elementsOf(manifest);
  writeElements(elements);
  writeFrameworks(elements);
};

