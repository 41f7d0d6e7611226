import {city, polygon} from './area.mjs';
import {wallClock} from './moments.mjs';
import {of, standing} from './situation.mjs';

/*
 * Flood warnings of the Länder's common portal. Two quirks of it are kept: moments are the city's clock without a zone,
 * but `updated` bears winter's offset all year; and a class is a text here and a number in the legend.
 */

const site = 'https://www.hochwasserzentralen.de';

const legend = [[6, 'Sehr großes Hochwasser', '#765e9c'], [5, 'Großes Hochwasser', '#e53935'], [4, 'Hochwasser', '#fb8c00'],
  [2, 'Vorwarnung'], [1, 'Entwarnung', '#60bf41']];

const capital = (word) => word[0].toUpperCase() + word.slice(1);

const capOf = ({id, sent, version, cancels, event, severity, onset, headline, description, instruction}) => ({
  identifier: id, sender: 'pegel@land.example', sent: wallClock(sent), status: 'Actual', msgType: version > 1 ? 'Update' : 'Alert',
  scope: 'Public',
  info: {
    language: 'de-DE', category: 'Met', event, urgency: cancels ? 'Past' : 'Immediate', severity: capital(severity),
    certainty: 'Observed', effective: wallClock(sent), onset: wallClock(onset), expires: null,
    sendername: 'Hochwasserzentrale Musterland', headline, description, instruction, web: 'https://pegel.land.example/',
    contact: 'Hochwasserzentrale Musterland',
  },
});

const area = (each, withCap) => ({
  kind: 'AlertArea', id: 'XX_12', type: 'Feature', geometry: polygon, areaDesc: 'Marle von Oberweiler bis Nordhafen',
  areaType: 'Region', alertHeadline: each.headline, alertLink: 'https://pegel.land.example/marle', lhpClass: String(each.lhpClass),
  lhpClassName: each.className, ...(withCap && {cap: capOf(each)}),
});

/** The same as GeoJSON has it: all but the geometry among the properties. */
const feature = ({type, id, geometry, ...properties}) => ({type, id, geometry, properties: {id, ...properties}});

const envelope = (now) => ({
  apiVersion: '1.0 beta, 2025-02-04', status: 'success', lang: 'de', source: site,
  sourceName: 'Länderübergreifendes Hochwasserportal (LHP)', sourceLogo: `${site}/images/logo`,
  licence: 'https://creativecommons.org/licenses/by/4.0/deed.de', licenceName: 'CC BY 4.0 - Namensnennung',
  updated: `${wallClock(now).replace(' ', 'T')}+01:00`, lastModified: `${wallClock(now).replace(' ', 'T')}+01:00`,
  bbox: [5.839, 55.0933, 15.0916, 47.2318], title: 'Aktuelle Hochwasser-Warnungen',
  description: 'Aktuelle regionale Hochwasser-Warnungen der deutschen Bundesländer',
  legend: {title: 'Hochwasser-Warnungen', items: legend.map(([lhpClass, lhpClassName, color]) => ({lhpClass, lhpClassName, color}))},
  stateLinks: {'DE-XX': 'https://pegel.land.example/'},
});

const isAsked = (query) => !query.has('states') || query.get('states').split(',').includes(city.land);

/** The list of alerts, as GeoJSON unless plain JSON is asked for. */
export function lhpReply(path, {clock, query, request}) {
  if (path !== 'data/alerts') return undefined;
  const areas = (isAsked(query) ? of('LHP', standing(clock.storm())) : []).map((each) => area(each, query.get('cap') === 'true'));
  // The state of the list is a minute's: within it the answer stays the same, byte for byte.
  const head = envelope(Math.floor(clock.now() / 60_000) * 60_000);
  const isPlain = /\bapplication\/json\b/.test(request.headers.accept ?? '');
  return isPlain
    ? {body: JSON.stringify({...head, data: areas}), type: 'application/json', cache: 'max-age=60'}
    : {body: JSON.stringify({type: 'FeatureCollection', ...head, features: areas.map(feature)}), type: 'application/geo+json', cache: 'max-age=60'};
}
