import {html, render} from 'lit';
import {offerCalendarFile} from '../../src/page/offer-file.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {writeCalendar} from '../../src/events/calendar-file.js';
import {calendarEntry, toJsonLd} from '../../src/events/event-calendar.js';
import {toJson} from '../../src/text/json.js';
import {month} from '../../src/styles/month.styles.js';
import {styles} from './event-tools.styles.js';
import {titleOf} from './event-words.js';

/** All that is fetched only when somebody opens an event, the month, the filters, or takes an event along. */

export {messages} from '../../src/i18n/generated/event-tools.js';
export {DateGrid} from '../../src/widget/date-grid.js';
export {eventDetail} from './event-detail.js';
export {eventFilter} from './event-filter.js';
export {eventMonth} from './event-month.js';
export {monthDays} from './event-search.js';
export {sharedWords, shareEvent} from './event-sharing.js';
export {activeFilters} from './event-active.js';

export const sheets: readonly CSSStyleSheet[] = [month.styleSheet!, styles.styleSheet!];

/** Offers one event as a calendar file. `now`: milliseconds since 1970. */
export function takeAlong(host: EventTarget, event: CityEvent, now: number, timeZone: string): void {
  const name = titleOf(event);
  const text = writeCalendar([{...calendarEntry(event), summary: name}], {name, now, timeZone});
  offerCalendarFile(host, text, 'veranstaltung.ics');
}

/**
 * Puts the events into the page as schema.org data for search engines; the function that comes back takes them out
 * again. The text is a node of its own: what is data never passes a parser.
 */
export function writeStructuredData(events: readonly CityEvent[], base: string): () => void {
  const script = dataBlock();
  const data = {'@context': 'https://schema.org', '@graph': events.map((event) => toJsonLd(event, base))};
  script.append(toJson(data)!);
  document.head.append(script);
  return () => script.remove();
}

/**
 * A script element that never runs. Under `require-trusted-types-for 'script'` Chromium looks at the text before the
 * type, and refuses data as well. One that comes out of a template counts as started (HTML, fragment parsing), and is
 * not looked at any more.
 */
function dataBlock(): HTMLScriptElement {
  const fragment = document.createDocumentFragment();
  render(html`<script type="application/ld+json"></script>`, fragment);
  return fragment.querySelector('script')!;
}
