/** Widgets with a search of their own: there the municipality is a filter among the others. */
export const searched = new WeakSet<object>();
