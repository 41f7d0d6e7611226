/** Names that a module exports and nobody imports: what is exported is a promise to whoever reads on. */
import {existsSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import ts from 'typescript';
import {readText, root} from '../build/files.mjs';

const ALL = '*';

const parse = (path) => ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest);

const isExported = (statement) => statement.modifiers?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);

/** Names a module itself declares and exports; what it passes on counts where it is declared. */
const declaredIn = (source) => source.statements.filter(isExported).flatMap((statement) =>
  (statement.declarationList?.declarations ?? [statement]).flatMap(({name}) =>
    name?.elements?.map((element) => element.name.text) ?? name?.text ?? []));

/** The file of the project that is imported, written in TypeScript or not; scripts of pages name it from the root. */
const target = (from, address) => {
  const path = address.startsWith('/') ? address.slice(1) : normalize(join(dirname(from), address));
  return [path, path.replace(/\.js$/, '.ts')].find((candidate) => existsSync(join(root, candidate)));
};

/** What a module takes from others: `[path, names]`; a module that is taken as a whole: `*`. */
const importsOf = (path, source) => {
  const found = [];
  const visit = (node) => {
    const from = node.moduleSpecifier ?? (node.expression?.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0])
      ?? (ts.isImportTypeNode(node) && node.argument.literal);
    const file = /^[./]/.test(from?.text) && target(path, from.text);
    if (file) {
      const bindings = node.importClause?.namedBindings ?? node.exportClause;
      found.push([file, bindings?.elements?.map(({propertyName, name}) => (propertyName ?? name).text) ?? [ALL]]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** `path` and `name` of every export of `paths` that none of them imports. */
export const unusedExports = (paths) => {
  const sources = paths.map((path) => [path, parse(path)]);
  const used = new Set(sources.flatMap(([path, source]) => importsOf(path, source))
    .flatMap(([path, names]) => names.map((name) => `${path} ${name}`)));
  return sources
    .filter(([path]) => !used.has(`${path} ${ALL}`))
    .flatMap(([path, source]) => declaredIn(source).map((name) => ({path, name})))
    .filter(({path, name}) => !used.has(`${path} ${name}`));
};
