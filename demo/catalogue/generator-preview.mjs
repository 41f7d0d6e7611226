import {html, say, trusted} from '../http/html.mjs';
import {directionOf} from './options.mjs';
import {snippetOf} from './snippet.mjs';

/**
 * The rights of a snippet in our preview (`sandbox`): it runs, but never with the origin of our pages, because anybody
 * can make a link to it. Only our own scripts may offer downloads.
 */
export const previewRights = ({host}) => ['allow-scripts', 'allow-forms', 'allow-modals', 'allow-popups',
  ...(host === 'own' ? ['allow-popups-to-escape-sandbox', 'allow-downloads'] : [])].join(' ');

/**
 * The choices as the preview of a copy of the catalogue has them: files come from the copy, and a frame in the frame,
 * whose page knows no host of its own there, is shown as what it holds.
 */
function previewChoices(choices, {place}) {
  if (!place) return choices;
  const {folder, isVersioned} = place;
  const way = choices.way === 'iframe' ? 'tag' : choices.way;
  return choices.host === 'own' ? {...choices, way, folder, version: isVersioned ? choices.version : 'none'} : {...choices, way};
}

/** Notes on how the preview differs from the snippet. */
export function previewNotes(choices, {place, version}) {
  if (!place) return [];
  const isElsewhere = choices.host === 'own'
    && (choices.folder.replace(/\/*$/, '/') !== place.folder || (choices.version === version) !== place.isVersioned);
  return [
    isElsewhere && say('Die Vorschau nimmt die Dateien, die bei diesem Katalog liegen.',
      'The preview takes the files that lie beside this catalogue.'),
    choices.way === 'iframe' && say('Die Vorschau zeigt statt des Rahmens, was darin steht.',
      'Instead of the frame the preview shows what stands in it.'),
  ].filter(Boolean);
}

/**
 * The snippet's own policy, in a page that has no origin: WebKit knows no 'self' there, so the host is named. Beyond
 * it there is one file of ours, which dresses the page and tells its height.
 */
function sandboxed(policy, origin, preparation) {
  const named = policy.replaceAll("'self'", origin);
  return named.replace(/script-src [^;]*/, (directive) =>
    (directive.split(' ').includes(origin) ? directive : `${directive} ${preparation}`));
}

/**
 * A page that holds a snippet and nothing else, under the policy the generator shows for it.
 * @param {object} choices
 * @param {object} library
 * @param {{origin: string, preparation: string}} site where the catalogue lies, and the whole address of `preview.js`
 */
export function previewMarkup(choices, library, {origin, preparation}) {
  const shown = previewChoices(choices, library);
  const {head, tag, policy} = snippetOf(shown, library);
  const {lang} = shown;
  return html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${sandboxed(policy, origin, preparation)}">
<title>Vorschau</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<script src="${preparation}" defer></script>
${trusted(head)}
</head>
<body>
${trusted(tag)}
</body>
</html>`.toString();
}

/** The page the preview begins as: it waits for the generator around it to say what it shows. */
const waitingPage = html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Vorschau</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<script src="../assets/preview-receive.js"></script>
</head>
<body>
<p>Die Vorschau steht auf der Seite <a href="../einbauen.html" target="_top">Einbauen</a>.
  <span lang="en">The preview stands on the page <a href="../en/einbauen.html" target="_top">Embed</a>.</span></p>
</body>
</html>`;

/**
 * The page in which a snippet runs, in an origin of its own: a link lends nobody ours. Its address holds nothing; what
 * it shows comes from the generator around it, which says what it is.
 * @returns a reply
 */
export const previewPage = () => ({
  body: waitingPage.toString(), type: 'text/html; charset=utf-8', headers: {
    'Content-Security-Policy': ["frame-ancestors 'self'", `sandbox ${previewRights({host: 'own'})}`],
    'X-Frame-Options': 'SAMEORIGIN',
  },
});
