/** Reads the fields of an `eventRecord` of a Smart Village App server, apart from its times. */
import type {Offer} from '../../model/detailed-event.js';
import type {Place} from '../../model/place.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {parseMoment} from '../../time/zone.js';
import type {EventDetails} from '../kit/event-harvest.js';
import {compact, webAddress} from '../kit/fields.js';
import {isRecord, listOf, member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {nameIn, richIn} from '../kit/json-values.js';
import {titleStatus} from '../kit/title-status.js';

export function recordDetails(record: JsonRecord, {url: base}: ReadOptions): EventDetails {
  const records = (name: string) => listOf(record[name]).filter(isRecord);
  const pictures = records('mediaContents').filter(({contentType}) => /^(image|thumbnail|logo|$)/i.test(textOf(contentType)));
  const picture = pictures.find(({sourceUrl}) => linkOf(sourceUrl));
  const prices = records('priceInformations');
  const {name, status} = titleStatus(nameIn(record['title']));
  return compact<EventDetails>({
    name, status,
    description: richIn(record['description']),
    location: placeOf(record),
    organizer: nameIn(member(record['organizer'], 'name')),
    categories: [...new Set([...records('categories'), record['category']].map((one) => nameIn(member(one, 'name'))))]
      .filter(Boolean),
    url: records('urls').map(linkOf).find(Boolean),
    image: picture && linkOf(picture['sourceUrl']),
    imageAlt: picture && nameIn(picture['captionText']),
    isAccessibleForFree: isFree(prices),
    offers: prices.map(readOffer).filter(({name, price}) => name ?? price !== undefined),
    accessibilitySummary: nameIn(member(record['accessibilityInformation'], 'description')),
    source: compact<Source>({
      url: base, title: nameIn(member(record['dataProvider'], 'name')), asOf: momentOf(textOf(record['updatedAt'])),
    }),
  });
}

/** Editors type addresses as they are said. */
function linkOf(value: unknown): string | undefined {
  return webAddress(textOf(member(value, 'url')).replace(/^www\./i, 'https://$&'));
}

/** Of a walk from one place to another, where it begins. */
function placeOf(record: JsonRecord): Place | undefined {
  const addresses = listOf(record['addresses']).filter(isRecord);
  const address = addresses.find(({kind}) => textOf(kind) !== 'end') ?? addresses[0];
  const part = (name: string) => nameIn(member(address, name));
  const town = [part('zip'), part('city')].filter(Boolean).join(' ');
  const street = [part('street'), town].filter(Boolean).join(', ');
  const name = nameIn(member(record['location'], 'name')) || part('addition') || street;
  if (!name) return undefined;
  const point = [member(address, 'geoLocation'), member(record['location'], 'geoLocation')].find(isRecord);
  const [latitude, longitude] = [member(point, 'latitude'), member(point, 'longitude')].map(Number);
  // What stands at 0, 0 stands nowhere.
  const known = Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180 && (latitude || longitude);
  return compact<Place>({
    id: [...new Set([name, street])].filter(Boolean).join(', '), name,
    ...known ? {latitude, longitude} : {},
    address: street === name ? '' : street,
  });
}

const freeWords = /frei|kostenlos|gratis|umsonst/i;

/** The price of an `amount` of 0 that is explained in words may be anything. */
function priceOf({amount, name, description}: JsonRecord): number | undefined {
  const words = `${textOf(name)} ${textOf(description)}`;
  const price = textOf(amount) ? Number(textOf(amount)) : freeWords.test(words) ? 0 : NaN;
  return price >= 0 && (price > 0 || !textOf(description) || freeWords.test(words)) ? price : undefined;
}

function readOffer(info: JsonRecord): Offer {
  const price = priceOf(info);
  const name = nameIn(info['name']) || nameIn(info['category']);
  return compact<Offer>({
    name: [name, nameIn(info['description'])].filter(Boolean).join(': '),
    price,
    // The server knows amounts, not currencies; it is used where there are euros.
    priceCurrency: price === undefined ? undefined : 'EUR',
  });
}

function isFree(prices: readonly JsonRecord[]): boolean | undefined {
  const known = prices.map(priceOf).filter((price) => price !== undefined);
  return known.length ? known.every((price) => price === 0) : undefined;
}

/** `2026-03-01 12:00:00 UTC` as Rails writes it, or a moment as it should be. */
function momentOf(text: string): string | undefined {
  const moment = text.replace(/^(\S+) (\S+) UTC$/, '$1T$2Z');
  return parseMoment(moment) ? moment : undefined;
}
