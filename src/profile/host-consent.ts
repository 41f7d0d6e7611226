import {allowedHosts, isRefused} from '../page/allowed-hosts.js';
import type {AddressOptions, Target} from '../sources/address.js';
import {locate} from '../sources/address.js';
import type {FeedRequest} from '../sources/feed-request.js';

/** Hosts that a widget asks only after consent: those of `hosts.consent` of the city's profile. */

interface ConsentHost extends HTMLElement {
  readonly src: string;
  /** Addresses beside it: of a file of streets, of school holidays. */
  readonly streets?: string;
  readonly schoolHolidays?: string;
  /** Hosts that the page has cleared, separated by white space. */
  readonly consent?: string;
  addController(controller: {hostUpdate(): void}): void;
  removeController(controller: {hostUpdate(): void}): void;
}

type Address = string | FeedRequest;

interface ConsentOptions {
  /** Hosts that want consent. */
  readonly wanted: readonly string[];
  /** Hosts that the profile element has cleared by now, separated by white space. */
  cleared(): string;
  readonly relay?: string | undefined;
}

const words = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

const addressesOf = ({src = '', streets = '', schoolHolidays = ''}: Partial<ConsentHost>): readonly string[] =>
  `${src} ${streets} ${schoolHolidays}`.split(/\s+/).filter(Boolean);

interface Layered {
  readonly layers?: readonly {readonly src: string | readonly string[]}[];
}

/** Layers are asked for one by one, when they are switched on. */
const layersOf = ({layers = []}: Layered): readonly string[] =>
  layers.flatMap(({src}) => typeof src === 'string' ? src.split(/\s+/).filter(Boolean) : src);

/**
 * Whether all that the attributes of a widget name is of the page's origin: then it does not have to know the profile
 * before it asks. Of a foreign host it cannot know whether that wants consent.
 */
export const staysHome = (host: HTMLElement): boolean =>
  [...addressesOf(host as ConsentHost), ...layersOf(host as Layered)].every((url) =>
    !target({url}, {baseUrl: host.baseURI})?.foreign);

/** What a request for an address comes to; `undefined` for what is no address. */
function target(request: FeedRequest, options: AddressOptions): Target | undefined {
  try {
    return locate(request, options);
  } catch {
    return undefined;
  }
}

export class HostConsent {
  readonly #host: ConsentHost;
  readonly #options: ConsentOptions;

  constructor(host: HTMLElement, options: ConsentOptions) {
    this.#host = host as ConsentHost;
    this.#options = options;
  }

  /** Hosts that were consented to by now, separated by white space: by the page, or by a press in any widget. */
  get cleared(): string {
    return words(`${this.#host.consent ?? ''} ${this.#options.cleared()} ${allowedHosts()}`)
      .filter((host) => !isRefused(host)).join(' ');
  }

  /** The addresses that may be asked now, and the hosts that must not yet, if any: of the attributes as well. */
  sort(addresses: readonly Address[]): {readonly addresses: readonly Address[]; readonly held?: readonly string[]} {
    const heldOf = addresses.map((address) => this.#heldOf(address));
    const held = [...heldOf, ...addressesOf(this.#host).map((address) => this.#heldOf(address))].flat();
    return {
      addresses: addresses.filter((_, index) => !heldOf[index]!.length),
      ...held.length && {held: [...new Set(held)]},
    };
  }

  /** Settles as soon as all that the widget's attributes name may be asked. */
  given(): Promise<void> {
    return new Promise((resolve) => {
      const controller = {
        hostUpdate: () => {
          if (this.sort([]).held) return;
          this.#host.removeController(controller);
          resolve();
        },
      };
      this.#host.addController(controller);
      controller.hostUpdate();
    });
  }

  #heldOf(address: Address): readonly string[] {
    const {url, parts = {}} = typeof address === 'string' ? {url: address} : address;
    const {wanted, relay} = this.#options;
    const free = words(this.cleared);
    return [url, ...Object.values(parts)]
      .map((one) => target({url: one}, {baseUrl: this.#host.baseURI, relay}))
      .map((one) => one ? new URL(one.url).host : '')
      .filter((host) => wanted.some((one) => one.toLowerCase() === host) && !free.includes(host));
  }
}
