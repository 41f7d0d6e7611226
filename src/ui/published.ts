import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';

/** Third-party text within our own. */

/** Text of a feed, isolated in its own direction and marked with its language (BCP 47) if that is known. */
export const published = (words: unknown, language?: string): TemplateResult =>
  html`<bdi lang=${language ?? nothing}>${words}</bdi>`;

/** Language of what is published of an item, where it is known: its own, else that of its feed. */
export const languageOf = (
  {source}: {readonly source?: {readonly language?: string}}, {language}: {readonly language?: string | undefined},
): string | undefined => source?.language ?? language;

const PLACE = '\uFFFC';

/** A message around text of a feed. `message` receives the placeholder for that text. */
export function around(message: (place: string) => string, words: unknown): TemplateResult {
  const [before, after] = message(PLACE).split(PLACE);
  return html`${before}${published(words)}${after}`;
}

/** Joins those of some short facts that are known, in one line: "Fronhof · kostenlos". */
export const inOneLine = (facts: readonly unknown[]): readonly unknown[] =>
  facts.filter(Boolean).map((fact, index) => [index ? ' · ' : '', fact]);
