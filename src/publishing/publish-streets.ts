import {readIndex, write} from '../formats/stadtbausteine/stadtbausteine.js';
import type {IndexPart} from '../model/part-index.js';
import type {Source} from '../model/source.js';
import {lastingAddress} from '../text/lasting-address.js';
import type {File} from './file.js';
import {besides, hashedFile, isOwn} from './file.js';
import type {Item} from './harvest.js';
import {hashOf} from './hash.js';
import type {Job} from './job.js';
import {nameOf} from './job.js';
import {slugOf} from './part-names.js';
import {publishFailing} from './publish-failing.js';
import {indexFile, momentOf} from './publish-feed.js';
import type {PublishingAt} from './publish-feed.js';
import type {Published} from './published.js';
import {saidOf, sourceAddress, sourced} from './published-source.js';
import {isSecret} from './shown-address.js';
import type {AddressHarvest} from './street-harvest.js';
import {problemsOf} from './street-harvest.js';
import {believed} from './suspicion.js';

/** The parts of an index of the snapshot before, by their keys. */
const streetsIn = (text = ''): ReadonlyMap<string, IndexPart> =>
  new Map((readIndex(text).index?.parts ?? []).map((part) => [part.key, part]));

/**
 * The files of all streets that were read, with an index of them. Streets of the same dates share a file. A street that
 * could not be read keeps the file of the last good time; if it has none, the index leads to its own feed. Where not
 * one could be read, it is the source that fails.
 * @param text the last index
 */
export async function publishStreets(
  job: Job, asked: readonly AddressHarvest[], text: string | undefined, at: PublishingAt,
): Promise<Published> {
  const before = streetsIn(text);
  const harvests = believed(job, asked, before);
  const [first] = harvests;
  if (first && 'error' in first && harvests.every((one) => 'error' in one)) {
    return publishFailing(job, first.error, text, at);
  }
  const written = new Map<string, File>();
  const names = new Set(harvests.flatMap((one) => 'error' in one ? keptName(before.get(one.key)) : []));
  const parts: IndexPart[] = [];
  for (const one of harvests) {
    const part = await partOf(job, one, {before, written, names, at});
    if (part) parts.push(part);
  }
  return published(job, harvests, {parts, files: [...written.values()]}, at);
}

/** The name that the file of a part goes on to have. */
const keptName = (part: IndexPart | undefined): readonly string[] =>
  part && isOwn(part.src) ? [lastingAddress(part.src)] : [];

async function published(
  job: Job, harvests: readonly AddressHarvest[],
  {parts, files}: {readonly parts: readonly IndexPart[]; readonly files: readonly File[]}, at: PublishingAt,
): Promise<Published> {
  const {source, folder, before: last} = job;
  const items = harvests.flatMap((one) => 'harvest' in one ? one.harvest.items : []);
  const [title, licence] = [saidOf(items, 'title'), saidOf(items, 'licence')];
  const checked = momentOf(at.now, at.timeZone);
  const index = await indexFile(job, {
    kind: source.kind, checked, by: 'street', parts,
    source: {...sourceAddress(source.request.url), ...title && {title}},
  });
  const hash = await hashOf(parts.map(({key, src}) => `${key} ${src}`).join('\n'));
  const asOf = last?.hashes?.items === hash && last.asOf ? last.asOf : checked;
  const format = harvests.find((one) => 'harvest' in one)?.harvest.format;
  return {
    files: [...files, index],
    streets: parts,
    entry: {
      ...nameOf(source), ok: true, count: countOf(parts), ...last && {before: last.count}, checked, asOf,
      changed: last?.hashes?.items !== hash, ...licence && {licence}, ...title && {title}, ...format && {format},
      problems: problemsOf(harvests), path: index.path, hashes: {items: hash, answers: hash},
      parts: [...new Set(parts.map(({src}) => src))].filter(isOwn).map((src) => `${folder}/${src}`),
    },
  };
}

function countOf(parts: readonly IndexPart[]): number {
  let count = 0;
  for (const part of parts) count += part.count ?? 0;
  return count;
}

interface Streets {
  readonly before: ReadonlyMap<string, IndexPart>;
  /** Content -> file. */
  readonly written: Map<string, File>;
  /** The names of files, without their hashes. */
  readonly names: Set<string>;
  readonly at: PublishingAt;
}

async function partOf(job: Job, one: AddressHarvest, streets: Streets): Promise<IndexPart | undefined> {
  const {key, street, district, house} = one;
  const {before} = streets;
  const address = {key, ...key !== street && {street}, ...district && {district}, ...house && {house}};
  if (!('harvest' in one)) {
    const last = before.get(key);
    if (last) return {...last, ...address};
    return one.upstream && !isSecret(one.upstream) ? {...address, src: one.upstream, count: 0} : undefined;
  }
  const {items, lastModified} = one.harvest;
  const file = await documentOf(job, {key, items, lastModified}, streets);
  return {...address, src: besides(file.path), count: items.length};
}

/** Two keys may be written alike, and the names of their fragments hold nothing else that tells them apart. */
function unused(name: string, names: Set<string>): string {
  let own = name;
  for (let count = 2; names.has(own); count++) own = `${name}-${count}`;
  names.add(own);
  return own;
}

interface StreetItems {
  readonly key: string;
  readonly items: readonly Item[];
  readonly lastModified: number | undefined;
}

/**
 * The file of a street. Its name stands for the dates alone where the publisher does not say when they changed: the
 * moment in it is then that of the snapshot that saw them first, and the file is never written again.
 */
async function documentOf(
  {source: {kind, request}, folder, part}: Job, {key, items, lastModified}: StreetItems,
  {written, names, at: {now, timeZone}}: Streets,
): Promise<File> {
  // Feeds of the same dates differ in their addresses.
  const shared = items.map((item) => ({...item, source: {...item.source, url: request.url}}));
  const text = (known: Source) => {
    const {items: some, source} = sourced(shared, known);
    return write(kind, some, source, {compact: true});
  };
  const modified = lastModified === undefined ? undefined : momentOf(lastModified, timeZone);
  const content = text(modified ? {url: request.url, asOf: modified} : {url: request.url});
  const known = written.get(content);
  if (known) return known;
  const full = modified ? content : text({url: request.url, asOf: momentOf(now, timeZone)});
  const file = await hashedFile(folder, unused(`${part}-${slugOf(key) || 'other'}`, names), full, content);
  written.set(content, file);
  return file;
}
