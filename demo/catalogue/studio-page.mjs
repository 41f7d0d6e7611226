import {html, trusted} from '../http/html.mjs';
import {bare, page} from './layout.mjs';
import {studioFields} from './studio-fields.mjs';
import {themeChoices} from './theme-names.mjs';

const address = '/catalogue/gestalten';

/** What a bridge leads to is decided by the page, and `dark` has no colours of its own: nothing to begin with. */
const beginnings = (names) => themeChoices(names)
  .filter(([name, , group]) => !group.startsWith('Werte') && !['none', 'dark', 'inherit'].includes(name));

const start = (themes) => html`<fieldset><legend>Womit anfangen?</legend>
  <div class="field"><label for="start">Mit einem fertigen Aussehen</label>
    <select id="start">${themes.map(([name, title]) => html`<option value="${name}">${title}</option>`)}</select></div>
  <div class="field"><label for="file">Mit einer Datei</label>
    <input type="file" id="file" accept=".json,.css,application/json,text/css" aria-describedby="file-hint">
    <p class="hint" id="file-hint">Was Sie hier schon einmal mitgenommen oder von Hand geschrieben haben, als CSS oder JSON</p></div>
  <details><summary>Mit den Farben Ihrer Website</summary>
    <div class="field"><label for="css">CSS Ihrer Website</label>
      <textarea id="css" rows="6" spellcheck="false" aria-describedby="css-hint"></textarea>
      <p class="hint" id="css-hint">Öffnen Sie das Stylesheet Ihrer Website im Browser, markieren Sie alles und fügen Sie
        es hier ein. Daraus wird ein erster Vorschlag.</p></div>
    <button type="button" class="quiet" data-guess>Vorschlag machen</button>
  </details>
  <p role="status" class="note" data-begun></p>
  <ul class="found" data-found></ul>
</fieldset>`;

const frame = (theme, title) => html`<section aria-labelledby="${theme}">
  <h3 id="${theme}">${title}</h3>
  <div class="stage"><iframe title="${`Alle Bausteine, ${title.toLowerCase()}`}" data-fit data-dressed
    src="${address}/vorschau?theme=${theme}"></iframe></div>
</section>`;

const file = (kind, title, note) => html`<div class="take-file">
  <h3>${title}</h3>
  <p class="note">${note}</p>
  <div class="source"><pre tabindex="0" role="region" aria-label="${title}" aria-keyshortcuts="Enter"><code
    data-written="${kind}"></code></pre></div>
  <p><a class="button" data-download="${kind}" href="#mitnehmen">${title} herunterladen</a></p>
</div>`;

const results = html`<div class="result">
  <section class="contrast" aria-labelledby="lesbarkeit">
    <h2 id="lesbarkeit">Lesbarkeit</h2>
    <p role="status" data-verdict></p>
    <p><button type="button" data-mend-all hidden>Alles beheben</button></p>
    <ul class="misses" data-misses></ul>
    <details><summary>Alle Farbpaare</summary><div class="table-scroll"><table>
      <thead><tr><th scope="col">Was zusammentrifft</th><th scope="col">hell</th><th scope="col">dunkel</th><th scope="col">nötig</th></tr></thead>
      <tbody data-pairs></tbody></table></div></details>
    <details><summary>Farben, die bei Farbenblindheit ähnlich aussehen</summary>
      <p class="note">Kein Fehler: Jede Abfallart hat auch ein eigenes Zeichen und ihren Namen.</p>
      <ul class="alike" data-alike></ul></details>
  </section>
  <section aria-labelledby="vorschau">
    <h2 id="vorschau">So sieht es aus</h2>
    <div class="previews">${frame('light', 'Hell')}${frame('dark', 'Dunkel')}</div>
  </section>
  <section class="take" id="mitnehmen" aria-labelledby="mitnehmen-titel">
    <h2 id="mitnehmen-titel">Mitnehmen</h2>
    <div class="field take-name"><label for="name">Name</label>
      <input type="text" id="name" autocomplete="off" aria-describedby="name-hint">
      <p class="hint" id="name-hint">So heißen die Dateien, zum Beispiel „eschenfurt“</p></div>
    <div class="take-files">
      ${file('css', 'CSS', 'Auf den Server Ihrer Website legen und in der Seite verlinken. Mehr braucht es nicht.')}
      ${file('json', 'Tokens', 'Design Tokens im Format des W3C: zum Aufheben, für Figma und um hier weiterzumachen.')}
    </div>
    <p data-link><a href="#">Link zu diesem Aussehen</a>, zum Weitergeben und Wiederfinden. Alles steckt in der
      Adresse. <span role="status" data-copied></span></p>
  </section>
</div>`;

/**
 * The theme studio: all of it happens in the page, which gets the mechanism and the themes as files.
 * @returns a reply
 */
export const studioPage = ({themes}) => page({
  title: 'Gestalten – Stadtbausteine',
  path: address,
  assets: ['studio'],
  body: html`
<div class="frame intro">
  <h1>Gestalten</h1>
  <p class="lead">Farben, Schrift, Abstände: Stellen Sie ein, wie die Bausteine in Ihrer Stadt aussehen. Ob alles gut lesbar
    ist, sehen Sie sofort. Am Ende nehmen Sie eine kleine Datei mit. Nichts davon verlässt Ihren Rechner.</p>
  <noscript><p>Diese Seite braucht JavaScript. Von Hand geht es auch:
    <a href="/docs/de/gestalten.md">Gestalten</a>.</p></noscript>
</div>
<div class="frame studio">
  <form data-studio autocomplete="off">
    ${start(beginnings(themes))}
    ${studioFields()}
    <p><button type="button" class="quiet" data-undo disabled>Letzte Änderung zurücknehmen</button></p>
  </form>
  ${results}
</div>`,
});

/**
 * Every widget that has a look, once, on a page that wears the theme.
 * @returns a reply
 */
export function studioPreview({allElements, examples}, query) {
  const shown = allElements.filter(({cssParts = []}) => cssParts.length > 0).map(({tagName}) => examples[tagName][0]);
  return bare({
    title: 'Alle Bausteine', lang: 'de', dir: 'ltr', theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    style: 'studio-preview', content: shown.map((example) => example && html`<section>${trusted(example.html)}</section>`),
  });
}
