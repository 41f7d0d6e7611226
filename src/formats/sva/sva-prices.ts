/** `priceInformations` of a Smart Village App server. */
import type {Offer} from '../../model/detailed-event.js';
import {compact, lineOf} from '../kit/fields.js';
import {textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';

const freeWords = /frei|kostenlos|gratis|umsonst/i;

/** The price of an `amount` of 0 that is explained in words may be anything. */
function priceOf({amount, name, description}: JsonRecord): number | undefined {
  const words = `${textOf(name)} ${textOf(description)}`;
  const price = textOf(amount) ? Number(textOf(amount)) : freeWords.test(words) ? 0 : NaN;
  return price >= 0 && (price > 0 || !textOf(description) || freeWords.test(words)) ? price : undefined;
}

/** The prices that say anything. */
export const offersOf = (prices: readonly JsonRecord[]): readonly Offer[] =>
  prices.map(readOffer).filter(({name, price}) => name ?? price !== undefined);

function readOffer(info: JsonRecord): Offer {
  const price = priceOf(info);
  const name = lineOf(info['name']) || lineOf(info['category']);
  return compact<Offer>({
    name: [name, lineOf(info['description'])].filter(Boolean).join(': '),
    price,
    // The server knows amounts, not currencies; it is used where there are euros.
    priceCurrency: price === undefined ? undefined : 'EUR',
  });
}

/** Whether it costs nothing, where that is known. */
export function isFree(prices: readonly JsonRecord[]): boolean | undefined {
  const known = prices.map(priceOf).filter((price) => price !== undefined);
  return known.length ? known.every((price) => price === 0) : undefined;
}
