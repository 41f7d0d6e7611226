import {epochOf, home, momentOf} from '../city/clocks.mjs';
import {addDays} from '../city/days.mjs';
import {center} from '../city/map-bounds.mjs';
import {towns} from './towns.mjs';

/** What the region publishes, by the path below `/daten/region/`. Everything follows from the day. */

const document = (kind, items) => ({stadtbausteine: '1.0', kind, items});
const source = {title: 'Eschenland'};

const momentAt = (day, time) => momentOf(epochOf(day, time, home), home);

const eventsOf = (town, today) => town.events.map(({day, time, name, place, kind, free}, index) => ({
  id: `${index + 1}`, name, startDate: momentAt(addDays(today, day), time), timeZone: home,
  location: {id: place, name: place}, categories: [kind], ...free && {isAccessibleForFree: true},
  source: {title: `Gemeinde ${town.name}`},
}));

const newsOf = (town, today) => town.news.map(([headline, text], index) => ({
  id: `${index + 1}`, headline, description: text, articleBody: `<p>${text}</p>`, datePublished: addDays(today, -1 - index),
  source: {title: `Gemeinde ${town.name}`},
}));

const servicesOf = ({name, office, hours, telephone}) => [
  ['Personalausweis beantragen', '37 Euro'], ['Wohnsitz ummelden', 'kostenfrei'],
].map(([service, fees], index) => ({
  id: `${index + 1}`, name: service, fees, requiredDocuments: '<p>Bringen Sie Ihren Ausweis mit.</p>',
  offices: [{id: '1', name: office, openingHours: hours, telephone}], source: {title: `Gemeinde ${name}`},
}));

const hoursOf = ({office, hours, telephone}) => [{id: '1', name: office, openingHours: hours, telephone}];

const bins = [['residual', 'Restmüll', 14], ['organic', 'Biotonne', 7], ['paper', 'Papier', 28]];

const collectionsOf = (first, today) => bins.flatMap(([fraction, name, every], index) =>
  Array.from({length: Math.ceil(120 / every)}, (_, turn) => {
    const date = addDays(today, first + index + turn * every);
    return {id: `${fraction}-${date}`, date, fraction, name};
  })).sort((a, b) => (a.date < b.date ? -1 : 1));

const slugOf = (street) => street.toLowerCase().replaceAll('ß', 'ss').replaceAll('ü', 'ue').replaceAll(' ', '-');

const filesOf = (town, today) => ({
  [`${town.slug}/veranstaltungen.json`]: document('events', eventsOf(town, today)),
  [`${town.slug}/aktuelles.json`]: document('news', newsOf(town, today)),
  [`${town.slug}/leistungen.json`]: document('services', servicesOf(town)),
  [`${town.slug}/rathaus.json`]: document('places', hoursOf(town)),
  [`${town.slug}/strassen.json`]: {
    streets: town.streets.map(([name]) => ({name, src: `/daten/region/${town.slug}/abfall/${slugOf(name)}.json`})),
  },
  ...Object.fromEntries(town.streets.map(([name, first]) =>
    [`${town.slug}/abfall/${slugOf(name)}.json`, document('collections', collectionsOf(first, today))])),
});

/** What counts for all: the bus company's festival, the county's news, a warning for two of the municipalities. */
const commonFiles = (today) => ({
  'veranstaltungen.json': document('events', [{
    id: '1', name: 'Radtag Eschenland', startDate: addDays(today, 6), endDate: addDays(today, 7), allDay: true,
    location: {id: 'marletal', name: 'Marletal'}, categories: ['Sport'], isAccessibleForFree: true, source,
  }]),
  'aktuelles.json': document('news', [{
    id: '1', headline: 'Ein Ticket für alle fünf Orte', datePublished: today, source,
    description: 'Ab Januar gilt im Eschenland eine Karte für Bus und Bahn.',
    articleBody: '<p>Ab Januar gilt im Eschenland eine Karte für Bus und Bahn.</p>',
  }]),
  'warnungen.json': document('alerts', [{
    id: 'marle-1', sent: momentAt(today, '00:00'), headline: 'Die Marle steigt', event: 'HOCHWASSER', severity: 'moderate',
    onset: momentAt(today, '00:00'), expires: momentAt(addDays(today, 2), '05:00'),
    description: 'Uferwege können unter Wasser stehen.', instruction: 'Meiden Sie die Uferwege.',
    areas: ['Marlheim', 'Auenbach'].map((name) =>
      ({name, codes: [towns.find((town) => town.name === name).officialKey]})),
    source,
  }]),
});

/**
 * What the widgets are told in the sample region, by tag.
 * @param {'all' | 'each'} whom for all of it, or for each municipality
 * @param {string} [folder] that its files are in
 */
const settingsOf = (demos, whom, folder = '') => Object.fromEntries(Object.entries(demos).flatMap(([tag, {region}]) => {
  const settings = region?.[whom];
  return settings ? [[tag, Object.fromEntries(Object.entries(settings).map(([name, value]) =>
    [name, typeof value === 'string' ? folder + value : value]))]] : [];
}));

/** The region's profile: the largest municipality has a file of its own. */
const profileOf = (demos) => ({
  $schema: '/dist/city-profile.schema.json',
  name: 'Eschenland', language: 'de', timeZone: 'Europe/Berlin', center,
  map: {tiles: '../grundkarte.geojson', attribution: '© Stadt Eschenfurt', thirdParty: false},
  widgets: settingsOf(demos, 'all'),
  municipalities: [
    {name: 'Eschenfurt', src: '../eschenfurt.city.json'},
    ...towns.map(({name, slug, officialKey, center: middle, telephone}) => ({
      name, officialKey, center: middle, contact: {telephone},
      widgets: settingsOf(demos, 'each', `${slug}/`),
    })),
  ],
});

/**
 * @param {object} demos of the widgets, by tag
 * @returns what is published at a path below `/daten/region/`; undefined if nothing is
 */
export function regionFile(path, today, demos) {
  if (path === 'region.json') return profileOf(demos);
  const files = Object.assign(commonFiles(today), ...towns.map((town) => filesOf(town, today)));
  return Object.hasOwn(files, path) ? files[path] : undefined;
}
