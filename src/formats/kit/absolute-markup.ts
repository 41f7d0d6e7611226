/** Addresses in the markup of a text, as pages elsewhere can follow them. */
import type {RichText} from '../../model/rich-text.js';
import {decodeEntities, fromPlainText} from '../../text/plain-text.js';
import {webAddress} from './fields.js';

const address = /(<[a-z][^<>]*?\s(?:href|src)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;

/** A text whose relative links and pictures are absolute; `mailto:` and the like stay. */
export function absoluteMarkup(text: RichText, base: string | undefined): RichText {
  if (!base) return text;
  return text.replace(address, (whole, before: string, double?: string, single?: string, bare?: string) => {
    const given = decodeEntities(double ?? single ?? bare ?? '').trim();
    const absolute = /^[a-z][\w+.-]*:/i.test(given) ? undefined : webAddress(given, base);
    return absolute ? `${before}"${fromPlainText(absolute)}"` : whole;
  });
}
