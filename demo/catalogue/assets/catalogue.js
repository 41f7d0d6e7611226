/*
 * What the catalogue adds where scripts run: frames as high as their content, choices that apply at once,
 * a playground that follows each key, and buttons to copy. Without it every page still works as forms
 * and links.
 */

import {copyButton} from './copy.js';
import {fit} from './fit.js';

const choiceNames = ['lang', 'theme', 'dir'];

function applyChoices(form) {
  const values = new FormData(form);
  for (const frame of document.querySelectorAll('iframe[data-chosen]')) {
    const url = new URL(frame.src);
    for (const name of choiceNames) url.searchParams.set(name, values.get(name));
    if (url.href !== frame.src) frame.src = url.href;
    const width = values.get('width');
    if (width === 'full') frame.removeAttribute('width');
    else frame.width = width;
  }
  const address = new URL(location.href);
  for (const [name, value] of values) address.searchParams.set(name, value);
  history.replaceState(null, '', address);
}

function choices(form) {
  form.addEventListener('change', () => applyChoices(form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    applyChoices(form);
  });
}

const quoted = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What the playground's fields say, as pairs; an empty field is no attribute. */
const attributesOf = (form) => [...form.elements]
  .filter(({name, type, checked, value}) => name && value !== '' && (type !== 'checkbox' || checked))
  .map(({name, type, value}) => [name, type === 'checkbox' ? null : value]);

function playground(form) {
  const frame = document.querySelector('iframe[name=playground]');
  const code = document.querySelector('[data-result] code');
  let timer;
  const show = () => {
    const tag = form.dataset.playground;
    const attributes = attributesOf(form);
    const written = attributes.map(([name, value]) => (value === null ? name : `${name}="${quoted(value)}"`));
    code.textContent = `<${[tag, ...written].join(' ')}></${tag}>`;
    const url = new URL(frame.src);
    const kept = choiceNames.map((name) => [name, url.searchParams.get(name) ?? '']);
    url.search = new URLSearchParams([...kept, ...attributes.map(([name, value]) => [name, value ?? 'true'])]);
    if (url.href !== frame.src) frame.src = url.href;
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(show, 300);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
}

document.querySelectorAll('iframe[data-fit]').forEach(fit);
document.querySelectorAll('form[data-choices]').forEach(choices);
document.querySelectorAll('form[data-playground]').forEach(playground);
document.querySelectorAll('.source').forEach(copyButton);
document.documentElement.classList.add('with-script');
