import {html, say} from '../http/html.mjs';
import {coloured} from './source-view.mjs';
import {generatorAddress, generatorForm, idOf} from './generator-form.mjs';
import {snippetOf} from './snippet.mjs';

/** Something to copy, under a heading, with a word on where it goes. */
function box({id, title, note, content, isCode = true, lang}) {
  return html`<div class="box">
    <h3 id="${id}">${title}</h3>
    ${note && html`<p class="note">${note}</p>`}
    <div class="source" data-title="${title}" data-button-first><pre class="${isCode ? 'lines' : 'words'}" tabindex="0" role="region"
      aria-label="${title}" aria-keyshortcuts="Enter" ${lang && html`lang="${lang}"`}><code>${content}</code></pre></div>
  </div>`;
}

function recipeBox({name, cms, steps}, library) {
  const title = say('Schritt für Schritt', 'Step by step');
  const named = cms === 'none' ? title : say(`${title.de}: ${name}`, `${title.en}: ${name}`);
  const written = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return html`<div class="box">
    <h3 id="recipe">${named}</h3>
    <div class="source steps" data-title="${named}" data-copy="${written}" data-button-first>
      <div tabindex="0" role="region" aria-label="${named}" aria-keyshortcuts="Enter"><ol>${steps.map((step) =>
        html`<li>${step}</li>`)}</ol></div>
    </div>
    ${library.recipes.includes(cms) && html`<p class="note"><a href="/docs/de/cms/${cms}.md" hreflang="de">${say(
      `Ausführlich: ${name}`, `In detail, in German: ${name}`)}</a></p>`}
  </div>`;
}

const codeBoxes = ({head, tag, csp}) => [
  {id: 'head', title: say('Kopfzeilen', 'Lines for the head'), content: coloured(head),
    note: say('Einmal für die ganze Website, in die Vorlage vor </head>.', 'Once for the whole website, in the template before </head>.')},
  {id: 'tag', title: say('Quelltext', 'Source'), content: coloured(tag),
    note: say('An die Stelle der Seite, an der der Baustein stehen soll.', 'Where the building block is to stand on the page.')},
  {id: 'csp', title: 'Content Security Policy', content: csp,
    note: say('Für die Technik. Genügt für den Baustein; was Ihre Seite sonst braucht, kommt dazu.',
      'For your technicians. Enough for the building block; what else your page needs is added.')},
];

const privacyBoxes = ({de, en}) => [
  {id: 'privacy-de', title: say('Datenschutzerklärung', 'Privacy notice in German'), content: de, isCode: false, lang: 'de',
    note: say('Für Ihre Datenschutzbeauftragten. Bitte prüfen und an Ihre Namen anpassen.',
      'For your data protection officer. Please check it and put in your names.')},
  {id: 'privacy-en', title: say('Datenschutzerklärung auf Englisch', 'Privacy notice in English'), content: en, isCode: false,
    lang: 'en'},
];

const boxes = ({notes, recipe, privacy, ...code}, library) => html`<div class="boxes" data-part="boxes">
  ${notes.length > 0 && html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
  ${recipeBox(recipe, library)}
  ${[...codeBoxes(code), ...privacyBoxes(privacy)].map(box)}
</div>`;

const faultList = (faults) => html`<div role="status" data-part="faults">${faults.length > 0 && html`<div class="faults">
  <p>${say('Bitte prüfen. Ohne diese Angaben sieht es so aus:', 'Please check. Without these it looks like this:')}</p>
  <ul>${faults.map(({field, text}) => html`<li><a href="#${idOf(field)}">${text}</a></li>`)}</ul></div>`}</div>`;

const previewSection = html`<section aria-labelledby="preview">
  <h3 id="preview">${say('Vorschau', 'Preview')}</h3>
  <p class="note">${say(html`Genau der <a href="#tag">Quelltext von unten</a>, unter genau dieser Content Security Policy. Der
    Rahmen ist abgeschlossen: Der Baustein kann sich hier nichts merken.`, html`Exactly the <a href="#tag">source below</a>, under
    exactly this Content Security Policy. The frame is closed: the building block cannot keep anything here.`)}</p>
  <p class="note" role="status" data-preview-note></p>
  <div class="stage" data-preview></div>
</section>`;

const copying = html`<div class="copying">
  <button type="button" data-copy-all aria-keyshortcuts="Alt+Shift+K">${say('Alles kopieren', 'Copy everything')}</button>
  <p class="note">${say(html`Jederzeit mit <kbd>Alt</kbd> + <kbd>Umschalt</kbd> + <kbd>K</kbd>. Ein einzelnes Feld: mit
    <kbd>Tab</kbd> hingehen, <kbd>Eingabe</kbd> drücken.`, html`At any time with <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>K</kbd>.
    A single field: go there with <kbd>Tab</kbd>, press <kbd>Enter</kbd>.`)}</p>
  <p role="status" class="note" data-copied-all></p>
</div>`;

/** Jumps to each part of the result, which stay in sight beside it. */
const parts = html`<ul class="result-parts" aria-label="${say('Teile des Ergebnisses', 'Parts of the result')}">
  ${[['preview', say('Vorschau', 'Preview')], ['recipe', say('Schritte', 'Steps')], ['head', say('Kopfzeilen', 'Head')],
    ['tag', say('Quelltext', 'Source')], ['csp', 'CSP'], ['privacy-de', say('Datenschutz', 'Privacy')]]
    .map(([id, words]) => html`<li><a href="#${id}">${words}</a></li>`)}
</ul>`;

const result = (choices, faults, library, lang) => html`<div class="result" id="ergebnis" tabindex="-1">
  <h2>${say('Ihr Ergebnis', 'Your result')}</h2>
  ${parts}
  ${faultList(faults)}
  ${previewSection}
  ${copying}
  ${boxes(snippetOf(choices, library, lang), library)}
  <p class="note" data-part="link"><a href="${generatorAddress(choices, library)}">${say('Link zu dieser Auswahl',
    'Link to this choice')}</a>${say(', zum Weitergeben und Wiederfinden.', ', to pass on and to find again.')}</p>
</div>`;

/** Form and result of choices. */
export const generatorView = ({choices, faults}, library, lang) =>
  html`${generatorForm(choices, library, faults)}${result(choices, faults, library, lang)}`;

/** Shown instead of the result if the address asks for something that does not exist. */
export const refusal = (reasons) => html`<div class="refusal">
  <h2>${say('So geht es nicht.', 'This does not work.')}</h2>
  <ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
  <p><a href="/catalogue/einbauen">${say('Von vorn beginnen', 'Begin anew')}</a></p>
</div>`;
