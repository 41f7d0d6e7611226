/**
 * The one script a page needs: `<script type="module" src="…/stadtbausteine.js">`. It imports a widget's
 * module when its tag first appears and asks for what that module imports at the same time.
 */
import {discover} from './discovery.js';
import {askEarly, feedsOf} from './early-request.js';
import {agree, claim, settings} from './settings.js';

declare const __VERSION__: string;

/**
 * Per tag the files its module imports, and those it imports to read a feed whose address ends in `json` or `ics`,
 * relative to this one. Written in by the build.
 */
declare const __WIDGETS__: Readonly<Record<string, readonly [
  imports: readonly string[], readers: Readonly<Record<string, readonly string[]>>,
]>>;

/** Files of the translations, relative to this one. Written in by the build. */
declare const __TRANSLATIONS__: readonly string[];

const widgets = __WIDGETS__;
const translations = __TRANSLATIONS__;
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

/** The file a widget will find it needs for the page's language: none for German, else what there is or English. */
function translation(): string[] {
  const tag = (settings.lang || document.documentElement.lang).toLowerCase();
  if (!tag || /^de\b(?!.*(simple|leicht))/.test(tag)) return [];
  const name = tag.startsWith('de') ? 'de-simple' : tag.split(/[-_]/)[0];
  const named = (wanted?: string) => translations.filter((file) => file.startsWith(`chunks/${wanted}-`));
  return [...named(name), ...named('en')].slice(0, 1);
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

async function appear(tag: string): Promise<void> {
  const [imports, readers] = widgets[tag]!;
  const files = [...imports, ...translation()];
  const element = document.querySelector<Element & {loading?: string}>(tag);
  // Where people look first the feed is wanted at once, and what reads it, as far as its address tells. Further down,
  // or hidden, it may never be.
  const top = element?.getClientRects()[0]?.top;
  if (top! < innerHeight) {
    const [, ending] = /\.(json|ics)$/.exec(element!.getAttribute('src')!) ?? [];
    files.push(...readers[ending!] ?? []);
    element!.loading = 'eager';
    if (Object.keys(readers)[0] && !customElements.get(tag)) askAhead(element!).catch(() => {});
  }
  files.forEach((file) => link('modulepreload', file));
  try {
    await import(new URL(`components/${tag}.js`, here).href);
  } catch (error) {
    console.error(`stadtbausteine: <${tag}> could not be loaded`, error);
    addEventListener('online', () => watch(document), {once: true});
    throw error;
  }
}

async function marked(element: Element, tag: string): Promise<void> {
  if (element.localName === 'iframe') {
    (await onRequest()).fit(element as HTMLIFrameElement);
  } else if (own.includes(tag) || !settings.tags!.has(tag)) {
    (await onRequest()).place(element, tag, own.includes(tag));
  }
}

configure(script?.dataset ?? {});
const own = claim(Object.keys(widgets));
if (settings.version !== __VERSION__) {
  void onRequest().then(({tellVersion}) => tellVersion(settings, __VERSION__, here, own));
}
const watch = discover(own, {appear, marked});
watch(document);

/** Looks for widgets in a shadow root that was attached to an element already standing in the page. */
export {watch as discover};
