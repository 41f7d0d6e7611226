import {lastingAddress} from '../text/lasting-address.js';
import type {FeedRequest} from './feed-request.js';

/** What tells one feed of a widget from another, also when a new snapshot has given its files other names. */
export const feedName = (asked: string | FeedRequest): string => lastingAddress(JSON.stringify(asked));
