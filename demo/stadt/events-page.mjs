import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';

/** Path of the page with all events, which needs no script. */
export const programme = '/stadt/veranstaltungen/kalender.html';

const sidebar = html`<aside class="sidebar" aria-label="Ansprechpartner">
  <div class="box">
    <h2>Ihr Kontakt</h2>
    <p><b>Kulturamt</b><br>Große Klausgasse 7<br>43017 Eschenfurt</p>
    <p>Telefon <a href="tel:+492214710760">0221 4710-760</a><br>
      <a href="mailto:kultur@eschenfurt.example">kultur@eschenfurt.example</a></p>
  </div>
  <div class="box">
    <h2>Tourist-Information</h2>
    <p>Am Alten Markt 1</p>
    <p>Montag bis Freitag 9:30–18 Uhr<br>Samstag 10–15 Uhr</p>
  </div>
  <div class="box">
    <h2>Zum Mitnehmen</h2>
    <ul>
      <li><a href="/daten/veranstaltungen.ics">Alle Termine für Ihren Kalender</a></li>
      <li><a href="${programme}">Programm auf einer Seite</a></li>
    </ul>
  </div>
</aside>`;

/** The page of events: an editor's few words, the widget, and the contact. */
export const eventsPage = ({today}) => cityPage({
  title: 'Veranstaltungen',
  trail: [['Kultur & Tourismus', '/stadt/veranstaltungen'], ['Veranstaltungen']],
  body: html`<div class="container columns">
<article class="content">
  <h1>Was ist los in Eschenfurt?</h1>
  <p class="intro">Konzerte am Fluss, Märkte in der Altstadt, Vorlesestunden und Sitzungen des Stadtrats: Hier steht,
    was Vereine, Museen und die Stadt in den nächsten zwölf Monaten vorhaben.</p>

<city-events structured-data ${today && html`today="${today}"`}>
  <a href="${programme}">Alle Veranstaltungen auf einer Seite</a>
</city-events>

  <h2>Ihre Veranstaltung im Kalender</h2>
  <p>Sie organisieren etwas, zu dem alle eingeladen sind? Tragen Sie es kostenlos ein. Wir brauchen Titel, Ort, Beginn
    und Ende, den Eintrittspreis und einen Satz dazu, wie barrierefrei der Ort ist.</p>
  <ul>
    <li>Schicken Sie uns die Angaben mindestens zwei Wochen vorher.</li>
    <li>Ein Bild ist willkommen, wenn Sie die Rechte daran haben.</li>
    <li>Fällt etwas aus? Eine kurze Nachricht genügt, wir kennzeichnen den Termin sofort.</li>
  </ul>
  <h2>Karten und Ermäßigung</h2>
  <p>Karten für Stadttheater und Stadthalle gibt es in der Tourist-Information. Mit dem Eschenfurt-Pass zahlen Sie bei
    städtischen Veranstaltungen die Hälfte.</p>
</article>
${sidebar}
</div>`,
});
