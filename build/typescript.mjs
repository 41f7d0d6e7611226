import {idiomaticDecoratorsTransformer} from '@lit/ts-transformers';
import ts from 'typescript';
import {readJson, root} from './files.mjs';

/** Values of the global constants that the sources declare. */
export const constants = {__VERSION__: readJson('package.json').version};

const readProgram = () => {
  const {config} = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames.filter((name) => !/\.(test|examples|demo)\.ts$/.test(name)), {
    ...options, noEmit: false, importHelpers: true, sourceMap: true,
  });
};

const decoratorsOf = (node) => (ts.isClassDeclaration(node) ? ts.getDecorators(node) ?? [] : []);

/** Writes a class's decorators as calls after it, for what they return is not used: `named('a')(A)`. */
const plainDecorators = ({factory}) => (file) => factory.updateSourceFile(file, file.statements.flatMap((node) => {
  const found = decoratorsOf(node);
  if (!found.length) return [node];
  const modifiers = node.modifiers.filter((one) => !ts.isDecorator(one));
  const {name, typeParameters, heritageClauses, members} = node;
  return [
    factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, members),
    ...found.toReversed().map(({expression}) =>
      factory.createExpressionStatement(factory.createCallExpression(expression, undefined, [name]))),
  ];
}));

/**
 * A rollup plugin: TypeScript to JavaScript by TypeScript itself, with Lit's property decorators written out
 * as `static properties`, which is half their size, and decorators of classes as calls, which need no helper of the
 * compiler. (esbuild turns every `#private` of a class with decorators into a WeakMap.)
 * @param {Readonly<Record<string, unknown>>} values names replaced by their values
 */
export const typescript = (values) => {
  const names = new RegExp(`\\b(${Object.keys(values).join('|')})\\b`, 'g');
  let program;
  let transformers;
  return {
    name: 'typescript',
    buildStart() {
      // The same for all files that are made with this plugin.
      program ??= readProgram();
      transformers = {before: [idiomaticDecoratorsTransformer(program), plainDecorators]};
    },
    load(id) {
      const source = id.endsWith('.ts') ? program.getSourceFile(id) : undefined;
      if (!source) return null;
      const output = {};
      program.emit(source, (name, text) => { output[name.endsWith('.map') ? 'map' : 'code'] = text; },
        undefined, false, transformers);
      return {
        code: output.code.replace(names, (name) => JSON.stringify(values[name])),
        map: JSON.parse(output.map),
      };
    },
  };
};
