import {html} from '../http/html.mjs';
import {frameAddress} from './options.mjs';
import {page} from './layout.mjs';
import {readElements, readExamples, transferSize} from './manifest.mjs';
import {generatorFor, readsOf, summaryOf} from './presets.mjs';
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

function card(element, example) {
  const {tagName} = element;
  const {text, lang} = summaryOf(element);
  const address = frameAddress(`/catalogue/example/${tagName}/1`, {lang: 'de', theme: 'auto', dir: 'auto'});
  return html`<li class="card">
    <div>
      <h3><a href="/catalogue/${tagName}"><code>&lt;${tagName}&gt;</code></a></h3>
      <p lang="${lang}">${text}</p>
      ${readsOf(tagName) && html`<p class="reads"><b>Liest</b> ${readsOf(tagName)}</p>`}
      <ul class="contents">
        <li><a href="/catalogue/${tagName}#beispiele">Beispiele</a></li>
        <li><a href="/catalogue/${tagName}#ausprobieren">Ausprobieren</a></li>
        <li><a href="/catalogue/${tagName}#nachschlagen">Nachschlagen</a></li>
        <li><a href="${generatorFor(tagName)}">Einbauen</a></li>
      </ul>
    </div>
    ${example && html`<iframe title="${`Beispiel für ${tagName}`}" loading="lazy" data-fit src="${address}"></iframe>`}
  </li>`;
}

async function cards(elements) {
  const shown = await Promise.all(elements.map(async (element) =>
    card(element, (await readExamples(element.tagName))[0])));
  return shown.length > 0
    ? html`<ul class="cards">${shown}</ul>`
    : html`<p>Es ist noch nichts gebaut. <code>npm start</code> baut alles und zeigt es hier.</p>`;
}

const kilobytes = (bytes) => (bytes / 1000).toLocaleString('de', {maximumFractionDigits: 1, minimumFractionDigits: 1});

/** The catalogue's front page. */
export async function frontPage({dist, today}) {
  const elements = await readElements(dist);
  const size = await transferSize(dist, 'stadtbausteine.js');
  return page({
    title: 'Stadtbausteine – Bausteine für die Website Ihrer Stadt',
    path: '/catalogue/',
    widgets: true,
    body: html`
<div class="hero frame">
  <div class="hero-text">
    <h1>Bausteine für die Website Ihrer&nbsp;Stadt</h1>
    <p class="lead">Zwei Zeilen HTML, und Ihre Seite weiß, wann welche Tonne geleert wird, was am Wochenende los ist und
      welches Amt zuständig ist. Mit den Daten, die Sie schon veröffentlichen, in den Farben Ihrer Stadt.</p>
    ${sourceView(snippet, 'Quelltext zum Einbauen')}
    <p class="note">${size && html`Das Skript wiegt ${kilobytes(size)} kB und lädt nur, was auf der Seite steht. `}
      <a href="/catalogue/einbauen">Für Ihre Seite zusammenstellen</a> oder
      <a href="/stadt/">auf einer Stadtseite ansehen</a></p>
  </div>
  <div class="hero-widget">
    <waste-calendar src="/daten/abfall/ahornweg.ics" heading="Abfuhr im Ahornweg" heading-level="2" limit="4"
      loading="eager" ${today && html`today="${today}"`}><a href="/stadt/abfall/strassen">Abfuhrtermine als
      Liste</a></waste-calendar>
  </div>
</div>
<section class="frame band" aria-labelledby="bausteine">
  <h2 id="bausteine">Bausteine</h2>
  ${await cards(elements)}
</section>
<section class="frame band" aria-labelledby="versprechen">
  <h2 id="versprechen">Worauf Sie sich verlassen können</h2>
  <dl class="promises">${promises.map(([title, text]) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`)}</dl>
</section>
<section class="frame band invitation" aria-labelledby="eschenfurt">
  <div>
    <h2 id="eschenfurt">Eine ganze Stadt zum Ausprobieren</h2>
    <p>Eschenfurt an der Marle gibt es nicht, aber alles darin stimmt: acht Stadtteile, dreihundert Straßen, zwei Jahre
      Abfuhrtermine mit verschobenen Feiertagen, vierhundert Veranstaltungen und sechshundert Dienstleistungen.</p>
    <p><a class="button" href="/stadt/">Eschenfurt besuchen</a></p>
  </div>
  <a class="postcard" href="/stadt/" tabindex="-1" aria-hidden="true"><img src="/stadt/assets/marle.svg" alt=""
    width="720" height="320" loading="lazy"></a>
</section>`,
  });
}
