import {parsedUrl} from '../text/parsed-url.js';

/** Names of parameters whose values open something. */
const secret = /(?:key|token|secret|password|passwort|pass|pwd|auth|sig(?:nature)?|credential|appid|app_id)$/i;

/**
 * An address as logs, reports and messages may show it: without name and password, and without the values of parameters
 * that look like keys. What is no address stays as it is.
 */
export function shownAddress(address: string): string {
  const url = parsedUrl(address);
  if (!url) return address;
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (secret.test(name)) url.searchParams.set(name, '…');
  return url.href.replaceAll('%E2%80%A6', '…');
}

/** A text with the addresses in it as they may be shown. */
export const shownText = (text: string): string =>
  text.replace(/\bhttps?:\/\/[^\s"'<>()]*[^\s"'<>().,:;]/g, (address) => shownAddress(address));
