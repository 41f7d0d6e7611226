import {agsOf} from '../alerts/area-keys.js';
import {withQuery} from './service-address.js';
import type {Service} from './service.js';

/** Letters of the Länder in the order of their keys. */
const states = 'SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH'.split(' ');

/**
 * The flood portal of the Länder, base `…/public/v1`. Its areas are stretches of rivers: it is asked for the Land of
 * the area, or for all where that is not known.
 */
export const service: Service = {
  alerts: ({base, area = ''}) => {
    const land = Number(agsOf(area)?.slice(0, 2));
    return {url: withQuery(`${base}/data/alerts`, {cap: 'true', states: states[land - 1]})};
  },
};
