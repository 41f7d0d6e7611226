import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** Words that are not ours, among ours. */

/** Words of a feed: they run in their own direction, and say their language (BCP 47) where it is known. */
export const published = (words: unknown, language?: string): TemplateResult =>
  html`<bdi lang=${language ?? nothing}>${words}</bdi>`;

const PLACE = '\uFFFC';

/** A message around words of a feed. `message` is handed what holds their place in it. */
export function around(message: (place: string) => string, words: unknown): TemplateResult {
  const [before, after] = message(PLACE).split(PLACE);
  return html`${before}${published(words)}${after}`;
}

/** What there is of some short facts, in one line: "Fronhof · kostenlos". */
export const inOneLine = (facts: readonly unknown[]): readonly unknown[] =>
  facts.filter(Boolean).map((fact, index) => [index ? ' · ' : '', fact]);
