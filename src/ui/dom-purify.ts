import DOMPurify from 'dompurify';
import {allowed} from './allowed-markup.js';
import type {Sanitiser} from './allowed-markup.js';

/** Sanitising for browsers without `Element.setHTML`. */
export const domPurify: Sanitiser = (markup) => DOMPurify.sanitize(markup, {
  ALLOWED_TAGS: [...allowed.elements],
  // An element with `is` would be left out whole; what is shown is a copy without it.
  ALLOWED_ATTR: [...allowed.attributes, 'is'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  FORBID_CONTENTS: [...allowed.dropped],
  // A style or title at the beginning would be taken for the head of a document.
  FORCE_BODY: true,
  RETURN_DOM_FRAGMENT: true,
});
