/**
 * Tag -> its attributes; after a colon what they are if they are no text: a type, or the words they may hold. Written
 * by `npm run docs` out of the widgets' JSDoc.
 */
export const widgetAttributes: Readonly<Record<string, string>> = {
  'city-events': 'src format heading heading-level:number limit:number refresh:number loading:eager|lazy today time-zone cache:default|none name views view range category item deep-link:boolean structured-data:boolean',
  'service-finder': 'src format heading heading-level:number limit:number refresh:number loading:eager|lazy today time-zone cache:default|none name item service deep-link:boolean synonyms popular',
  'waste-calendar': 'src format heading heading-level:number limit:number refresh:number loading:eager|lazy today time-zone cache:default|none name streets street house drop-after fractions view:list|month|year',
};
