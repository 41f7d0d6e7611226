/**
 * Which modules travel together. Few files beat small files: every request costs, and gzip works better on
 * more text. `base` is what every widget needs (Lit, core, styles, controllers, loading) and `model` the
 * arithmetic it needs for that, which must not drag Lit into Node. What readers of formats share is in as few
 * files as the ways they are combined allow; all the rest is left to rollup.
 */
const BASE = [
  /\/node_modules\/(lit|lit-html|lit-element|@lit|tslib)\//,
  /\/src\/(widget|ui|page|styles|i18n|profile|sources)\/(?!generated)/,
];
const MODEL = /\/src\/(time|recurrence|model|text|waste|events)\//;

const CHUNKS = Object.entries({
  // Nearly every widget asks what day it is.
  base: /\/widget\/clock\.ts$/,
  model: /\/time\/(day|city-clock)\.ts$|\/waste\/collection-days\.ts$/,
  document: /\/formats\/(stadtbausteine\/(collection-document|document)|kit\/(json|day-window))\.ts$/,
  // What nearly all waste calendars are: whole days with plain repeats.
  days: /\/formats\/icalendar\/(day-calendar|content-line|event-properties)\.ts$|\/recurrence\/plain-rule\.ts$|\/text\/plain-text\.ts$|\/formats\/kit\/occurrence-id\.ts$/,
  fold: /\/text\/fold\.ts$/,
  zones: /\/time\/(zone|civil-day)\.ts$/,
  recurrence: /\/recurrence\/(series|rule|recurrence[a-z-]*)\.ts$|\/formats\/kit\/(occurrence|icalendar-time|event-harvest)\.ts$/,
  calendar: /\/formats\/icalendar\/[a-z-]+\.ts$/,
  profile: /\/profile\/[a-z-]+\.ts$/,
  collections: /\/waste\/(collections|fraction|fraction-mapping|waste-name|collection-note|moved-from|bins)\.ts$/,
});

/** Modules that importing `id` fetches at once, `id` included. */
const staticClosure = (id, getModuleInfo, seen = new Set()) => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) staticClosure(next, getModuleInfo, seen);
  return seen;
};

/**
 * A `manualChunks` function for the given elements.
 * @param {readonly string[]} elements
 */
export const chunkName = (elements) => {
  // A profile shows nothing: it has no part in what all widgets share.
  const widgets = elements.filter((tag) => tag !== 'city-profile');
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
    const [chunk] = CHUNKS.find(([, modules]) => modules.test(id)) ?? [];
    if (chunk) return chunk;
    uses ??= countUses(getModuleInfo, getModuleIds());
    // What only some widgets use must not be paid for by all of them.
    if (uses.get(id) !== widgets.length) return undefined;
    if (MODEL.test(id)) return 'model';
    return BASE.some((pattern) => pattern.test(id)) ? 'base' : undefined;
  };
};
