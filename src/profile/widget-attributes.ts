/**
 * Attributes; after a colon what they are if they are no text: a type, or the words they may hold. Written by
 * `npm run docs` out of the widgets' JSDoc.
 */

/** Those of every widget. */
export const commonAttributes = 'src format heading heading-level:number limit:number refresh:number loading:eager|lazy today time-zone cache:default|none referrerpolicy';

/** Tag -> its own. */
export const widgetAttributes: Readonly<Record<string, string>> = {
  'city-events': 'views view range category query item deep-link:boolean structured-data:boolean',
  'service-finder': 'query item service deep-link:boolean synonyms popular',
  'waste-calendar': 'streets street house drop-after fractions views view:list|month|year|',
};
