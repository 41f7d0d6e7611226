/** A part of a widget that brings its own looks. */
interface Dressed {
  readonly sheets: readonly CSSStyleSheet[];
}

/** Adds the looks of a part that was loaded on demand to those of its widget. */
export function dressed<Part extends Dressed>({renderRoot}: {readonly renderRoot: Node}, part: Part): Part {
  const root = renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...part.sheets];
  return part;
}
