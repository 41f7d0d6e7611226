import {childrenOf, find, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** The pairs of `valueName` and `value` that CAP extends itself by: parameters, codes of events and areas. */
export const namedValues = (element: XmlElement, name: string): {name: string; value: string}[] =>
  childrenOf(element, name)
    .map((pair) => ({name: xmlText(find(pair, 'valueName')), value: xmlText(find(pair, 'value'))}))
    .filter(({value}) => value);
