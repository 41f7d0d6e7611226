import {html, say} from '../http/html.mjs';
import {page} from './layout.mjs';

/** A feed of the sample city, to see what the page does. */
const sample = '/daten/abfall/ahornweg.ics';

const field = (name, label, control, hint) => html`<div class="field">
  <label for="${name}">${label}</label>
  ${control}
  ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
</div>`;

const line = (name, placeholder) => html`<input id="${name}" name="${name}" type="text" placeholder="${placeholder}"
  aria-describedby="${name}-hint" autocomplete="off" spellcheck="false" autocapitalize="off">`;

const more = html`<details>
  <summary>${say('Mehr angeben', 'Say more')}</summary>
  <div class="fields">
    ${field('kind', say('Was soll darin stehen?', 'What is it to hold?'), html`<select id="kind" name="kind"
      aria-describedby="kind-hint"><option value="">${say('Selbst herausfinden', 'Find out')}</option></select>`,
    say('Ein Kalender kann Termine oder Abfuhrtermine enthalten', 'A calendar may hold events or waste collections'))}
    ${field('format', 'Format', line('format', 'icalendar'),
    say('Nur nötig, wenn der Inhalt es nicht verrät', 'Only needed where the content does not tell'))}
    ${field('columns', say('Bedeutung der Spalten einer Tabelle', 'Meaning of the columns of a table'),
    line('columns', 'name: Bezeichnung; latitude: Breite'),
    say('Wenn sie nicht heißen wie üblich', 'Where they are not called as usual'))}
    ${field('relay', say('Relay Ihrer Stadt', 'Relay of your city'), line('relay', 'https://relay.eschenfurt.example/?url={url}'),
    say('Fragt ab, was eine Seite nicht direkt lesen darf. Es muss die Adresse in seiner Liste haben',
      'Asks for what a page may not read directly. The address has to be in its list'))}
  </div>
</details>`;

const form = html`<form data-check-form autocomplete="off" novalidate>
  <div class="ways">
    <div class="way">
      ${field('address', say('Adresse des Feeds', 'Address of the feed'), html`<input id="address" name="address" type="url"
        inputmode="url" placeholder="https://www.eschenfurt.example/termine.ics" aria-describedby="address-hint" autocomplete="off"
        spellcheck="false">`, say(html`Zum Ausprobieren: <a href="${sample}" data-sample>ein Kalender der Musterstadt</a>`,
    html`To try it: <a href="${sample}" data-sample>a calendar of the sample city</a>`))}
      <button type="submit">${say('Adresse prüfen', 'Check the address')}</button>
    </div>
    <div class="way drop" data-drop>
      ${field('file', say('Oder eine Datei', 'Or a file'), html`<input id="file" type="file" aria-describedby="file-hint">`,
    say('Hierher ziehen oder auswählen. Sie bleibt auf Ihrem Rechner', 'Drag it here or choose it. It stays on your computer'))}
    </div>
  </div>
  ${more}
</form>`;

/**
 * The feed check: all of it happens in the page, with the same readers as the widgets have.
 * @returns a reply
 */
export const checkPage = () => page({
  title: say('Prüfen – Stadtbausteine', 'Check – Stadtbausteine'),
  path: '/catalogue/pruefen',
  widgets: true,
  assets: ['check'],
  connects: 'https: http:',
  body: html`
<link rel="modulepreload" href="/dist/checking.js" data-checking>
<div class="frame intro">
  <h1>${say('Feed prüfen', 'Check a feed')}</h1>
  <p class="lead">${say('Was machen die Bausteine aus einem Kalender, einem Feed oder einer Tabelle? Sie sehen es hier, mit allem, '
    + 'was daran nicht stimmt, was es für Bürgerinnen und Bürger heißt, und wie man es behebt.',
  'What do the building blocks make of a calendar, a feed or a table? You see it here, with all that is wrong in it, what that '
    + 'means for citizens, and how to fix it.')}</p>
  <noscript><p>${say(html`Diese Seite braucht JavaScript. Auf der Kommandozeile geht es auch:
    <a href="/docs/de/feed-pruefen.md">Feed prüfen</a>.`, html`This page needs JavaScript. The command line can do it as well:
    <a href="/docs/check.md">Checking a feed</a>.`)}</p></noscript>
</div>
<div class="frame check">
  ${form}
  <p role="status" class="note" data-progress></p>
  <div data-result></div>
</div>`,
});
