import {html, say} from '../http/html.mjs';
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
  [say('Was Sie haben, genügt', 'What you have is enough'),
    say('iCalendar, XZuFi, schema.org, AbfallNavi, Smart Village App, CSV: Die Bausteine lesen, was '
      + 'Stadt und Betriebe ohnehin veröffentlichen. Auch dann, wenn die Datei nicht ganz sauber ist.',
    'iCalendar, XZuFi, schema.org, AbfallNavi, Smart Village App, CSV: the building blocks read what city and utilities '
      + 'publish anyway, even where the file is not quite clean.')],
  [say('Für alle bedienbar', 'Usable by everybody'),
    say('Tastatur, Vorlesesoftware, 400 % Vergrößerung, Ausdruck. Geprüft nach WCAG 2.2 AA und BITV 2.0, '
      + 'in sechs Sprachen, auch von rechts nach links.',
    'Keyboard, screen reader, 400 % zoom, print. Checked against WCAG 2.2 AA and BITV 2.0, in six languages, from right to '
      + 'left as well.')],
  [say('Nichts nach draußen', 'Nothing leaves the page'),
    say('Kein Cookie, keine Zählung, keine Anfrage an Dritte. Läuft unter der strengsten Content Security Policy.',
      'No cookie, no counting, no request to third parties. Runs under the strictest Content Security Policy.')],
  [say('Sagt, was ist', 'Says what is so'),
    say('Fällt ein Dienst aus, steht der letzte bekannte Stand mit Datum da. Eine tote Quelle liest sich nie wie „keine '
      + 'Termine“.', 'When a service is down, the last known data stand there with their date. A dead source never reads like '
      + '“no dates”.')],
];

function card({tagName}, library) {
  const {name, summary, reads} = library.demos[tagName];
  const [example] = library.examples[tagName];
  const frame = (lang) => frameAddress(`/catalogue/example/${tagName}/1`, {lang, theme: 'auto', dir: 'auto'});
  return html`<li class="card">
    <div>
      <h4><a href="/catalogue/${tagName}">${name} <code>&lt;${tagName}&gt;</code></a></h4>
      <p>${summary}</p>
      <p class="reads"><b>${say('Liest', 'Reads')}</b> ${reads}</p>
      <ul class="contents">
        <li><a href="/catalogue/${tagName}#beispiele">${say('Beispiele', 'Examples')}</a></li>
        <li><a href="/catalogue/${tagName}#ausprobieren">${say('Ausprobieren', 'Try it')}</a></li>
        <li><a href="/catalogue/${tagName}#nachschlagen">${say('Nachschlagen', 'Reference')}</a></li>
        <li><a href="${generatorFor(tagName, library)}">${say('Einbauen', 'Embed')}</a></li>
      </ul>
    </div>
    ${example && html`<iframe title="${say(`Beispiel für ${tagName}`, `Example of ${tagName}`)}" loading="lazy" data-fit
      src="${say(frame('de'), frame('en'))}"></iframe>`}
  </li>`;
}

/** Every widget as a card, under the kind it is of. */
const cards = (library) => (library.allElements.length > 0
  ? byKind(library.allElements, library.demos).map(({kind, title, elements}) => html`<section aria-labelledby="art-${kind}">
    <h3 id="art-${kind}">${title}</h3>
    <ul class="cards">${elements.map((element) => card(element, library))}</ul>
  </section>`)
  : html`<p>${say(html`Es ist noch nichts gebaut. <code>npm start</code> baut alles und zeigt es hier.`,
    html`Nothing is built yet. <code>npm start</code> builds all of it and shows it here.`)}</p>`);

const oneDigit = {maximumFractionDigits: 1, minimumFractionDigits: 1};
const kilobytes = (bytes, lang) => (bytes / 1000).toLocaleString(lang, oneDigit);

const weight = (bytes) => say(`Das Skript wiegt ${kilobytes(bytes, 'de')} kB und lädt nur, was auf der Seite steht.`,
  `The script weighs ${kilobytes(bytes, 'en')} kB and loads only what stands on the page.`);

const onCityPage = html` ${say('oder', 'or')} <a href="/stadt/">${say('auf einer Stadtseite ansehen', 'see it on a city’s page')}</a>`;

/** In a copy the script is where a release puts it. */
const snippetAt = (version, {hasServer}) => (hasServer ? snippet : snippet.replace('/dist/', `/stadtbausteine/${version}/`));

const hero = ({version, loaderSize}, {today, place}) => html`<div class="hero frame">
  <div class="hero-text">
    <h1>${say(html`Bausteine für die Website Ihrer&nbsp;Stadt`, html`Building blocks for your city’s&nbsp;website`)}</h1>
    <p class="lead">${say('Zwei Zeilen HTML, und Ihre Seite weiß, wann welche Tonne geleert wird, was am Wochenende los ist und '
      + 'welches Amt zuständig ist. Mit den Daten, die Sie schon veröffentlichen, in den Farben Ihrer Stadt.',
    'Two lines of HTML, and your page knows when which bin is collected, what is on at the weekend and which office is '
      + 'responsible. With the data you publish already, in the colours of your city.')}</p>
    ${sourceView(snippetAt(version, place), say('Quelltext zum Einbauen', 'Source to embed'))}
    <p class="note">${loaderSize && weight(loaderSize)}
      <a href="/catalogue/einbauen">${say('Für Ihre Seite zusammenstellen', 'Put it together for your page')}</a>${place.hasServer
        && onCityPage}</p>
  </div>
  <div class="hero-widget">
    <waste-calendar src="/daten/abfall/ahornweg.ics" heading="${say('Abfuhr im Ahornweg', 'Collections in Ahornweg')}"
      heading-level="2" limit="4" loading="eager" ${today && html`today="${today}"`}>${place.hasServer
        && html`<a href="/stadt/abfall/strassen">${say('Abfuhrtermine als Liste', 'Dates of collection as a list')}</a>`}</waste-calendar>
  </div>
</div>`;

const invitation = html`<section class="frame band invitation" aria-labelledby="eschenfurt">
  <div>
    <h2 id="eschenfurt">${say('Eine ganze Stadt zum Ausprobieren', 'A whole city to try things in')}</h2>
    <p>${say('Eschenfurt an der Marle gibt es nicht, aber alles darin stimmt: acht Stadtteile, dreihundert Straßen, zwei Jahre '
      + 'Abfuhrtermine mit verschobenen Feiertagen, vierhundert Veranstaltungen und sechshundert Dienstleistungen.',
    'Eschenfurt an der Marle does not exist, but all of it is right: eight quarters, three hundred streets, two years of '
      + 'collections moved by holidays, four hundred events and six hundred services.')}</p>
    <p><a class="button" href="/stadt/">${say('Eschenfurt besuchen', 'Visit Eschenfurt')}</a></p>
  </div>
  <a class="postcard" href="/stadt/" tabindex="-1" aria-hidden="true"><img src="/stadt/assets/marle.svg" alt=""
    width="720" height="320" loading="lazy"></a>
</section>`;

/**
 * The catalogue's front page.
 * @param {object} library as `readLibrary` gives it
 * @param {{lang: 'de' | 'en', place: object, today?: string}} view
 */
export const frontPage = (library, view) => page({
  title: say('Stadtbausteine – Bausteine für die Website Ihrer Stadt', 'Stadtbausteine – building blocks for your city’s website'),
  path: '/catalogue/',
  widgets: true,
  body: html`
${hero(library, view)}
<section class="frame band kinds" aria-labelledby="bausteine">
  <h2 id="bausteine">${say('Bausteine', 'Building blocks')}</h2>
  ${cards(library)}
</section>
<section class="frame band" aria-labelledby="versprechen">
  <h2 id="versprechen">${say('Worauf Sie sich verlassen können', 'What you can rely on')}</h2>
  <dl class="promises">${promises.map(([title, text]) => html`<div><dt>${title}</dt><dd>${text}</dd></div>`)}</dl>
</section>
${view.place.hasServer && invitation}`,
});
