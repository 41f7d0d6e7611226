/*
 * The page „Einbauen“: form and result of what its address asks for, worked out here. Each change makes the result anew
 * and puts it in place, and everything can be copied with one key.
 */
import DOMPurify from 'dompurify';
import {copy, copyButton, textOf} from './copy.js';
import {say} from './words.js';
import {generatorAddress} from '../generator-form.mjs';
import {generatorView, refusal} from '../generator-result.mjs';
import {previewMarkup, previewNotes, previewRights} from '../generator-preview.mjs';
import {atPlace, queryAtPlace} from '../sample-data.mjs';
import {addressOn, located, released, served} from '../places.mjs';
import {readChoices} from '../snippet-choices.mjs';
import {inLanguage} from '../../http/html.mjs';

const pause = 300;
const tallest = 8000;
const path = '/catalogue/einbauen';
const {lang} = document.documentElement;
const catalogue = new URL('../', import.meta.url);

const published = {...await (await fetch(new URL('library.json', catalogue))).json(), lang};
const view = {lang, place: published.isReleased ? released : served};
const library = published.isReleased ? atPlace(published, catalogue.pathname) : published;

/**
 * Markup of ours as nodes. A page with Trusted Types takes no text; that no script can be among the nodes is seen to
 * once more on the way.
 */
const nodesOf = (markup) => DOMPurify.sanitize(located(markup.toString(lang), path, view), {
  // Names of fields are what they are; text in attributes is escaped already.
  RETURN_DOM_FRAGMENT: true, SANITIZE_DOM: false, SAFE_FOR_XML: false,
});

const place = document.querySelector('[data-generator-place]');
const part = (root, name) => root.querySelector(`[data-part="${name}"]`);
const find = (selector) => place.querySelector(selector);

let preview;

/** The preview has no origin and says itself how tall it is and that it waits; nothing else it says is listened to. */
addEventListener('message', ({data, origin, source}) => {
  if (!preview || source !== preview.frame.contentWindow || origin !== 'null') return;
  if (data?.type === 'preview-ready') source.postMessage({type: 'preview-show', markup: preview.markup}, '*');
  if (data?.type === 'preview-refused') {
    noteOf([say('Ihr Webserver erlaubt der Vorschau nicht, Seiten zu schreiben: siehe die Anleitung zum Betreiben.',
      'Your web server does not let the preview write pages: see the guide to hosting.')]);
  }
  if (data?.type === 'preview-height' && Number.isFinite(data.height)) {
    preview.frame.style.height = `${Math.min(Math.max(data.height, 0), tallest)}px`;
  }
});

function noteOf(lines) {
  const note = find('[data-preview-note]');
  const text = lines.join(' ');
  if (note.textContent !== text) note.textContent = text;
}

/** Pages without an origin get a file only where its server allows that. */
async function checkServer(notes) {
  if (!published.isReleased) return;
  const {headers} = await fetch(new URL('../stadtbausteine.js', catalogue), {method: 'HEAD'});
  if (headers.get('access-control-allow-origin') === '*') return;
  noteOf([...notes, say('Ihr Webserver schickt zu den Dateien kein „Access-Control-Allow-Origin: *“. Die abgeschlossene Vorschau '
    + 'bekommt sie deshalb nicht und zeigt nur Ihren Link; auf Ihrer Website geht es trotzdem.',
  'Your web server sends no “Access-Control-Allow-Origin: *” with the files. That is why the closed preview does not get '
    + 'them and shows only your link; on your website it works all the same.')]);
}

function showPreview(choices) {
  const site = {origin: location.origin, preparation: new URL('assets/preview.js', catalogue).href};
  const markup = previewMarkup(choices, library, site);
  if (preview?.markup === markup) return;
  const frame = document.createElement('iframe');
  frame.name = 'preview';
  frame.title = `${say('Vorschau', 'Preview')}: ${library.demos[choices.widget].name[lang]}`;
  frame.setAttribute('sandbox', previewRights(choices));
  frame.src = new URL('einbauen/vorschau.html', catalogue).href;
  preview = {frame, markup};
  find('[data-preview]').replaceChildren(frame);
  const notes = previewNotes(choices, library).map((note) => inLanguage(note, lang));
  noteOf(notes);
  checkServer(notes);
}

/** Puts a part of a new view into the page, unless it says it is the same. */
function replace(shown, name) {
  const [before, after] = [part(place, name), part(shown, name)];
  if (before.dataset.key === undefined || before.dataset.key !== after.dataset.key) before.replaceWith(after);
}

const labelled = (root) => [...root.querySelectorAll('.source [aria-label]')];

/** Puts the new boxes in; who was in one of them is there again. */
function replaceBoxes(shown) {
  const label = part(place, 'boxes').querySelector(':focus')?.getAttribute('aria-label');
  replace(shown, 'boxes');
  const boxes = part(place, 'boxes');
  boxes.querySelectorAll('.source').forEach(copyButton);
  labelled(boxes).find((each) => each.getAttribute('aria-label') === label)?.focus();
}

function markFaults() {
  const wrong = [...part(place, 'faults').querySelectorAll('a')].map(({hash}) => hash.slice(1));
  for (const field of find('form').elements) {
    if (wrong.includes(field.id)) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

function showRest({choices}, shown) {
  replace(shown, 'fields');
  const faults = part(place, 'faults');
  // The element stays, so that a screen reader notices what changes in it.
  const found = part(shown, 'faults');
  if (faults.textContent !== found.textContent) faults.replaceChildren(...found.childNodes);
  replaceBoxes(shown);
  replace(shown, 'link');
  markFaults();
  showPreview(choices);
  history.replaceState(null, '', addressOn(generatorAddress(choices, library), path, view));
}

function update() {
  const read = readChoices(new URLSearchParams(new FormData(find('form'))), library, lang);
  if (read.unknown.length > 0) place.replaceChildren(nodesOf(refusal(read.unknown)));
  else showRest(read, nodesOf(generatorView(read, library, lang)));
}

function copyAll() {
  const sources = [...place.querySelectorAll('.result .source')];
  const text = sources.map((source) => `${source.dataset.title}\n\n${textOf(source)}\n`).join('\n\n');
  copy(text, () => part(place, 'boxes'), find('[data-copied-all]'));
}

function listen(form) {
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
  find('[data-copy-all]').addEventListener('click', copyAll);
  document.addEventListener('keydown', (event) => {
    if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyK') {
      event.preventDefault();
      copyAll();
    }
  });
}

function begin() {
  const asked = new URLSearchParams(location.search);
  const read = readChoices(published.isReleased ? queryAtPlace(asked, catalogue.pathname) : asked, library, lang);
  if (read.unknown.length > 0) {
    place.replaceChildren(nodesOf(refusal(read.unknown)));
    return;
  }
  place.replaceChildren(nodesOf(generatorView(read, library, lang)));
  place.querySelectorAll('.source').forEach(copyButton);
  markFaults();
  showPreview(read.choices);
  listen(find('form'));
  // The address led to a part that was not there yet.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

begin();
document.documentElement.dataset.generator = 'ready';
