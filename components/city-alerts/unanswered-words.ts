import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {sayMoment} from '../../src/i18n/say-moment.js';
import {published} from '../../src/ui/published.js';
import type {FeedSource} from '../../src/widget/feed.js';
import {namesOf} from './alert-states.js';

export {messages} from '../../src/i18n/generated/unanswered-words.js';

interface Unanswered {
  /** Sources that do not answer. */
  readonly sources: readonly FeedSource[];
  /** How many warnings are shown all the same. */
  readonly count: number;
  readonly now: number;
  readonly timeZone: string;
  /** Since when an address has not answered; `undefined`: not known. */
  failingSince(url: string): number | undefined;
  /** When what a source has answered was so. */
  seen(asOf: Date): number;
}

/** Which sources do not answer, since when, and what was known last: fetched when one does not answer. */
export function unansweredWords({sources, count, now, timeZone, failingSince, seen}: Unanswered): TemplateResult {
  const sayFirst = (moments: readonly (number | undefined)[]) => {
    const first = Math.min(...moments.filter((moment) => moment !== undefined));
    return first < Infinity ? sayMoment(first, now, timeZone) : undefined;
  };
  const since = sayFirst(sources.map(({url}) => failingSince(url)));
  const last = sayFirst(sources.map(({asOf}) => asOf ? seen(asOf) : undefined));
  return html`
    <p>${since
      ? msg(str`Seit ${since} keine Antwort von:`, {id: 'city-alerts.unanswered.since'})
      : msg('Keine Antwort von:', {id: 'city-alerts.unanswered'})} ${published(namesOf(sources))}</p>
    ${last ? html`<p>${lastWords(last, count)}</p>` : nothing}`;
}

const lastWords = (moment: string, count: number): string => count
  ? msg(str`Was Sie hier sehen, war um ${moment} bekannt.`, {id: 'city-alerts.last.some'})
  : msg(str`Um ${moment} gab es keine Warnung.`, {id: 'city-alerts.last.none'});
