import {html, trusted} from '../http/html.mjs';
import {directionOf} from './options.mjs';
import {generatorAddress} from './generator-form.mjs';
import {page} from './layout.mjs';
import {queryOf, readChoices} from './snippet-choices.mjs';
import {snippetOf} from './snippet.mjs';

/** The address of the page that runs a snippet. */
export const previewAddress = (choices, library) => `/catalogue/einbauen/vorschau?${queryOf(choices, library)}`;

/** What stands at an address that asks for something there is not. */
export const refusal = (reasons) => page({
  title: 'So geht es nicht – Stadtbausteine',
  path: '/catalogue/einbauen',
  status: 400,
  body: html`<div class="frame prose">
    <h1>So geht es nicht.</h1>
    <ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
    <p><a href="/catalogue/einbauen">Von vorn beginnen</a></p>
  </div>`,
});

/**
 * What a snippet may do in our preview: run, but never as one of our pages, whatever data it shows and whoever made
 * its link. Files may be taken home from our own scripts only.
 */
export const previewRights = ({host}) => ['allow-scripts', 'allow-forms', 'allow-modals', 'allow-popups',
  ...(host === 'own' ? ['allow-popups-to-escape-sandbox', 'allow-downloads'] : [])].join(' ');

const preparation = '/catalogue/assets/preview.js';

/**
 * The snippet's own policy, in a page that has no origin: WebKit knows no 'self' there, so the host is named. Beyond
 * it there is one file of ours, which dresses the page and tells its height.
 */
function sandboxed(policy, origin) {
  const named = policy.replaceAll("'self'", origin);
  return named.replace(/script-src [^;]*/, (directive) =>
    (directive.split(' ').includes(origin) ? directive : `${directive} ${origin}${preparation}`));
}

/**
 * A page that holds a snippet and nothing else, under the policy the generator shows for it, in an origin of its own:
 * a link lends nobody ours. It is shown inside the generator only, where it says what it is.
 */
export function previewPage(library, {query, origin, isPage}) {
  const {choices, faults, unknown} = readChoices(query, library);
  const reasons = [...unknown, ...faults.map(({text}) => text)];
  if (reasons.length > 0) return refusal(reasons);
  if (isPage) return {status: 303, headers: {Location: generatorAddress(choices, library), Vary: 'Sec-Fetch-Dest'}};
  const {head, tag, policy} = snippetOf(choices, library);
  const {lang} = choices;
  const markup = html`<!doctype html>
<html lang="${lang}" dir="${directionOf({lang, dir: 'auto'})}">
<head>
<meta charset="utf-8">
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
</html>`;
  return {
    body: markup.toString(), type: 'text/html; charset=utf-8', cache: 'no-store',
    headers: {'Content-Security-Policy': [sandboxed(policy, origin), `sandbox ${previewRights(choices)}`],
      'X-Frame-Options': 'SAMEORIGIN'},
  };
}
