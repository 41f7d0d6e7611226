import {html, say} from '../http/html.mjs';

/** How many places of one kind of finding are shown. */
const mostPlaces = 20;

const signs = {
  error: html`<svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path
    d="m8.500 8.500 7 7m0-7-7 7"/></svg>`,
  warning: html`<svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path
    d="M12 2.500 22.500 21h-21Z"/><path d="M12 9.500v5m0 2.500v.5"/></svg>`,
  note: html`<svg class="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><circle cx="12" cy="12" r="10"/><path
    d="M12 11v6m0-9.500v.5"/></svg>`,
};

const placeItem = ({line, column, message, excerpt}) => html`<li>
  <p>${line && html`<b>${say('Zeile', 'Line')} ${line}${column && html`, ${say('Spalte', 'column')} ${column}`}:</b>`}
    <span lang="en">${message}</span></p>
  ${excerpt && html`<pre><code>${excerpt}</code></pre>`}
</li>`;

function findingItem(group, {wordsOf, severityWord, saysMore}, lang) {
  const [{severity, code}] = group;
  const {title, meaning, remedy} = wordsOf(code, lang);
  const places = group.filter(saysMore);
  const shown = places.slice(0, mostPlaces);
  return html`<li class="finding is-${severity}">
  <h4>${signs[severity]}<span><span class="severity">${severityWord(severity, lang)}:</span> ${title}${group.length > 1
    && html` <span class="times">(${say(`${group.length}-mal`, `${group.length} times`)})</span>`}</span></h4>
  <p>${meaning}</p>
  <p><b>${say('So beheben Sie es:', 'How to fix it:')}</b> ${remedy}</p>
  ${shown.length > 0 && html`<details ${places.length < 4 && html`open`}>
    <summary>${say('Stellen', 'Places')} <code>${code}</code></summary>
    <ul class="places">${shown.map(placeItem)}</ul>
    ${places.length > shown.length && html`<p class="note">${say(`und ${places.length - shown.length} weitere`,
    `and ${places.length - shown.length} more`)}</p>`}
  </details>`}
</li>`;
}

const summary = (check, {summaryOf}, lang) => html`<dl class="summary">${summaryOf(check, lang).map(([label, value]) =>
  html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

const preview = ({kind, count}, {widgetFor, kindName}) => count > 0 && html`<section aria-labelledby="vorschau">
  <h3 id="vorschau">${say('So sieht es aus', 'What it looks like')}</h3>
  ${widgetFor(kind)
    ? html`<p class="note">${say('Der echte Baustein mit dem, was gelesen wurde, hier ohne Bilder.',
      'The real building block with what was read, here without pictures.')}
        <code>&lt;${widgetFor(kind)}&gt;</code></p><div class="stage shown" data-preview></div>`
    : html`<p class="note">${say(html`Für ${kindName(kind, 'de')} gibt es noch keinen Baustein.`,
      html`There is no building block for ${kindName(kind, 'en')} yet.`)}</p>`}
</section>`;

/** A command line that checks the same, where this page cannot. */
const commandOf = (address) => `npx stadtbausteine check ${/^[\w./:~?=%@+-]+$/.test(address) && !address.includes('?')
  ? address : `"${address.replace(/[\\"$`!]/g, '\\$&')}"`}`;

const source = (title, text) => html`<div class="source" data-title="${title}"><pre class="lines" tabindex="0" role="region"
  aria-label="${title}" aria-keyshortcuts="Enter"><code>${text}</code></pre></div>`;

/** What a person can do where the page was not let to the feed. */
const otherWays = (address) => html`<div class="ways-out">
  <h3>${say('So geht es trotzdem', 'How to do it all the same')}</h3>
  <ul>
    <li>${say(html`Öffnen Sie <a href="${address}" rel="noopener noreferrer" target="_blank">die Adresse</a> im Browser, speichern
      Sie die Datei, und ziehen Sie sie oben hinein.`, html`Open <a href="${address}" rel="noopener noreferrer"
      target="_blank">the address</a> in the browser, save the file, and drag it in above.`)}</li>
    <li>${say('Oder prüfen Sie auf der Kommandozeile. Da zählt auch, wie der Server den Feed ausliefert:',
    'Or check on the command line. There it counts as well how the server delivers the feed:')}
      ${source(say('Befehl', 'Command'), commandOf(address))}</li>
    <li>${say('Oder geben Sie unter „Mehr angeben“ das Relay Ihrer Stadt an, wenn sie eines hat.',
    'Or give the relay of your city under “Say more”, if it has one.')}</li>
  </ul>
</div>`;

const blocked = ['cors', 'blocked', 'network', 'relay-refused'];

/**
 * What a check has found, as markup.
 * @param {object} check as `checkFeed` gives it
 * @param {object} checking the published module
 * @param {'de' | 'en'} lang
 * @param {string} [address] of the feed, if it is no file
 */
export function checkResult(check, checking, lang, address) {
  const {grouped, reportLines, countWords} = checking;
  const {problems, format} = check;
  const count = countWords(problems, lang);
  return html`<section class="result" aria-labelledby="ergebnis">
  <h2 id="ergebnis" tabindex="-1">${count || say('Alles in Ordnung', 'All is well')}</h2>
  <p class="note checked">${check.url}</p>
  ${(format || !address) && summary(check, checking, lang)}
  ${address && /^https?:/.test(address) && problems.some(({code}) => blocked.includes(code)) && otherWays(address)}
  ${preview(check, checking)}
  ${problems.length > 0 && html`<section aria-labelledby="befunde">
    <h3 id="befunde">${say('Befunde', 'Findings')}</h3>
    <ul class="findings">${grouped(problems).map((group) => findingItem(group, checking, lang))}</ul>
  </section>`}
  <section aria-labelledby="bericht">
    <h3 id="bericht">${say('Bericht zum Weitergeben', 'Report to pass on')}</h3>
    ${source(say('Bericht', 'Report'), reportLines(check, lang).join('\n'))}
  </section>
</section>`;
}
