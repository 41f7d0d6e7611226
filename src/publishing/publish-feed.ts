import {write, writeIndex} from '../formats/stadtbausteine/stadtbausteine.js';
import type {IndexPart, PartIndex} from '../model/part-index.js';
import type {Source} from '../model/source.js';
import {cityZone, formatMoment} from '../time/zone.js';
import type {File} from './file.js';
import {besides, hashedFile} from './file.js';
import type {Harvest, Item} from './harvest.js';
import {hashOf} from './hash.js';
import type {Job} from './job.js';
import {nameOf} from './job.js';
import {slugOf} from './part-names.js';
import type {Published} from './published.js';
import {momentary} from './published.js';
import {saidOf, sourceAddress, sourced} from './published-source.js';
import type {Part} from './part.js';
import {split} from './split.js';

/** The moment of the snapshot, as it stands in the files, and the city's zone. */
export interface PublishingAt {
  readonly now: number;
  readonly timeZone?: string | undefined;
}

/** A moment as files have it. */
export const momentOf = (epoch: number, timeZone: string | undefined): string =>
  formatMoment(epoch, cityZone(timeZone));

/**
 * When the publisher changed a source, or else when it was first seen to be as it is. A window that moves with the
 * day changes the items of a feed that stays as it was.
 */
function asOfOf(harvest: Harvest, items: string, {before}: Job, {now, timeZone}: PublishingAt): string {
  const {lastModified, answers} = harvest;
  if (lastModified !== undefined) return momentOf(lastModified, timeZone);
  const {asOf, hashes} = before ?? {};
  return asOf && (hashes?.items === items || hashes?.answers === answers) ? asOf : momentOf(now, timeZone);
}

/** The files of a feed that was read, and its line in the report. */
export async function publishFeed(job: Job, harvest: Harvest, at: PublishingAt): Promise<Published> {
  const {source, before} = job;
  const {items, problems, format, title = saidOf(items, 'title')} = harvest;
  const hash = await hashOf(write(source.kind, items, undefined, {compact: true}));
  const asOf = asOfOf(harvest, hash, job, at);
  const known: Source = {...sourceAddress(source.request.url), ...title && {title}, asOf};
  const {files, path} = await documents(job, items, known, at);
  const licence = saidOf(items, 'licence');
  return {
    items, files,
    entry: {
      ...nameOf(source), ok: true, count: items.length, ...before && {before: before.count},
      checked: momentOf(at.now, at.timeZone), asOf, changed: before?.hashes?.items !== hash,
      ...licence && {licence}, ...title && {title}, format, problems,
      path, parts: files.map((file) => file.path).filter((one) => one !== path || files.length === 1),
      hashes: {items: hash, answers: harvest.answers},
    },
  };
}

interface Documents {
  readonly files: readonly File[];
  /** Where the profile points. */
  readonly path: string;
}

async function documents(job: Job, items: readonly Item[], known: Source, at: PublishingAt): Promise<Documents> {
  const {source: {kind}, folder, part} = job;
  const {items: dressed, source} = sourced(items, known);
  const document = async (name: string, some: readonly Item[]) =>
    hashedFile(folder, name, write(kind, some, source, {compact: true}));
  const pieces = split(kind, dressed, at.timeZone);
  if (!pieces && !momentary.includes(kind)) {
    const file = await document(part, dressed);
    return {files: [file], path: file.path};
  }
  const {by, parts} = pieces ?? {by: 'letter' as const, parts: [{key: 'all', items: dressed} as Part]};
  const files = await Promise.all(parts.map((piece) =>
    document(pieces ? `${part}-${slugOf(piece.key) || 'other'}` : part, piece.items)));
  const index = await indexFile(job, {
    kind, source, checked: momentOf(at.now, at.timeZone), by,
    parts: parts.map(({items: some, ...piece}, place): IndexPart =>
      ({...piece, src: besides(files[place]!.path), count: some.length})),
  });
  return {files: [...files, index], path: index.path};
}

/**
 * The file of an index. Among collections the name `index-…` is that of a list of streets; what only says that a source
 * is failing is named otherwise.
 */
export const indexFile = ({folder}: Job, index: PartIndex): Promise<File> =>
  hashedFile(folder, index.failing && index.by !== 'street' ? 'failing' : 'index', writeIndex(index));
