import {isRecord, listOf, member, parseJson, textOf} from '../formats/kit/json.js';
import {toJson} from '../text/json.js';
import type {AddressSource, AddressSourceOptions, Choice} from './address-source.js';
import {byNumber, filled, oneOfEach, parsedAnswer} from './parsed-answer.js';
import {SourceError} from './source-error.js';

/** One address of the server: a street, or some house numbers of it. */
interface WasteAddress {
  readonly id: string;
  readonly street: string;
  /** Empty: the whole street. */
  readonly house: string;
  /** Postcode and town. */
  readonly town: string;
}

const DATES = 'query($ids:[ID]){wasteAddresses(ids:$ids){id street zip city '
  + 'wasteLocationTypes{wasteType listPickUpDates pickUpTimes{pickupDate note}}}'
  + 'publicJsonFile(name:"wasteTypes"){content}}';

const listQuery = (limit: string): string => `{wasteAddresses${limit}{id street zip city}}`;
// Some servers have a limit of their own, and some do not know the argument.
const LIMITS = ['(limit:50000)', ''];

/** Whether a body is one that this source asks with. The server would do much more for the same token. */
export function isSvaQuestion(body: string): boolean {
  const document = parseJson(body);
  const query = textOf(member(document, 'query'));
  const variables = member(document, 'variables');
  if (!isRecord(document) || Object.keys(document).some((key) => key !== 'query' && key !== 'variables')) return false;
  if (variables === undefined) return LIMITS.map(listQuery).includes(query);
  return query === DATES && isRecord(variables) && Object.keys(variables).join() === 'ids'
    && Array.isArray(variables['ids']) && variables['ids'].every((id) => typeof id === 'string');
}

/**
 * The addresses of a Smart Village App server, by GraphQL at `src`: the city's relay to it, since the server
 * wants a token that must not be public. Its `street` holds house numbers where a street is split.
 */
export function svaSource({src, ...options}: AddressSourceOptions): AddressSource {
  const list = (limit: string, signal?: AbortSignal) => parsedAnswer(
    {url: src, body: `{"query":"${listQuery(limit)}"}`}, {...options, signal},
    'list of addresses', (text) => filled(addressesIn(parseJson(text))),
  );
  const [most = '', plain = ''] = LIMITS;
  const read = (signal?: AbortSignal) => list(most, signal).catch((error: SourceError) => {
    if (error.code !== 'format') throw error;
    return list(plain, signal);
  });
  const among = async ({id}: Choice, signal?: AbortSignal) =>
    (await read(signal)).filter((address) => idOf(address) === id);
  return {
    async streets(signal) {
      const addresses = await read(signal);
      const several = new Set(addresses.map(({town}) => town)).size > 1;
      return oneOfEach(addresses.map((address) => {
        const {street, town} = address;
        return {id: idOf(address), name: street, ...several && town && {note: town}};
      }));
    },
    async houses(street, signal) {
      const names = (await among(street, signal)).map(({house}) => house).filter(Boolean);
      return [...new Set(names)].map((name) => ({id: name, name})).sort(byNumber);
    },
    async feeds(street, house, signal) {
      const addresses = await among(street, signal);
      const own = addresses.filter((address) => address.house === (house?.id ?? ''));
      const found = own.length || house ? own : addresses;
      if (!found.length) throw new SourceError('format', src, `${street.name} ${house?.name ?? ''} is not listed`);
      return [{url: src, format: 'sva', body: toJson({query: DATES, variables: {ids: found.map(({id}) => id)}})!}];
    },
  };
}

const idOf = ({street, town}: WasteAddress) => town ? `${street}, ${town}` : street;

function addressesIn(document: unknown): WasteAddress[] {
  return listOf(member(member(document, 'data'), 'wasteAddresses')).flatMap((item) => {
    const [id, street, zip, city] = ['id', 'street', 'zip', 'city'].map((key) => textOf(member(item, key)));
    return id && street ? [{id, ...split(street), town: `${zip} ${city}`.trim()}] : [];
  });
}

const houses = /\s(?:nr\.?\s*)?\d+(?:\s?[a-z])?(?:\s?[-–/,+]\s?\d+(?:\s?[a-z])?)*(?:\s*\([^)]*\))?\s?$/i;

/** "Ahornweg 1-19 a" is the street and some of its numbers; "Straße des 17. Juni" is a street. */
function split(text: string): {street: string; house: string} {
  // Looking for numbers takes the square of the length, and no address is that long.
  const house = text.length < 200 ? houses.exec(text) : null;
  return house?.index
    ? {street: text.slice(0, house.index).trim(), house: house[0].trim()}
    : {street: text, house: ''};
}
