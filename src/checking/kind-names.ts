import type {Kind} from '../model/read-options.js';
import type {CheckLanguage} from './words-of.js';

type Names = readonly [one: string, several: string];

const names: Readonly<Record<Kind, {readonly de: Names; readonly en: Names}>> = {
  'events': {de: ['Termin', 'Termine'], en: ['event', 'events']},
  'collections': {de: ['Abfuhrtermin', 'Abfuhrtermine'], en: ['waste collection', 'waste collections']},
  'services': {de: ['Dienstleistung', 'Dienstleistungen'], en: ['service', 'services']},
  'places': {de: ['Ort', 'Orte'], en: ['place', 'places']},
  'news': {de: ['Meldung', 'Meldungen'], en: ['news item', 'news items']},
  'alerts': {de: ['Warnung', 'Warnungen'], en: ['warning', 'warnings']},
  'departures': {de: ['Abfahrt', 'Abfahrten'], en: ['departure', 'departures']},
  'parking': {de: ['Parkplatz', 'Parkplätze'], en: ['car park', 'car parks']},
  'measurements': {de: ['Messwert', 'Messwerte'], en: ['measurement', 'measurements']},
  'reports': {de: ['Mängelmeldung', 'Mängelmeldungen'], en: ['report', 'reports']},
  'weather': {de: ['Wetterbericht', 'Wetterberichte'], en: ['weather report', 'weather reports']},
  'meetings': {de: ['Sitzung', 'Sitzungen'], en: ['meeting', 'meetings']},
  'datasets': {de: ['Datensatz', 'Datensätze'], en: ['dataset', 'datasets']},
  'projects': {de: ['Projekt', 'Projekte'], en: ['project', 'projects']},
  'participations': {de: ['Beteiligung', 'Beteiligungen'], en: ['participation', 'participations']},
  'jobs': {de: ['Stelle', 'Stellen'], en: ['job', 'jobs']},
  'roadworks': {de: ['Baustelle', 'Baustellen'], en: ['roadwork', 'roadworks']},
  'chargers': {de: ['Ladestation', 'Ladestationen'], en: ['charging station', 'charging stations']},
  'vehicles': {de: ['Leihfahrzeug', 'Leihfahrzeuge'], en: ['shared vehicle', 'shared vehicles']},
  'tours': {de: ['Tour', 'Touren'], en: ['tour', 'tours']},
  'disposals': {de: ['Entsorgungshinweis', 'Entsorgungshinweise'], en: ['disposal hint', 'disposal hints']},
  'categories': {de: ['Meldekategorie', 'Meldekategorien'], en: ['report category', 'report categories']},
};

/** Every kind of items that a feed may be asked for. */
export const kinds = Object.keys(names) as readonly Kind[];

/** What items of a kind are called, several of them or as many as there are. */
export const kindName = (kind: Kind, lang: CheckLanguage, count = 2): string => names[kind][lang][count === 1 ? 0 : 1];
