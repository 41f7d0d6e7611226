/** The readers of our own JSON by kind: a page fetches the tables of the kind it shows. */
const readers = {
  alerts: () => import('./alert-document.js'),
  categories: () => import('./report-document.js'),
  chargers: () => import('./charger-document.js'),
  collections: () => import('./mobile-collection-document.js'),
  datasets: () => import('./dataset-document.js'),
  departures: () => import('./departure-document.js'),
  disposals: () => import('./disposal-document.js'),
  jobs: () => import('./job-document.js'),
  measurements: () => import('./measurement-document.js'),
  meetings: () => import('./meeting-document.js'),
  news: () => import('./news-document.js'),
  parking: () => import('./parking-document.js'),
  participations: () => import('./project-document.js'),
  places: () => import('./place-document.js'),
  projects: () => import('./project-document.js'),
  reports: () => import('./report-document.js'),
  roadworks: () => import('./roadwork-document.js'),
  tours: () => import('./tour-document.js'),
  vehicles: () => import('./vehicle-document.js'),
  weather: () => import('./weather-document.js'),
};

/** The reader for a kind; one that says so for a kind that nobody knows. */
export const readerFor = (kind: string) =>
  Object.hasOwn(readers, kind) ? readers[kind as keyof typeof readers]() : import('./event-service-document.js');
