/** How one gets into a point of interest of a Smart Village App server, and for what. */
import type {Place} from '../../model/place.js';
import {accessOf} from '../kit/access-words.js';
import {lineOf} from '../kit/fields.js';
import {isRecord, listOf, member} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {several} from '../kit/json-values.js';
import {isFree, offersOf} from './sva-prices.js';

export function accessIn(record: JsonRecord): Pick<Place, 'wheelchair' | 'amenityFeature'> {
  const access = record['accessibilityInformation'];
  const prices = listOf(record['priceInformations']).filter(isRecord);
  const offers = offersOf(prices).map(({name, price}) =>
    [name, price && `${price.toFixed(2).replace('.', ',')} €`].filter(Boolean).join(' '));
  return accessOf([
    ...several(member(access, 'types')).flatMap((types) => lineOf(types).split(/\s*,\s*/)).map((name) => ({name, value: true})),
    {name: 'Barrierefreiheit', value: lineOf(member(access, 'description'))},
    isFree(prices) ? {name: 'Eintritt frei', value: true} : {name: 'Eintritt', value: offers.join('; ')},
  ]);
}
