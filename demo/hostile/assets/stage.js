/*
 * Looks at a hostile page from a clean one: the page stands in a frame, and everything that is asked is asked
 * with this page's own, untouched functions.
 */

const tags = ['waste-calendar', 'city-events', 'service-finder'];

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

/** What assistive technology is told of an element, and its own words. */
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

function boxOf(element, origin) {
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
    visible: elements.map((element) => element.checkVisibility({opacityProperty: true, visibilityProperty: true})),
  };
}

const widgetsOf = (page) => tags.map((tag) => page.querySelector(tag));

async function settled(frame, isDone) {
  const end = Date.now() + 8000;
  while (!isDone(frame.contentDocument)) {
    if (Date.now() > end) return false;
    await wait(15);
  }
  return true;
}

const isReady = (page) => page?.readyState === 'complete' && !('busy' in page.documentElement.dataset)
  && widgetsOf(page).every((widget) => widget?.state === 'ready' && !widget.isUpdatePending);

const inside = (page, tag, selector) => page.querySelector(tag).shadowRoot?.querySelector(selector);

/** What a person does next, by widget: the month of bins, one event, one service. */
const uses = [
  ['waste-calendar', 'button[aria-pressed=false]', 'table'],
  ['city-events', 'button.name, .event button', '.detail .row'],
  ['service-finder', 'li button, .most button', '.detail'],
];

async function use(frame) {
  for (const [tag, press, result] of uses) {
    const button = inside(frame.contentDocument, tag, press);
    button?.click();
    await settled(frame, (page) => !button || inside(page, tag, result) && !page.querySelector(tag).isUpdatePending);
  }
}

const describe = (page) => widgetsOf(page).map((widget) => widget ? describeWidget(widget) : null);

/** Opens a hostile page; comes back with what is there when its widgets show their data. */
globalThis.visit = async (name) => {
  const frame = document.createElement('iframe');
  frame.width = '760';
  frame.height = '2400';
  frame.src = `/hostile/${name}`;
  document.body.replaceChildren(frame);
  const ready = await settled(frame, isReady);
  const page = frame.contentDocument;
  return JSON.stringify({ready, faults: page.documentElement.dataset.faults ?? '', widgets: describe(page)});
};

/** Goes on with the page that is open. */
globalThis.goOn = async () => {
  const [frame] = document.querySelectorAll('iframe');
  await use(frame);
  const page = frame.contentDocument;
  return JSON.stringify({ready: true, faults: page.documentElement.dataset.faults ?? '', widgets: describe(page)});
};
