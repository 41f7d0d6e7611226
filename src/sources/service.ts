import type {Kind} from '../model/read-options.js';
import type {Ask, FeedRequest} from './feed-request.js';
import type {LastGoodOptions} from './last-good.js';

/** The question to a service: what is asked for, and what holds for every feed of the widget. */
export interface ServiceQuestion extends Ask {
  /** The service's address, without a slash at its end. Everything that is asked for lies below it. */
  readonly base: string;
  readonly timeZone: string;
  /** BCP 47 tag of the language preferred. */
  readonly language?: string;
  /** Milliseconds since 1970 of the moment taken as now. */
  readonly now: number;
}

/**
 * A service of several requests: makes, for each kind of items it has, a request of a question.
 * @throws SourceError `config` for a question it cannot be asked: its answer would read like "nothing".
 */
export type Service = {
  readonly [K in Kind]?: (question: ServiceQuestion, options: LastGoodOptions) => FeedRequest | Promise<FeedRequest>;
};
