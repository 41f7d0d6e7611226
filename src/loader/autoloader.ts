/**
 * The one script a page needs: `<script type="module" src="…/stadtbausteine.js">`. It imports a widget's
 * module when its tag first appears and asks for what that module imports at the same time.
 */
import {discover} from './discovery.js';
import {askEarly, feedsOf} from './early-request.js';
import type * as EarlyProfile from './early-profile.js';
import type * as OnRequest from './on-request.js';
import {agree, claim, settings} from './settings.js';

declare const __VERSION__: string;

/** The class of a widget, as its module exports it. */
interface Widget {
  readonly tag: string;
  define(): void;
}

/** The ending of every chunk's name. build/preloads.mjs writes it in, and the next two. */
declare const __HASH__: string;

/** The chunks that every widget imports, and the readers that are usual; then the tags, each with its own. */
declare const __WIDGETS__: string;

/** The languages there are translations in. */
declare const __LOCALES__: string;

const [common, ...rows] = __WIDGETS__.split(' ') as [string, ...string[]];
const widgets = new Map(rows.map((row) => row.split(':') as [string, string]));
const address = import.meta.url;
const script: HTMLElement & {readonly crossOrigin?: string | null} =
  [...document.scripts].find((one) => one.src === address) ?? settings.script
  // A host that redirects to the latest version gives this module another address than its tag has.
  ?? document.querySelector<HTMLScriptElement>('[src*="bausteine.js"]') ?? document.head;
/** The folder of the other files: an optimiser may have moved this one away from them. */
const here = new URL('.', new URL(script.dataset.base ?? address, script.baseURI));
const linked = new Set<string>();
const part = (name: string): Promise<unknown> => import(`${here}chunks/${name}-${__HASH__}.js`);
const onRequest = () => part('on-request') as Promise<typeof OnRequest>;

function link(file: string, rel = 'modulepreload'): void {
  if (linked.has(file)) return;
  linked.add(file);
  // Without the page's nonce its policy would refuse the file, and the import after it fails as well.
  document.head.append(Object.assign(document.createElement('link'), {
    rel, href: here + file, crossOrigin: script.crossOrigin, nonce: script.nonce,
  }));
}

/** Takes over the settings of a script tag: `data-profile`, `data-theme`, `data-lang`. */
export function configure(data?: DOMStringMap): void {
  if (agree(data, __VERSION__, address)) link(`themes/${settings.theme}.css`, 'stylesheet');
}

/**
 * Asks for the feed of a widget while its code is on its way. Where a city profile speaks, it is asked first: it may
 * know the address, and a relay or a consent that others must not be asked without.
 */
async function askAhead(element: Element): Promise<void> {
  const profile = document.querySelector('city-profile');
  if (profile || settings.profile) {
    // A copy, before the profile itself reads the answer.
    const answer = askEarly(profile?.getAttribute('src') ?? settings.profile ?? '#')?.then((response) => response.clone());
    const {askByProfile} = await part('early-profile') as typeof EarlyProfile;
    return askByProfile(element, answer, settings, askEarly, feedsOf);
  }
  feedsOf((name) => element.getAttribute(name)).forEach(askEarly);
}

/** The translation that the page's language needs. German, and a page that does not tell its language, need none. */
function preloadMessages(tag: string): void {
  const language = settings.lang || document.documentElement.lang;
  const locale = /simple/.test(language) ? 'de-simple' : language.split('-')[0]!;
  if (/^(de)?$/.test(locale)) return;
  const known = __LOCALES__.split(' ').includes(locale) ? locale : 'en';
  ['city', tag].forEach((area) => link(`messages/${known}/${area}.js`));
}

/** Asks for what the module of a widget will import, and for what reads its feed where that is wanted at once. */
function preload(tag: string): void {
  const element = document.querySelector<Element & {loading?: string}>(tag);
  const [always, usual, usualCalendar] = common.split('|');
  const [own, json = usual!, ics = usualCalendar!] = (widgets.get(tag) ?? '').split('|');
  const chunks = (names: Iterable<string>) => [...names].forEach((name) => link(`chunks/${name}-${__HASH__}.js`));
  chunks([...always! + own, tag]);
  // It shows nothing: it has no feed and no messages.
  if (json === '-') return;
  // Where people look first the feed is wanted at once, and its reader, as far as its address tells. Further down, or
  // hidden, it may never be.
  const top = element?.getClientRects()[0]?.top;
  if (top! < innerHeight) {
    const src = element!.getAttribute('src')!;
    chunks(/\.json$/.test(src) ? json : /\.ics$/.test(src) ? ics : '');
    element!.loading = 'eager';
    if (!customElements.get(tag)) askAhead(element!).catch(() => {});
  }
  preloadMessages(tag);
  // The first formatter of a page takes long: it is made while the files are on their way.
  setTimeout(Intl.DateTimeFormat);
}

async function appear(tag: string): Promise<void> {
  preload(tag);
  // The file that holds the widget, not the module beside it that does nothing but define it: one request less.
  const module = await part(tag) as Record<string, Widget | undefined>;
  Object.values(module).find((one) => one?.tag === tag)!.define();
}

configure(script.dataset);
const own = claim([...widgets.keys()]);
if (settings.version !== __VERSION__) {
  void onRequest().then(({tellVersion}) => tellVersion(settings, __VERSION__, address, own));
}
const watch = discover(own, {
  appear,
  marked: (element, tag) => void onRequest().then(({see}) => see(element, tag, own, settings)),
});
watch(document);

/** Looks for widgets in a shadow root that was attached to an element already standing in the page. */
export {watch as discover};
