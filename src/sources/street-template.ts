import type {AddressSource} from './address-source.js';

/** Whether an address holds `{street}` or `{house}`. */
export const isTemplate = (address: string): boolean => /\{(street|house)\}/.test(address);

/** Fills `{street}` and `{house}`, percent-encoded; a missing house number is filled in as nothing. */
export function fillTemplate(address: string, street: string, house = ''): string {
  return address.replace(/\{(street|house)\}/g, (_, name) => encodeURIComponent(name === 'street' ? street : house));
}

/** The feeds of a template where no list of streets is published: what the person types is taken as it is. */
export function templateSource(src: string): AddressSource {
  return {
    streets: async () => [],
    houses: async () => [],
    feeds: async (street, house) => [fillTemplate(src, street.name, house?.name)],
  };
}
