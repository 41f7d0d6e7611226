import {parsedUrl} from '../text/parsed-url.js';
import {withTexts} from './texts.js';

/** Names of parameters whose values open something. */
const secret = /(?:key|token|secret|password|passwort|pass|pwd|auth|sig(?:nature)?|credential|appid|app_id)$/i;

/** Hosts of a network that is not open to all. One's own machine tells nothing of any. */
const inner = new RegExp([
  /^(?!localhost$|\[)[^.]+$/, /\.(?:corp|home|home\.arpa|intern|internal|lan|local)$/, /^\[f[cde]/,
  /^(?:10\.\d+|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.\d+\.\d+$/,
].map(({source}) => source).join('|'));

/** Whether an address in the web is one that only a city's own network knows. */
export const isInner = (address: string): boolean => {
  const {protocol = '', hostname = ''} = parsedUrl(address) ?? {};
  return /^https?:$/.test(protocol) && inner.test(hostname);
};

/** The name that stands for those of inner hosts: nobody has it. */
const UNNAMED = 'private.invalid';

/**
 * An address as files, logs, reports and messages may show it: without name and password, without the values of
 * parameters that look like keys, and without the name of a host that others cannot reach. What is no address stays as
 * it is.
 */
export function shownAddress(address: string): string {
  const url = parsedUrl(address);
  if (!url) return address;
  const keys = [...url.searchParams.keys()].filter((name) => secret.test(name));
  if (!keys.length && !url.username && !url.password && !isInner(address)) return address;
  if (isInner(address)) url.host = UNNAMED;
  url.username = '';
  url.password = '';
  for (const name of keys) url.searchParams.set(name, '…');
  return url.href.replaceAll('%E2%80%A6', '…');
}

/** Whether a shown address leaves something out: it leads nowhere. */
export const isShortened = (address: string): boolean => /…|\/\/private\.invalid\b/.test(address);

/** Whether an address holds what nobody else may see. */
export const isSecret = (address: string): boolean => shownAddress(address) !== address;

/** A text with the addresses in it as they may be shown. */
export const shownText = (text: string): string =>
  text.replace(/\bhttps?:\/\/[^\s"'<>()]*[^\s"'<>().,:;]/g, (address) => shownAddress(address));

/** What is told of a source, with the addresses in all its texts as they may be shown. */
export const shown = <T>(value: T): T => withTexts(value, shownText);
