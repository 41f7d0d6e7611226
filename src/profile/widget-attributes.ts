/**
 * Attributes of the widgets, as a profile writes them. A colon begins the type of one that is no text, or the words it
 * may hold. Written by `npm run docs` from the widgets' JSDoc.
 */

/** Attributes that every widget has. */
export const commonAttributes = 'src format heading headingLevel:number limit:number refresh:number loading:eager|lazy today timeZone cache:default|none referrerpolicy consent';

/** Tag -> the further attributes of that widget. */
export const widgetAttributes: Readonly<Record<string, string>> = {
  'city-alerts': 'area minSeverity:minor|moderate|severe|extreme layout:auto|banner|board item deepLink:boolean maxAge:number',
  'city-events': 'views view range category query item deepLink:boolean structuredData:boolean center zoom:number tiles attribution',
  'city-map': 'layers icons bounds locate:boolean views view category query item sort openNow:boolean access center zoom:number radius:number tiles attribution columns deepLink:boolean structuredData:boolean',
  'city-news': 'layout:auto|compact views view dateFrom:pub|title category query item deepLink:boolean structuredData:boolean',
  'city-weather': 'area station hours:number days:number units:metric|beaufort alerts maxAge:number',
  'opening-hours': 'hours place region holidays schoolHolidays soon:number',
  'place-directory': 'letters:boolean views view category query item sort openNow:boolean access center zoom:number radius:number tiles attribution columns deepLink:boolean structuredData:boolean',
  'service-finder': 'query item service deepLink:boolean synonyms popular emergency tiles attribution',
  'waste-calendar': 'streets street house dropAfter fractions views view:list|month|year|',
};
