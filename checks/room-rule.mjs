/**
 * An ESLint rule for the rooms of the house: which folder a file may import from. It goes by the path that an address
 * leads to, so that `../x.js`, `./../y/../x.js`, types, re-exports and `import()` are all the same to it.
 */
import {dirname, relative, resolve, sep} from 'node:path';
import {root} from '../build/files.mjs';

/** A path from the root of the project, with slashes; `undefined` for what lies outside. */
const inProject = (path) => {
  const steps = relative(root, path).split(sep);
  return steps[0] === '..' ? undefined : steps.join('/');
};

const within = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** The innermost of the folders that a path lies in. */
const roomOf = (path, rooms) => rooms
  .filter((room) => within(path, room))
  .sort((one, other) => other.length - one.length)[0];

/** Whether the comments of a file say that it renders an element of that name. */
const rendersElement = (sourceCode, tag) =>
  sourceCode.getAllComments().some(({value}) => new RegExp(`@dependency\\s+${tag}\\b`).test(value));

/** Whether a module belongs to a package or to a scope: `@lit/localize` belongs to `@lit`. */
const isOf = (module, name) => module === name || module.startsWith(`${name}/`);

/** The objection to a package that a file imports; `undefined` if there is none. */
const packageObjection = (from, module, {rooms}) => {
  const own = roomOf(from, Object.keys(rooms));
  const name = rooms[own]?.without?.find((name) => isOf(module, name));
  return name && {messageId: 'package', data: {own, name}};
};

/** The objection to an import of `to` in the file `from`; `undefined` if there is none. */
const pathObjection = (from, to, {rooms, element}, sourceCode) => {
  const names = Object.keys(rooms);
  const [own, other] = [from, to].map((path) => roomOf(path, names));
  if (!own) return {messageId: 'homeless', data: {path: from}};
  if (!other) return {messageId: 'homeless', data: {path: to}};
  const [tag, otherTag] = [from, to].map((path) => new RegExp(`^${element}`).exec(path)?.[1]);
  if (tag && otherTag && tag !== otherTag) {
    return rendersElement(sourceCode, otherTag) ? undefined : {messageId: 'element', data: {tag: otherTag}};
  }
  if (own === other || rooms[own].may.includes(other)) return undefined;
  return {messageId: 'above', data: {own, other}};
};

/** Whether an import is there when the file is run, and not just for its types or when somebody asks for it. */
const isAtOnce = ({type, importKind, exportKind}) =>
  /^(Import|Export\w+)Declaration$/.test(type) && importKind !== 'type' && exportKind !== 'type';

/** The objection to fetching a room at once that is to be fetched on demand; `undefined` if there is none. */
const haste = (from, to, node, {rooms}) => {
  const [own, other] = [from, to].map((path) => roomOf(path, Object.keys(rooms)));
  if (own === other || !rooms[other]?.onDemand || !isAtOnce(node)) return undefined;
  return {messageId: 'demand', data: {other}};
};

const strings = {type: 'array', items: {type: 'string'}};

/** @type {import('eslint').Rule.RuleModule} */
export const roomRule = {
  meta: {
    type: 'problem',
    schema: [{
      type: 'object',
      required: ['rooms', 'element'],
      properties: {
        // Folder -> the folders it may import from beside itself, the packages it may not, and whether others import
        // it by `import()` alone.
        rooms: {
          type: 'object',
          additionalProperties: {
            type: 'object', required: ['may'],
            properties: {may: strings, without: strings, onDemand: {type: 'boolean'}},
          },
        },
        // Pattern of the folder of an element, with its tag in brackets.
        element: {type: 'string'},
      },
      additionalProperties: false,
    }],
    messages: {
      above: '{{own}} may not import from {{other}}: see the rooms in eslint.config.js.',
      demand: '{{other}} is loaded when it is needed: import() it.',
      element: '<{{tag}}> is another element: only who renders it, and says so by @dependency, imports it.',
      homeless: '{{path}} is in no room: say in eslint.config.js where it stands.',
      package: '{{own}} does without {{name}}.',
    },
  },
  create: (context) => {
    const {filename, options: [options], sourceCode} = context;
    const from = inProject(filename);
    const check = (node) => {
      const address = node.source ?? node.argument;
      const text = address?.value ?? address?.literal?.value;
      if (!from || typeof text !== 'string' || text.startsWith('/')) return;
      const to = text.startsWith('.') && inProject(resolve(dirname(filename), text));
      const wrong = to
        ? pathObjection(from, to, options, sourceCode) ?? haste(from, to, node, options)
        : packageObjection(from, text, options);
      if (wrong) context.report({node: address, ...wrong});
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
