import {listOf, member, parseJson, textOf} from '../formats/kit/json.js';
import type {AddressSource, AddressSourceOptions, Choice} from './address-source.js';
import type {FeedRequest} from './feed-request.js';
import {byNumber, filled, oneOfEach, parsedAnswer} from './parsed-answer.js';
import {SourceError} from './source-error.js';

/** A place, street, house number or fraction as the service numbers it this year. */
interface Entry {
  readonly id: string;
  readonly name: string;
  /** Empty where there is none. */
  readonly district: string;
}

interface Street extends Entry {
  readonly place: string;
}

/** One of the entries of a street, with its house numbers. */
interface Part {
  readonly street: Street;
  readonly houses: readonly Entry[];
}

/**
 * The AbfallNavi service (regio iT) at a base address `…/rest/`: places, streets, house numbers, dates. Its
 * numbers are new every year, and around New Year a street stands there with the old and the new one: choices
 * go by name, and what has the same name in the same district is one street.
 */
export function abfallnaviSource({src, ...options}: AddressSourceOptions): AddressSource {
  const base = src.replace(/\/*$/, '/');
  const list = (path: string, signal?: AbortSignal) => parsedAnswer(
    {url: base + path}, {...options, signal}, `answer of AbfallNavi to ${path}`,
    (text) => entriesIn(parseJson(text)),
  );
  const streetsIn = async (places: readonly Entry[], signal?: AbortSignal): Promise<readonly Street[]> => {
    const lists = await Promise.all(places.map(({id}) => list(`orte/${id}/strassen`, signal)));
    return lists.flatMap((streets, index) => (
      streets.map((street) => ({...street, place: places[index]!.name}))
    ));
  };
  const partsOf = async ({id, name}: Choice, signal?: AbortSignal): Promise<readonly Part[]> => {
    const places = await list('orte', signal);
    const own = filled(places.filter((place) => id.endsWith(`, ${place.name}`)));
    const streets = (await streetsIn(own ?? places, signal)).filter((street) => idOf(street) === id);
    if (!streets.length) throw new SourceError('format', src, `${name} is not listed`);
    return Promise.all(streets.map(async (street) => {
      const houses = await list(`strassen/${street.id}`, signal);
      return {street, houses};
    }));
  };
  return {
    async streets(signal) {
      const places = await list('orte', signal);
      const streets = await streetsIn(places, signal);
      if (!streets.length) throw new SourceError('format', src, 'The service lists no streets');
      return choicesAmong(streets, places.length > 1);
    },
    async houses(street, signal) {
      const houses = (await partsOf(street, signal)).flatMap((part) => part.houses);
      const names = [...new Set(houses.map(({name}) => name))];
      // A single number, or an empty one, stands for the whole street.
      return names.length > 1 ? names.filter(Boolean).map((name) => ({id: name, name})).sort(byNumber) : [];
    },
    async feeds(street, house, signal) {
      const [parts, fractions] = await Promise.all([partsOf(street, signal), list('fraktionen', signal)]);
      const paths = parts.flatMap((part) => pathsTo(part, house));
      if (!paths.length) throw new SourceError('format', src, `${street.name} ${house?.name} is not listed`);
      const query = fractions.map(({id}) => `fraktion=${id}`).join('&');
      return paths.map((path): FeedRequest => {
        const dates = `${base}${path}/termine?${query}`;
        return {url: dates, format: 'abfallnavi', parts: {fraktionen: `${base}fraktionen`, termine: dates}};
      });
    },
  };
}

const idOf = ({name, district, place}: Street) => [name, district, place].filter(Boolean).join(', ');

/** Streets of one name in several districts or places are told apart by them. */
function choicesAmong(streets: readonly Street[], severalPlaces: boolean): Choice[] {
  const districtsOf = new Map<string, Set<string>>();
  streets.forEach(({name, place, district}) => {
    const key = `${name}, ${place}`;
    districtsOf.set(key, (districtsOf.get(key) ?? new Set()).add(district));
  });
  return oneOfEach(streets.map((street) => {
    const {name, district, place} = street;
    const severalDistricts = districtsOf.get(`${name}, ${place}`)!.size > 1;
    const note = [severalDistricts && district, severalPlaces && place].filter(Boolean).join(', ');
    return {id: idOf(street), name, ...note && {note}};
  }));
}

function pathsTo({street, houses}: Part, choice: Choice | undefined): string[] {
  if (choice) return houses.filter(({name}) => name === choice.id).map(({id}) => `hausnummern/${id}`);
  const [only, second] = houses;
  return [only && !second ? `hausnummern/${only.id}` : `strassen/${street.id}`];
}

/** What has a number: the list, or the house numbers of a street. `undefined` if it is neither. */
function entriesIn(document: unknown): Entry[] | undefined {
  const list = Array.isArray(document) ? document : member(document, 'hausNrList');
  if (!Array.isArray(list) && !textOf(member(document, 'id'))) return undefined;
  return listOf(list).flatMap((item) => {
    const [id, name, number, district] = ['id', 'name', 'nr', 'ortsteilName'].map((key) => textOf(member(item, key)));
    // `default` is what the service calls no district.
    const entry = {id: id!, name: name || number!, district: district === 'default' ? '' : district!};
    return /^\d+$/.test(entry.id) ? [entry] : [];
  });
}
