import {html} from '../http/html.mjs';

/** What the theme studio lets one set: tokens of a theme file by path, with the words of a person who sees them. */

const colors = [
  ['brand.color.primary', 'Hausfarbe'],
  ['brand.color.on-primary', 'Schrift auf der Hausfarbe'],
  ['brand.color.link', 'Links'],
  ['brand.color.paper', 'Hintergrund'],
  ['brand.color.paper-raised', 'Abgesetzter Hintergrund'],
  ['brand.color.ink', 'Text'],
  ['brand.color.ink-soft', 'Nebentext'],
  ['brand.color.line', 'Linien und Ränder'],
  ['brand.color.focus', 'Rahmen bei Tastaturbedienung'],
];

const signals = [
  ['brand.color.good', 'Alles in Ordnung'],
  ['brand.color.on-good', 'Schrift auf „Alles in Ordnung“'],
  ['brand.color.mind', 'Achtung'],
  ['brand.color.on-mind', 'Schrift auf „Achtung“'],
  ['brand.color.bad', 'Fehler, abgesagt'],
  ['brand.color.on-bad', 'Schrift auf „Fehler“'],
  ['brand.color.note', 'Hinweis'],
  ['brand.color.on-note', 'Schrift auf „Hinweis“'],
];

const waste = [
  ['city.waste.residual', 'Restmüll'],
  ['city.waste.organic', 'Bioabfall'],
  ['city.waste.paper', 'Papier'],
  ['city.waste.packaging', 'Verpackungen'],
  ['city.waste.glass', 'Glas'],
  ['city.waste.bulky', 'Sperrmüll'],
  ['city.waste.hazardous', 'Schadstoffe'],
  ['city.waste.garden', 'Grünschnitt'],
  ['city.waste.other', 'Sonstiges'],
  ['waste-calendar.next-background', 'Hintergrund der nächsten Abfuhr'],
];

const idOf = (path, half = '') => `${path.replaceAll('.', '-')}${half && `-${half}`}`;

const halves = [['light', 'hell'], ['dark', 'dunkel']];

/** A colour, light and dark: the browser's own picker, and its digits for those who have them in a manual. */
const colorField = ([path, label]) => html`<div class="color" role="group" aria-labelledby="${idOf(path)}" data-path="${path}"
  data-label="${label}">
  <span class="label" id="${idOf(path)}">${label}</span>
  ${halves.map(([half, name]) => html`<span class="half">
    <input type="color" data-half="${half}" aria-label="${`${label}, ${name}: auswählen`}">
    <input type="text" id="${idOf(path, half)}" data-half="${half}" aria-label="${`${label}, ${name}`}" pattern="#[0-9a-fA-F]{6}"
      title="Sechs Ziffern nach einer Raute, zum Beispiel #0b5a75" maxlength="7" autocomplete="off" spellcheck="false">
  </span>`)}
</div>`;

const colorTable = (rows) => html`<div class="colors">
  <div class="color-heads" aria-hidden="true"><span></span>${halves.map(([, name]) => html`<span>${name}</span>`)}</div>
  ${rows.map(colorField)}
</div>`;

const folded = (summary, content) => html`<details><summary>${summary}</summary>${content}</details>`;

const labelled = (path, label, control, hint) => html`<div class="field" data-path="${path}">
  <label for="${idOf(path)}">${label}</label>
  ${control}
  ${hint && html`<p class="hint" id="${idOf(path)}-hint">${hint}</p>`}
</div>`;

const fontField = (path, label) => labelled(path, label, html`<input type="text" id="${idOf(path)}" list="fonts"
  autocomplete="off" spellcheck="false" aria-describedby="${idOf(path)}-hint">`,
'Namen mit Komma dazwischen. „inherit“ ist die Schrift Ihrer Seite');

const choiceField = (path, label, values) => labelled(path, label, html`<select id="${idOf(path)}">
  ${values.map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select>`);

const rangeField = (path, label, {min, max, step = 1, unit = ''}) => labelled(path, label, html`<div class="range">
  <input type="range" id="${idOf(path)}" min="${min}" max="${max}" step="${step}" data-unit="${unit}">
  <output for="${idOf(path)}"></output></div>`);

const fonts = ['inherit', 'system-ui, sans-serif', 'Georgia, serif', 'Source Sans 3, system-ui, sans-serif',
  'Open Sans, system-ui, sans-serif', 'Fira Sans, system-ui, sans-serif', 'Atkinson Hyperlegible, system-ui, sans-serif'];

const weights = [[400, 'normal'], [500, 'etwas kräftiger'], [600, 'halbfett'], [650, 'halbfett, etwas kräftiger'],
  [700, 'fett'], [800, 'sehr fett']];

const sizes = [['inherit', 'wie die Seite'], ['0.9375em', 'etwas kleiner'], ['1.0625em', 'etwas größer'], ['1.125em', 'größer']];

/** Fields of the theme studio. */
export const studioFields = () => html`
<fieldset><legend>Farben</legend>
  ${colorTable(colors)}
  ${folded('Farben für Meldungen', colorTable(signals))}
  ${folded('Farben der Abfallarten', colorTable(waste))}
</fieldset>
<fieldset><legend>Schrift</legend>
  <datalist id="fonts">${fonts.map((value) => html`<option value="${value}"></option>`)}</datalist>
  ${fontField('brand.font.text', 'Schrift für Text')}
  ${fontField('brand.font.heading', 'Schrift für Überschriften')}
  ${choiceField('brand.font.heading-weight', 'Stärke der Überschriften', weights)}
  ${choiceField('city.font-size', 'Schriftgröße', sizes)}
  ${rangeField('city.line-height', 'Zeilenhöhe', {min: 1.3, max: 1.8, step: 0.05})}
</fieldset>
<fieldset><legend>Form</legend>
  ${rangeField('city.radius', 'Runde Ecken', {min: 0, max: 24, unit: 'px'})}
  ${rangeField('city.space', 'Abstände', {min: 4, max: 14, unit: 'px'})}
  ${rangeField('city.border-width', 'Stärke der Ränder', {min: 1, max: 3, step: 0.5, unit: 'px'})}
</fieldset>`;
