import {parsedUrl} from '../text/parsed-url.js';
import {withTexts} from './texts.js';

/** Names of parameters whose values open something. */
const secret = /(?:key|token|secret|password|passwort|pass|pwd|auth|sig(?:nature)?|credential|appid|app_id)$/i;

/**
 * An address as files, logs, reports and messages may show it: without name and password, and without the values of
 * parameters that look like keys. What is no address stays as it is.
 */
export function shownAddress(address: string): string {
  const url = parsedUrl(address);
  if (!url) return address;
  const keys = [...url.searchParams.keys()].filter((name) => secret.test(name));
  if (!keys.length && !url.username && !url.password) return address;
  url.username = '';
  url.password = '';
  for (const name of keys) url.searchParams.set(name, '…');
  return url.href.replaceAll('%E2%80%A6', '…');
}

/** Whether an address holds what nobody else may see. */
export const isSecret = (address: string): boolean => shownAddress(address) !== address;

/** A text with the addresses in it as they may be shown. */
export const shownText = (text: string): string =>
  text.replace(/\bhttps?:\/\/[^\s"'<>()]*[^\s"'<>().,:;]/g, (address) => shownAddress(address));

/** What is told of a source, with the addresses in all its texts as they may be shown. */
export const shown = <T>(value: T): T => withTexts(value, shownText);
