/** A snapshot puts the first 12 hexadecimal digits of a hash into the names of its files. */
const HASH = /-[\da-f]{12}\.json/g;

/** A text with addresses, without what changes in them from one snapshot to the next: the feed is the same. */
export const lastingAddress = (text: string): string => text.replace(HASH, '');
