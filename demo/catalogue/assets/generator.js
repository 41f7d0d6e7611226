/*
 * What the page „Einbauen“ adds where scripts run: each change asks the server for the result at once and
 * puts it in place, and everything can be copied with one key. Without it the page is a form.
 */
import {copy, copyButton, textOf} from './copy.js';

const pause = 300;
const form = document.querySelector('form[data-generator]');
const result = document.querySelector('.result');
const part = (root, name) => root.querySelector(`[data-part="${name}"]`);

/** The page the server makes of a query. A request for a document parses markup no script of which ever runs. */
function fetchPage(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => resolve(request.response));
    request.addEventListener('error', reject);
    request.open('GET', address);
    request.send();
  });
}

const tallest = 8000;

/** The preview has no origin and says itself how tall it is; nothing else of what it says is listened to. */
addEventListener('message', ({data, origin, source}) => {
  const frame = result.querySelector('iframe[name=preview]');
  if (source !== frame?.contentWindow || origin !== 'null' || data?.type !== 'preview-height') return;
  if (Number.isFinite(data.height)) frame.style.height = `${Math.min(Math.max(data.height, 0), tallest)}px`;
});
// It may have said so before anybody listened.
result.querySelector('iframe[name=preview]').contentWindow.postMessage({type: 'preview-ask'}, '*');

/** Puts a part of a new page into this one, unless it says it is the same. */
function replace(page, name) {
  const [before, after] = [part(document, name), part(page, name)];
  if (before.dataset.key !== undefined && before.dataset.key === after.dataset.key) return undefined;
  const put = document.importNode(after, true);
  before.replaceWith(put);
  return put;
}

/** Puts the new boxes in; who was in one of them is there again. */
function replaceBoxes(page) {
  const label = part(document, 'boxes').querySelector(':focus')?.getAttribute('aria-label');
  const boxes = replace(page, 'boxes');
  boxes.querySelectorAll('.source').forEach(copyButton);
  [...boxes.querySelectorAll('[aria-label]')].find((each) => each.getAttribute('aria-label') === label)?.focus();
}

function markFaults() {
  const wrong = [...part(document, 'faults').querySelectorAll('a')].map(({hash}) => hash.slice(1));
  for (const field of form.elements) {
    if (wrong.includes(field.id)) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

function show(page) {
  replace(page, 'fields');
  const faults = part(document, 'faults');
  // The element stays, so that a screen reader notices what changes in it.
  const found = part(page, 'faults');
  if (faults.textContent !== found.textContent) faults.replaceChildren(...document.importNode(found, true).childNodes);
  markFaults();
  replace(page, 'preview');
  replaceBoxes(page);
  replace(page, 'link');
  history.replaceState(null, '', page.querySelector('.result').dataset.address);
}

let latest = 0;

async function update() {
  latest += 1;
  const number = latest;
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  result.setAttribute('aria-busy', 'true');
  try {
    const page = await fetchPage(address);
    if (number !== latest) return;
    if (page?.querySelector('.result')) show(page);
    else location.assign(address);
  } catch {
    // Nobody answers: the form as such still says so in the browser's own words.
    if (number === latest) location.assign(address);
  }
  result.removeAttribute('aria-busy');
}

function copyAll() {
  const sources = [...result.querySelectorAll('.source')];
  const text = sources.map((source) => `${source.dataset.title}\n\n${textOf(source)}\n`).join('\n\n');
  copy(text, () => part(document, 'boxes'), result.querySelector('[data-copied-all]'));
}

let timer;
form.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(update, pause);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  update();
});
result.querySelector('[data-copy-all]').addEventListener('click', copyAll);
document.addEventListener('keydown', (event) => {
  if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyK') {
    event.preventDefault();
    copyAll();
  }
});
result.querySelector('[data-with-script]').hidden = false;
markFaults();
