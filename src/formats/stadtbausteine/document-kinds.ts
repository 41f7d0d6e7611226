/** The readers of our own JSON by kind: a page fetches the tables of the kind it shows. */
const readers = {
  alerts: () => import('./alert-document.js'),
  news: () => import('./news-document.js'),
  places: () => import('./place-document.js'),
  weather: () => import('./weather-document.js'),
};

/** The reader for a kind; the one for all kinds where none is for it alone. */
export const readerFor = (kind: string) =>
  Object.hasOwn(readers, kind) ? readers[kind as keyof typeof readers]() : import('./stadtbausteine.js');
