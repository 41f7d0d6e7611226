import {msg} from '@lit/localize';
import {share} from '../../src/page/share.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {titleOf} from './event-words.js';

/** How sharing an event ended. */
export interface Shared {
  readonly event: CityEvent;
  readonly how: Awaited<ReturnType<typeof share>>;
}

/** Hands an event's address on. */
export const shareEvent = async (event: CityEvent, url: string): Promise<Shared> =>
  ({event, how: await share(titleOf(event), url)});

/** What became of sharing, where the person cannot see it for themselves. */
export function sharedWords(how: Shared['how'] | undefined): string {
  switch (how) {
    case 'copied': return msg('Der Link ist kopiert.', {id: 'city-events.copied'});
    case 'failed': return msg('Das Teilen hat nicht geklappt.', {id: 'city-events.share-failed'});
    default: return '';
  }
}
