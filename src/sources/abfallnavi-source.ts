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
 * go by name, and entries of the same name in the same district are one street.
 */
export const abfallnaviSource = (options: AddressSourceOptions): AddressSource => new Service(options);

class Service implements AddressSource {
  readonly #options: AddressSourceOptions;
  readonly #base: string;

  constructor(options: AddressSourceOptions) {
    this.#options = options;
    this.#base = options.src.replace(/\/*$/, '/');
  }

  async streets(signal?: AbortSignal): Promise<readonly Choice[]> {
    const places = await this.#list('orte', signal);
    const streets = await this.#streetsIn(places, signal);
    if (!streets.length) throw new SourceError('format', this.#options.src, 'The service lists no streets');
    return choicesAmong(streets, places.length > 1);
  }

  async houses(street: Choice, signal?: AbortSignal): Promise<readonly Choice[]> {
    const houses = (await this.#partsOf(street, signal)).flatMap((part) => part.houses);
    const names = [...new Set(houses.map(({name}) => name))];
    // A single number, or an empty one, stands for the whole street.
    return names.length > 1 ? names.filter(Boolean).map((name) => ({id: name, name})).sort(byNumber) : [];
  }

  async feeds(street: Choice, house?: Choice, signal?: AbortSignal): Promise<readonly FeedRequest[]> {
    const [parts, fractions] = await Promise.all([this.#partsOf(street, signal), this.#list('fraktionen', signal)]);
    const paths = parts.flatMap((part) => pathsTo(part, house));
    if (!paths.length) throw this.#unlisted(`${street.name} ${house?.name}`);
    const query = fractions.map(({id}) => `fraktion=${id}`).join('&');
    return paths.map((path): FeedRequest => {
      const dates = `${this.#base}${path}/termine?${query}`;
      return {url: dates, format: 'abfallnavi', parts: {fraktionen: `${this.#base}fraktionen`, termine: dates}};
    });
  }

  #list(path: string, signal: AbortSignal | undefined): Promise<readonly Entry[]> {
    return parsedAnswer(
      {url: this.#base + path}, {...this.#options, signal}, `answer of AbfallNavi to ${path}`,
      (text) => entriesIn(parseJson(text)),
    );
  }

  async #streetsIn(places: readonly Entry[], signal: AbortSignal | undefined): Promise<readonly Street[]> {
    const lists = await Promise.all(places.map(({id}) => this.#list(`orte/${id}/strassen`, signal)));
    return lists.flatMap((streets, index) => (
      streets.map((street) => ({...street, place: places[index]!.name}))
    ));
  }

  async #partsOf({id, name}: Choice, signal: AbortSignal | undefined): Promise<readonly Part[]> {
    const places = await this.#list('orte', signal);
    const own = filled(places.filter((place) => id.endsWith(`, ${place.name}`)));
    const streets = (await this.#streetsIn(own ?? places, signal)).filter((street) => idOf(street) === id);
    if (!streets.length) throw this.#unlisted(name);
    return Promise.all(streets.map(async (street) => {
      const houses = await this.#list(`strassen/${street.id}`, signal);
      return {street, houses};
    }));
  }

  #unlisted(what: string): SourceError {
    return new SourceError('format', this.#options.src, `${what} is not listed`);
  }
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

/** Entries with a number: the list, or the house numbers of a street. `undefined` if the value is neither. */
function entriesIn(document: unknown): Entry[] | undefined {
  const list = Array.isArray(document) ? document : member(document, 'hausNrList');
  if (!Array.isArray(list) && !textOf(member(document, 'id'))) return undefined;
  return listOf(list).flatMap((item) => {
    const [id, name, number, district] = ['id', 'name', 'nr', 'ortsteilName'].map((key) => textOf(member(item, key)));
    // `default` is the service's name for no district.
    const entry = {id: id!, name: name || number!, district: district === 'default' ? '' : district!};
    return /^\d+$/.test(entry.id) ? [entry] : [];
  });
}
