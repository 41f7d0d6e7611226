import type {CityProfile} from '../model/city-profile.js';

/** What a profile says about the page as a whole: its theme, and its language where the page names none. */

let link: HTMLLinkElement | undefined;
let lent = '';

const address = (file: string) => new URL(file, import.meta.url).href;

/** Dresses the page as the profile that speaks for it says, and takes back what one before it had said. */
export function dressPage(profile: CityProfile | undefined): void {
  dressIn(profile?.theme ? address(`../themes/${profile.theme}.css`) : '');
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
  // First of all: a theme the page links itself comes later and wins.
  document.head.prepend(link);
}
