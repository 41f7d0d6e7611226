/**
 * Attributes of the widgets. A colon begins the type of one that is no text, or the words it may hold. Written by
 * `npm run docs` from the widgets' JSDoc.
 */

/** Attributes that every widget has. */
export const commonAttributes = 'src format heading heading-level:number limit:number refresh:number loading:eager|lazy today time-zone cache:default|none referrerpolicy consent';

/** Tag -> the further attributes of that widget. */
export const widgetAttributes: Readonly<Record<string, string>> = {
  'city-alerts': 'area min-severity:minor|moderate|severe|extreme layout:auto|banner|board item deep-link:boolean max-age:number',
  'city-events': 'views view range category query item deep-link:boolean structured-data:boolean center zoom:number tiles attribution',
  'city-map': 'layers icons bounds locate:boolean views view category query item sort open-now:boolean access center zoom:number radius:number tiles attribution columns deep-link:boolean structured-data:boolean',
  'city-news': 'layout:auto|compact views view date-from:pub|title category query item deep-link:boolean structured-data:boolean',
  'city-weather': 'area station hours:number days:number units:metric|beaufort alerts max-age:number',
  'opening-hours': 'hours place region holidays school-holidays soon:number',
  'place-directory': 'letters:boolean views view category query item sort open-now:boolean access center zoom:number radius:number tiles attribution columns deep-link:boolean structured-data:boolean',
  'service-finder': 'query item service deep-link:boolean synonyms popular emergency tiles attribution',
  'waste-calendar': 'streets street house drop-after fractions views view:list|month|year|',
};
