import {readIndex} from '../formats/stadtbausteine/stadtbausteine.js';
import type {PartIndex} from '../model/part-index.js';
import type {Job} from './job.js';
import {nameOf} from './job.js';
import {besides} from './file.js';
import {indexFile, momentOf} from './publish-feed.js';
import type {PublishingAt} from './publish-feed.js';
import type {Failure} from './failure.js';
import {problemOf} from './failure.js';
import type {Published} from './published.js';
import type {ReportedSource} from './snapshot-report.js';

/** Codes that a page knows; it is told of any other as of a feed that is not one. */
const CODES = /^(?:network|http|timeout|cors|format|too-large|config)$/;

/**
 * A source that could not be read now: the profile goes on to point at what was good last time, and an index says since
 * when that is. One that was never read stays with its own address.
 * @param text the document or index that the profile points at so far
 */
export async function publishFailing(
  job: Job, failure: Failure, text: string | undefined, at: PublishingAt,
): Promise<Published> {
  const {source, before} = job;
  const now = momentOf(at.now, at.timeZone);
  const {code} = failure;
  const state = {ok: false, since: before?.since ?? now, code, changed: false, problems: [problemOf(failure)]};
  if (!before?.path || text === undefined) {
    return {files: [], entry: {...nameOf(source), ...state, count: 0, ...before && {before: before.count}}};
  }
  const index = failingIndex(before, text, {since: state.since, code: CODES.test(code) ? code : 'format'});
  const file = await indexFile(job, index);
  return {files: [file], entry: {...before, ...nameOf(source), ...state, before: before.count, path: file.path}};
}

function failingIndex(before: ReportedSource, text: string, failing: Required<PartIndex>['failing']): PartIndex {
  const {kind, path = '', count, checked} = before;
  const {index} = readIndex(text);
  if (index) return {...index, failing};
  return {
    kind, ...before.title && {source: {title: before.title}}, ...checked && {checked}, failing, by: 'letter',
    parts: [{key: 'all', src: besides(path), count}],
  };
}
