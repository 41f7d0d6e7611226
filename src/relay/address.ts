/** Addresses as the relay compares them, and templates of addresses. */
import {parsedUrl} from '../text/parsed-url.js';

/** Longer than any address of a feed, and short enough for every server in front. */
const LONGEST = 4000;

/**
 * An address in the one form in which it is compared; `undefined` if it is none that is relayed: another scheme than
 * http and https, a name or password in it, control characters.
 */
export function canonical(text: string): URL | undefined {
  const given = text.trim().replace(/^webcals?:/i, 'https:');
  if (given.length > LONGEST || /[\0-\x20\x7f]/.test(given)) return undefined;
  const url = parsedUrl(given);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname) return undefined;
  url.hash = '';
  return url;
}

/** Gives the address that a request of the template asks for; `undefined` if it is none of them. */
export type Template = (url: URL) => string | undefined;

const PLACE = /\{(\w+)\}/g;

/** Whether an address has places to fill in. */
export const hasPlaces = (address: string): boolean => /\{\w+\}/.test(address);

/**
 * Reads a template such as `https://…/{street}/{house}.ics`. Every place is a part of one segment of the path, or of
 * one value of the query; the values are taken apart and put together anew. `undefined` if there is a place in the
 * scheme, the host or the port: that would be any server.
 */
export function templateOf(address: string): Template | undefined {
  const names: string[] = [];
  // Lower-case letters and digits, which no part of an address changes.
  const mark = 'x7q9place';
  const url = canonical(address.replace(PLACE, (_, name: string) => `${mark}${names.push(name) - 1}x`));
  if (!url || !names.length || url.host.includes(mark)) return undefined;
  const query = url.href.indexOf('?');
  const pieces = url.href.split(new RegExp(`${mark}\\d+x`));
  let length = 0;
  const inQuery = pieces.slice(0, -1).map((piece, index) => {
    length += piece.length + (index ? `${mark}${index - 1}x`.length : 0);
    return query >= 0 && length > query;
  });
  const place = (index: number) =>
    `(${inQuery[index] ? '[^&#]' : '[^/?#]'}${names[index] === 'house' ? '*' : '+'}?)`;
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    `^${pieces.map((piece, index) => literal(piece) + (index < names.length ? place(index) : '')).join('')}$`);
  return ({href}) => {
    const [, ...values] = pattern.exec(href) ?? [];
    const written = values.map((value, index) => rewritten(value, inQuery[index]!));
    if (!values.length || written.includes(undefined)) return undefined;
    return pieces.map((piece, index) => piece + (written[index] ?? '')).join('');
  };
}

/** A filled-in value, encoded anew; `undefined` if it may mean more than a value: another folder, another parameter. */
function rewritten(value: string, inQuery: boolean): string | undefined {
  const text = decoded(value);
  if (text === undefined || text.length > 200 || /[\0-\x1f\x7f\\]|%[\da-f]{2}/i.test(text)) return undefined;
  // A house number such as 12/14; never the way out of a folder.
  const isPath = text.includes('/') && (!inQuery || !/^\w+(?:[ -]?\/[ -]?\w+)+$/.test(text));
  return isPath || /^\.+$/.test(text) ? undefined : encodeURIComponent(text);
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** What is asked of a service: everything at and below its base address, with any query. */
export function belowOf(address: string): Template | undefined {
  const base = canonical(address.replace(/[?#].*$/s, ''));
  if (!base) return undefined;
  const {origin} = base;
  const folder = base.pathname.replace(/\/+$/, '');
  return (url) => {
    if (url.origin !== origin) return undefined;
    const {pathname, href} = url;
    const isBelow = pathname === folder || pathname.startsWith(`${folder}/`);
    // Servers that decode twice would take these for a way out of the folder.
    return isBelow && !/%(?:2f|5c|25|2e|0\w|1\w|7f)/i.test(pathname.slice(folder.length)) ? href : undefined;
  };
}
