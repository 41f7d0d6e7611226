import {msg, str} from '@lit/localize';
import {formatNumber} from '../i18n/format.js';
import {plural} from '../i18n/plural.js';
import type {Place} from '../model/place.js';
import {lineLength} from '../places/line-length.js';
import {titleOf} from '../places/place-title.js';

/** A place as people say it, in the same words in every widget. */

/** What a place is called: also one without name and category has to be spoken of. */
export const placeTitle = (place: Place): string =>
  titleOf(place) || msg('Ohne Namen', {id: 'city.place.untitled'});

/** "3 Orte". */
export function countWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city.place.count'},
    msg(str`${number} Ort`, {id: 'city.place.count.one'}),
    msg(str`${number} Orte`, {id: 'city.place.count.other'}));
}

/** Metres as people say them: "350 m", "1,2 km", "14 km". A position is known to about 50 m. */
export function distanceWords(metres: number): string {
  const isNear = metres < 975;
  const kilometres = metres / 1000;
  return isNear
    ? formatNumber(Math.max(50, Math.round(metres / 50) * 50), {style: 'unit', unit: 'meter'})
    : formatNumber(kilometres, {style: 'unit', unit: 'kilometer', maximumFractionDigits: kilometres < 9.95 ? 1 : 0});
}

/** How long a line is: "12 km lang"; empty for what is no line. */
export function lengthWords({geometry}: Place): string {
  const metres = lineLength(geometry);
  return metres ? msg(str`${distanceWords(metres)} lang`, {id: 'city.place.length'}) : '';
}

/** How people with a wheelchair get on there, in a word; empty where nothing is published. */
export function wheelchairWords({wheelchair}: Place): string {
  switch (wheelchair) {
    case 'yes': return msg('rollstuhlgerecht', {id: 'city.place.wheelchair.yes'});
    case 'limited': return msg('zum Teil rollstuhlgerecht', {id: 'city.place.wheelchair.limited'});
    case 'no': return msg('nicht rollstuhlgerecht', {id: 'city.place.wheelchair.no'});
    default: return '';
  }
}

