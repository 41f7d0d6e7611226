/**
 * Which modules travel together. Few files beat small files: every request costs, and gzip works better on
 * more text. Two files are made by hand, the rest is left to rollup:
 * `base` is what every widget needs (Lit, core, styles, controllers, loading) and `model` is the
 * arithmetic they share with the format readers, which must not drag Lit into Node.
 */
const BASE = [
  /\/node_modules\/(lit|lit-html|lit-element|@lit|tslib)\//,
  /\/src\/(core|styles|i18n|controllers|sources)\/(?!generated)/,
];
const MODEL = /\/src\/model\//;

/** Modules that importing `id` fetches at once, `id` included. */
const staticClosure = (id, getModuleInfo, seen = new Set()) => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) staticClosure(next, getModuleInfo, seen);
  return seen;
};

/**
 * A `manualChunks` function for the given widgets.
 * @param {readonly string[]} widgets
 */
export const chunkName = (widgets) => {
  let uses;
  const countUses = (getModuleInfo, moduleIds) => {
    const counts = new Map();
    const isWidget = (id) => widgets.some((tag) => id.endsWith(`/components/${tag}/${tag}.ts`));
    for (const widget of [...moduleIds].filter(isWidget)) {
      for (const id of staticClosure(widget, getModuleInfo)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  return (id, {getModuleInfo, getModuleIds}) => {
    uses ??= countUses(getModuleInfo, getModuleIds());
    // What only a few widgets use must not be paid for by all of them.
    if ((uses.get(id) ?? 0) * 2 < widgets.length || !uses.has(id)) return undefined;
    if (MODEL.test(id)) return 'model';
    return BASE.some((pattern) => pattern.test(id)) ? 'base' : undefined;
  };
};
