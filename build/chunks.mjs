/**
 * Which modules travel together: few files beat small files, since every request costs and gzip works better on more
 * text. Nothing here names a widget or a reader: a new one needs no line.
 *
 * `base` is what every widget stands on, with what reads our own JSON, so it is the same file whichever widget comes
 * first. All other modules are sorted by who fetches them: widgets, and parts that are imported on demand, readers of
 * formats among them. What one of them needs alone is in its own file. What several need is a file of its own only
 * where that costs less than fetching a part of it in vain, see `joined`. But for the base, what needs a page is in
 * other files than what needs none.
 */
import {root as project} from './files.mjs';

const CORE = [
  /\/src\/widget\/(custom-element|feed-element|focus-later|paging|views)\.ts$/,
  // What is read and shown first, and too little for a file of its own.
  /\/src\/(formats\/stadtbausteine\/collection-document|waste\/collection-days)\.ts$/,
  // Nearly every widget says how far a day is, and remembers what a person chose.
  /\/src\/(i18n\/distance|page\/remembered)\.ts$/,
  // The first widget of a city, and what reads regions.
  /\/src\/sources\/address-kind\.ts$/,
];

/** Rooms of what needs no page: readers, and what the next widget of a kind needs, too: days, series, words of it. */
const PAGELESS = /\/src\/(time|recurrence|model|text|places|waste|events|alerts|weather|news|search|formats)\//;

/** What one more file costs, in characters of its text without comments: its head and its first repetitions. */
const FILE = 1400;

/** Of the pages that ask for something, how many ask for what only that asks for: a format, an unusual feed of it. */
const LATER = 0.5;

/** Modules that importing `id` fetches at once, `id` included. */
const staticClosure = (id, getModuleInfo, seen = new Set()) => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) staticClosure(next, getModuleInfo, seen);
  return seen;
};

/** Per root how often it is fetched: half as often with each request that it comes after. */
const frequencies = (roots, {closures, core, isNamed, importersOf}) => {
  const found = new Map();
  const there = new Set(core);
  let next = roots.filter(isNamed);
  for (let often = 1; next.length; often *= LATER) {
    for (const root of next) found.set(root, often);
    for (const root of next) closures.get(root).forEach((id) => there.add(id));
    next = roots.filter((root) => !found.has(root) && importersOf(root).some((id) => there.has(id)));
  }
  return found;
};

/** Modules that are certainly there before a page fetches `root`, because only they ask for it. */
const loadedBefore = (roots, closures, importersOf) => {
  const everything = new Set([...closures.values()].flatMap((modules) => [...modules]));
  const before = new Map(roots.map((root) => [root, importersOf(root).length ? everything : new Set()]));
  const thereAt = (module) => roots
    .filter((root) => closures.get(root).has(module))
    .map((root) => new Set([...closures.get(root), ...before.get(root)]));
  for (let changed = true; changed;) {
    changed = false;
    for (const root of roots) {
      const sets = importersOf(root).flatMap(thereAt);
      const found = new Set([...before.get(root)].filter((id) => sets.every((set) => set.has(id))));
      if (found.size < before.get(root).size) changed = true;
      before.set(root, found);
    }
  }
  return before;
};

/** A module's path within the project or its package: the order must not depend on where the project lies. */
const placeOf = (id) => id.replace(/^.*\/node_modules\//, 'node_modules/').replace(`${project}/`, '');
const byPlace = (one, other) => (placeOf(one) < placeOf(other) ? -1 : 1);

/** Characters that would be fetched in vain if two groups were one file, less what the second file costs. */
const loss = (a, b, often) => {
  const sum = (roots) => roots.reduce((total, root) => total + (often.get(root) ?? LATER), 0);
  const [ofA, ofB] = [[...a.roots], [...b.roots]];
  const common = ofA.filter((root) => b.roots.has(root));
  return a.size * sum(ofB.filter((root) => !a.roots.has(root)))
    + b.size * sum(ofA.filter((root) => !b.roots.has(root))) - FILE * sum(common);
};

const union = (a, b) => ({
  paged: a.paged, roots: new Set([...a.roots, ...b.roots]), size: a.size + b.size,
  modules: [...a.modules, ...b.modules].sort(byPlace),
});

/** Per group the groups that are fetched with it. */
const companions = (groups, importsOf) => {
  const holder = new Map(groups.flatMap((group) => group.modules.map((id) => [id, group])));
  const next = new Map(groups.map((group) =>
    [group, new Set(group.modules.flatMap(importsOf).map((id) => holder.get(id)))]));
  const reachable = (group) => {
    const seen = new Set([group]);
    for (const one of seen) next.get(one).forEach((other) => other && seen.add(other));
    return seen;
  };
  return {next, all: new Map(groups.map((group) => [group, reachable(group)]))};
};

/** Whether one group imports the other by way of a third: as one file they and the third would import each other. */
const entangled = (a, b, {next, all}) => {
  const leads = (from, to) => [...next.get(from)]
    .some((one) => one && one !== from && one !== to && all.get(one).has(to));
  return leads(a, b) || leads(b, a);
};

/** Characters of other files that the pages of one group fetch in vain if it is joined with the other. */
const dragged = (a, b, {all}, {often, before}) => {
  const added = [...a.roots].filter((root) => !b.roots.has(root));
  return [...all.get(b)].filter((one) => one !== b && !all.get(a).has(one)).reduce((total, one) => total + added
    .filter((root) => !one.roots.has(root) && !one.modules.some((id) => before.get(root).has(id)))
    .reduce((sum, root) => sum + (FILE + one.size) * (often.get(root) ?? LATER), 0), 0);
};

/** Joins two groups at a time, those first that gain most by it, until none gains. */
const joined = (groups, fetching, importsOf) => {
  for (let left = groups; ;) {
    const together = companions(left, importsOf);
    const pairs = left.flatMap((a, index) => left.slice(index + 1)
      .filter((b) => a.paged === b.paged)
      .map((b) => ({a, b, found: loss(a, b, fetching.often)})))
      .filter(({found}) => found < 0)
      .map(({a, b, found}) =>
        ({a, b, found: found + dragged(a, b, together, fetching) + dragged(b, a, together, fetching)}));
    const best = pairs.filter(({found}) => found < 0).sort((one, other) => one.found - other.found)
      .find(({a, b}) => !entangled(a, b, together));
    if (!best) return left;
    left = [...left.filter((group) => group !== best.a && group !== best.b), union(best.a, best.b)];
  }
};

const folderOf = (id) => id.slice(0, id.lastIndexOf('/'));
const stem = (id) => /([\w.-]+)\.\w+$/.exec(id)[1];

/** A reader that another of its format falls back on is hardly ever fetched without that other. */
const nearest = (id, importers) => {
  const beside = importers.filter((one) => folderOf(one) === folderOf(id));
  return beside.length ? beside : importers;
};

/** Gives each group a name; two groups of one name would be one file. */
const named = (groups, nameOf) => {
  const found = new Map(groups.map((group) => [nameOf(group), group.modules]));
  if (found.size < groups.length) throw new Error('Two files would have one name: rename a module');
  return [...found];
};

/** Characters of a module without its comments: nobody fetches them. */
const lengthOf = (code) => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '').replace(/\s*\n\s*/g, '\n').length;

/** Per name of a file the modules in it. */
const grouped = (ids, isNamed, getModuleInfo) => {
  const sizes = new Map(ids.map((id) => [id, lengthOf(getModuleInfo(id).code ?? '')]));
  const sizeOf = (id) => sizes.get(id);
  const closureOf = (id) => staticClosure(id, getModuleInfo);
  const isCore = (id) => CORE.some((pattern) => pattern.test(id));
  const core = new Set(ids.filter(isCore).flatMap((id) => [...closureOf(id)]));
  const importersOf = (id) => {
    if (isNamed(id)) return [];
    return nearest(id, getModuleInfo(id).dynamicImporters.filter((one) => !one.startsWith('\0')));
  };
  // Translations are files with names of their own.
  const roots = ids.filter((id) => isNamed(id) || !id.includes('/generated/') && importersOf(id).length).sort(byPlace);
  const closures = new Map(roots.map((root) => [root, closureOf(root)]));
  const before = loadedBefore(roots, new Map([...closures].map(([root, modules]) =>
    [root, new Set([...modules, ...core])])), importersOf);
  const usersOf = (id) => {
    if (core.has(id)) return roots;
    const all = roots.filter((root) => closures.get(root).has(id));
    const first = all.filter((root) => !before.get(root).has(id));
    return first.length ? first : all;
  };
  const groups = new Map();
  const all = new Set([...core, ...[...closures.values()].flatMap((modules) => [...modules])]);
  for (const id of [...all].sort(byPlace)) {
    const paged = core.has(id) || !PAGELESS.test(id);
    const one = {paged, roots: new Set(usersOf(id)), size: sizeOf(id), modules: [id]};
    const key = [paged, ...one.roots].join(' ');
    groups.set(key, groups.has(key) ? union(groups.get(key), one) : one);
  }
  const often = frequencies(roots, {closures, core, isNamed, importersOf});
  return named(joined([...groups.values()], {often, before}, (id) => getModuleInfo(id)?.importedIds ?? []), (group) => {
    const largest = group.modules.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
    const leading = group.modules.find(isNamed) ?? group.modules.find((id) => roots.includes(id)) ?? largest;
    return group.roots.size === roots.length ? 'base' : stem(leading);
  });
};

/**
 * A `manualChunks` function.
 * @param {(id: string) => boolean} isNamed whether a page fetches a module by its name, as it does with widgets
 */
export const chunkName = (isNamed) => {
  let names;
  return (id, {getModuleInfo, getModuleIds}) => {
    names ??= new Map(grouped([...getModuleIds()], isNamed, getModuleInfo)
      .flatMap(([name, modules]) => modules.map((module) => [module, name])));
    return names.get(id);
  };
};
