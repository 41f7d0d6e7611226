import {idiomaticDecoratorsTransformer} from '@lit/ts-transformers';
import ts from 'typescript';
import {readJson, root} from './files.mjs';

/** What the sources' free names stand for. */
export const constants = {__VERSION__: readJson('package.json').version};

const readProgram = () => {
  const {config} = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(fileNames.filter((name) => !/\.(test|examples|demo)\.ts$/.test(name)), {
    ...options, noEmit: false, importHelpers: true, sourceMap: true,
  });
};

/**
 * A rollup plugin: TypeScript to JavaScript by TypeScript itself, with Lit's property decorators written out
 * as `static properties`, which is half their size. (esbuild turns every `#private` of a class with
 * decorators into a WeakMap.)
 * @param {Readonly<Record<string, unknown>>} values names replaced by their values
 */
export const typescript = (values) => {
  const names = new RegExp(`\\b(${Object.keys(values).join('|')})\\b`, 'g');
  let program;
  let transformers;
  return {
    name: 'typescript',
    buildStart() {
      program = readProgram();
      transformers = {before: [idiomaticDecoratorsTransformer(program)]};
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
