import type {AddressSource, AddressSourceOptions, Choice} from './address-source.js';
import type {FeedRequest} from './feed-request.js';
import {byNumber, filled, objectOf, parsedAnswer, textOf} from './parsed-answer.js';
import {SourceError} from './source-error.js';

/** One address of the server: a street, or some house numbers of it. */
interface WasteAddress {
  readonly id: string;
  readonly street: string;
  readonly house: string;
  /** Postcode and town. */
  readonly town: string;
}

/**
 * The addresses of a Smart Village App server, by GraphQL at `src`: the city's relay to it, since the server
 * wants a token that must not be public. Its `street` holds the house numbers where a street is split.
 */
export function svaSource({src, ...options}: AddressSourceOptions): AddressSource {
  const list = {url: src, body: '{"query":"{wasteAddresses{id street zip city}}"}'};
  const read = (signal?: AbortSignal) => parsedAnswer(
    list, {...options, signal}, 'list of addresses', (text) => filled(addressesIn(JSON.parse(text))),
  );
  const among = async ({id}: Choice, signal?: AbortSignal) =>
    (await read(signal)).filter((address) => idOf(address) === id);
  return {
    async streets(signal) {
      const addresses = await read(signal);
      const several = new Set(addresses.map(({town}) => town)).size > 1;
      return [...new Map(addresses.map((address): [string, Choice] => {
        const {street, town} = address;
        return [idOf(address), {id: idOf(address), name: street, ...several && town && {note: town}}];
      })).values()];
    },
    async houses(street, signal) {
      const names = (await among(street, signal)).map(({house}) => house).filter((house) => house);
      return [...new Set(names)].map((name) => ({id: name, name})).sort(byNumber);
    },
    async feeds(street, house, signal) {
      const addresses = await among(street, signal);
      const own = addresses.filter((address) => address.house === (house?.id ?? ''));
      const found = own.length || house ? own : addresses;
      if (!found.length) throw new SourceError('format', src, `${street.name} ${house?.name ?? ''} is not listed`);
      return [datesOf(src, found)];
    },
  };
}

const idOf = ({street, town}: WasteAddress) => town ? `${street}, ${town}` : street;

function datesOf(url: string, addresses: readonly WasteAddress[]): FeedRequest {
  const ids = addresses.map(({id}) => quoted(id)).join();
  const query = 'query($ids:[ID]){wasteAddresses(ids:$ids){id street zip city '
    + 'wasteLocationTypes{wasteType listPickUpDates pickUpTimes{pickupDate note}}}}';
  return {url, format: 'sva', body: `{"query":"${query}","variables":{"ids":[${ids}]}}`};
}

/** JSON by hand: prototype.js, still on some cities' pages, makes JSON.stringify quote twice. */
const quoted = (text: string) => `"${text.replace(/["\\\u0000-\u001f]/g, escaped)}"`;
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

function addressesIn(document: unknown): WasteAddress[] {
  const list = objectOf(objectOf(document).data).wasteAddresses;
  return (Array.isArray(list) ? list : []).flatMap((item: unknown) => {
    const {id, street, zip, city} = objectOf(item);
    const address = {...split(textOf(street)), id: textOf(id), town: `${textOf(zip)} ${textOf(city)}`.trim()};
    return address.id && address.street ? [address] : [];
  });
}

/** "Ahornweg 1-19 a" is the street and some of its numbers; "Straße des 17. Juni" is a street. */
function split(text: string): {street: string; house: string} {
  const [, street, house] = /^(.*\D)\s+((?:nr\.?\s*)?\d+\s?[a-z]?(?:\s?[-–/,+]\s?\d+\s?[a-z]?)*(?:\s*\([^)]*\))?)$/i.exec(text) ?? [];
  return street && house ? {street: street.trim(), house} : {street: text, house: ''};
}
