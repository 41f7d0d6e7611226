/** What can be tried on every example, with the words for it. The first value is the default. */
export const choices = {
  lang: {
    label: 'Sprache',
    values: {'de': 'Deutsch', 'de-simple': 'Leichte Sprache', 'en': 'English', 'tr': 'Türkçe', 'uk': 'Українська',
      'ar': 'العربية'},
  },
  theme: {label: 'Farben', values: {light: 'hell', dark: 'dunkel'}},
  width: {label: 'Breite', values: {full: 'ganze Breite', 280: '280 px', 360: '360 px', 768: '768 px'}},
  dir: {label: 'Schreibrichtung', values: {auto: 'wie die Sprache', ltr: 'von links', rtl: 'von rechts'}},
};

const rightToLeft = ['ar'];

/** The choices an address makes, each one of the values above. */
export function chosen(query) {
  const entries = Object.entries(choices).map(([name, {values}]) => {
    const value = query.get(name);
    return [name, value !== null && Object.hasOwn(values, value) ? value : firstOf(name)];
  });
  return Object.fromEntries(entries);
}

const firstOf = (name) => (name === 'width' ? 'full' : Object.keys(choices[name].values)[0]);

/** The address of a frame that shows something under these choices. */
export function frameAddress(path, {lang, theme, dir}) {
  return `${path}?${new URLSearchParams({lang, theme, dir})}`;
}

/** The text direction of a page in that language. */
export const directionOf = ({lang, dir}) => {
  if (dir !== 'auto') return dir;
  return rightToLeft.includes(lang) ? 'rtl' : 'ltr';
};

/** The width attribute of a frame; the whole width needs none. */
export const frameWidth = ({width}) => (width === 'full' ? undefined : width);
