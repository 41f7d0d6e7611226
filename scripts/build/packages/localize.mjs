/**
 * In place of `@lit/localize/lit-localize.js`. Every message of ours is text and has an id (eslint sees to that),
 * which is all that `msg` is given in dist (`short-messages.mjs` sees to that), and `src/i18n/locale.ts` alone switches
 * languages: messages without an id, messages that hold HTML, the status event and `localized()` are not there.
 */
let templates;

export const str = (strings, ...values) => ({strings, values});

export const msg = (source, id) => {
  const text = templates?.[id] ?? source;
  const valueAt = (index) => source.values[text === source ? index : text.values[index]];
  const raw = text.strings;
  return raw ? String.raw({raw}, ...raw.map((_, index) => valueAt(index))) : text;
};

export const configureLocalization = ({sourceLocale, loadLocale}) => {
  let active = sourceLocale;
  let last = 0;
  const setLocale = async (locale) => {
    const run = ++last;
    const module = locale === sourceLocale ? undefined : await loadLocale(locale);
    if (run !== last) return;
    active = locale;
    templates = module?.templates;
  };
  return {getLocale: () => active, setLocale};
};
