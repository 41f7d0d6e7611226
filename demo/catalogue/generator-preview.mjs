import {html, trusted} from '../http/html.mjs';
import {directionOf} from './options.mjs';
import {page} from './layout.mjs';
import {queryOf, readChoices} from './snippet-choices.mjs';
import {readLibrary} from './library.mjs';
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

/** What a page with a stranger's script may do in our preview: everything but be one of ours. */
export const strangersRights = 'allow-scripts allow-forms allow-modals allow-popups';

/**
 * A page that holds a snippet and nothing else, under the policy the generator shows for it. A script from
 * another host gets an origin of its own, so that a link to this page lends nobody ours.
 */
export async function previewPage({dist, query}) {
  const library = await readLibrary(dist);
  const {choices, faults, unknown} = readChoices(query, library);
  const reasons = [...unknown, ...faults.map(({text}) => text)];
  if (reasons.length > 0) return refusal(reasons);
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
${trusted(head)}
</head>
<body>
${trusted(tag)}
</body>
</html>`;
  const sandbox = choices.host === 'other' ? [`sandbox ${strangersRights}`] : [];
  return {
    body: markup.toString(), type: 'text/html; charset=utf-8',
    headers: {'Content-Security-Policy': [policy, ...sandbox], 'X-Frame-Options': 'SAMEORIGIN'},
  };
}
