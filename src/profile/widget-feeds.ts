/**
 * Tag -> the attributes that hold addresses of feeds, each with the kind of its items. Written by `npm run docs` from
 * `<tag>.demo.ts`.
 */
export const widgetFeeds: Readonly<Record<string, string>> = {
  'city-alerts': 'src:alerts',
  'city-events': 'src:events',
  'city-map': 'src:places',
  'city-news': 'src:news',
  'city-weather': 'src:weather',
  'opening-hours': 'src:places school-holidays:events',
  'place-directory': 'src:places',
  'service-finder': 'src:services',
  'waste-calendar': 'src:collections',
};
