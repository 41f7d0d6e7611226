import type {Place} from '../model/place.js';

/** Address of a map that shows a place and the way there. That host is asked for nothing until then. */
export function routeUrl({latitude, longitude, address}: Place): string | undefined {
  if (latitude !== undefined && longitude !== undefined) {
    return `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
  }
  return address && `https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}`;
}
