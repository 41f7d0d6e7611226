/*
 * The theme studio: a theme file is all it keeps. Every change makes a new one, and fields, previews, contrast and
 * what one takes along are made of it.
 */
import {cssOf, cssValue, readTheme, sourceOf} from '../../../themes/theme.mjs';
import {fileFromCss, fileFromJson, fileName, fromAddress, pickerColor, readValue, toAddress, withToken}
  from './studio-theme.js';
import {guessTheme} from './studio-guess.js';
import {missesOf, showContrast} from './studio-contrast.js';
import {say} from './words.js';

const find = (selector, root = document) => root.querySelector(selector);
const fetchJson = async (name) => (await fetch(new URL(`../themes/${name}.json`, import.meta.url))).json();

const form = find('form[data-studio]');
const [base, more] = await Promise.all([fetchJson('base'), fetchJson('contrast')]);
const contrast = readTheme(base, more);
const rows = new Map([...form.querySelectorAll('[data-path]')].map((row) => [row.dataset.path, row]));

let file = {};
/** The theme that the file makes, read once per change. */
let theme = readTheme(base, file);
const before = [];
/** The field a change is still going on in, a colour being dragged for one: that is one step to take back. */
let touched;

/** The name of a token on this page: the label of its field. */
function labelOf(token) {
  if (token.includes('(')) return say('Hausfarbe unter der Maus', 'Main colour under the mouse');
  const found = theme.tokens.find(({name}) => name === token);
  const path = sourceOf(found.path, [file, base]).join('.');
  return rows.get(path)?.dataset.label ?? found.description ?? token;
}

function showColor(row, token) {
  for (const input of row.querySelectorAll('input')) {
    const value = pickerColor(token[input.dataset.half]);
    if (input !== document.activeElement || input.type === 'color') input.value = value;
    if (input.value === value) input.setCustomValidity('');
  }
}

/** A select that lacks a value gets it: a theme may say what is no choice here. */
function offer(select, value) {
  if (![...select.options].some((option) => option.value === value)) select.add(new Option(value, value));
}

function showField(row, token) {
  const input = find('input, select', row);
  const text = cssValue(token.light).replaceAll('\'', '');
  if (input.localName === 'select') offer(input, text);
  if (input !== document.activeElement) input.value = parseFloat(text) && input.type === 'range' ? parseFloat(text) : text;
  const output = find('output', row);
  if (output) output.textContent = `${Number(input.value).toLocaleString(document.documentElement.lang)} ${input.dataset.unit}`.trim();
}

function showFields({tokens}) {
  const byPath = new Map(tokens.map((token) => [token.path.join('.'), token]));
  for (const [path, row] of rows) (row.matches('.color') ? showColor : showField)(row, byPath.get(path));
  find('[data-undo]').disabled = !before.length;
}

function dress(frame, css) {
  const {contentWindow: view, contentDocument: page} = frame;
  if (!page?.body) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
}

const frames = [...document.querySelectorAll('iframe[data-dressed]')];
const links = {css: find('[data-download=css]'), json: find('[data-download=json]')};
let taken = {};

function offerFile(kind, text, type) {
  URL.revokeObjectURL(links[kind].href);
  links[kind].href = URL.createObjectURL(new Blob([text], {type}));
  links[kind].download = `${fileName(find('#name').value)}.${kind}`;
  find(`[data-written=${kind}]`).textContent = text;
}

let address;

async function show() {
  taken = {css: cssOf(theme, contrast), json: `${JSON.stringify(file, null, 2)}\n`};
  showFields(theme);
  frames.forEach((frame) => dress(frame, taken.css));
  showContrast(find('.contrast'), theme, {labelOf, onMend: mend});
  offerFile('css', taken.css, 'text/css');
  offerFile('json', taken.json, 'application/json');
  const shown = file;
  const packed = await toAddress(file);
  if (shown !== file) return;
  address = `#thema=${packed}`;
  find('[data-link] a').href = address;
}

function change(next, {remembered = true} = {}) {
  // Throws before anything has changed, if there is more than tokens in it.
  readTheme(base, next);
  if (remembered) before.push(file);
  file = next;
  theme = readTheme(base, file);
  return show();
}

const tokenAt = (path) => theme.tokens.find((token) => token.path.join('.') === path);

/** Sets a token to the value of its field, or shows at the field why the value is not valid. */
function read(input, type) {
  const {path} = input.closest('[data-path]').dataset;
  const token = tokenAt(path);
  try {
    const value = readValue(token, `${input.value}${input.dataset.unit ?? ''}`);
    input.setCustomValidity('');
    const {half} = input.dataset;
    const both = half ? {light: token.light, dark: token.dark, [half]: value} : {light: value};
    change(withToken(file, base, token.path, both), {remembered: touched !== input});
    touched = type === 'input' ? input : undefined;
  } catch {
    input.setCustomValidity(say('Das passt hier nicht.', 'This does not fit here.'));
    input.reportValidity();
  }
}

function mended(from, scheme, {token, color, also}) {
  const {tokens} = readTheme(base, from);
  const named = (wanted) => tokens.find(({name}) => name === wanted);
  const source = sourceOf(named(token).path, [from, base]);
  const {light, dark} = named(source.join('-'));
  const next = withToken(from, base, source, {light, dark, [scheme]: color});
  return also ? mended(next, scheme, also) : next;
}

/** The button that fixed a pair is gone with it: the focus goes on to the next. */
function focusNext() {
  const next = find('[data-misses] button') ?? find('#lesbarkeit');
  if (next.localName === 'h2') next.tabIndex = -1;
  next.focus();
}

function mend(scheme, what) {
  change(mended(file, scheme, what));
  focusNext();
}

/** Fixes one after the other: a colour fixed for one pair may suit the next. */
function mendAll() {
  let next = file;
  for (let turn = 0; turn < 100; turn++) {
    const miss = missesOf(readTheme(base, next)).find(({mend: way}) => way);
    if (!miss) break;
    next = mended(next, miss.scheme, miss.mend);
  }
  change(next);
  focusNext();
}

const tell = (text, found = []) => {
  find('[data-begun]').textContent = text;
  find('[data-found]').replaceChildren(...found.map((line) => Object.assign(document.createElement('li'), {textContent: line})));
};

/** Begins anew with what `make` returns, or says why it cannot. */
async function begin(make, name = '') {
  try {
    const {next, text, found} = await make();
    find('#name').value = name;
    await change(next);
    tell(text, found);
  } catch (error) {
    tell(say(`Das hat nicht geklappt: ${error.message}`, `That did not work: ${error.message}`));
  }
}

const beginWithTheme = (name, title) => begin(async () => ({
  next: name === 'base' ? {} : await fetchJson(name), text: say(`Angefangen mit: ${title}.`, `Begun with: ${title}.`),
}), name);

const beginWithFile = (picked) => begin(async () => {
  const text = await picked.text();
  const opened = say(`${picked.name} ist geöffnet.`, `${picked.name} is open.`);
  if (/\.json$/i.test(picked.name)) return {next: fileFromJson(text, base), text: opened};
  const {file: next, problems} = fileFromCss(text, base);
  return {next, text: `${opened}${problems.length ? say(' Nicht übernommen:', ' Not taken over:') : ''}`, found: problems};
}, picked.name.replace(/\.\w+$/, ''));

const beginWithWebsite = () => begin(() => {
  const {file: next, found} = guessTheme(find('#css').value, base);
  const labels = {'brand.font.text': say('Schrift', 'Type'), 'brand.font.heading': say('Überschriften', 'Headings'),
    'brand.font.heading-weight': say('Stärke der Überschriften', 'Weight of headings'),
    'city.radius': say('Runde Ecken', 'Round corners')};
  return {
    next, text: say('Das steht im CSS Ihrer Website:', 'This is in the CSS of your website:'),
    found: found.map(({path, from}) => `${rows.get(path)?.dataset.label ?? labels[path]}: ${from}`),
  };
});

form.addEventListener('input', ({target}) => {
  if (target.closest('[data-path]') && !target.list && target.validity.valid) read(target, 'input');
});
form.addEventListener('change', ({target}) => {
  if (target.closest('[data-path]')) read(target, 'change');
  if (target.id === 'start') beginWithTheme(target.value, target.selectedOptions[0].textContent);
  if (target.id === 'file' && target.files[0]) beginWithFile(target.files[0]);
});
form.addEventListener('submit', (event) => event.preventDefault());
find('[data-guess]').addEventListener('click', beginWithWebsite);
find('[data-mend-all]').addEventListener('click', mendAll);
find('[data-undo]').addEventListener('click', () => change(before.pop(), {remembered: false}));
find('#name').addEventListener('input', show);
find('[data-link] a').addEventListener('click', (event) => {
  event.preventDefault();
  history.replaceState(null, '', address);
  navigator.clipboard?.writeText(location.href).then(() => {
    find('[data-copied]').textContent = say('Der Link ist kopiert.', 'The link is copied.');
  }, () => {});
});
frames.forEach((frame) => frame.addEventListener('load', () => dress(frame, taken.css)));

const packed = /^#thema=([\w-]+)$/.exec(location.hash)?.[1];
if (packed) await begin(async () => ({next: await fromAddress(packed, base), text: say('Das Aussehen aus dem Link.', 'The theme of the link.')}));
else await show();
before.length = 0;
find('[data-undo]').disabled = true;
document.documentElement.dataset.studio = 'ready';
