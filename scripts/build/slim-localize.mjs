/**
 * A rollup plugin: the runtime of @lit/localize, less what it has for messages without an id, messages that
 * hold HTML, its status event and `localized()`. Every message of ours is text and has an id (eslint sees to
 * that) and `src/i18n/locale.ts` alone switches languages, so that a kilobyte would be fetched and never run.
 */
const MODULES = {
  'init/install.js': `
    import {defaultMsg} from '../internal/default-msg.js';
    import {joinStringsAndValues} from '../internal/str-tag.js';

    let templates;
    export const use = (next) => { templates = next; };
    export const msg = (template, {id}) => {
      const translation = templates?.[id];
      if (!translation) return defaultMsg(template);
      return translation.strTag
        ? joinStringsAndValues(translation.strings, template.values, translation.values)
        : translation;
    };
    export const _installMsgImplementation = () => {};`,
  'init/runtime.js': `
    import {use} from './install.js';

    export const configureLocalization = ({sourceLocale, loadLocale}) => {
      let active = sourceLocale;
      let last = 0;
      const setLocale = async (locale) => {
        const run = ++last;
        const templates = locale === sourceLocale ? undefined : (await loadLocale(locale)).templates;
        if (run !== last) return;
        active = locale;
        use(templates);
      };
      return {getLocale: () => active, setLocale};
    };`,
};

const ENDING = /@lit\/localize\/(init\/\w+\.js)$/;

export const slimLocalize = () => ({
  name: 'slim-localize',
  load: (id) => MODULES[ENDING.exec(id.replaceAll('\\', '/'))?.[1]] ?? null,
});
