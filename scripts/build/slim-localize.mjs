/**
 * A rollup plugin: @lit/localize without what it needs only for messages that have no id or hold HTML. Every
 * message of ours has an id and is text (eslint sees to that), so half a kilobyte of hashing would never run.
 */
const RUNTIME = `
import {defaultMsg} from './default-msg.js';
import {joinStringsAndValues} from './str-tag.js';

export function runtimeMsg(templates, template, {id}) {
  const translation = templates?.[id];
  if (!translation) return defaultMsg(template);
  return typeof translation === 'string'
    ? translation
    : joinStringsAndValues(translation.strings, template.values, translation.values);
}
`;

export const slimLocalize = () => ({
  name: 'slim-localize',
  load: (id) => (/@lit\/localize\/internal\/runtime-msg\.js$/.test(id.replaceAll('\\', '/')) ? RUNTIME : null),
});
