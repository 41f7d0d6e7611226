import {configureLocalization, str} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';
import {pageSettings} from '../page/page-settings.js';
import {messages as shared} from './generated/city.js';
import type {Messages, Templates} from './messages.js';

/**
 * The one place that knows which language the page speaks. `<html lang>` is looked up (BCP 47 look-up), the texts of
 * the widgets on the page are loaded in it, and every connected widget is rendered again when it changes. The page is
 * only watched while a widget stands in it. `data-lang` at the loader's script tag speaks for a page whose
 * `<html lang>` is wrong.
 */

const sourceLocale = 'de';

/** The areas that the widgets of the page and their parts have asked for. */
const areas = new Set([shared]);

/** Per language the one object of texts that `msg` looks into. Areas are added to it as widgets need them. */
const texts: Record<string, Templates> = {};

async function loadArea(locale: string, area: Messages): Promise<void> {
  const module = await area[locale]?.();
  Object.assign(texts[locale] ??= {}, module?.default(str));
}

const {getLocale, setLocale} = configureLocalization({
  sourceLocale,
  targetLocales: Object.keys(shared),
  loadLocale: async (locale) => {
    await Promise.all([...areas].map((area) => loadArea(locale, area)));
    return {templates: texts[locale]!};
  },
});

const rightToLeft = new Set(['ar']);
const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;
let pending: Promise<void> | undefined;
/** Areas on their way in a language that is there or on its way itself. */
const coming = new Map<Messages, Promise<unknown>>();
let wanted: string = sourceLocale;

/** The translation that serves a BCP 47 tag best: `undefined` if there is none. An empty tag is German. */
function lookUp(tag: string): string | undefined {
  const subtags = tag.trim().toLowerCase().split(/[-_]/);
  if (subtags[0] === 'de') return subtags.some((part) => part === 'simple' || part === 'leicht') ? 'de-simple' : 'de';
  if (!subtags[0]) return sourceLocale;
  return subtags[0] in shared ? subtags[0] : undefined;
}

const statedTag = () => document.documentElement.lang;
const pageTag = () => pageSettings().lang || statedTag();

const renderAll = () => {
  for (const host of hosts) host.requestUpdate();
};

const complain = (error: unknown) => console.warn(`stadtbausteine: no translation for "${wanted}"`, error);

/** Loads an area the page has not needed so far, in the language it speaks or is about to speak. */
export function needMessages(area: Messages): void {
  if (areas.has(area)) return;
  areas.add(area);
  if (wanted === sourceLocale) return;
  const load: Promise<unknown> = Promise.all([pending, loadArea(wanted, area)])
    .catch((error: unknown) => {
      complain(error);
      // The next one that needs it asks again.
      areas.delete(area);
    })
    .then(() => coming.get(area) === load && coming.delete(area));
  coming.set(area, load);
}

function loadPageLanguage(): void {
  const locale = lookUp(pageTag()) ?? 'en';
  if (locale === wanted) return;
  wanted = locale;
  coming.clear();
  const load = setLocale(locale)
    // A translation that fails to load must not cost the citizen the data: the previous language stays.
    .catch(complain)
    .then(() => {
      if (pending !== load) return;
      pending = undefined;
      renderAll();
    });
  pending = load;
}

function follow(): void {
  loadPageLanguage();
  renderAll();
}

/**
 * Renders `host` again whenever the page's language changes, as long as it is connected.
 * @param area its own messages, beside those all widgets share
 */
export function followLocale(host: ReactiveControllerHost, area: Messages = shared): void {
  needMessages(area);
  loadPageLanguage();
  host.addController({
    hostConnected() {
      hosts.add(host);
      if (hosts.size > 1) return;
      loadPageLanguage();
      observer = new MutationObserver(follow);
      observer.observe(document.documentElement, {attributeFilter: ['lang', 'dir']});
    },
    hostDisconnected() {
      hosts.delete(host);
      if (hosts.size) return;
      observer?.disconnect();
      observer = undefined;
    },
  });
}

/**
 * Settles when the page's translation is there, with the texts of `area`, or could not be had; `undefined` when there
 * is nothing to wait for.
 */
export const localeReady = (area: Messages = shared): Promise<unknown> | undefined => coming.get(area) ?? pending;

/** The language the page is shown in: one of ours. */
export const pageLanguage = (): string => getLocale();

/**
 * Attributes of a widget's root: its own `lang` and `dir` where the page's language is not one we have, and the
 * direction of a right-to-left language where the page forgot to say it.
 */
export function rootLanguage(): {lang?: string; dir?: 'ltr' | 'rtl'} {
  const locale = getLocale();
  const dir = rightToLeft.has(locale) ? 'rtl' : 'ltr';
  const stated = statedTag();
  if (lookUp(stated) !== locale || !stated && pageSettings().lang) return {lang: locale === 'de-simple' ? 'de' : locale, dir};
  return dir === 'rtl' && !document.documentElement.dir ? {dir} : {};
}

/** The tag for `Intl`: the page's own region where its language is ours, else our locale, or British English. */
export function intlLocale(): string {
  const locale = getLocale();
  const [language = 'de', ...rest] = (lookUp(pageTag()) === locale && pageTag() || locale).split(/[-_]/);
  const region = rest.find((part) => /^([a-z]{2}|\d{3})$/i.test(part));
  if (region) return `${language}-${region}`;
  return language === 'en' ? 'en-GB' : language;
}

/** Whether the page speaks *Einfache Sprache*. */
export const isPlain = (): boolean => getLocale() === 'de-simple';
