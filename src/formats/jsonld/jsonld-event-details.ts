/** Reads the fields of a schema.org `Event`, apart from its times. */
import type {EventStatus} from '../../model/city-event.js';
import type {Offer} from '../../model/detailed-event.js';
import type {Place} from '../../model/place.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {parseMoment} from '../../time/zone.js';
import type {EventDetails} from '../kit/event-harvest.js';
import {compact, webAddress} from '../kit/fields.js';
import {statusOf, titleStatus} from '../kit/title-status.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {isOfType} from './jsonld-nodes.js';
import {placeOf} from './jsonld-place.js';
import {languageIn, linkIn, nameIn, richIn, several, wordsIn} from '../kit/json-values.js';

/** The fields that are the same for all dates of an event. */
export function eventDetails(node: JsonRecord, options: ReadOptions): EventDetails {
  const {url: base, language} = options;
  const url = linkIn(node['url'], base);
  const given = several(node['offers']).filter(isRecord);
  const [image] = several(node['image']).filter((one) => linkIn(one, base));
  const said = titleStatus(nameIn(node['name'], language) || nameIn(node['headline'], language));
  return compact<EventDetails>({
    name: said.name,
    description: richIn(node['description'], language),
    location: placeOfEvent(node['location'], url, options),
    organizer: several(node['organizer']).map((one) => nameIn(one, language)).filter(Boolean).join(', '),
    categories: wordsIn(node['keywords'], language),
    url,
    image: linkIn(image, base),
    imageAlt: isRecord(image) ? nameIn(image['caption'], language) || nameIn(image['description'], language) : '',
    status: statusOf(readStatus(node['eventStatus']), said.status),
    isAccessibleForFree: isFree(node['isAccessibleForFree'], given),
    offers: given.map((offer) => readOffer(offer, options)).filter(({name, price}) => name ?? price !== undefined),
    accessibilitySummary: nameIn(node['accessibilitySummary'], language),
    source: compact<Source>({
      url: base, language: languageIn(node['name'], language) ?? languageIn(node), licence: textOf(several(node['license'])[0]),
      asOf: [textOf(node['dateModified'])].find((text) => parseMoment(text)),
    }),
  });
}

const statuses: Readonly<Record<string, EventStatus>> = {
  scheduled: 'scheduled', movedonline: 'scheduled', cancelled: 'cancelled', canceled: 'cancelled',
  postponed: 'postponed', rescheduled: 'rescheduled',
};

/** `https://schema.org/EventCancelled`, with or without what stands before the last word. */
function readStatus(value: unknown): EventStatus | undefined {
  const [status] = several(value);
  const word = textOf(isRecord(status) ? status['@id'] ?? status['name'] : status);
  return statuses[word.toLowerCase().replace(/^.*[/:#]/, '').replace(/^event/, '')];
}

/** Where to go, if there is such a place; else where it is shown. */
function placeOfEvent(value: unknown, eventUrl: string | undefined, options: ReadOptions): Place | undefined {
  const places = several(value);
  const isVirtual = (place: unknown) => isOfType(place, /^VirtualLocation$/) || /^https?:/i.test(textOf(place));
  const real = places.find((place) => !isVirtual(place));
  if (real !== undefined) return placeOf(isOfType(real, /^PostalAddress$/) ? {address: real} : real, options);
  const [online] = places;
  if (online === undefined) return undefined;
  const name = isRecord(online) && nameIn(online['name'], options.language) || 'Online';
  const url = linkIn(online, options.url);
  return {id: name, name, ...url && url !== eventUrl && {url}};
}

function readOffer(offer: JsonRecord, {url: base, language}: ReadOptions): Offer {
  const [detail] = several(offer['priceSpecification']).filter(isRecord);
  const price = priceOf(offer['price'] ?? offer['lowPrice'] ?? detail?.['price']);
  const highest = priceOf(offer['highPrice']);
  return compact<Offer>({
    name: nameIn(offer['name'], language) || nameIn(offer['description'], language),
    // From 0 to 20 is not free of charge.
    price: price === 0 && highest ? undefined : price,
    priceCurrency: price === undefined ? undefined : textOf(offer['priceCurrency'] ?? detail?.['priceCurrency']),
    url: webAddress(textOf(several(offer['url'])[0]), base),
  });
}

/** `12`, `"12.50"`, `"12,50 €"`, `"kostenlos"`. */
function priceOf(value: unknown): number | undefined {
  const text = textOf(several(value)[0]).slice(0, 40);
  if (/^(kostenlos|kostenfrei|frei|free|gratis)$/i.test(text)) return 0;
  const [digits] = /\d+(?:[.,]\d{1,2})?(?![\d.,])/.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}

function isFree(value: unknown, given: readonly JsonRecord[]): boolean | undefined {
  const [said] = several(value);
  const word = textOf(typeof said === 'boolean' ? String(said) : said).replace(/^.*\//, '').toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  const prices = given.flatMap(({price, lowPrice, highPrice}) =>
    priceOf(highPrice) ?? priceOf(price ?? lowPrice) ?? []);
  return prices.length ? prices.every((price) => price === 0) : undefined;
}
