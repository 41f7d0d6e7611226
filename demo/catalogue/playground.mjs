import {escape, trusted} from '../http/html.mjs';
import {bare} from './layout.mjs';
import {frameAddress} from './options.mjs';

/** The address of the playground's preview. */
export const playgroundAddress = (tag, options) => frameAddress(`/catalogue/playground/${tag}`, options);

const isBoolean = ({type}) => /^boolean\b/.test(type?.text ?? '');

/**
 * The tag with the attributes that have a value; only ones the manifest names.
 * @param {object} element of the manifest
 * @param {import('../../src/testing/demo.ts').Demo} demo
 * @param {Readonly<Record<string, string>>} values
 */
export function playgroundSource({tagName, attributes = []}, {playground: {contents = ''}}, values) {
  const written = attributes
    .filter(({name}) => Object.hasOwn(values, name) && values[name] !== '')
    .map((attribute) => (isBoolean(attribute) ? attribute.name : `${attribute.name}="${escape(values[attribute.name])}"`));
  return `<${[tagName, ...written].join(' ')}>${contents}</${tagName}>`;
}

/**
 * The frame of the playground. It shows what the page around it writes into it, and never what an address asks for: a
 * link cannot put words into it.
 * @returns a reply, or undefined if there is no such widget
 */
export function playgroundPage(path, tag, {allElements, demos}) {
  const element = allElements.find(({tagName}) => tagName === tag);
  if (!element) return undefined;
  const source = playgroundSource(element, demos[tag], demos[tag].playground.attributes);
  return bare({title: tag, path, content: trusted(source)});
}
