import {html} from '../http/html.mjs';
import {coloured} from './source-view.mjs';
import {generatorAddress, generatorForm, idOf} from './generator-form.mjs';
import {page} from './layout.mjs';
import {previewAddress, previewRights, refusal} from './generator-preview.mjs';
import {readChoices} from './snippet-choices.mjs';
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
  const title = cms === 'none' ? 'Schritt für Schritt' : `Schritt für Schritt: ${name}`;
  const written = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return html`<div class="box">
    <h3 id="recipe">${title}</h3>
    <div class="source steps" data-title="${title}" data-copy="${written}" data-button-first>
      <div tabindex="0" role="region" aria-label="${title}" aria-keyshortcuts="Enter"><ol>${steps.map((step) =>
        html`<li>${step}</li>`)}</ol></div>
    </div>
    ${library.recipes.includes(cms) && html`<p class="note"><a href="/docs/de/cms/${cms}.md">Ausführlich: ${name}</a></p>`}
  </div>`;
}

function boxes({head, tag, csp, privacy, recipe, notes}, library) {
  return html`<div class="boxes" data-part="boxes">
    ${notes.length > 0 && html`<ul class="notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>`}
    ${recipeBox(recipe, library)}
    ${box({id: 'head', title: 'Kopfzeilen', content: coloured(head),
      note: 'Einmal für die ganze Website, in die Vorlage vor </head>.'})}
    ${box({id: 'tag', title: 'Quelltext', content: coloured(tag), note: 'An die Stelle der Seite, an der der Baustein stehen soll.'})}
    ${box({id: 'csp', title: 'Content Security Policy', content: csp,
      note: 'Für die Technik. Genügt für den Baustein; was Ihre Seite sonst braucht, kommt dazu.'})}
    ${box({id: 'privacy-de', title: 'Datenschutzerklärung', content: privacy.de, isCode: false,
      note: 'Für Ihre Datenschutzbeauftragten. Bitte prüfen und an Ihre Namen anpassen.'})}
    ${box({id: 'privacy-en', title: 'Datenschutzerklärung auf Englisch', content: privacy.en, isCode: false, lang: 'en'})}
  </div>`;
}

const faultList = (faults) => html`<div role="status" data-part="faults">${faults.length > 0 && html`<div class="faults">
  <p>Bitte prüfen. Ohne diese Angaben sieht es so aus:</p>
  <ul>${faults.map(({field, text}) => html`<li><a href="#${idOf(field)}">${text}</a></li>`)}</ul></div>`}</div>`;

function result(choices, faults, library) {
  const snippet = snippetOf(choices, library);
  const title = `Vorschau: ${library.demos[choices.widget].name.de}`;
  const preview = previewAddress(choices, library);
  return html`<div class="result" id="ergebnis" tabindex="-1" data-address="${generatorAddress(choices, library)}">
    <h2>Ihr Ergebnis</h2>
    ${faultList(faults)}
    <section aria-labelledby="preview">
      <h3 id="preview">Vorschau</h3>
      <p class="note">Genau der <a href="#tag">Quelltext von unten</a>, unter genau dieser Content Security Policy. Der
        Rahmen ist abgeschlossen: Der Baustein kann sich hier nichts merken.</p>
      <div class="stage" data-part="preview" data-key="${preview}"><iframe name="preview" title="${title}" src="${preview}"
        sandbox="${previewRights(choices)}"></iframe></div>
    </section>
    <div class="copying" hidden data-with-script>
      <button type="button" data-copy-all aria-keyshortcuts="Alt+Shift+K">Alles kopieren</button>
      <p class="note">Jederzeit mit <kbd>Alt</kbd> + <kbd>Umschalt</kbd> + <kbd>K</kbd>. Ein einzelnes Feld: mit
        <kbd>Tab</kbd> hingehen, <kbd>Eingabe</kbd> drücken.</p>
      <p role="status" class="note" data-copied-all></p>
    </div>
    ${boxes(snippet, library)}
    <p class="note" data-part="link"><a href="${generatorAddress(choices, library)}">Link zu dieser Auswahl</a>, zum Weitergeben
      und Wiederfinden.</p>
  </div>`;
}

/**
 * Choose a widget, get everything a page needs to show it: a form, and the result worked out by the server.
 * @returns a reply
 */
export function generatorPage(library, query) {
  const {choices, faults, unknown} = readChoices(query, library);
  if (unknown.length > 0) return refusal(unknown);
  return page({
    title: 'Einbauen – Stadtbausteine',
    path: '/catalogue/einbauen',
    assets: ['generator'],
    body: html`
<div class="frame intro">
  <h1>Einbauen</h1>
  <p class="lead">Wählen Sie, was auf Ihre Seite soll. Sie bekommen alles zum Kopieren, was Sie und Ihre Technik dafür
    brauchen, mit Schritten für Ihr Redaktionssystem und dem Text für die Datenschutzerklärung.</p>
  <ul class="contents narrow"><li><a href="#ergebnis">Gleich zum Ergebnis</a></li></ul>
</div>
<div class="frame generator">
  ${generatorForm(choices, library, faults)}
  ${result(choices, faults, library)}
</div>`,
  });
}
