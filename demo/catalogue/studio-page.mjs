import {html, say, trusted} from '../http/html.mjs';
import {bare, page} from './layout.mjs';
import {studioFields} from './studio-fields.mjs';
import {bridged, themeChoices} from './theme-names.mjs';

const address = '/catalogue/gestalten';

/** What a bridge leads to is decided by the page, and `dark` has no colours of its own: nothing to begin with. */
const beginnings = (names) => themeChoices(names)
  .filter(([name, , group]) => group !== bridged && !['none', 'dark', 'inherit'].includes(name));

const start = (themes) => html`<fieldset><legend>${say('Womit anfangen?', 'What to begin with?')}</legend>
  <div class="field"><label for="start">${say('Mit einem fertigen Aussehen', 'With a theme there is')}</label>
    <select id="start">${themes.map(([name, title]) => html`<option value="${name}">${title}</option>`)}</select></div>
  <div class="field"><label for="file">${say('Mit einer Datei', 'With a file')}</label>
    <input type="file" id="file" accept=".json,.css,application/json,text/css" aria-describedby="file-hint">
    <p class="hint" id="file-hint">${say('Was Sie hier schon einmal mitgenommen oder von Hand geschrieben haben, als CSS oder JSON',
    'What you took along from here before or wrote by hand, as CSS or JSON')}</p></div>
  <details><summary>${say('Mit den Farben Ihrer Website', 'With the colours of your website')}</summary>
    <div class="field"><label for="css">${say('CSS Ihrer Website', 'CSS of your website')}</label>
      <textarea id="css" rows="6" spellcheck="false" aria-describedby="css-hint"></textarea>
      <p class="hint" id="css-hint">${say(`Öffnen Sie das Stylesheet Ihrer Website im Browser, markieren Sie alles
        und fügen Sie es hier ein. Daraus wird ein erster Vorschlag.`, `Open the style sheet of your website in the browser, select all of
        it and paste it here. A first suggestion is made of it.`)}</p></div>
    <button type="button" class="quiet" data-guess>${say('Vorschlag machen', 'Make a suggestion')}</button>
  </details>
  <p role="status" class="note" data-begun></p>
  <ul class="found" data-found></ul>
</fieldset>`;

const frame = (theme, title) => html`<section aria-labelledby="${theme}">
  <h3 id="${theme}">${title}</h3>
  <div class="stage"><iframe title="${say('Alle Bausteine', 'All building blocks')}: ${title}" data-fit data-dressed
    src="${address}/vorschau?${say('lang=de', 'lang=en')}&amp;theme=${theme}"></iframe></div>
</section>`;

const file = (kind, title, note) => html`<div class="take-file">
  <h3>${title}</h3>
  <p class="note">${note}</p>
  <div class="source"><pre tabindex="0" role="region" aria-label="${title}" aria-keyshortcuts="Enter"><code
    data-written="${kind}"></code></pre></div>
  <p><a class="button" data-download="${kind}" href="#mitnehmen">${say(html`${title} herunterladen`, html`Download ${title}`)}</a></p>
</div>`;

const results = html`<div class="result">
  <section class="contrast" aria-labelledby="lesbarkeit">
    <h2 id="lesbarkeit">${say('Lesbarkeit', 'Legibility')}</h2>
    <p role="status" data-verdict></p>
    <p><button type="button" data-mend-all hidden>${say('Alles beheben', 'Fix all')}</button></p>
    <ul class="misses" data-misses></ul>
    <details><summary>${say('Alle Farbpaare', 'All pairs of colours')}</summary><div class="table-scroll"><table>
      <thead><tr>${[say('Was zusammentrifft', 'What meets'), say('hell', 'light'), say('dunkel', 'dark'),
    say('nötig', 'needed')].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody data-pairs></tbody></table></div></details>
    <details><summary>${say('Farben, die bei Farbenblindheit ähnlich aussehen', 'Colours that look alike to the colour-blind')}</summary>
      <p class="note">${say('Kein Fehler: Jede Abfallart hat auch ein eigenes Zeichen und ihren Namen.',
    'No fault: each kind of waste has a sign of its own and its name as well.')}</p>
      <ul class="alike" data-alike></ul></details>
  </section>
  <section aria-labelledby="vorschau">
    <h2 id="vorschau">${say('So sieht es aus', 'What it looks like')}</h2>
    <div class="previews">${frame('light', say('Hell', 'Light'))}${frame('dark', say('Dunkel', 'Dark'))}</div>
  </section>
  <section class="take" id="mitnehmen" aria-labelledby="mitnehmen-titel">
    <h2 id="mitnehmen-titel">${say('Mitnehmen', 'Take it along')}</h2>
    <div class="field take-name"><label for="name">Name</label>
      <input type="text" id="name" autocomplete="off" aria-describedby="name-hint">
      <p class="hint" id="name-hint">${say('So heißen die Dateien, zum Beispiel „eschenfurt“', 'What the files are called, “eschenfurt” for one')}</p></div>
    <div class="take-files">
      ${file('css', 'CSS', say('Auf den Server Ihrer Website legen und in der Seite verlinken. Mehr braucht es nicht.',
    'Put it on the server of your website and link it in the page. No more is needed.'))}
      ${file('json', 'Tokens', say('Design Tokens im Format des W3C: zum Aufheben, für Figma und um hier weiterzumachen.',
    'Design tokens in the format of the W3C: to keep, for Figma, and to go on from here.'))}
    </div>
    <p data-link>${say(html`<a href="#">Link zu diesem Aussehen</a>, zum Weitergeben und Wiederfinden. Alles steckt in der
      Adresse.`, html`<a href="#">Link to this theme</a>, to pass on and to find again. All of it is in the address.`)} <span role="status" data-copied></span></p>
  </section>
</div>`;

/**
 * The theme studio: all of it happens in the page, which gets the mechanism and the themes as files.
 * @returns a reply
 */
export const studioPage = ({themes}) => page({
  title: say('Gestalten – Stadtbausteine', 'Theme – Stadtbausteine'),
  path: address,
  assets: ['studio'],
  body: html`
<div class="frame intro">
  <h1>${say('Gestalten', 'Theme')}</h1>
  <p class="lead">${say(`Farben, Schrift, Abstände: Stellen Sie ein, wie die Bausteine in Ihrer Stadt aussehen. Ob alles gut
    lesbar ist, sehen Sie sofort. Am Ende nehmen Sie eine kleine Datei mit. Nichts davon verlässt Ihren Rechner.`,
  `Colours, type, spacing: choose how the building blocks look in your city. Whether all of it can be read well you see at
    once. In the end you take a small file along. None of it leaves your computer.`)}</p>
  <noscript><p>${say(html`Diese Seite braucht JavaScript. Von Hand geht es auch:
    <a href="/docs/de/gestalten.md">Gestalten</a>.`, html`This page needs JavaScript. It can be done by hand as well:
    <a href="/docs/theming.md">Theming</a>.`)}</p></noscript>
</div>
<div class="frame studio">
  <form data-studio autocomplete="off">
    ${start(beginnings(themes))}
    ${studioFields()}
    <p><button type="button" class="quiet" data-undo disabled>${say('Letzte Änderung zurücknehmen', 'Take back the last change')}</button></p>
  </form>
  ${results}
</div>`,
});

/**
 * Every widget that has a look, once, on a page that wears the theme.
 * @returns a reply
 */
export function studioPreview(path, {allElements, examples}) {
  const shown = allElements.filter(({cssParts = []}) => cssParts.length > 0).map(({tagName}) => examples[tagName][0]);
  return bare({
    title: 'Alle Bausteine', path, style: 'studio-preview',
    content: shown.map((example) => example && html`<section>${trusted(example.html)}</section>`),
  });
}
