import {libraryOf, tagsOf} from './city-plan.js';
import type {CityPlan} from './city-plan.js';
import {wordsFor} from './init-words.js';
import {kindOf} from '../profile/widget-kinds.js';

/**
 * The policy of a city's page: it loads its own files alone, and runs no script or style within it. Its data lie beside
 * it, so that it asks no other host.
 */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self' data:",
  "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types lit-html dompurify',
].join('; ');

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => entities[letter]!);

const rightToLeft = /^(ar|fa|he|ur)\b/;

/** A widget, with a page of its publisher for who has no JavaScript or where the data cannot be had. */
function widget(tag: string, {sources, language}: CityPlan): string {
  const {page = '', title} = sources.find((source) => source.widget === tag && source.page) ?? {};
  const name = [wordsFor(language, {}).things[kindOf(tag)], title].filter(Boolean).join(': ');
  const link = page && `\n    <a href="${escaped(page)}" rel="noopener">${escaped(name)}</a>\n  `;
  return `  <${tag}${tag === 'city-alerts' ? ' layout="banner"' : ''}>${link}</${tag}>`;
}

/** Who publishes the data, with the licence where it is known: most licences want that. */
function credits({sources, language}: CityPlan): string {
  const said = sources.filter(({title}) => title).map(({title, licence}) => [title, licence].filter(Boolean).join(', '));
  const words = language.startsWith('de') ? 'Daten' : 'Data';
  return said.length ? `\n<footer><p>${words}: ${escaped([...new Set(said)].join('; '))}</p></footer>` : '';
}

/** The page of a plan: every widget that has a source. */
export function pageOf(plan: CityPlan): string {
  const {name, language, theme} = plan;
  const library = libraryOf(plan);
  const [first, ...others] = tagsOf(plan);
  const [above, below] = first === 'city-alerts' ? [[first], others] : [[], tagsOf(plan)];
  return `<!doctype html>
<html lang="${escaped(language)}"${rightToLeft.test(language) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${library}/themes/${theme}.css">
<link rel="stylesheet" href="page.css">
<script type="module" src="${library}/stadtbausteine.js"></script>
</head>
<body>
<city-profile src="data/city.json"></city-profile>
<main>
${[...above.map((tag) => widget(tag, plan)), `  <h1>${escaped(name)}</h1>`, ...below.map((tag) => widget(tag, plan))].join('\n')}
</main>${credits(plan)}
</body>
</html>
`;
}

/** The style sheet of that page: columns, and the colours of the theme. */
export const styleSheet = `:root { color-scheme: light dark; }
body {
  margin: 0;
  background: var(--city-color-surface, Canvas);
  color: var(--city-color-text, CanvasText);
  font-family: var(--city-font-family, system-ui, sans-serif);
  line-height: 1.5;
}
main, footer { box-sizing: border-box; max-inline-size: 72rem; margin-inline: auto; padding: 1rem; }
main {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
  gap: 2rem;
  align-items: start;
}
h1, city-alerts { grid-column: 1 / -1; margin-block: 0; }
a { color: var(--city-color-link, LinkText); }
footer { color: var(--city-color-text-muted, CanvasText); }
`;
