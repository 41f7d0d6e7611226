/** Which packages of others have code in `dist/`: their modules are named by the source maps. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {listFiles, readJson, root} from './files.mjs';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * @returns {Map<string, string[]>} per package the files of `dist/` that hold code of it, both sorted
 */
export const shippedPackages = () => {
  const pairs = listFiles('dist').filter((file) => file.endsWith('.js.map')).flatMap((file) => {
    const {sources} = JSON.parse(readFileSync(join(root, file), 'utf8'));
    const names = new Set(sources.map((source) => PACKAGE.exec(source)?.[1]).filter(Boolean));
    return [...names].map((name) => [name, file.slice('dist/'.length, -'.map'.length)]);
  });
  return new Map([...new Set(pairs.map(([name]) => name))].sort()
    .map((name) => [name, pairs.filter(([other]) => other === name).map(([, file]) => file)]));
};

/**
 * Packages that belong to what is published, sorted: those with code in `dist/`, and those `package.json`
 * depends on, though nothing of their own may be left after bundling.
 */
export const publishedPackages = () =>
  [...new Set([...shippedPackages().keys(), ...Object.keys(readJson('package.json').dependencies)])].sort();

/** Licences of packages that name them only in the text of their licence. */
export const licenceInText = {suncalc: 'BSD-2-Clause'};
