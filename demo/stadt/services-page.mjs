import {html} from '../http/html.mjs';
import {services} from '../city/services.mjs';
import {cityPage} from './layout.mjs';

const section = ['Rathaus & Service', '/stadt/dienstleistungen'];

/** Path of the page with all services, which needs no script. */
export const register = '/stadt/dienstleistungen/a-bis-z';

const sidebar = html`<aside class="sidebar" aria-label="Ansprechpartner">
  <div class="box">
    <h2>Wir helfen gern</h2>
    <p>Sie finden nicht, was Sie suchen? Rufen Sie an, wir verbinden Sie.</p>
    <p>Telefon <a href="tel:115">115</a><br>Montag bis Freitag 8–18 Uhr</p>
  </div>
  <div class="box">
    <h2>Bürgerbüro Altstadt</h2>
    <p>Rathausgasse 2<br>43017 Eschenfurt</p>
    <p>Montag und Dienstag 7:30–16 Uhr<br>Mittwoch und Freitag 7:30–12:30 Uhr<br>Donnerstag 7:30–18:30 Uhr<br>
      Samstag 9–12 Uhr</p>
  </div>
  <div class="box">
    <h2>Auch interessant</h2>
    <ul>
      <li><a href="${register}">Alle Dienstleistungen von A bis Z</a></li>
      <li><a href="/stadt/abfall/">Abfallkalender</a></li>
    </ul>
  </div>
</aside>`;

/** Which office, which form, which fee: the building block, and how to reach people. */
export const servicesPage = ({today}) => cityPage({
  title: 'Dienstleistungen',
  trail: [section, ['Dienstleistungen']],
  body: html`<div class="container columns">
<article class="content">
  <h1>Dienstleistungen der Stadt</h1>
  <p class="intro">Was kostet es, was müssen Sie mitbringen, welches Amt ist zuständig? Schreiben Sie einfach auf, worum es
    geht. Amtsdeutsch brauchen Sie dafür nicht.</p>

<service-finder heading="" heading-level="1" ${today && html`today="${today}"`}>
  <a href="${register}">Alle Dienstleistungen von A bis Z</a>
</service-finder>

  <h2>Termin oder einfach vorbeikommen?</h2>
  <p>In die Bürgerbüros kommen Sie mit oder ohne Termin. Mit Termin warten Sie nicht. Für Standesamt, Sozialamt und
    Führerscheinstelle brauchen Sie einen.</p>
  <h2>Wenn Sie nicht selbst kommen können</h2>
  <p>Sie dürfen jemanden bevollmächtigen. Wer krank ist oder nicht mehr gut zu Fuß, kann sich auch besuchen lassen: Ein
    Anruf beim Bürgerbüro genügt.</p>
</article>
${sidebar}
</div>`,
});

const {compare} = new Intl.Collator('de');
const letterOf = ({name}) => name.normalize('NFD')[0].toUpperCase();
const sorted = [...services].sort((a, b) => compare(a.name, b.name));
const letters = [...new Set(sorted.map(letterOf))];

const entry = ({name, offices: [office]}) => html`<li><b>${name}</b> ${office.name},
  <a href="tel:+49${office.telephone.replace(/\D/g, '').slice(1)}">${office.telephone}</a></li>`;

/** Every service with its office: what stands there when no script runs. */
export const registerPage = () => cityPage({
  title: 'Dienstleistungen von A bis Z',
  trail: [section, ['Dienstleistungen', '/stadt/dienstleistungen'], ['Von A bis Z']],
  body: html`<div class="container narrow">
    <h1>Dienstleistungen von A bis Z</h1>
    <p>Hinter jeder Dienstleistung steht, welches Amt sie erledigt. Rufen Sie dort an oder kommen Sie vorbei.</p>
    <p class="letters">${letters.map((letter) => html`<a href="#${letter}">${letter}</a> `)}</p>
    ${letters.map((letter) => html`<h2 id="${letter}">${letter}</h2>
    <ul class="streets">${sorted.filter((service) => letterOf(service) === letter).map(entry)}</ul>`)}
  </div>`,
});
