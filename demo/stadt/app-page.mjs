import {html} from '../http/html.mjs';

/** The building block in an app's web view: the app takes over what leaves the widget. */
export function appPage({today}) {
  const markup = html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Mein Eschenfurt</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/stadt/assets/marke.svg" type="image/svg+xml">
<link rel="stylesheet" href="/stadt/assets/app.css">
<script type="module" src="/dist/stadtbausteine.js"></script>
<script type="module" src="/stadt/assets/app.js"></script>
</head>
<body>
<div class="phone">
  <header><h1>Mein Eschenfurt</h1></header>
  <main>
    <waste-calendar streets="/daten/abfall/streets.json" street="Ahornweg" heading="Abfuhr" limit="3" loading="eager"
      ${today && html`today="${today}"`}>
      <a href="/stadt/abfall/strassen">Abfuhrtermine aller Straßen</a>
    </waste-calendar>
  </main>
  <nav aria-label="App"><ul>
    <li><a href="/app/" aria-current="page">Abfuhr</a></li>
    <li><a href="/stadt/">Stadt</a></li>
    <li><a href="/catalogue/">Bausteine</a></li>
  </ul></nav>
</div>
<dialog aria-labelledby="sheet-title">
  <h2 id="sheet-title">Die App übernimmt</h2>
  <p id="sheet-text"></p>
  <form method="dialog"><button>Schließen</button></form>
</dialog>
</body>
</html>`;
  return {body: markup.toString(), type: 'text/html; charset=utf-8'};
}
