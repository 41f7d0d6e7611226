import type {AddressOptions} from './address.js';
import type {RequestOptions} from './request.js';

/** Everything a feed's text may depend on. */
export interface LastGoodOptions extends RequestOptions, AddressOptions {
  /** `none`: nothing is kept on the device, nothing kept is read. */
  readonly cache?: 'default' | 'none';
  /** Where answers are kept. Default: the page's Cache Storage. */
  readonly storage?: CacheStorage;
}
