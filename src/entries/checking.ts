/** The feed check for pages and programs of others: experimental until version 1.0. */
export type {FeedCheck, FeedToCheck} from '../checking/check-feed.js';
export type {Finding, Severity} from '../checking/finding.js';

export {askFeed} from '../checking/ask-feed.js';
export {checkFeed} from '../checking/check-feed.js';
export {failure, grouped, saysMore} from '../checking/finding.js';
export {kindName, kinds} from '../checking/kind-names.js';
export {reportLines, summaryOf} from '../checking/report-lines.js';
export {countWords, reportWords, severityWord} from '../checking/report-words.js';
export {unreachable} from '../checking/unreachable.js';
export {wordsOf} from '../checking/words-of.js';
export {widgetFor} from '../profile/widget-kinds.js';
