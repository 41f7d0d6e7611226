/**
 * The page that shows one widget in a frame: `embed.html?widget=waste-calendar&src=/abfuhr.ics&lang=de`. It is for
 * pages whose content management system takes nothing but an `<iframe>`. Its policy decides which hosts are read.
 */
import {importAutoloader} from './library.js';
import type {PageSettings} from '../page/page-settings.js';

const query = Object.fromEntries(new URLSearchParams(location.search));
const {widget = '', lang, theme, profile, ...attributes} = query;
const root = document.documentElement;
// By itself the page stands under its host's name: a link to it would write the city's headline, or set its day.
if (parent === window) {
  delete attributes.heading;
  delete attributes.today;
}

const height = () => Math.ceil(document.body.getBoundingClientRect().height);

let said = -1;

function say(again = false): void {
  if (height() === said && !again) return;
  said = height();
  // Any page that frames this one may know its height.
  parent.postMessage({type: 'stadtbausteine:height', height: said}, '*');
}

/** A scroll bar would narrow the page, which would make it taller: it is shown only where the frame stays too small. */
const hideBars = () => root.toggleAttribute('data-sized', innerHeight >= height() - 1);

function hear({data, source}: MessageEvent<{type?: unknown} | null>): void {
  if (source !== parent) return;
  if (data?.type === 'stadtbausteine:ask') say(true);
  if (data?.type !== 'stadtbausteine:sized') return;
  root.toggleAttribute('data-sized', true);
  addEventListener('resize', hideBars);
  setTimeout(hideBars, 500);
}

/** What the page may not read is a matter of its policy, which only the city that hosts it can change. */
function explain({effectiveDirective, blockedURI}: SecurityPolicyViolationEvent): void {
  console.error(`stadtbausteine: embed.html does not allow ${blockedURI} (${effectiveDirective}); ` +
    'whoever hosts it may add the host there');
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { display: flow-root; margin: 0; font-family: system-ui, sans-serif; }
  [data-sized] { scrollbar-width: none; }
  [data-sized]::-webkit-scrollbar { display: none; }
`);
document.adoptedStyleSheets.push(sheet);
if (lang) root.lang = lang;

const place = document.querySelector('main')!;
for (const [name, value] of Object.entries({loading: 'eager', ...attributes})) {
  if (/^[a-z][a-z-]*$/.test(name)) place.setAttribute(`data-${name}`, value);
}
document.addEventListener('securitypolicyviolation', explain);
addEventListener('message', hear);
new ResizeObserver(() => say()).observe(document.body);
void importAutoloader(document.querySelector<HTMLScriptElement>('script[src]')).then((autoloader) => {
  autoloader?.configure({profile, lang, theme: theme?.replace(/[^a-z-]/g, '')});
  // The person who sets up the frame looks at the frame, not into the console.
  const {tags} = (globalThis as unknown as Record<symbol, PageSettings>)[Symbol.for('stadtbausteine')]!;
  if (!tags?.has(widget)) place.textContent = 'Diesen Baustein gibt es nicht.';
  place.setAttribute('data-city-widget', widget);
});
