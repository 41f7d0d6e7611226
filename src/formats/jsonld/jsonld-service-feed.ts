/** The reader of JSON-LD for a page that shows services. */
import {readerOf} from './jsonld-items.js';
import {placeParts} from './jsonld-place-parts.js';
import {serviceReader} from './jsonld-services.js';

/** With what a text needs. */
export const readerFor = async (text = '') =>
  ({kind: 'services', ...readerOf({services: serviceReader(await placeParts(text))})} as const);
