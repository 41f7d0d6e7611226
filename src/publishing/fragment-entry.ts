/** Lines of a fragment, and what all kinds say alike in them. */
import type {Source} from '../model/source.js';
import {toPlainText} from '../text/plain-text.js';
import {shortened} from '../text/shortened.js';
import {momentOf} from '../time/city-clock.js';
import {isDay} from '../time/day.js';
import {element, fill} from './markup.js';
import type {Markup} from './markup.js';
import type {Speech} from './speech.js';

/** One line. */
export interface Entry {
  readonly title: Markup;
  readonly url?: string | undefined;
  readonly source?: Source | undefined;
  /** Short: time, place, price. */
  readonly facts: readonly Markup[];
  /** What is published of it, as plain text of any length. */
  readonly text?: string | undefined;
}

/** From where and when a fragment sees its items. */
export interface View {
  readonly speech: Speech;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day in the city, `YYYY-MM-DD`. */
  readonly today: string;
  /** Settings of the widget. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0]!;

/** Text of a feed: marked with its language where that is another one, and kept in its own direction. */
export function said(text: string, {lang, dir}: Speech, language?: string): Markup {
  const other = language && primary(language) !== primary(lang) ? language : undefined;
  if (dir) return element('bdi', {lang: other}, text);
  return other ? element('span', {lang: other}, text) : text;
}

/** Letters of a text that are a line or two, and no article. */
const LONGEST = 160;

/** A text that may hold markup, in one line of so many letters; `undefined` if there is nothing in it. */
export function lineOf(rich: unknown, longest = LONGEST): string | undefined {
  const text = typeof rich === 'string' ? toPlainText(rich).replace(/\s+/g, ' ').trim() : '';
  return text ? shortened(text, longest) : undefined;
}

/** A day or a moment; `undefined` if the text is neither. */
export function when(text: unknown, speech: Speech): Markup {
  if (typeof text !== 'string') return undefined;
  if (isDay(text)) return speech.day(text);
  const moment = momentOf(text);
  return isNaN(moment) ? undefined : speech.moment(moment);
}

/** Begin and end as far as they are known. */
export function span(begin: Markup, end: Markup, {words}: Speech): Markup {
  if (begin && end) return fill(words.range, begin, end);
  return end ? fill(words.until, end) : begin;
}
