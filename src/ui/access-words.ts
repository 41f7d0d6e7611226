import {msg} from '@lit/localize';
import {html} from 'lit';
import type {AccessNeed} from '../places/access-need.js';
import {isGiven} from '../places/access-need.js';
import type {AmenityFeature, Place} from '../model/place.js';
import {wheelchairWords} from './place-words.js';
import {published} from './published.js';

/** How people get in, hear and see somewhere, in words. */

/** A need as people choose it. */
export function needWords(need: AccessNeed): string {
  switch (need) {
    case 'wheelchair': return msg('mit Rollstuhl', {id: 'city.access.wheelchair'});
    case 'step-free': return msg('stufenlos', {id: 'city.access.step-free'});
    case 'hearing': return msg('für Menschen mit Hörbehinderung', {id: 'city.access.hearing'});
    case 'seeing': return msg('für Menschen mit Sehbehinderung', {id: 'city.access.seeing'});
  }
}

/** A feature in our own words, where we have some. */
function featureWords(name: string, has: boolean): string | undefined {
  switch (name) {
    case 'step-free': return has
      ? msg('ohne Stufen', {id: 'city.access.step-free.yes'}) : msg('mit Stufen', {id: 'city.access.step-free.no'});
    case 'hearing': return has
      ? msg('Hilfen für Menschen mit Hörbehinderung', {id: 'city.access.hearing.yes'})
      : msg('keine Hilfen für Menschen mit Hörbehinderung', {id: 'city.access.hearing.no'});
    case 'seeing': return has
      ? msg('Hilfen für Menschen mit Sehbehinderung', {id: 'city.access.seeing.yes'})
      : msg('keine Hilfen für Menschen mit Sehbehinderung', {id: 'city.access.seeing.no'});
    case 'accessible-toilet': return has
      ? msg('barrierefreie Toilette', {id: 'city.access.toilet.yes'})
      : msg('keine barrierefreie Toilette', {id: 'city.access.toilet.no'});
    default: return undefined;
  }
}

/** What is published in words stands there in those words; a name we do not know is said if the place has it. */
function oneFeature({name, value}: AmenityFeature): unknown {
  const has = isGiven(value);
  const words = featureWords(name, has);
  const isWord = typeof value === 'boolean' || /^(yes|no|ja|nein|true|false|limited|[01])?$/i.test(value);
  if (!isWord) return html`${words ?? published(name)}: <bdi>${value}</bdi>`;
  return words ?? (has ? published(name) : undefined);
}

/** All that is published of access to a place. */
export const accessWords = (place: Place): readonly unknown[] => [
  wheelchairWords(place),
  ...(place.amenityFeature ?? []).map(oneFeature),
].filter(Boolean);
