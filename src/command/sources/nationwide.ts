import type {KnownSource} from './known-source.js';

/**
 * Services that know every municipality by its official key or its position. Addresses, licences and CORS: from the
 * documentation of each service and of programs that ask it. As of 2026-11-29.
 */
export const nationwide: readonly KnownSource[] = [
  {
    kind: 'alerts', format: 'nina', src: 'https://warnung.bund.de/api31',
    title: 'Bundesamt für Bevölkerungsschutz und Katastrophenhilfe', page: 'https://warnung.bund.de/meldungen',
    licence: '§ 5 UrhG', cors: 'no', ttl: 60, sure: true,
  },
  {
    kind: 'alerts', format: 'brightsky', src: 'https://api.brightsky.dev',
    title: 'Deutscher Wetterdienst, Bright Sky', page: 'https://www.dwd.de/warnungen',
    licence: 'CC BY 4.0', cors: 'yes', ttl: 120, sure: true,
  },
  {
    kind: 'alerts', format: 'lhp', src: 'https://api.hochwasserzentralen.de/public/v1',
    title: 'Hochwasserzentralen der Länder', page: 'https://www.hochwasserzentralen.de',
    licence: 'CC BY 4.0', cors: 'unknown', ttl: 60, sure: true,
  },
  {
    kind: 'weather', format: 'brightsky', src: 'https://api.brightsky.dev',
    title: 'Deutscher Wetterdienst, Bright Sky', page: 'https://www.dwd.de',
    licence: 'CC BY 4.0', cors: 'yes', ttl: 600, sure: true, needsCenter: true,
  },
  {
    kind: 'services', format: 'pvog', src: 'https://pvog.fitko.net/suchdienst/api',
    title: 'Portalverbund, FITKO', page: 'https://verwaltung.bund.de',
    licence: 'je Land', cors: 'unknown', ttl: 86_400, sure: true,
  },
];

/** Where places of OpenStreetMap are asked for, see `openStreetMap` in `proposed-sources.ts`. */
export const overpass = 'https://overpass-api.de/api/interpreter';
