import {configureLocalization} from '@lit/localize';
import type {LocaleModule} from '@lit/localize';
import type {ReactiveControllerHost} from 'lit';
import {pageSettings} from '../page/page-settings.js';

/**
 * The one place that knows which language the page speaks. `<html lang>` is looked up (BCP 47 look-up), its
 * translation is loaded, and every connected widget is rendered again when it changes. The page is only watched
 * while a widget stands in it. `data-lang` at the loader's script tag speaks for a page whose `<html lang>` is wrong.
 */

const sourceLocale = 'de';

const translations: Readonly<Record<string, () => Promise<LocaleModule>>> = {
  'en': () => import('./generated/en.js'),
  'de-simple': () => import('./generated/de-simple.js'),
  'tr': () => import('./generated/tr.js'),
  'uk': () => import('./generated/uk.js'),
  'ar': () => import('./generated/ar.js'),
};

const {getLocale, setLocale} = configureLocalization({
  sourceLocale,
  targetLocales: Object.keys(translations),
  loadLocale: (locale) => translations[locale]!(),
});

const rightToLeft = new Set(['ar']);
const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;
let pending: Promise<void> | undefined;
let wanted: string = sourceLocale;

/** The locale of ours that serves a BCP 47 tag best: `undefined` where we have none. An empty tag is German. */
function lookUp(tag: string): string | undefined {
  const subtags = tag.trim().toLowerCase().split(/[-_]/);
  if (subtags[0] === 'de') return subtags.some((part) => part === 'simple' || part === 'leicht') ? 'de-simple' : 'de';
  if (!subtags[0]) return sourceLocale;
  return subtags[0] in translations ? subtags[0] : undefined;
}

const statedTag = () => document.documentElement.lang;
const pageTag = () => pageSettings().lang || statedTag();

const renderAll = () => {
  for (const host of hosts) host.requestUpdate();
};

function loadPageLanguage(): void {
  const locale = lookUp(pageTag()) ?? 'en';
  if (locale === wanted) return;
  wanted = locale;
  const load = setLocale(locale)
    // A translation that cannot be had must not cost the citizen the data: the language before it stays.
    .catch((error: unknown) => console.warn(`stadtbausteine: no translation for "${locale}"`, error))
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

/** Renders `host` again whenever the page's language changes, as long as it is connected. */
export function followLocale(host: ReactiveControllerHost): void {
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

/** Settles when the page's translation is there, or could not be had; `undefined` when there is nothing to wait for. */
export const localeReady = (): Promise<void> | undefined => pending;

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

/** The tag for `Intl`: the page's own region where the page's language is ours (`en-GB`), else our locale. */
export function intlLocale(): string {
  const locale = getLocale();
  const [language = 'de', ...rest] = (lookUp(pageTag()) === locale && pageTag() || locale).split(/[-_]/);
  const region = rest.find((part) => /^([a-z]{2}|\d{3})$/i.test(part));
  return region ? `${language}-${region}` : language;
}
