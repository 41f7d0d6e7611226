/**
 * Finds widgets as they appear: in the page, added later, and inside open shadow roots. A page pays for the
 * tags that stand on it and for nothing else.
 */

/**
 * Watches a root, and every open shadow root below it, for elements named in `tags`.
 *
 * @param appear called once per tag, when an element of that name first appears
 * @returns what looks through a further root: for a shadow root nothing in the page tells of, because it was
 *   attached to an element that stood there before
 */
export function discover(
  tags: Iterable<string>, appear: (tag: string) => void,
): (root: Document | ShadowRoot) => void {
  const missing = new Set(tags);
  const awaited = new Set<string>();
  const watched = new WeakSet<Node>();
  let rescanning = false;

  const observer = new MutationObserver((records) => {
    const added = new Set<Node | null>(records.flatMap((record) => [...record.addedNodes]));
    for (const node of added) {
      if (node instanceof Element && !added.has(node.parentNode)) look(node);
    }
  });

  function watch(root: Document | ShadowRoot): void {
    if (!watched.has(root)) {
      watched.add(root);
      observer.observe(root, {childList: true, subtree: true});
    }
    look(root);
  }

  function look(from: Element | Document | ShadowRoot): void {
    if (from instanceof Element) visit(from);
    from.querySelectorAll('*').forEach(visit);
  }

  function visit(element: Element): void {
    const tag = element.localName;
    if (missing.delete(tag)) appear(tag);
    if (element.shadowRoot) {
      watch(element.shadowRoot);
    } else if (tag.includes('-') && !customElements.get(tag) && !awaited.has(tag)) {
      awaited.add(tag);
      // Its own script may give it a shadow root with a widget inside.
      customElements.whenDefined(tag).then(rescan, () => {});
    }
  }

  function rescan(): void {
    if (rescanning) return;
    rescanning = true;
    queueMicrotask(() => {
      rescanning = false;
      watch(document);
    });
  }

  return watch;
}
