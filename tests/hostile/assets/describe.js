/*
 * Describes what a page with widgets shows, and uses it as a person does. `find` gives the current document, because a
 * frame has another one when it is loaded.
 */

import {uses} from './uses.js';

const tags = uses.map(([tag]) => tag);

const looks = ['color', 'background-color', 'border-top-color', 'border-top-width', 'font-family', 'font-size',
  'font-weight', 'font-style', 'font-variant-caps', 'line-height', 'letter-spacing', 'word-spacing', 'text-align',
  'text-transform', 'text-indent',
  'text-shadow', 'white-space', 'word-break', 'direction', 'writing-mode', 'visibility', 'display', 'cursor', 'opacity',
  'pointer-events', 'fill', 'stroke', 'stroke-width', 'list-style-type', 'transition-duration', 'user-select',
  '-webkit-user-select', '-webkit-text-fill-color', 'tab-size', 'text-wrap-mode', 'box-sizing'];

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Elements of a widget's shadow tree, deep, in order. */
function* elementsOf(root) {
  for (const element of root.children) {
    if (/^(style|slot)$/.test(element.localName)) continue;
    yield element;
    yield* elementsOf(element);
  }
}

const attributes = ['role', 'lang', 'dir', 'type', 'href', 'for', 'id', 'tabindex', 'hidden', 'disabled', 'value', 'datetime'];

/** An element as assistive technology gets it, and its own words. */
function told(element) {
  const words = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join('')
    // When it was read differs from page to page.
    .replace(/\s+/g, ' ').replace(/^ ?(Stand|As of|Last updated):? [^·]+/, '$1').trim();
  const said = [...element.attributes].filter(({name}) => name.startsWith('aria-') || attributes.includes(name))
    .map(({name, value}) => `${name}=${value}`).sort();
  return [element.localName, ...said, words].join(' ');
}

function seen(element) {
  const style = getComputedStyle(element);
  return looks.map((name) => `${name}: ${style.getPropertyValue(name)}`);
}

/** The box of an element; zeros for one that has none, as `<wbr>` or an empty `<bdi>`. */
function boxOf(element, origin) {
  if (!element.getClientRects().length) return [0, 0, 0, 0];
  const {x, y, width, height} = element.getBoundingClientRect();
  return [x - origin.x, y - origin.y, width, height];
}

function describeWidget(widget) {
  const root = widget.shadowRoot;
  const elements = root ? [...elementsOf(root)] : [];
  const origin = elements[0]?.getBoundingClientRect();
  return {
    tag: widget.localName,
    state: widget.state,
    at: origin && [origin.x, origin.y, origin.width, origin.height],
    // Cloned, it has nothing of the page's own making: no toJSON, no extension.
    items: JSON.stringify(structuredClone(widget.items)),
    tree: elements.map(told),
    look: elements.map(seen),
    boxes: elements.map((element) => boxOf(element, origin)),
    sticksOut: elements.length ? elements[0].scrollWidth - elements[0].clientWidth : 0,
    visible: elements.map((element) => element.checkVisibility({opacityProperty: true, visibilityProperty: true})),
  };
}

const widgetsOf = (page) => tags.map((tag) => page.querySelector(tag));

/** Waits for a page to be as wanted; whether it came to be. `find` gives the page of the moment. */
async function settled(find, isDone) {
  const end = Date.now() + 40_000;
  while (!isDone(find())) {
    if (Date.now() > end) return false;
    await wait(15);
  }
  return true;
}

const inside = (page, tag, selector) => page.querySelector(tag)?.shadowRoot?.querySelector(selector);

/** Whether every widget shows its data, but for one whose tag others have `taken`. */
const isReady = (taken) => (page) => page?.readyState === 'complete' && !('busy' in page.documentElement.dataset)
  && uses.every(([tag, , , late]) => {
    const widget = page.querySelector(tag);
    return widget && tag === taken || widget?.state === 'ready' && !widget.isUpdatePending && inside(page, tag, late);
  });

/** How many widgets show what a person asked them for. */
async function use(find) {
  let used = 0;
  for (const [tag, press, result] of uses) {
    const button = inside(find(), tag, press);
    if (!button) continue;
    button.click();
    const came = await settled(find, (page) => inside(page, tag, result) && !page.querySelector(tag).isUpdatePending);
    used += Number(came);
  }
  return used;
}

const describe = (page) => ({
  faults: page.documentElement.dataset.faults ?? '',
  widgets: widgetsOf(page).map((widget) => widget ? describeWidget(widget) : null),
});

/** Describes the page when the widgets show their data, as JSON. */
export async function look(find, taken) {
  const ready = await settled(find, isReady(taken));
  return JSON.stringify({ready, ...describe(find())});
}

/** Describes the page after a person has opened something in each widget, as JSON. */
export async function goOn(find) {
  const used = await use(find);
  return JSON.stringify({used, ...describe(find())});
}

/** Describes a page whose widgets cannot be loaded: the author's markup, and whether it is visible. */
export async function lookForFallback(find, faults) {
  const isLoaded = (page) => page?.readyState === 'complete' && page.querySelector(tags[0])
    && (page.documentElement.dataset.faults ?? '').split('\n').length > faults;
  const ready = await settled(find, isLoaded);
  const page = find();
  const links = tags.map((tag) => page.querySelector(`${tag} > a`)).map((link) => {
    const {width, height} = link.getBoundingClientRect();
    return link.checkVisibility({opacityProperty: true, visibilityProperty: true}) && width > 50 && height > 5;
  });
  return JSON.stringify({ready, faults: page.documentElement.dataset.faults ?? '', links});
}
