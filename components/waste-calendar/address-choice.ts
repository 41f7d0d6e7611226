import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {foldStreet, matchHouse, meantStreet} from '../../src/waste/street-name.js';
import type {AddressSource, AddressSourceOptions, Choice} from '../../src/sources/address-source.js';
import {addressSource} from '../../src/sources/address-source-of.js';
import type {FeedRequest} from '../../src/sources/feed-request.js';
import {SourceError} from '../../src/sources/source-error.js';

/** One address: a street and, where the provider splits it, a house number. */
export interface Address {
  readonly street: Choice;
  readonly house?: Choice | undefined;
}

/** What the city's profile says about the way to the feeds: the feed of the widget. */
interface AddressWay {
  readonly profile?: Promise<void> | undefined;
  readonly relay?: string;
  readonly consent?: {given(): Promise<void>} | undefined;
}

/** "Hauptstraße 12". */
export const addressText = ({street, house}: Address): string => [street.name, house?.name].filter(Boolean).join(' ');

/** The street of exactly that name, in whatever spelling; two of that name are none. */
function namedStreet(streets: readonly Choice[], name: string): Choice | undefined {
  const {certain} = meantStreet(streets, name);
  return certain && foldStreet(certain.name) === foldStreet(name) ? certain : undefined;
}

/** The house number of that name, or the only group of numbers that it belongs to. */
function namedHouse(houses: readonly Choice[], wanted: string): Choice | undefined {
  const [only, ...others] = houses.filter(({name}) => matchHouse(name, wanted));
  return houses.find(({name}) => name === wanted) ?? (others.length ? undefined : only);
}

/**
 * From attributes to a feed by way of the person: the streets there are, the house numbers of the chosen one, and
 * the addresses of the feeds that follow from both.
 */
export class AddressChoice implements ReactiveController {
  streets: readonly Choice[] | undefined;
  /** House numbers of the street that is being chosen. */
  houses: readonly Choice[] = [];
  /** The street that is being chosen; its house number may still be missing. */
  draft?: Choice | undefined;
  /** The address whose collections are shown. */
  address?: Address;
  feeds?: readonly (string | FeedRequest)[];
  error?: SourceError;

  readonly #host: ReactiveControllerHost;
  #options: AddressSourceOptions;
  readonly #way: AddressWay;
  #source?: Promise<AddressSource>;
  #run?: AbortController;
  #step: Promise<unknown> = Promise.resolve();

  constructor(host: ReactiveControllerHost, options: AddressSourceOptions, way: AddressWay) {
    this.#host = host;
    this.#options = options;
    this.#way = way;
    host.addController(this);
  }

  /** The feed is at another address: whoever chooses just now goes on, what is shown is found there anew. */
  renew(options: AddressSourceOptions): void {
    this.#options = options;
    this.#source = undefined;
    void this.#step.then(() => {
      const {address, draft} = this;
      if (address && (!draft || draft === address.street)) void this.show(address);
    });
  }

  /** Another feed has streets of its own: this choice has no more to say. */
  leave(): void {
    this.#run?.abort();
    this.#host.removeController(this);
  }

  hostDisconnected(): void {
    this.#run?.abort();
  }

  /** Reads which streets there are; once. */
  readStreets(): Promise<void> {
    return this.streets ? Promise.resolve() : this.#try(async (source, signal) => {
      this.streets = await source.streets(signal);
    });
  }

  /** Takes the address the page or the device names; a street that does not exist leaves the choice open. */
  async preset(streetName: string, houseName: string): Promise<void> {
    await this.readStreets();
    const street = this.streets?.length
      ? namedStreet(this.streets, streetName)
      : {id: streetName, name: streetName};
    if (street) await this.chooseStreet(street, houseName);
  }

  /** A street without house numbers is an address; with them it waits for one, unless it is known already. */
  chooseStreet(street: Choice, houseName = ''): Promise<void> {
    this.draft = street;
    return this.#try(async (source, signal) => {
      const houses = await source.houses(street, signal);
      const house = namedHouse(houses, houseName);
      if (house || !houses.length) await this.#settle({street, house}, source, signal);
      this.houses = houses;
    });
  }

  /** Leaves the address that is shown as it is: the choice of another one begins anew, or is given up. */
  begin(): void {
    if (this.draft) this.#run?.abort();
    this.houses = [];
    this.draft = undefined;
  }

  chooseHouse(house: Choice): Promise<void> {
    const {draft} = this;
    return draft ? this.show({street: draft, house}) : Promise.resolve();
  }

  /** Shows an address that was chosen before. */
  show(address: Address): Promise<void> {
    return this.#try((source, signal) => this.#settle(address, source, signal));
  }

  async #settle(address: Address, source: AddressSource, signal: AbortSignal): Promise<void> {
    const feeds = await source.feeds(address.street, address.house, signal);
    this.address = address;
    this.feeds = feeds;
  }

  #try(step: (source: AddressSource, signal: AbortSignal) => Promise<void>): Promise<void> {
    const taken = this.#take(step);
    this.#step = taken;
    return taken;
  }

  /** One step at a time: a later choice overtakes an earlier one that still loads. */
  async #take(step: (source: AddressSource, signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#run?.abort();
    const {signal} = this.#run = new AbortController();
    this.error = undefined;
    try {
      await this.#way.profile;
      await this.#way.consent?.given();
      this.#source ??= addressSource({...this.#options, relay: this.#way.relay});
      if (!this.#source) throw new SourceError('config', this.#options.src, 'This feed knows no streets');
      await step(await this.#source, signal);
    } catch (error) {
      if (signal.aborted) return;
      this.#source = undefined;
      this.error = error instanceof SourceError ? error : new SourceError('format', this.#options.src, String(error));
    }
    this.#host.requestUpdate();
  }
}
