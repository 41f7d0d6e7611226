/**
 * Puts a widget where a content management system lets nobody write its tag:
 * `<div data-city-widget="waste-calendar" data-src="…">` gets the widget inside, a link is replaced by it.
 * What stood there becomes what the widget shows while it has nothing better.
 */

const unknown = new Set<string>();

/** Speaks for all widgets of a page: an author who may write only `data-*` must not place it. */
const SPEAKER = 'city-profile';

const parsed = (): Promise<unknown> | undefined => document.readyState === 'loading'
  ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}))
  : undefined;

/** Whether the widget is there: the mark may have been copied or moved along with it. */
const isPlaced = (element: Element, tag: string): boolean =>
  !!element.closest(tag) || [...element.children].some(({localName}) => localName === tag);

/** Copies the `data-*` that are attributes of the widget, and nothing else. */
function copyAttributes(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = from.getAttribute(`data-${name}`) ?? (name === 'src' ? from.getAttribute('href') : null);
    if (value !== null) to.setAttribute(name, value);
  }
}

/**
 * Puts the widget `tag` into `element`, or in the place of a link, as soon as it is defined.
 * @param known whether there is such a widget; otherwise nothing is changed and the console told
 */
export async function place(element: Element, tag: string, known: boolean): Promise<void> {
  if (!known || tag === SPEAKER) {
    if (!unknown.has(tag)) console.warn(`stadtbausteine: data-city-widget="${tag}" names no widget`, element);
    unknown.add(tag);
    return;
  }
  // The parser would go on writing into an element that has been rebuilt.
  await parsed();
  const {observedAttributes = []} = await customElements.whenDefined(tag) as {observedAttributes?: string[]};
  if (!element.isConnected || isPlaced(element, tag)) return;
  const widget = element.ownerDocument.createElement(tag);
  copyAttributes(element, widget, observedAttributes);
  if (element.localName === 'a') {
    element.replaceWith(widget);
    widget.append(element);
  } else {
    widget.append(...element.childNodes);
    element.append(widget);
  }
}
