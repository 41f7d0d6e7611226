import type {Kind} from '../model/read-options.js';

/** What there is several of, as a sentence names it. */
export const kindNames: Readonly<Record<Kind, {readonly de: string; readonly en: string}>> = {
  'events': {de: 'Termine', en: 'events'},
  'collections': {de: 'Abfuhrtermine', en: 'waste collections'},
  'services': {de: 'Dienstleistungen', en: 'services'},
  'places': {de: 'Orte', en: 'places'},
  'news': {de: 'Meldungen', en: 'news items'},
  'alerts': {de: 'Warnungen', en: 'warnings'},
  'departures': {de: 'Abfahrten', en: 'departures'},
  'parking': {de: 'Parkplätze', en: 'car parks'},
  'measurements': {de: 'Messwerte', en: 'measurements'},
  'reports': {de: 'Mängelmeldungen', en: 'reports'},
  'weather': {de: 'Wetterdaten', en: 'weather'},
  'meetings': {de: 'Sitzungen', en: 'meetings'},
  'datasets': {de: 'Datensätze', en: 'datasets'},
  'projects': {de: 'Projekte', en: 'projects'},
  'participations': {de: 'Beteiligungen', en: 'participations'},
  'jobs': {de: 'Stellen', en: 'jobs'},
  'roadworks': {de: 'Baustellen', en: 'roadworks'},
  'chargers': {de: 'Ladestationen', en: 'charging stations'},
  'vehicles': {de: 'Leihfahrzeuge', en: 'shared vehicles'},
  'tours': {de: 'Touren', en: 'tours'},
  'disposals': {de: 'Entsorgungshinweise', en: 'disposal hints'},
  'categories': {de: 'Meldekategorien', en: 'report categories'},
};

/** Every kind of items that a feed may be asked for. */
export const kinds = Object.keys(kindNames) as readonly Kind[];
