/**
 * The one script a page needs: `<script type="module" src="…/stadtbausteine.js">`. It imports a widget's
 * module when its tag first appears and asks for what that module imports at the same time.
 */
import {discover} from './discovery.js';
import {askEarly, feedsOf} from './early-request.js';
import {agree, claim, settings} from './settings.js';

declare const __VERSION__: string;

/** The class of a widget, as its module exports it. */
interface Widget {
  readonly tag: string;
  define(): void;
}

/**
 * The ending of every chunk's name, and names of chunks. This and what follows is written in by
 * build/preloads.mjs.
 */
declare const __HASH__: string;
declare const __FILES__: string;

/** What every widget imports, and the readers that are usual; then the tags, each with what differs. */
declare const __WIDGETS__: string;

/** The languages there are translations in. */
declare const __LOCALES__: string;

const chunks = __FILES__.split(' ');
const [common = '', ...rows] = __WIDGETS__.split(' ');
const widgets = new Map(rows.map((row) => row.split(':') as [string, string]));
const here = import.meta.url;
const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
// A host that redirects to the latest version gives this module another address than its tag has.
const script = scripts.find(({src}) => src === here) ?? scripts.find(({src}) => /\/stadtbausteine\.js\b/.test(src));
const linked = new Set<string>();
const onRequest = () => import('./on-request.js');

function link(rel: string, file: string): void {
  if (linked.has(file)) return;
  linked.add(file);
  // Without the page's nonce its policy would refuse the file, and the import after it fails as well.
  const {crossOrigin, nonce = ''} = script ?? {};
  document.head.append(Object.assign(document.createElement('link'), {rel, href: new URL(file, here), crossOrigin, nonce}));
}

/** Takes over the settings of a script tag: `data-profile`, `data-theme`, `data-lang`. */
export function configure(data: DOMStringMap): void {
  if (agree(data, __VERSION__, here)) link('stylesheet', `themes/${settings.theme}.css`);
}

/**
 * Asks for the feed of a widget while its code is on its way. Where a city profile speaks, it is asked first: it may
 * know the address, and a relay or a consent that others must not be asked without.
 */
async function askAhead(element: Element): Promise<void> {
  const profile = document.querySelector('city-profile');
  if (profile || settings.profile) {
    const answer = askEarly(profile?.getAttribute('src') ?? settings.profile ?? '#')?.then((response) => response.clone());
    const {askByProfile} = await import('./early-profile.js');
    await askByProfile(element, answer, {askEarly, feedsOf, settings});
  } else {
    feedsOf((name) => element.getAttribute(name)).forEach(askEarly);
  }
}

/** The language of the page: the name of what there are translations in, as far as that can be told from here. */
function language(): string | undefined {
  const tag = (settings.lang || document.documentElement.lang).toLowerCase();
  return /^de\b.*(simple|leicht)/.test(tag) ? 'de-simple' : tag.split(/[-_]/)[0];
}

/** Asks for what the module of a widget will import, and for what reads its feed where that is wanted at once. */
function preload(tag: string): void {
  const element = document.querySelector<Element & {loading?: string}>(tag);
  const [always, usual, usualCalendar] = common.split('|');
  const [own = '', json = usual, ics = usualCalendar] = widgets.get(tag)?.split('|') ?? [];
  const silent = own[0] === '-';
  let digits = always + own;
  // Where people look first the feed is wanted at once, and what reads it, as far as its address tells. Further down,
  // or hidden, it may never be.
  const top = element?.getClientRects()[0]?.top;
  if (top! < innerHeight) {
    const [, ending] = /\.(json|ics)$/.exec(element!.getAttribute('src')!) ?? [];
    if (ending) digits += ending === 'ics' ? ics : json;
    element!.loading = 'eager';
    if (!silent && !customElements.get(tag)) askAhead(element!).catch(() => {});
  }
  const module = (file: string) => link('modulepreload', `${file}.js`);
  for (const digit of digits.replace('-', '')) module(`chunks/${chunks[parseInt(digit, 36)]}-${__HASH__}`);
  module(`components/${tag}.pure`);
  const spoken = language();
  if (silent || !spoken || spoken === 'de') return;
  const locale = __LOCALES__.split(' ').includes(spoken) ? spoken : 'en';
  module(`messages/${locale}/city`);
  module(`messages/${locale}/${tag}`);
}

async function appear(tag: string): Promise<void> {
  preload(tag);
  try {
    // Without the module that does nothing but define it: one request less.
    const module = await import(new URL(`components/${tag}.pure.js`, here).href) as Record<string, Widget | undefined>;
    Object.values(module).find((one) => one?.tag === tag)!.define();
  } catch (error) {
    console.error(`stadtbausteine: <${tag}> could not be loaded`, error);
    addEventListener('online', () => watch(document), {once: true});
    throw error;
  }
}

configure(script?.dataset ?? {});
const own = claim([...widgets.keys()]);
if (settings.version !== __VERSION__) {
  void onRequest().then(({tellVersion}) => tellVersion(settings, __VERSION__, here, own));
}
const watch = discover(own, {
  appear,
  marked: async (element, tag) => (await onRequest()).see(element, tag, own, settings),
});
watch(document);

/** Looks for widgets in a shadow root that was attached to an element already standing in the page. */
export {watch as discover};
