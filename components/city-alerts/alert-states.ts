import {msg, str} from '@lit/localize';
import {html, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../../src/i18n/format.js';
import {plural} from '../../src/i18n/plural.js';
import {retryButton} from '../../src/ui/feed-views.js';
import {icon, warningSign} from '../../src/ui/icons.js';
import {around, inOneLine} from '../../src/ui/published.js';
import type {FeedSource} from '../../src/widget/feed.js';

/** How many warnings there are, and the state of the sources: silence is never taken for safety. */

/** "2 Warnungen". */
export function countWords(count: number): string {
  const number = formatNumber(count);
  return plural(count, {id: 'city-alerts.count'},
    msg(str`${number} Warnung`, {id: 'city-alerts.count.one'}),
    msg(str`${number} Warnungen`, {id: 'city-alerts.count.other'}));
}

/** A source as it is called, else where it is. */
const nameOf = ({title, url}: FeedSource): string => title || /^https?:\/\/([^/]+)/.exec(url)?.[1] || url;

/** Sources as they are called. */
export const namesOf = (sources: readonly FeedSource[]): string => sources.map(nameOf).join(', ');

/** Some sources could not be asked: that is said first, and at once. `more` is what is known of it, once it is here. */
export const unansweredView = (count: number, more: unknown, retry: () => void): TemplateResult => html`
  <div class="notice warning" part="notice" role="status">${icon(warningSign)}
    <div>
      <p><strong>${count
        ? msg('Ob es weitere Warnungen gibt, ist gerade unklar.', {id: 'city-alerts.unknown.more'})
        : msg('Ob es Warnungen gibt, ist gerade unklar.', {id: 'city-alerts.unknown'})}</strong></p>
      <div class="unanswered">${more}</div>
      ${retryButton(retry)}
    </div></div>`;

interface Quiet {
  /** Name of the place, if it is known. */
  readonly place: string | undefined;
  /** Sources that have answered, where others have not. */
  readonly only: readonly FeedSource[];
  /** Sources that have answered, and when; only in the banner. */
  readonly facts: readonly (string | undefined)[];
}

/** Nothing is warned of, in a place if its name is known. */
const quietWords = (place: string | undefined): string => place
  ? msg(str`Keine Warnung für ${place}`, {id: 'city-alerts.quiet.place'})
  : msg('Zurzeit gibt es keine Warnungen.', {id: 'city-alerts.empty'});

const allClearSign = svg`<path d="m4.5 12.5 5 5 10-11"/>`;

/** Nothing is warned of. */
export const quietView = ({place, only, facts}: Quiet): TemplateResult => html`
  <p class="quiet-line" part="answer">${icon(allClearSign)}
    <span>${inOneLine([html`<strong>${only.length
      ? around((names) => msg(str`Keine Warnung von: ${names}`, {id: 'city-alerts.quiet.only'}), namesOf(only))
      : quietWords(place)}</strong>`, ...facts])}</span></p>`;
