import {pageSettings} from '../page/page-settings.js';
import {dressPage} from './profile-page.js';
import type {ProfileAddress} from './profile-source.js';
import {ProfileSource} from './profile-source.js';

/** The profiles of a page, and which of them holds for a widget: the nearest one. */

/** A `<city-profile>`; its script may still be on its way. */
type ProfileElement = Element & Partial<ProfileAddress> ;

const TAG = 'city-profile';
/** A profile element without content holds for everything around it. */
const EMPTY = `${TAG}:not(:has(*))`;

const seats = new WeakMap<Element, ProfileSource>();
/** Profile elements whose script is loaded, each with its listener for changes. */
const speakers = new Map<ProfileElement, () => void>();

/** Makes the widgets ask for their profile again, and applies theme and language to the page anew. */
export function announce(): void {
  dressPage(sourceFor(document.documentElement)?.spoken);
  dispatchEvent(new Event(TAG));
}

function seat(element: Element, changed: () => void = announce): ProfileSource {
  let source = seats.get(element);
  if (!source) seats.set(element, source = new ProfileSource(element, changed));
  return source;
}

/** The profile of a profile element. */
export const sourceOf = (element: ProfileElement): ProfileSource => seat(element, () => {
  speakers.get(element)?.();
  announce();
});

/** The profile of a profile element. Starts to read it, whether the element's script is loaded or not. */
function speaking(element: ProfileElement): ProfileSource {
  const source = sourceOf(element);
  const {src = element.getAttribute('src') ?? '', cache} = element;
  if (source.state === 'idle') source.read({src, cache});
  return source;
}

/** A profile element was added to the page and holds from now on. */
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
 * The profile that holds for a node: the nearest `<city-profile>` around it, across shadow roots and slots; one beside
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
