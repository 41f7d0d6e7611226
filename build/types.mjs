/** `dist/types/` beside what TypeScript declares: published module names, typings for frameworks. */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {frameworkTypes} from './framework-types.mjs';
import {elementsOf} from './manifest.mjs';
import {listFormats, listWidgets, root} from './files.mjs';

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
  for (const id of listFormats()) write(`formats/${id}.d.ts`, `export * from '../src/formats/${id}/${id}.js';\n`);
  write('model.d.ts', `export * from './src/entries/model.js';\n`);
  write('checking.d.ts', `export * from './src/entries/checking.js';\n`);
  write('relay.d.ts', `export * from './src/relay/relay.js';\n`);
  write('kit.d.ts', `export * from './src/entries/kit.js';\n`);
  write('kit/directives.d.ts', `export * from '../src/entries/kit-directives.js';\n`);
  write('loader.d.ts', 'export {};\n');
  write('stadtbausteine.d.ts', `import './elements.js';\nexport * from './src/loader/autoloader.js';\n`);
};

/** A line of declarations with the description from the manifest above it, which editors show. */
const commented = ({description}, line) =>
  `${description ? `  /** ${description.replace(/\s+/g, ' ')} */\n` : ''}  ${line}`;

/** The type a value has in markup, where a number may as well be written as text, and a boolean is there or not. */
const attributeType = (element, {fieldName, type}) => {
  const text = (type?.text ?? 'string').replace(' | undefined', '');
  if (text === 'number') return 'number | `${number}`';
  if (text === 'boolean') return `boolean | ''`;
  // The names of types stay where they are declared.
  return text === 'string' ? text : `${element.name}['${fieldName}']`;
};

const attributesOf = (element) => (element.attributes ?? []).map((attribute) => commented(attribute,
  `'${attribute.name}'?: ${attributeType(element, attribute)} | null | undefined;`));

/** The members an application may set. */
const settable = ({members = []}) => members.filter(({kind, readonly}) => kind === 'field' && !readonly);

const propertiesOf = (element) => settable(element).map((field) => commented(field,
  `'${field.name}'?: ${element.name}['${field.name}'] | undefined;`));

const eventsOf = (element) => (element.events ?? []).map((event) => {
  const holdsItems = event.name === 'city-select' && settable(element).some(({name}) => name === 'items');
  const detail = holdsItems ? `Selection<${element.name}['items'][number]>` : `WidgetEvents['${event.name}']`;
  return commented(event, `'${event.name}': CustomEvent<${detail}>;`);
});

const members = (lines) => (lines.length ? `{\n${lines.join('\n')}\n}` : '{}');

/** Listeners at the element itself hear its own events: `city-select` with items of its kind. */
const listening = ({name, tagName, events = []}) => (events.length ? `
declare module './components/${tagName}/${tagName}.js' {
  interface ${name} {
    addEventListener<Name extends keyof ${name}Events>(
      type: Name, listener: (this: ${name}, event: ${name}Events[Name]) => unknown,
      options?: boolean | AddEventListenerOptions): void;
    addEventListener<Name extends keyof HTMLElementEventMap>(
      type: Name, listener: (this: ${name}, event: HTMLElementEventMap[Name]) => unknown,
      options?: boolean | AddEventListenerOptions): void;
    addEventListener(
      type: string, listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions): void;
    removeEventListener<Name extends keyof ${name}Events>(
      type: Name, listener: (this: ${name}, event: ${name}Events[Name]) => unknown,
      options?: boolean | EventListenerOptions): void;
    removeEventListener<Name extends keyof HTMLElementEventMap>(
      type: Name, listener: (this: ${name}, event: HTMLElementEventMap[Name]) => unknown,
      options?: boolean | EventListenerOptions): void;
    removeEventListener(
      type: string, listener: EventListenerOrEventListenerObject,
      options?: boolean | EventListenerOptions): void;
  }
}
` : '');

const writeElements = (elements) => write('elements.d.ts', `import type {WidgetEvents} from './src/page/events.js';
${elements.map(({name, tagName}) => `import type {${name}} from './components/${tagName}.js';`).join('\n')}

declare global {
  interface HTMLElementTagNameMap {
${elements.map(({name, tagName}) => `    '${tagName}': ${name};`).join('\n')}
  }
}

/** The detail of city-select: the chosen item, and all items of a day that has several. */
export interface Selection<Item> {
  readonly item: Item;
  readonly items?: readonly Item[];
}
${elements.map((element) => `
/** The attributes of \`<${element.tagName}>\`. */
export interface ${element.name}Attributes ${members(attributesOf(element))}

/** The properties that can be set on the element. */
export interface ${element.name}Properties ${members(propertiesOf(element))}

/** The events that it fires. */
export interface ${element.name}Events ${members(eventsOf(element))}
${listening(element)}`).join('')}
/** All of these by tag; the typings for frameworks are made from it. */
export interface Widgets {
${elements.map(({name, tagName}) => `  '${tagName}': {
    element: ${name}; attributes: ${name}Attributes; properties: ${name}Properties; events: ${name}Events;
  };`).join('\n')}
}
`);

/** @param manifest the Custom Elements Manifest */
export const writeTypes = (manifest) => {
  writeModules();
  const elements = elementsOf(manifest);
  writeElements(elements);
  frameworkTypes(elements.map(({tagName}) => tagName)).forEach(([name, text]) => write(name, text));
};

