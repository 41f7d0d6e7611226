import {addressKind} from './address-kind.js';
import type {AddressSource, AddressSourceOptions} from './address-source.js';

/**
 * The address source that a widget's attributes describe; `undefined` if `src` is a plain feed. Its code
 * is loaded only now.
 */
export function addressSource(config: AddressSourceOptions): Promise<AddressSource> | undefined {
  switch (addressKind(config)) {
    case 'streets-file':
      return import('./streets-file.js').then(({streetsFile}) => streetsFile(config.streets || config.src, config));
    case 'template': return import('./street-template.js').then(({templateSource}) => templateSource(config.src));
    case 'abfallnavi': return import('./abfallnavi-source.js').then(({abfallnaviSource}) => abfallnaviSource(config));
    case 'sva': return import('./sva-source.js').then(({svaSource}) => svaSource(config));
    default: return undefined;
  }
}
