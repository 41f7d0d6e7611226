/*
 * Additions to the catalogue where scripts run: frames as high as their content, choices that apply at once, a
 * playground that follows each key, a list of contents that stays open beside the page, and buttons to copy.
 */

import {copyButton} from './copy.js';
import {fit} from './fit.js';

const frameChoices = ['lang', 'theme', 'dir'];

function applyChoices(form) {
  const values = new FormData(form);
  for (const frame of document.querySelectorAll('iframe[data-chosen]')) {
    const url = new URL(frame.src);
    for (const name of frameChoices) url.searchParams.set(name, values.get(name));
    if (url.href !== frame.src) frame.src = url.href;
    const width = values.get('width');
    if (width === 'full') frame.removeAttribute('width');
    else frame.width = width;
  }
}

function keepInAddress(form) {
  const address = new URL(location.href);
  for (const [name, value] of new FormData(form)) address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

/** The choices the address makes, each one of those there are. */
function choicesInAddress(form) {
  const asked = new URLSearchParams(location.search);
  const selects = [...form.elements].filter(({name, options}) => options && asked.has(name));
  for (const select of selects) {
    if ([...select.options].some(({value}) => value === asked.get(select.name))) select.value = asked.get(select.name);
  }
  return selects.length > 0;
}

function choices(form) {
  form.addEventListener('change', () => {
    applyChoices(form);
    keepInAddress(form);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  if (choicesInAddress(form)) applyChoices(form);
}

const quoted = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The attributes in the playground's fields, as pairs; an empty field is no attribute. */
const attributesOf = (form) => [...form.elements]
  .filter(({name, type, checked, value}) => name && value !== '' && (type !== 'checkbox' || checked))
  .map(({name, type, value}) => [name, type === 'checkbox' ? '' : value]);

/** Sample data of a copy of the catalogue lie in it, wherever it is: the fields say the whole path. */
function placeSamples(form) {
  const {pathname} = new URL(document.documentElement.dataset.samples, location.href);
  for (const field of form.elements) {
    if (field.type === 'text') field.value = field.value.replaceAll(/(^|\s)\/daten\//g, `$1${pathname}`);
  }
}

/** Puts an element with these attributes in the place of the one in the frame, with what stands in that. */
function showIn(frame, tag, attributes) {
  const page = frame.contentDocument;
  const before = page?.querySelector(tag);
  if (!before) return;
  const element = page.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(...before.childNodes);
  before.replaceWith(element);
}

function playground(form) {
  const frame = document.querySelector('iframe[name=playground]');
  const code = document.querySelector('[data-result] code');
  const tag = form.dataset.playground;
  placeSamples(form);
  const contents = />([^]*)<\/[a-z-]+>$/.exec(code.textContent)?.[1] ?? '';
  let timer;
  let shown = JSON.stringify(attributesOf(form));
  const show = () => {
    const attributes = attributesOf(form);
    const written = attributes.map(([name, value]) => (value === '' ? name : `${name}="${quoted(value)}"`));
    code.textContent = `<${[tag, ...written].join(' ')}>${contents}</${tag}>`;
    showIn(frame, tag, attributes);
    shown = JSON.stringify(attributes);
  };
  const first = shown;
  // Another language or colour loads the frame anew, as it was at first.
  frame.addEventListener('load', () => shown !== first && showIn(frame, tag, attributesOf(form)));
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
}

/** The list of contents is open where it stands beside the page, and folded where it stands above it. */
function contents(details) {
  const wide = matchMedia('(width >= 75rem)');
  const follow = () => { details.open = wide.matches; };
  wide.addEventListener('change', follow);
  details.addEventListener('click', ({target}) => {
    if (target.closest('a') && !wide.matches) details.open = false;
  });
  follow();
}

/** Marks in the list of contents what is being read. */
function markRead(details) {
  const links = new Map([...details.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const mark = () => {
    const read = headings.findLast((heading) => heading.getBoundingClientRect().top < 120) ?? headings[0];
    for (const [id, link] of links) {
      if (id === read?.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(mark, {rootMargin: '-120px 0px -60% 0px'});
  headings.forEach((heading) => observer.observe(heading));
  mark();
}

/** The other language shows what this one does: with the choices and the place in the page. */
function sameElsewhere(link) {
  link.addEventListener('click', () => {
    link.search = location.search;
    link.hash = location.hash;
  });
}

document.querySelectorAll('iframe[data-fit]').forEach(fit);
document.querySelectorAll('form[data-choices]').forEach(choices);
document.querySelectorAll('form[data-playground]').forEach(playground);
document.querySelectorAll('[data-contents]').forEach((details) => {
  contents(details);
  markRead(details);
});
document.querySelectorAll('a[data-language]').forEach(sameElsewhere);
document.querySelectorAll('.source').forEach(copyButton);
document.documentElement.classList.add('with-script');
