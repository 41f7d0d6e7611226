/** Data of the application itself, as from its database. The events are invented. */

const hall = {id: 'hall', name: 'Konzerthaus an der Marle', address: 'Uferstraße 20, 43017 Eschenfurt'};
const square = {id: 'square', name: 'Fronhof', address: 'Am Fronhof 1, 43017 Eschenfurt'};
const museum = {id: 'museum', name: 'Flussmuseum', address: 'Hafenweg 3, 43017 Eschenfurt'};

export const events = [
  {
    id: 'market', name: 'Frühlingsmarkt am Fronhof', startDate: '2026-03-07T10:00:00+01:00',
    endDate: '2026-03-07T18:00:00+01:00', timeZone: 'Europe/Berlin', location: square, isAccessibleForFree: true,
  },
  {
    id: 'concert', name: 'Sinfoniekonzert: Musik vom Fluss', startDate: '2026-03-07T19:30:00+01:00',
    endDate: '2026-03-07T22:00:00+01:00', timeZone: 'Europe/Berlin', location: hall, isAccessibleForFree: false,
  },
  {
    id: 'tour', name: 'Führung durch das Flussmuseum', startDate: '2026-03-08T11:00:00+01:00',
    endDate: '2026-03-08T12:30:00+01:00', timeZone: 'Europe/Berlin', location: museum, isAccessibleForFree: true,
  },
];

/** Streets, and where the collections of each are published. */
export const streets = [
  {id: 'linden', name: 'Lindenstraße', src: '/lindenstrasse.ics'},
  {id: 'markt', name: 'Am Markt', src: '/am-markt.ics'},
  {id: 'ufer', name: 'Uferstraße', src: '/uferstrasse.ics'},
];

/** The day the page is looked at. */
export const today = '2026-03-04T09:00:00+01:00';
