/** Defines the widgets. An application that does not want to try out both orders imports them statically. */
export const define = () => Promise.all([
  import('stadtbausteine/components/city-events.js'),
  import('stadtbausteine/components/service-finder.js'),
  import('stadtbausteine/components/waste-calendar.js'),
]);
