/**
 * Which messages travel together: those that stand in the files a page fetches together. An area is `city` for what
 * every widget may say, a widget's tag for what else it says at once, and the name of each module that is imported on
 * demand for what only this module says, or what it imports. Nothing here names a widget or a message: a message that
 * moves to another file moves to its area.
 */
import {posix} from 'node:path';
import {listFiles, listWidgets, readText} from './files.mjs';

/** What every widget outside and inside this package stands on. */
const SHARED = ['src/widget/feed-element.ts', 'src/entries/kit.ts'];

const STATIC = /^(?:import|export)\b(?! type\b)(?:[^;']*? from)? ?'(\.[^']+)\.js'/gm;
const ON_DEMAND = /\bimport\('(\.[^']+)\.js'\)/g;
const ID = /\bid: ['`]([a-z-]+\.[\w.-]+)/g;

const isSource = (path) => path.endsWith('.ts')
  && !/\.(test|examples|demo)\.ts$|\/(generated|testing)\//.test(path);

/** Per module its imports, and the ids in it: an id that is put together from data is there with its beginning. */
const readModules = () => new Map([...listFiles('src'), ...listFiles('components')].filter(isSource).map((path) => {
  const text = readText(path);
  const targets = (pattern) => [...text.matchAll(pattern)]
    .map(([, name]) => posix.join(posix.dirname(path), `${name}.ts`));
  return [path, {imports: targets(STATIC), later: targets(ON_DEMAND), ids: [...text.matchAll(ID)].map(([, id]) => id)}];
}));

/** What fetching some modules fetches at once. */
const closure = (modules, paths) => {
  const found = new Set(paths);
  for (const path of found) modules.get(path)?.imports.forEach((next) => found.add(next));
  return [...found].filter((path) => modules.has(path));
};

/** What all of some sets have. */
const common = ([first = new Set(), ...others]) => [...first].filter((id) => others.every((set) => set.has(id)));

/** Per root what it says and what it imports on demand, closures included. */
const readRoots = (modules, widgets) => {
  const own = (paths) => {
    const files = closure(modules, paths).map((path) => modules.get(path));
    return {ids: new Set(files.flatMap(({ids}) => ids)), later: files.flatMap(({later}) => later)};
  };
  const roots = new Map([
    ['city', own(SHARED)], ...widgets.map((tag) => [tag, own([`components/${tag}/${tag}.ts`])]),
  ]);
  const open = [...roots.values()].flatMap(({later}) => later);
  for (const path of open) {
    if (roots.has(path) || !modules.has(path)) continue;
    roots.set(path, own([path]));
    open.push(...roots.get(path).later);
  }
  return roots;
};

const stem = (path) => posix.basename(path, '.ts');

/**
 * The areas by name: each with the beginnings of the ids in it and, where it is a part's, the module that brings it.
 * @returns {Map<string, {module?: string, ids: readonly string[]}>}
 */
export const findAreas = (modules = readModules(), widgets = listWidgets()) => {
  const roots = readRoots(modules, widgets);
  const shared = roots.get('city').ids;
  /** What is there before a module is asked for: what every root has that asks for it. */
  const before = (name, seen = [name]) => {
    const askers = [...roots].filter(([other, {later}]) => later.includes(name) && !seen.includes(other));
    const sets = askers.map(([other, {ids}]) => new Set([...ids, ...before(other, [...seen, other])]));
    return new Set([...shared, ...common(sets)]);
  };
  const areas = new Map([['city', {ids: [...shared]}]]);
  for (const [name, {ids}] of roots) {
    const there = before(name);
    const rest = [...ids].filter((id) => !there.has(id));
    const area = stem(name);
    if (name === 'city' || !widgets.includes(name) && !rest.length) continue;
    if (areas.has(area)) throw new Error(`Two files would have one name: rename ${name}`);
    areas.set(area, {...area !== name && {module: name}, ids: rest});
  }
  return areas;
};
