/** Pictures that show something, among those that count readers or hold a place. */
import type {RichText} from '../../model/rich-text.js';
import {meantText} from '../../text/published-text.js';
import {webAddress} from './fields.js';

/** A picture and what it shows. */
export interface Picture {
  readonly image: string;
  readonly imageAlt?: string | undefined;
  readonly imageCredit?: string | undefined;
}

/** Sides up to this many pixels belong to pictures nobody is to see. */
const SMALLEST = 3;

const counting = /\/emoji\/|\/\/[^/]*(?:vgwort|ivwbox|feedsportal|doubleclick|gravatar|stats\.wordpress|pixel\.wp|matomo|piwik|etracker)\.|[/._-](?:1x1|pixel|spacer|blank|transparent|tracking|tracker|webbug|beacon|counter|zaehl\w*)\b|~(?:ff|r)\//i;

/** Whether a picture counts readers, or is a smiley or the portrait of a log-in. */
export const countsReaders = (address: string, ...sides: readonly (string | undefined)[]): boolean =>
  counting.test(address) || sides.some((side) => side !== undefined && parseInt(side, 10) <= SMALLEST);

/** The pictures of a text that can be seen, in their order; `base` is what their addresses are relative to. */
export function* picturesIn(text: RichText, base?: string): Generator<Picture> {
  for (const [tag] of text.matchAll(/<img\b[^<>]*>/gi)) {
    const attributes = attributesOf(tag);
    const image = ['data-src', 'src', 'srcset']
      .map((name) => webAddress(attributes.get(name)?.trim().split(/,?\s/)[0] ?? '', base)).find(Boolean);
    const hidden = /(?:width|height)\s*:\s*[0-3](?:px)?\b|display\s*:\s*none/i.test(attributes.get('style') ?? '');
    if (image && !hidden && !countsReaders(image, attributes.get('width'), attributes.get('height'))) {
      yield {image, imageAlt: attributes.get('alt')};
    }
  }
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(/\s([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)]
    .map(([, name = '', double, single, bare]) => [name.toLowerCase(), meantText(double ?? single ?? bare ?? '')]));
}
