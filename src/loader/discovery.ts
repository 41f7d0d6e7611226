/**
 * Finds widgets as they appear: in the page, added later, and inside open shadow roots. A page pays for the
 * tags that stand on it and for nothing else.
 */

/** What marks an element that a widget is to stand in, or stand for. */
const MARK = 'data-city-widget';

type Watch = (root: Document | ShadowRoot) => void;

/** The reactions to elements that appear. */
interface Finder {
  /** An element of a wanted name has appeared. If this fails, it is told again: of the next one, or back online. */
  appear(tag: string): Promise<unknown>;
  /** An element with the mark has appeared, maybe not for the first time. */
  marked?(element: Element, tag: string): void;
}

/** Elements that were added or marked, without those inside of another one. */
function changed(records: readonly MutationRecord[]): Element[] {
  const nodes = new Set<Node>(records.flatMap(({attributeName, target, addedNodes}) =>
    attributeName ? [target] : [...addedNodes]));
  return [...nodes].filter((node) => node.nodeType === 1 && !nodes.has(node.parentNode!)) as Element[];
}

/** Does `work` once after the scripts that run now, however often it is asked for until then. */
function once(work: () => void): () => Promise<void> {
  let isDue = false;
  return async () => {
    if (isDue) return;
    isDue = true;
    await undefined;
    isDue = false;
    work();
  };
}

/**
 * Watches a root, and every open shadow root below it, for elements named or marked with one of `tags`.
 * @returns a function that looks through a further root: a shadow root that was attached to an element that stood in
 *   the page before, which no event tells of
 */
export function discover(tags: Iterable<string>, {appear, marked}: Finder): Watch {
  const missing = new Set(tags);
  const awaited = new Set<string>();
  const observer = new MutationObserver((records) => changed(records).forEach(look));
  const lookAgain = once(() => watch(document));

  function watch(root: Document | ShadowRoot): void {
    // A root that is watched already is not watched twice.
    observer.observe(root, {childList: true, subtree: true, attributeFilter: [MARK]});
    look(root);
  }

  function look(from: Element | Document | ShadowRoot): void {
    if (from.nodeType === 1) visit(from as Element);
    from.querySelectorAll('*').forEach(visit);
  }

  const need = (tag: string) => missing.delete(tag) && appear(tag).catch((error: unknown) => {
    missing.add(tag);
    console.error(`stadtbausteine: <${tag}> not loaded: data-base?`, error);
    addEventListener('online', lookAgain);
  });

  function visit(element: Element): void {
    // The fields of a form hide what an element is by properties of their names.
    if (element instanceof HTMLFormElement) return;
    const tag = element.localName;
    const mark = element.getAttribute(MARK);
    void need(tag);
    if (mark !== null) {
      void need(mark);
      marked?.(element, mark);
    }
    if (element.shadowRoot) {
      watch(element.shadowRoot);
    } else if (tag.includes('-') && !awaited.has(tag)) {
      awaited.add(tag);
      // Its own script may give it a shadow root with a widget inside.
      customElements.whenDefined(tag).then(lookAgain, () => {});
    }
  }

  return watch;
}
