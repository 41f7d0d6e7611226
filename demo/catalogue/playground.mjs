import {escape} from '../http/html.mjs';
import {frameAddress} from './options.mjs';

/** The address of the playground's preview with these attributes. */
export function playgroundAddress(tag, values, options) {
  const address = frameAddress(`/catalogue/playground/${tag}`, options);
  return `${address}&${new URLSearchParams(values)}`;
}

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
