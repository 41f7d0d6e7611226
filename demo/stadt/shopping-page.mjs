import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';

const section = ['Wirtschaft & Bauen', '/stadt/#wirtschaft'];

/** Path of the page with all shops, which needs no script. */
export const shopRegister = '/stadt/einkaufen/a-bis-z';

const sidebar = html`<aside class="sidebar" aria-label="Für Händlerinnen und Händler">
  <div class="box">
    <h2>Ihr Laden fehlt?</h2>
    <p><b>Wirtschaftsförderung</b><br>Speicherstraße 22<br>43031 Eschenfurt</p>
    <p>Telefon <a href="tel:+492214710660">0221 4710-660</a><br>
      <a href="mailto:wirtschaft@eschenfurt.example">wirtschaft@eschenfurt.example</a></p>
  </div>
  <div class="box">
    <h2>Auch interessant</h2>
    <ul>
      <li><a href="${shopRegister}">Alle Läden von A bis Z</a></li>
      <li><a href="/stadt/karte">Stadtplan mit Wochenmärkten</a></li>
      <li><a href="/daten/einkaufen.json">Alle Läden als offene Daten</a></li>
    </ul>
  </div>
</aside>`;

/** The city's marketplace: who has what, who delivers, who is open. */
export const shoppingPage = ({today}) => cityPage({
  title: 'Einkaufen in Eschenfurt',
  trail: [section, ['Einkaufen']],
  body: html`<div class="container columns">
<article class="content">
  <h1>Einkaufen in Eschenfurt</h1>
  <p class="intro">360 Läden, Werkstätten und Gasthäuser. Sehen Sie nach, wer gerade offen hat, wer nach Hause liefert und
    wie Sie ohne Stufen hineinkommen.</p>

<place-directory src="/daten/einkaufen.json" letters heading="" heading-level="1" deep-link views="list map" ${today && html`today="${today}"`}>
  <a href="${shopRegister}">Alle Läden von A bis Z</a>
</place-directory>

  <h2>Der Eschenfurt-Gutschein</h2>
  <p>Ein Geschenk, das in der Stadt bleibt: Es gibt ihn in der Tourist-Information, und mehr als dreißig Läden nehmen
    ihn an.</p>
  <h2>Liefern lassen</h2>
  <p>Das städtische Lastenrad fährt dienstags und freitags. Bestellen Sie bis 10 Uhr direkt beim Laden.</p>
</article>
${sidebar}
</div>`,
});

const telephoneOf = (telephone) => html`, <a href="tel:+49${telephone.replace(/\D/g, '').slice(1)}">${telephone}</a>`;

const entry = ({name, categories: [category], address, telephone}) => html`<li><b>${name}</b> ${category}, ${address}${
  telephone && telephoneOf(telephone)}</li>`;

/** Every shop: what stands there when no script runs. */
export async function shopRegisterPage({city}) {
  const shops = [...(await city.places()).shops].sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return cityPage({
    title: 'Läden von A bis Z',
    trail: [section, ['Einkaufen', '/stadt/einkaufen'], ['Von A bis Z']],
    body: html`<div class="container narrow">
      <h1>Läden von A bis Z</h1>
      <ul class="streets">${shops.map(entry)}</ul>
    </div>`,
  });
}
