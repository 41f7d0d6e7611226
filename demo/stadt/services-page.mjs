import {html} from '../http/html.mjs';
import {cityPage} from './layout.mjs';

/** LeiKa keys of what most people come for: identity card, moving, passport, day care, certificate, dog. */
const popular = ['99100001001000', '99101022005000', '99100011011000', '99104074006000', '99125577016000',
  '99120446004000'];

/** The service portal: the building block, and beside it where to ask a person. */
export const servicesPage = () => cityPage({
  title: 'Dienstleistungen',
  path: '/stadt/dienstleistungen',
  trail: [['Rathaus & Service', '/stadt/abfall/'], ['Dienstleistungen']],
  body: html`<div class="container">
<article class="content">
  <h1>Dienstleistungen</h1>
  <p class="intro">600 Leistungen der Stadt: was sie kosten, was Sie mitbringen, und wer Ihnen hilft.</p>

<service-finder src="/daten/leistungen.xml" heading="" deep-link popular="${popular.join(', ')}">
  <p>Welches Amt zuständig ist, sagt Ihnen die <a href="tel:115">Behördennummer 115</a>.</p>
</service-finder>

  <h2>Lieber mit einem Menschen sprechen?</h2>
  <p>Sie erreichen uns montags bis freitags von 8 bis 18 Uhr unter <a href="tel:115">115</a>, ohne Vorwahl.</p>
</article>
</div>`,
});
