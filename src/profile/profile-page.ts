import type {CityProfile} from '../model/city-profile.js';

/** Applies the settings of a profile for the whole page: the theme, and the language if the page names none. */

let link: HTMLLinkElement | undefined;
let lent = '';

/** Applies the theme and language of the profile that holds for the page, and takes back those of the one before. */
export function dressPage(profile: CityProfile | undefined): void {
  dressIn(profile?.theme ? new URL(`../themes/${profile.theme}.css`, import.meta.url).href : '');
  const root = document.documentElement;
  if (lent && root.lang === lent) root.removeAttribute('lang');
  lent = root.lang ? '' : profile?.language ?? '';
  if (lent) root.lang = lent;
}

function dressIn(href: string): void {
  if ((link?.href ?? '') === href) return;
  link?.remove();
  link = undefined;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet]')];
  if (!href || links.some((one) => one.href === href)) return;
  link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  // A policy may ask for the page's nonce.
  link.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  // Before all other style sheets, so that a theme that the page links itself wins.
  document.head.prepend(link);
}
