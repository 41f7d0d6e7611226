import {html, say} from '../http/html.mjs';

/** What the theme studio lets one set: tokens of a theme file by path, with the words of a person who sees them. */

const colors = [
  ['brand.color.primary', say('Hausfarbe', 'Main colour')],
  ['brand.color.on-primary', say('Schrift auf der Hausfarbe', 'Text on the main colour')],
  ['brand.color.link', say('Links', 'Links')],
  ['brand.color.paper', say('Hintergrund', 'Background')],
  ['brand.color.paper-raised', say('Abgesetzter Hintergrund', 'Raised background')],
  ['brand.color.ink', say('Text', 'Text')],
  ['brand.color.ink-soft', say('Nebentext', 'Secondary text')],
  ['brand.color.line', say('Linien und Ränder', 'Lines and borders')],
  ['brand.color.focus', say('Rahmen bei Tastaturbedienung', 'Outline of the focus')],
];

const signals = [
  ['brand.color.good', say('Alles in Ordnung', 'All is well')],
  ['brand.color.on-good', say('Schrift auf „Alles in Ordnung“', 'Text on “All is well”')],
  ['brand.color.mind', say('Achtung', 'Attention')],
  ['brand.color.on-mind', say('Schrift auf „Achtung“', 'Text on “Attention”')],
  ['brand.color.bad', say('Fehler, abgesagt', 'Error, cancelled')],
  ['brand.color.on-bad', say('Schrift auf „Fehler“', 'Text on “Error”')],
  ['brand.color.note', say('Hinweis', 'Note')],
  ['brand.color.on-note', say('Schrift auf „Hinweis“', 'Text on “Note”')],
];

const waste = [
  ['city.waste.residual', say('Restmüll', 'Residual waste')],
  ['city.waste.organic', say('Bioabfall', 'Organic waste')],
  ['city.waste.paper', say('Papier', 'Paper')],
  ['city.waste.packaging', say('Verpackungen', 'Packaging')],
  ['city.waste.glass', say('Glas', 'Glass')],
  ['city.waste.bulky', say('Sperrmüll', 'Bulky waste')],
  ['city.waste.hazardous', say('Schadstoffe', 'Hazardous waste')],
  ['city.waste.garden', say('Grünschnitt', 'Garden waste')],
  ['city.waste.other', say('Sonstiges', 'Other')],
  ['waste-calendar.next-background', say('Hintergrund der nächsten Abfuhr', 'Background of the next collection')],
];

const idOf = (path, half = '') => `${path.replaceAll('.', '-')}${half && `-${half}`}`;

const halves = [['light', say('hell', 'light')], ['dark', say('dunkel', 'dark')]];

/** A colour, light and dark: the browser's own picker, and its digits for those who have them in a manual. */
const colorField = ([path, label]) => html`<div class="color" role="group" aria-labelledby="${idOf(path)}" data-path="${path}"
  data-label="${label}">
  <span class="label" id="${idOf(path)}">${label}</span>
  ${halves.map(([half, name]) => html`<span class="half">
    <input type="color" data-half="${half}" aria-label="${label}, ${name}: ${say('auswählen', 'choose')}">
    <input type="text" id="${idOf(path, half)}" data-half="${half}" aria-label="${label}, ${name}" pattern="#[0-9a-fA-F]{6}"
      title="${say('Sechs Ziffern nach einer Raute, zum Beispiel #0b5a75', 'Six digits after a hash, #0b5a75 for one')}" maxlength="7" autocomplete="off" spellcheck="false">
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
say('Namen mit Komma dazwischen. „inherit“ ist die Schrift Ihrer Seite',
  'Names with commas between. “inherit” is the typeface of your page'));

const choiceField = (path, label, values) => labelled(path, label, html`<select id="${idOf(path)}">
  ${values.map(([value, name]) => html`<option value="${value}">${name}</option>`)}</select>`);

const rangeField = (path, label, {min, max, step = 1, unit = ''}) => labelled(path, label, html`<div class="range">
  <input type="range" id="${idOf(path)}" min="${min}" max="${max}" step="${step}" data-unit="${unit}">
  <output for="${idOf(path)}"></output></div>`);

const fonts = ['inherit', 'system-ui, sans-serif', 'Georgia, serif', 'Source Sans 3, system-ui, sans-serif',
  'Open Sans, system-ui, sans-serif', 'Fira Sans, system-ui, sans-serif', 'Atkinson Hyperlegible, system-ui, sans-serif'];

const weights = [[400, 'normal'], [500, say('etwas kräftiger', 'medium')], [600, say('halbfett', 'semibold')],
  [650, say('halbfett, etwas kräftiger', 'semibold, a little more')], [700, say('fett', 'bold')], [800, say('sehr fett', 'extra bold')]];

const sizes = [['inherit', say('wie die Seite', 'as the page')], ['0.9375em', say('etwas kleiner', 'a little smaller')],
  ['1.0625em', say('etwas größer', 'a little larger')], ['1.125em', say('größer', 'larger')]];

/** Fields of the theme studio. */
export const studioFields = () => html`
<fieldset><legend>${say('Farben', 'Colours')}</legend>
  ${colorTable(colors)}
  ${folded(say('Farben für Meldungen', 'Colours of messages'), colorTable(signals))}
  ${folded(say('Farben der Abfallarten', 'Colours of kinds of waste'), colorTable(waste))}
</fieldset>
<fieldset><legend>${say('Schrift', 'Type')}</legend>
  <datalist id="fonts">${fonts.map((value) => html`<option value="${value}"></option>`)}</datalist>
  ${fontField('brand.font.text', say('Schrift für Text', 'Typeface of text'))}
  ${fontField('brand.font.heading', say('Schrift für Überschriften', 'Typeface of headings'))}
  ${choiceField('brand.font.heading-weight', say('Stärke der Überschriften', 'Weight of headings'), weights)}
  ${choiceField('city.font-size', say('Schriftgröße', 'Size of text'), sizes)}
  ${rangeField('city.line-height', say('Zeilenhöhe', 'Line height'), {min: 1.3, max: 1.8, step: 0.05})}
</fieldset>
<fieldset><legend>${say('Form', 'Shape')}</legend>
  ${rangeField('city.radius', say('Runde Ecken', 'Round corners'), {min: 0, max: 24, unit: 'px'})}
  ${rangeField('city.space', say('Abstände', 'Spacing'), {min: 4, max: 14, unit: 'px'})}
  ${rangeField('city.border-width', say('Stärke der Ränder', 'Width of borders'), {min: 1, max: 3, step: 0.5, unit: 'px'})}
</fieldset>`;
