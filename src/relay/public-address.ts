/**
 * Which addresses of the internet protocol a relay may connect to. Everything that leads back into a network of its
 * own is refused: loopback, private, link-local, shared and multicast ranges, in each of the forms that IPv6 has for
 * them (IANA registries of special-purpose addresses). Addresses for documentation lead nowhere and are not refused.
 */

/** First address and length of the prefix. */
type Range = readonly [first: string, length: number];

const CLOSED_4: readonly Range[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['224.0.0.0', 4], ['240.0.0.0', 4],
];

const words4 = (text: string): number | undefined => {
  const [, ...parts] = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text) ?? [];
  const [a = 256, b = 256, c = 256, d = 256] = parts.map(Number);
  return Math.max(a, b, c, d) < 256 ? ((a * 256 + b) * 256 + c) * 256 + d : undefined;
};

const isPublic4 = (address: number): boolean => !CLOSED_4.some(([first, length]) => {
  const size = 2 ** (32 - length);
  return Math.floor(address / size) === Math.floor(words4(first)! / size);
});

/** The eight groups of an IPv6 address; `undefined` if it is none. */
function groupsOf(text: string): readonly number[] | undefined {
  const [, front = text, tail] = /^(.*:)([\d.]+)$/.exec(text) ?? [];
  const last = tail?.includes('.') ? words4(tail) : undefined;
  if (tail?.includes('.') && last === undefined) return undefined;
  const written = last === undefined
    ? text
    : `${front}${Math.floor(last / 65_536).toString(16)}:${(last % 65_536).toString(16)}`;
  const [before = '', after, more] = written.split('::');
  const groups = (part: string) => part ? part.split(':') : [];
  const [start, end] = [groups(before), groups(after ?? '')];
  const missing = 8 - start.length - end.length;
  if (more !== undefined || (after === undefined ? missing !== 0 : missing < 1)) return undefined;
  const all = [...start, ...Array<string>(after === undefined ? 0 : missing).fill('0'), ...end];
  return all.every((group) => /^[\da-f]{1,4}$/i.test(group)) ? all.map((group) => parseInt(group, 16)) : undefined;
}

function isPublic6(groups: readonly number[]): boolean {
  const [first = 0, second = 0, third, fourth, fifth, sixth, seventh = 0, eighth = 0] = groups;
  const embedded = seventh * 65_536 + eighth;
  const empty = [third, fourth, fifth].every((group) => group === 0);
  // ::ffff:0:0/96 is IPv4 itself; 64:ff9b::/96 is how networks without IPv4 reach it.
  if (empty && !first && !second && sixth === 0xffff) return isPublic4(embedded);
  if (empty && first === 0x64 && second === 0xff9b && !sixth) return isPublic4(embedded);
  // Of what is given out, 2001::/23 (Teredo and others) and 2002::/16 (6to4) hold addresses in addresses.
  return first >= 0x2000 && first < 0x4000 && first !== 0x2002 && !(first === 0x2001 && second < 0x200);
}

/** Whether a text is an address, with or without the brackets of a URL, and not a name. */
export const isAddress = (host: string): boolean => /^\[|^[\d.]+$|:/.test(host);

/** Whether an address, with or without the brackets of a URL, is one of the open internet. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[(.*)]$/, '$1');
  const four = words4(plain);
  if (four !== undefined) return isPublic4(four);
  const groups = groupsOf(plain);
  return !!groups && isPublic6(groups);
}
