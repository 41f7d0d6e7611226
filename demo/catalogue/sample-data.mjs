/*
 * Data of the sample city in the generator. In the copy that a release carries they lie beside the catalogue, wherever
 * that is; there is no city's website to lead to, and no service that answers.
 */

const start = '/daten/';

const moved = (value, folder) => (typeof value === 'string' && value.startsWith(start) ? folder + value.slice(start.length) : value);

const movedAll = (attributes, folder) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, moved(value, folder)]));

/** Whether every address is one of a file: what the demo's server works out is not in a copy. */
const isFile = ({attributes}) => Object.values(attributes).every((value) =>
  typeof value !== 'string' || !value.startsWith('/') || value.startsWith(start));

function movedPlayground({attributes, fallback, samples = [], ...rest}, folder) {
  const own = movedAll(attributes, folder);
  return {
    ...rest, attributes: own, fallback: fallback && {...fallback, href: own.src ?? ''},
    samples: samples.filter(isFile).map((sample) => ({...sample, attributes: movedAll(sample.attributes, folder)})),
  };
}

/**
 * The place of a copy of the catalogue: the folder with its package, and whether that is named after the version.
 * @param {string} path of the catalogue's folder on its server, ending in a slash
 */
export function placeOf(path, version) {
  const files = path.replace(/[^/]+\/$/, '');
  const isVersioned = files.endsWith(`/${version}/`);
  return {folder: isVersioned ? files.slice(0, -version.length - 1) : files, isVersioned};
}

/**
 * The library as a copy of the catalogue sees it.
 * @param {object} library
 * @param {string} path of the catalogue's folder on its server, ending in a slash
 */
export function atPlace(library, path) {
  const folder = `${path}daten/`;
  const demos = Object.entries(library.demos).map(([tag, {playground, ...demo}]) =>
    [tag, {...demo, playground: movedPlayground(playground, folder)}]);
  return {
    ...library, demos: Object.fromEntries(demos), profile: moved(library.profile, folder),
    place: placeOf(path, library.version),
  };
}

/** A query whose addresses of sample data lead to those of a copy: links between its pages do not know its place. */
export const queryAtPlace = (query, path) =>
  new URLSearchParams([...query].map(([name, value]) => [name, moved(value, `${path}daten/`)]));
