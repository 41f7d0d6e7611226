import ts from 'typescript';
import {readJson, root} from '../files.mjs';

/**
 * A rollup plugin: TypeScript to JavaScript, file by file, by TypeScript itself. (esbuild turns every
 * `#private` of a class with decorators into a WeakMap.)
 * @param {Readonly<Record<string, unknown>>} constants names replaced by their values
 */
export const typescript = (constants) => {
  const {config} = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const compilerOptions = {...options, noEmit: false, importHelpers: true, sourceMap: true};
  const names = new RegExp(`\\b(${Object.keys(constants).join('|')})\\b`, 'g');
  return {
    name: 'typescript',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const {outputText, sourceMapText} = ts.transpileModule(code, {fileName: id, compilerOptions});
      return {
        code: outputText.replace(names, (name) => JSON.stringify(constants[name])),
        map: JSON.parse(sourceMapText),
      };
    },
  };
};

/** What the sources' free names stand for. */
export const constants = {__VERSION__: readJson('package.json').version};
