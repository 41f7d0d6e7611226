import {join} from 'node:path';
import {root} from '../../build/files.mjs';
import {importModule} from '../../build/import-module.mjs';
import {html, trusted} from '../http/html.mjs';
import {cityPage} from './layout.mjs';

/** Path of the page that needs no script. */
export const plainPage = '/stadt/ohne-skript';

/** The widgets whose fragments it is made of, and the street whose collections it shows. */
const TAGS = ['city-alerts', 'waste-calendar', 'city-events', 'city-news', 'city-weather'];
const STREET = 'Ahornweg';

/** How long fragments are good, in milliseconds: a city makes them anew every hour. */
const FRESH = 60_000;

/** The register of streets with the one that is shown: a city makes a fragment for each of them. */
const oneStreet = (ask) => async (address) => {
  const answer = await ask(address);
  if (!new URL(address).pathname.endsWith('/streets.json')) return answer;
  const {streets} = await answer.json();
  return Response.json({streets: streets.filter(({name}) => name === STREET)});
};

const asTheyAre = async (bytes) => bytes;

/** A snapshot of the sample city in memory, as `stadtbausteine snapshot` makes it: path -> text. */
async function makeSnapshot({origin, today, ask}) {
  const {snapshot} = await importModule(join(root, 'src/publishing/snapshot.ts'));
  const files = new Map();
  await snapshot({
    profile: new URL('/daten/eschenfurt.city.json', origin).href, only: TAGS, fetch: oneStreet(ask), concurrency: 4, keep: 0,
    // A city of a fixed day is seen in its morning.
    now: today ? Date.parse(`${today}T08:00:00+01:00`) : Date.now(), timeout: 10_000, signal: new AbortController().signal,
    pack: {br: asTheyAre, gzip: asTheyAre},
    store: {
      read: async (path) => files.get(path),
      write: async (path, bytes) => void files.set(path, bytes),
      list: async (prefix) => [...files.keys()].filter((path) => path.startsWith(prefix)),
      remove: async (path) => void files.delete(path),
    },
  });
  return files;
}

let kept;

/** The snapshot of the last minute, or a new one. */
function snapshotOf(context) {
  const {origin, today} = context;
  if (kept?.origin !== origin || kept.today !== today || Date.now() - kept.at > FRESH) {
    kept = {origin, today, at: Date.now(), files: makeSnapshot(context)};
  }
  return kept.files;
}

/** What is next in the city, in plain HTML, from the fragments of a snapshot alone. */
export async function fragmentsPage(context) {
  const files = await snapshotOf(context);
  const fragments = (tag) => [...files].filter(([path]) => path.startsWith(`${tag}/`) && path.endsWith('.html'))
    .map(([, bytes]) => trusted(new TextDecoder().decode(bytes)));
  return cityPage({
    title: 'Das Wichtigste ohne Skript', trail: [['Das Wichtigste ohne Skript']], script: false,
    body: html`<div class="container columns">
<article class="content plain">
  <h1>Das Wichtigste ohne Skript</h1>
  <p class="intro">Warnungen, Abfuhr und Termine als einfacher Text. Diese Seite zeigt jeder Browser, auch mit
    abgeschaltetem JavaScript.</p>
  <h2>Warnungen</h2>
  ${fragments('city-alerts')}
  <h2>Veranstaltungen</h2>
  ${fragments('city-events')}
  <h2>Aktuelles</h2>
  ${fragments('city-news')}
</article>
<aside class="sidebar" aria-label="Abfuhr und Wetter">
  <div class="box plain">
    <h2>Abfuhr im ${STREET}</h2>
    ${fragments('waste-calendar')}
    <p><a href="/stadt/abfall/strassen">Alle Straßen</a></p>
  </div>
  <div class="box plain">
    <h2>Wetter</h2>
    ${fragments('city-weather')}
  </div>
</aside>
</div>`,
  });
}
