import type {Problem} from '../model/problem.js';
import type {Harvest} from './harvest.js';
import type {Job} from './job.js';
import type {Failure} from './published.js';
import {lasting} from './published.js';
import type {ReportedSource} from './snapshot-report.js';

/**
 * Why an answer that was understood is still not to be believed: a list of offices, streets or services does not become
 * empty from one day to the next. `undefined` if there is nothing to say against it.
 */
export function disbelief({source, before}: Job, {items}: Pick<Harvest, 'items'>): Failure | undefined {
  if (items.length || !before?.count || !lasting.includes(source.kind)) return undefined;
  const message = `The answer is empty, and there were ${before.count} entries before: they stay`;
  return {code: 'empty', message, src: source.request.url};
}

/** What a person should look at, though it is published: much less than last time. */
export function doubts({kind, count}: ReportedSource, before: ReportedSource | undefined): readonly Problem[] {
  const last = before?.count ?? 0;
  if (last < 4 || count * 2 > last || kind === 'alerts') return [];
  const [code, many] = count ? ['fewer', `Only ${count}`] : ['suddenly-empty', 'No'];
  return [{severity: 'warning', code: code!, message: `${many} entries, and there were ${last} before`}];
}
