import {msg} from '@lit/localize';
import {share} from '../../src/page/share.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {titleOf} from './event-words.js';

/** Hands an event's address on, and says what the person cannot see for themselves. */
export async function shareEvent(event: CityEvent, url: string): Promise<string> {
  switch (await share(titleOf(event), url)) {
    case 'copied': return msg('Der Link ist kopiert.', {id: 'city-events.copied'});
    case 'failed': return msg('Das Teilen hat nicht geklappt.', {id: 'city-events.share-failed'});
    default: return '';
  }
}
