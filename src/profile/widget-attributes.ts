/**
 * Tag -> its attributes; after a colon what they are if they are no text: a type, or the words they may hold. Written
 * by `npm run docs` out of the widgets' JSDoc.
 */
export const widgetAttributes: Readonly<Record<string, string>> = {
  'city-events': 'src format heading heading-level:number limit:number refresh:number loading:eager|lazy today time-zone cache:default|none views view range category deep-link:boolean structured-data:boolean',
  'service-finder': 'src format heading heading-level:number limit:number refresh:number loading:eager|lazy today time-zone cache:default|none service deep-link:boolean synonyms popular',
  'waste-calendar': 'src format heading heading-level:number limit:number refresh:number loading:eager|lazy today time-zone cache:default|none streets street house drop-after fractions view:list|month|year',
};
