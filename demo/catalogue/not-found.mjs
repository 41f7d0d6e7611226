import {html} from '../http/html.mjs';
import {page} from './layout.mjs';

/** The page for an address that does not exist. */
export const notFound = () => page({
  title: 'Nicht gefunden – Stadtbausteine',
  path: '',
  status: 404,
  body: html`<div class="frame prose">
    <h1>Hier ist nichts.</h1>
    <p>Die Adresse gibt es nicht oder nicht mehr. Alles, was es gibt, finden Sie von der
      <a href="/catalogue/">Startseite</a> aus.</p>
    <p lang="en">There is nothing here. Begin at the <a href="/catalogue/en/">front page</a>.</p>
  </div>`,
});
