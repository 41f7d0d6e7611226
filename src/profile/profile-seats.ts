import {pageSettings} from '../page/page-settings.js';
import {dressPage} from './profile-page.js';
import type {ProfileAddress} from './profile-source.js';
import {ProfileSource} from './profile-source.js';

/** Who speaks for whom: the profiles of a page, and the nearest one to a widget. */

/** A `<city-profile>`; its script may still be on its way. */
type ProfileElement = Element & Partial<ProfileAddress> ;

const TAG = 'city-profile';
/** One that contains nothing speaks for all that is around it. */
const EMPTY = `${TAG}:not(:has(*))`;

const seats = new WeakMap<Element, ProfileSource>();
/** Those whose script has come, and how each hears that something has changed. */
const speakers = new Map<ProfileElement, () => void>();

/** Widgets ask again, and the page is dressed anew. */
function announce(): void {
  dressPage(sourceFor(document.documentElement)?.profile);
  dispatchEvent(new Event(TAG));
}

function seat(element: Element, changed: () => void = announce): ProfileSource {
  let source = seats.get(element);
  if (!source) seats.set(element, source = new ProfileSource(element, changed));
  return source;
}

/** The profile an element stands for. */
export const sourceOf = (element: ProfileElement): ProfileSource => seat(element, () => {
  speakers.get(element)?.();
  announce();
});

/** The same, about to be read: whether the element's script has come or not. */
function speaking(element: ProfileElement): ProfileSource {
  const source = sourceOf(element);
  const {src = element.getAttribute('src') ?? '', cache} = element;
  if (source.state === 'idle') source.read({src, cache});
  return source;
}

/** An element has come into the page and speaks from now on. */
export function enter(element: ProfileElement, changed: () => void): void {
  speakers.set(element, changed);
  speaking(element);
  announce();
}

export function leave(element: ProfileElement): void {
  speakers.delete(element);
  seats.get(element)?.rest();
  announce();
}

/**
 * The profile that speaks for a node: the nearest `<city-profile>` around it, across shadow roots and slots; one beside
 * it that contains nothing; the loader's; any other.
 */
export function sourceFor(start: Node): ProfileSource | undefined {
  const element = nearest(start);
  if (element) return speaking(element);
  const {profile: src} = pageSettings();
  if (src) {
    const source = seat(document.documentElement);
    source.read({src});
    return source;
  }
  const [any = document.querySelector(TAG)] = speakers.keys();
  return any ? speaking(any) : undefined;
}

function nearest(start: Node): Element | undefined {
  for (let node: Node | null = start; node; node = outward(node)) {
    if ((node as Element).localName === TAG) return node as Element;
    // A document or a shadow root.
    const beside = 'getElementById' in node && (node as Document).querySelector(EMPTY);
    if (beside) return beside;
  }
  return undefined;
}

const outward = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
