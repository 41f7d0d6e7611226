import {venues} from '../city/venues.mjs';

/*
 * The sample city as the services know it: a town of a county. Its keys are in the form of official ones, of a county
 * that does not exist.
 */

const mean = (name) => venues.reduce((sum, venue) => sum + venue[name], 0) / venues.length;

export const city = {
  name: 'Eschenfurt', officialName: 'Stadt Eschenfurt', district: 'Kreis Marle', state: 'Musterland', stateShort: 'XX',
  latitude: mean('latitude'), longitude: mean('longitude'), elevation: 148,
  /** The county as ARS, on which level NINA answers, and the Land of its first two digits. */
  countyKey: '059990000000', land: 'NW',
  /** Cells of the weather service: of the municipality, and of its county. */
  cell: 805999012, countyCell: 105999000,
};

/** Kilometres between a place and the city, good enough for a few hundred. */
export const distanceTo = ({latitude, longitude}) => 111.2 * Math.hypot(
  latitude - city.latitude, (longitude - city.longitude) * Math.cos(city.latitude * Math.PI / 180));

/** The city's border, roughly: pairs of latitude and longitude. */
export const border = [[51.84, 9.88], [51.84, 10.03], [51.91, 10.07], [51.97, 10.01], [51.96, 9.87], [51.84, 9.88]];

/** The same as GeoJSON. */
export const polygon = {type: 'Polygon', coordinates: [border.map(([latitude, longitude]) => [longitude, latitude])]};
