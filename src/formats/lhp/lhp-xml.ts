/** An answer in XML as the document that it is in JSON. */
import {childrenOf, elementsOf, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** Elements of an entry that hold others; all others hold a text. */
const holders = /^(?:cap|alert|info)$/;

/** The envelope, with everything in it that has a class as an entry. `undefined` if the text is no XML. */
export function documentOf(text: string): unknown {
  const [root] = elementsOf(text);
  if (!root) return undefined;
  const hasClass = (element: XmlElement): boolean => childrenOf(element, 'lhpClass').length > 0;
  const data = within(root, /./).filter((element) => hasClass(element) && childrenOf(element).some(({name}) => /^(?:areaDesc|cap)$/.test(name)));
  // An error that is written as a page has neither.
  const isEnvelope = childrenOf(root, 'status').length > 0 || data.length > 0;
  return isEnvelope ? {...fieldsOf(root), data: data.map(fieldsOf)} : undefined;
}

function fieldsOf(element: XmlElement): Readonly<Record<string, unknown>> {
  return Object.fromEntries(childrenOf(element).map((child) =>
    [child.name === 'alert' ? 'cap' : child.name, holders.test(child.name) ? fieldsOf(child) : xmlText(child)]));
}
