import {html, say} from '../http/html.mjs';
import {page} from './layout.mjs';

/**
 * Choose a widget, get everything a page needs to show it. Form and result are worked out in the browser, by the same
 * functions that are tested here: whatever a person types stays there.
 * @returns a reply
 */
export const generatorPage = () => page({
  title: say('Einbauen – Stadtbausteine', 'Embed – Stadtbausteine'),
  path: '/catalogue/einbauen',
  assets: ['generator'],
  body: html`
<div class="frame intro">
  <h1>${say('Einbauen', 'Embed')}</h1>
  <p class="lead">${say('Wählen Sie, was auf Ihre Seite soll. Sie bekommen alles zum Kopieren, was Sie und Ihre Technik dafür '
    + 'brauchen, mit Schritten für Ihr Redaktionssystem und dem Text für die Datenschutzerklärung.',
  'Choose what your page is to show. You get everything to copy that you and your technicians need for it, with steps for '
    + 'your content management system and the text for the privacy notice.')}</p>
  <ul class="contents narrow"><li><a href="#ergebnis">${say('Gleich zum Ergebnis', 'Straight to the result')}</a></li></ul>
  <noscript><p>${say(html`Diese Seite braucht JavaScript. Von Hand geht es auch:
    <a href="/docs/de/einbauen.md">Einbauen</a>.`, html`This page needs JavaScript. It can be done by hand as well:
    <a href="/docs/embedding.md">Embedding</a>.`)}</p></noscript>
</div>
<div class="frame generator" data-generator-place></div>`,
});
