import {say} from '../http/html.mjs';

/** Options that can be tried on every example, with their labels. */
export const choices = {
  lang: {
    label: say('Sprache', 'Language'),
    values: {'de': 'Deutsch', 'de-simple': 'Einfache Sprache', 'en': 'English', 'tr': 'Türkçe', 'uk': 'Українська',
      'ar': 'العربية'},
  },
  theme: {label: say('Farben', 'Colours'), values: {light: say('hell', 'light'), dark: say('dunkel', 'dark')}},
  width: {label: say('Breite', 'Width'), values: {full: say('ganze Breite', 'full width'), 280: '280 px', 360: '360 px',
    768: '768 px'}},
  dir: {label: say('Schreibrichtung', 'Direction'), values: {auto: say('wie die Sprache', 'as the language'),
    ltr: say('von links', 'from the left'), rtl: say('von rechts', 'from the right')}},
};

/** The options chosen at first. */
export const firstChoices = {lang: 'de', theme: 'light', width: 'full', dir: 'auto'};

/** The address of a frame that shows something under these choices. */
export function frameAddress(path, {lang, theme, dir}) {
  return `${path}?${new URLSearchParams({lang, theme, dir})}`;
}

/** The text direction of a page in a language. */
export const directionOf = (lang) => (lang === 'ar' ? 'rtl' : 'ltr');
