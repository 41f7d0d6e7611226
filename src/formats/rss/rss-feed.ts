/** The reader of feeds as a page loads it: with what reads odd dates and attached media only where a feed has some. */
import type {ReadOptions} from '../../model/read-options.js';
import {decodeEntities} from '../../text/plain-text.js';
import {moreEntities} from '../../text/published-text.js';
import {finished} from '../kit/steps.js';
import {isPlainTime} from './feed-date.js';
import type {FeedParts} from './feed-parts.js';
import {controls} from './feed-text.js';
import {readFeed} from './news-feed.js';

const dates = /<(?:[\w.-]+:)?(?:pubdate|published|issued|date|created|updated|modified|lastbuilddate)\b(?!\s*\/>)([^<]*)/gi;
const entry = /<(?:[\w.-]+:)?(?:item|entry)[\s/>]/i;
/** Of a picture in a text, whatever stands for its bracket. What is in base 64 may be anything. */
const media = /enclosure|<media:|<itunes:|\sxmlns[\w.:-]*\s*=\s*["'][^"'<>]*(?:mrss|itunes)|[<;:]img\b|base64/i;
/** Before the entries it is the picture of the feed. */
const image = /<(?:[\w.-]+:)?image\b/i;

/** Whether all dates stand in their elements alone, and are as they should be. */
const hasPlainDates = (text: string): boolean => !/\slastmod\b/i.test(text)
  && [...text.matchAll(dates)].every(([, rest = '']) => rest.startsWith('>') && isPlainTime(rest.slice(1)));

/** Whether a text may have a character reference that is not of the commonest. */
const hasRareEntities = (text: string): boolean => /base64/i.test(text)
  || [...text.matchAll(/(?<=[&;])[a-z]\w{1,7};/gi)].some(([name]) => decodeEntities(`&${name}`, moreEntities).length > 1);

/** Loads the parts that a text needs. */
async function partsFor(text: string): Promise<FeedParts> {
  const legible = text.replace(controls, '');
  const entries = legible.slice(legible.search(entry));
  const [laxTime, entities, attached] = await Promise.all([
    hasPlainDates(legible) ? undefined : import('./lax-feed-date.js').then(({laxFeedTime}) => laxFeedTime),
    hasRareEntities(legible) ? import('./feed-entities.js').then((module) => module.entities) : undefined,
    media.test(legible) || image.test(entries)
      ? import('./attached-media.js').then(({filesOf, pictureOf}) => ({filesOf, pictureOf})) : undefined,
  ]);
  return {laxTime, entities, media: attached};
}

/** With what a text needs. */
export const readerFor = async (text = '') => {
  const parts = await partsFor(text);
  const readInSteps = (text: string, options: ReadOptions = {}) => readFeed(text, options, parts);
  return {
    kind: 'news', readInSteps, read: (text: string, options?: ReadOptions) => finished(readInSteps(text, options)),
  } as const;
};
