import {html} from '../http/html.mjs';
import {frameAddress} from './options.mjs';
import {page} from './layout.mjs';
import {byKind} from './kinds.mjs';
import {generatorFor} from './addresses.mjs';
import {sourceView} from './source-view.mjs';

const snippet = `<script type="module" src="/dist/stadtbausteine.js"></script>

<waste-calendar streets="/daten/abfall/streets.json">
  <a href="/stadt/abfall/strassen">Abfuhrtermine als Liste</a>
</waste-calendar>`;

const promises = [
  ['Was Sie haben, genügt', 'iCalendar, XZuFi, schema.org, AbfallNavi, Smart Village App, CSV: Die Bausteine lesen, was '
    + 'Stadt und Betriebe ohnehin veröffentlichen. Auch dann, wenn die Datei nicht ganz sauber ist.'],
  ['Für alle bedienbar', 'Tastatur, Vorlesesoftware, 400 % Vergrößerung, Ausdruck. Geprüft nach WCAG 2.2 AA und BITV 2.0, '
    + 'in sechs Sprachen, auch von rechts nach links.'],
  ['Nichts nach draußen', 'Kein Cookie, keine Zählung, keine Anfrage an Dritte. Läuft unter der strengsten '
    + 'Content Security Policy.'],
  ['Sagt, was ist', 'Fällt ein Dienst aus, steht der letzte bekannte Stand mit Datum da. Eine tote Quelle liest sich '
    + 'nie wie „keine Termine“.'],
];

function card({tagName}, library) {
  const {name, summary, reads} = library.demos[tagName];
  const [example] = library.examples[tagName];
  const address = frameAddress(`/catalogue/example/${tagName}/1`, {lang: 'de', theme: 'auto', dir: 'auto'});
  return html`<li class="card">
    <div>
      <h4><a href="/catalogue/${tagName}">${name.de} <code>&lt;${tagName}&gt;</code></a></h4>
      <p>${summary.de}</p>
      <p class="reads"><b>Liest</b> ${reads.de}</p>
      <ul class="contents">
        <li><a href="/catalogue/${tagName}#beispiele">Beispiele</a></li>
        <li><a href="/catalogue/${tagName}#ausprobieren">Ausprobieren</a></li>
        <li><a href="/catalogue/${tagName}#nachschlagen">Nachschlagen</a></li>
        <li><a href="${generatorFor(tagName, library)}">Einbauen</a></li>
      </ul>
    </div>
    ${example && html`<iframe title="${`Beispiel für ${tagName}`}" loading="lazy" data-fit src="${address}"></iframe>`}
  </li>`;
}

/** Every widget as a card, under the kind it is of. */
const cards = (library) => (library.allElements.length > 0
  ? byKind(library.allElements, library.demos).map(({kind, title, elements}) => html`<section aria-labelledby="art-${kind}">
    <h3 id="art-${kind}">${title}</h3>
    <ul class="cards">${elements.map((element) => card(element, library))}</ul>
  </section>`)
  : html`<p>Es ist noch nichts gebaut. <code>npm start</code> baut alles und zeigt es hier.</p>`);

const kilobytes = (bytes) => (bytes / 1000).toLocaleString('de', {maximumFractionDigits: 1, minimumFractionDigits: 1});

const hero = ({loaderSize}, today) => html`<div class="hero frame">
  <div class="hero-text">
    <h1>Bausteine für die Website Ihrer&nbsp;Stadt</h1>
    <p class="lead">Zwei Zeilen HTML, und Ihre Seite weiß, wann welche Tonne geleert wird, was am Wochenende los ist und
      welches Amt zuständig ist. Mit den Daten, die Sie schon veröffentlichen, in den Farben Ihrer Stadt.</p>
    ${sourceView(snippet, 'Quelltext zum Einbauen')}
    <p class="note">${loaderSize && html`Das Skript wiegt ${kilobytes(loaderSize)} kB und lädt nur, was auf der Seite steht. `}
      <a href="/catalogue/einbauen">Für Ihre Seite zusammenstellen</a> oder
      <a href="/stadt/">auf einer Stadtseite ansehen</a></p>
  </div>
  <div class="hero-widget">
    <waste-calendar src="/daten/abfall/ahornweg.ics" heading="Abfuhr im Ahornweg" heading-level="2" limit="4"
      loading="eager" ${today && html`today="${today}"`}><a href="/stadt/abfall/strassen">Abfuhrtermine als
      Liste</a></waste-calendar>
  </div>
</div>`;

const invitation = html`<section class="frame band invitation" aria-labelledby="eschenfurt">
  <div>
    <h2 id="eschenfurt">Eine ganze Stadt zum Ausprobieren</h2>
    <p>Eschenfurt an der Marle gibt es nicht, aber alles darin stimmt: acht Stadtteile, dreihundert Straßen, zwei Jahre
      Abfuhrtermine mit verschobenen Feiertagen, vierhundert Veranstaltungen und sechshundert Dienstleistungen.</p>
    <p><a class="button" href="/stadt/">Eschenfurt besuchen</a></p>
  </div>
  <a class="postcard" href="/stadt/" tabindex="-1" aria-hidden="true"><img src="/stadt/assets/marle.svg" alt=""
    width="720" height="320" loading="lazy"></a>
</section>`;

/**
 * The catalogue's front page.
 * @param {object} library as `readLibrary` gives it
 * @param {{today?: string}} context
 */
export const frontPage = (library, {today}) => page({
  title: 'Stadtbausteine – Bausteine für die Website Ihrer Stadt',
  path: '/catalogue/',
  widgets: true,
  body: html`
${hero(library, today)}
<section class="frame band kinds" aria-labelledby="bausteine">
  <h2 id="bausteine">Bausteine</h2>
  ${cards(library)}
</section>
<section class="frame band" aria-labelledby="versprechen">
  <h2 id="versprechen">Worauf Sie sich verlassen können</h2>
  <dl class="promises">${promises.map(([title, text]) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`)}</dl>
</section>
${invitation}`,
});
