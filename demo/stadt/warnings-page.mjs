import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';

/** Path of the page with warnings and weather. */
export const warnings = '/stadt/warnungen';

const sidebar = html`<aside class="sidebar" aria-label="Hilfe im Notfall">
  <div class="box">
    <h2>Im Notfall</h2>
    <p><a href="tel:112">112</a> Feuerwehr und Rettungsdienst<br><a href="tel:110">110</a> Polizei</p>
    <p>Notruf ohne Sprechen: die App nora</p>
  </div>
  <div class="box">
    <h2>Bürgertelefon</h2>
    <p>Bei Sturm und Hochwasser rund um die Uhr:<br><a href="tel:+492214710840">0221 4710-840</a></p>
  </div>
</aside>`;

const radio = html`<p>Warnungen hören Sie auch im Radio. Heult eine Sirene, gehen Sie ins Haus und schließen Sie die
    Fenster.</p>`;
const telephone = html`<p>Das Wetter für heute sagen wir Ihnen auch am Telefon: 0221 4710-115.</p>`;

/** Am I in danger, and what do I do; and the weather, from which most of it comes. */
export const warningsPage = ({today}) => {
  const fixed = today && html`today="${today}"`;
  return cityPage({
    title: 'Warnungen und Wetter',
    trail: [['Rathaus & Service', '/stadt/dienstleistungen'], ['Warnungen und Wetter']],
    body: html`<div class="container columns">
<article class="content">
  <h1>Warnungen und Wetter</h1>
  <p class="intro">Hier stehen die amtlichen Warnungen für Eschenfurt: die des Deutschen Wetterdienstes, des Bundes und der
    Hochwasserzentrale.</p>

<city-alerts ${fixed}>
  ${radio}
</city-alerts>

<city-weather ${fixed}>
  ${telephone}
</city-weather>

  <h2>So bereiten Sie sich vor</h2>
  <ul>
    <li>Legen Sie Taschenlampe, Radio mit Batterien und Wasser für drei Tage bereit.</li>
    <li>Schreiben Sie wichtige Rufnummern auf Papier.</li>
    <li>Fragen Sie Ihre Nachbarinnen und Nachbarn, ob sie Hilfe brauchen.</li>
  </ul>
</article>
${sidebar}
</div>`,
  });
};
