/** The fragments of a generation: what stands in a page before and without JavaScript. */
import {read as readDocument, readIndex} from '../formats/stadtbausteine/stadtbausteine.js';
import {lastingAddress} from '../text/lasting-address.js';
import {clockAt, momentOf} from '../time/city-clock.js';
import type {File} from './file.js';
import {isOwn} from './file.js';
import {fragmentLanguage} from './fragment-language.js';
import {fragment} from './fragment.js';
import type {Item} from './harvest.js';
import type {Job} from './job.js';
import {element, link, write} from './markup.js';
import type {Published} from './published.js';
import {sourceAddress} from './published-source.js';
import type {Store} from './store.js';

/** A generation that fragments are made for. */
export interface FragmentsAt {
  readonly store: Store;
  /** Paths in the store. */
  readonly there: ReadonlySet<string>;
  readonly now: number;
  /** RFC 3339 moment of the generation before. */
  readonly last?: string | undefined;
  /** Address in front of the paths; without it fragments cannot lead to each other. */
  readonly base?: string | undefined;
}

/** A document's name without its hash is that of its fragment. */
export const beside = (path: string): string => `${lastingAddress(path)}.html`;

/**
 * The fragments of a source that has files. Of streets one for each file of dates, and a list that leads to them; those
 * that have been made on the same day are not made again, unless the source has failed or is well since.
 */
export async function fragmentsOf(job: Job, published: Published, at: FragmentsAt): Promise<readonly File[]> {
  const {entry: {path}, streets, left} = published;
  if (!path || left) return [];
  if (job.source.byStreet) return streetFragments(job, {...published, streets: streets ?? lastStreets(published)}, at);
  return [await feedFragment(job, published, at)];
}

/** The addresses of a source of streets that fails, from the index that says so. */
const lastStreets = ({entry, files}: Published): NonNullable<Published['streets']> =>
  readIndex(files.find(({path}) => path === entry.path)?.text ?? '').index?.parts ?? [];

async function feedFragment(
  {source, folder, part}: Job, {entry, items}: Published, {store, now}: FragmentsAt,
): Promise<File> {
  const {kind, title, asOf, since, parts = []} = entry;
  const {settings, city: profile} = source;
  const shown = items ?? (await Promise.all(parts.map(async (path) => itemsIn(await textIn(store, path)))))
    .flatMap((some) => some);
  const {url} = sourceAddress(source.request.url);
  const text = fragment({kind, items: shown, settings, title, asOf, since, url}, {profile, now});
  return {path: `${folder}/${part}.html`, text};
}

const itemsIn = (text: string): readonly Item[] => readDocument(text).items as readonly Item[];

async function textIn(store: Store, path: string): Promise<string> {
  const bytes = await store.read(path);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

async function streetFragments(
  job: Job, {entry: {since}, files, streets}: Published & Required<Pick<Published, 'streets'>>, at: FragmentsAt,
): Promise<readonly File[]> {
  const {source, folder, before} = job;
  const {kind, settings, city: profile} = source;
  const {there, now, store, last = ''} = at;
  const {timeZone} = profile;
  const {url} = sourceAddress(source.request.url);
  const isSame = since === before?.since;
  const made = isSame && clockAt(momentOf(last) || 0, timeZone).day === clockAt(now, timeZone).day;
  const fresh = new Map(files.map(({path, text}) => [path, text]));
  const documents = new Set(streets.flatMap(({src}) => isOwn(src) ? [`${folder}/${src}`] : []));
  const fragments: File[] = [];
  for (const path of documents) {
    if (made && there.has(path) && there.has(beside(path))) continue;
    // A file that is there is not written again: the date in it is the one that counts.
    const items = itemsIn(there.has(path) ? await textIn(store, path) : fresh.get(path) ?? '');
    const {title, asOf} = items[0]?.source ?? {};
    const text = fragment({kind, items, settings, title, asOf, since, url}, {profile, now});
    fragments.push({path: beside(path), text});
  }
  return [...fragments, ...at.base ? [streetList(job, streets, at.base)] : []];
}

/** All addresses of a source, each leading to its own fragment. */
function streetList({source, folder, part}: Job, streets: NonNullable<Published['streets']>, base: string): File {
  const {lang, dir} = fragmentLanguage(source.city.language);
  const lines = streets.map(({key, src}) =>
    [element('li', {}, link(key, isOwn(src) ? `${base}${folder}/${beside(src)}` : src)), '\n']);
  const text = write([element('div', {lang, dir}, element('ul', {}, '\n', lines)), '\n']);
  return {path: `${folder}/${part}.html`, text};
}
