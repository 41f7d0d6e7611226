import type {AddressSource, AddressSourceOptions, Choice} from './address-source.js';
import type {FeedRequest} from './feed-request.js';
import {byNumber, filled, objectOf, parsedAnswer, textOf} from './parsed-answer.js';
import {SourceError} from './source-error.js';

/** A place, street or house number as the service numbers it this year. */
interface Entry {
  readonly id: string;
  readonly name: string;
  /** District; the service writes `default` where there is none. */
  readonly district: string;
}

/** An entry of the service under the street it belongs to. */
interface Street extends Entry {
  readonly place: string;
}

/**
 * The AbfallNavi service (regio iT) at a base address `…/rest/`: places, streets, house numbers, dates. Its ids
 * are new every year, and in December a street stands there with both; so choices go by name. A street that is
 * split among districts is one street, whose house numbers lie in one or the other.
 */
export function abfallnaviSource({src, ...options}: AddressSourceOptions): AddressSource {
  const base = src.replace(/\/*$/, '/');
  const list = (path: string, signal?: AbortSignal, pick = (document: unknown) => document) => parsedAnswer(
    {url: base + path}, {...options, signal}, `list of AbfallNavi (${path})`,
    (text) => entriesIn(pick(JSON.parse(text))),
  );
  const streetsOf = async (place: Entry, signal?: AbortSignal): Promise<Street[]> =>
    (await list(`orte/${place.id}/strassen`, signal)).map((street) => ({...street, place: place.name}));
  const find = async ({id, name}: Choice, signal?: AbortSignal): Promise<Street[]> => {
    const places = await list('orte', signal);
    const own = places.filter((place) => id.endsWith(`, ${place.name}`));
    const streets = (await Promise.all((own.length ? own : places).map((place) => streetsOf(place, signal)))).flat();
    const found = streets.filter((street) => idOf(street) === id);
    if (!found.length) throw new SourceError('format', src, `${name} is not listed`);
    return found;
  };
  const split = async (street: Choice, signal?: AbortSignal) => Promise.all(
    (await find(street, signal)).map(async (entry): Promise<Part> => {
      const houses = await list(`strassen/${entry.id}`, signal, (document) => objectOf(document).hausNrList ?? []);
      return {entry, houses: houses.map((house) => ({...house, district: entry.district}))};
    }),
  );
  return {
    async streets(signal) {
      const places = await list('orte', signal);
      const streets = (await Promise.all(places.map((place) => streetsOf(place, signal)))).flat();
      const choices = streets.map((street): [string, Choice] => [idOf(street), {
        id: idOf(street), name: street.name, ...places.length > 1 && {note: street.place},
      }]);
      if (!filled(choices)) throw new SourceError('format', src, 'The service lists no streets');
      return [...new Map(choices).values()];
    },
    async houses(street, signal) {
      return choicesAmong(await split(street, signal));
    },
    async feeds(street, house, signal) {
      const [parts, fractions] = await Promise.all([split(street, signal), list('fraktionen', signal)]);
      const paths = pathsTo(parts, house);
      if (!paths.length) throw new SourceError('format', src, `${street.name} ${house?.name} is not listed`);
      const query = fractions.map(({id}) => `fraktion=${id}`).join('&');
      return paths.map((path): FeedRequest => {
        const dates = `${base}${path}/termine${query && `?${query}`}`;
        return {url: dates, format: 'abfallnavi', parts: {fraktionen: `${base}fraktionen`, termine: dates}};
      });
    },
  };
}

/** One of the entries of a street and its house numbers. */
interface Part {
  readonly entry: Street;
  readonly houses: readonly Entry[];
}

const idOf = ({name, place}: Street) => `${name}, ${place}`;

function choicesAmong(parts: readonly Part[]): Choice[] {
  const houses = parts.flatMap((part) => part.houses).filter(({name}) => name);
  const districts = [...new Set(parts.map(({entry}) => entry.district))];
  if (!houses.length) return districts.length > 1 ? districts.map((name) => ({id: name, name})) : [];
  const names = [...new Set(houses.map(({name}) => name))];
  if (names.length === 1 && parts.every((part) => part.houses.length)) return [];
  return names.flatMap((name): Choice[] => {
    const among = [...new Set(houses.filter((house) => house.name === name).map(({district}) => district))];
    return among.length === 1 ? [{id: name, name}] : among.map((note) => ({id: `${name}, ${note}`, name, note}));
  }).sort(byNumber);
}

function pathsTo(parts: readonly Part[], choice: Choice | undefined): string[] {
  if (!choice) return parts.map(({entry, houses}) => houses.length === 1 ? `hausnummern/${houses[0]!.id}` : `strassen/${entry.id}`);
  const houses = parts.flatMap((part) => part.houses)
    .filter(({name, district}) => choice.id === (choice.note ? `${name}, ${district}` : name));
  if (houses.length) return houses.map(({id}) => `hausnummern/${id}`);
  return parts.filter(({entry}) => entry.district === choice.id).map(({entry}) => `strassen/${entry.id}`);
}

/** The entries of a list, without those that have no id; `undefined` if it is no list. */
function entriesIn(list: unknown): Entry[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((item: unknown) => {
    const {id, name, nr, ortsteilName} = objectOf(item);
    const district = textOf(ortsteilName);
    const entry = {id: textOf(id), name: textOf(name ?? nr), district: district === 'default' ? '' : district};
    return /^\d+$/.test(entry.id) ? [entry] : [];
  });
}
