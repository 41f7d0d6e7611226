import type {TemplateResult} from 'lit';
import {writeCalendar} from '../../src/events/calendar-file.js';
import {calendarEntry, toJsonLd} from '../../src/events/event-calendar.js';
import type {CityEvent} from '../../src/model/city-event.js';
import {offerCalendarFile} from '../../src/page/offer-file.js';
import {detail} from '../../src/styles/detail.styles.js';
import {filter} from '../../src/styles/filter.styles.js';
import {month} from '../../src/styles/month.styles.js';
import {form} from '../../src/styles/form.styles.js';
import {DateGrid} from '../../src/widget/date-grid.js';
import {pictureHosts} from '../../src/widget/picture-hosts.js';
import {Sharing} from '../../src/widget/sharing.js';
import {StructuredData} from '../../src/widget/structured-data.js';
import type {EventDesk} from './event-desk.js';
import {eventDetail} from './event-detail.js';
import {activeWords, eventFilter} from './event-filter.js';
import {eventMonth} from './event-month.js';
import {monthDays} from './event-search.js';
import {styles} from './event-tools.styles.js';
import {titleOf} from './event-words.js';

export {messages} from '../../src/i18n/generated/event-tools.js';

/**
 * All that a person can do beyond reading the list: open an event, look at the month, filter, share, take an event
 * along. It is loaded when the first of these is wanted.
 */
export class EventTools {
  readonly sheets = [detail, filter, month, form, styles].map((one) => one.styleSheet!);

  readonly #desk: EventDesk;
  readonly #sharing: Sharing;
  readonly #data: StructuredData;
  #grid?: DateGrid;
  #chosen = '';

  constructor(desk: EventDesk) {
    this.#desk = desk;
    this.#sharing = new Sharing(desk.host, desk.announce);
    this.#data = new StructuredData(desk.host);
  }

  /** An open event. */
  detail(event: CityEvent): TemplateResult {
    const {host, detail, feed} = this.#desk;
    return eventDetail({
      ...this.#around,
      event,
      further: host.items.filter(({id, seriesId}) => !!seriesId && seriesId === event.seriesId && id !== event.id),
      pictures: pictureHosts(host, feed),
      told: this.#sharing.told(event.id),
      back: () => detail.close(),
      takeAlong: () => this.#takeAlong(event),
      share: () => void this.#sharing.share(event.id, titleOf(event), detail.address(event)),
    });
  }

  /** The panel of filters. */
  filter(): TemplateResult {
    const {host, finder, change, reset} = this.#desk;
    return eventFilter({filter: finder.form, region: finder, events: host.items, change, reset});
  }

  /** The filters that are set, while the panel is closed. */
  active(): TemplateResult {
    const {clock, finder, reset} = this.#desk;
    return activeWords(finder.form, clock.today, reset);
  }

  /** The month sheet. */
  month(): TemplateResult {
    const {host, clock, finder, open} = this.#desk;
    const keys = this.#grid ??= new DateGrid(host, clock.today);
    return eventMonth({
      ...this.#around,
      keys, open,
      chosen: this.#chosen,
      days: monthDays(finder.among, finder.form, finder.viewpoint),
      choose: (day) => {
        this.#chosen = day;
        keys.go(day, true);
      },
    });
  }

  /** Describes events to search engines. */
  describe(events: readonly CityEvent[]): void {
    this.#data.describe(events.map((event) => toJsonLd(event, this.#desk.host.baseURI)));
  }

  /** What an event is seen from. */
  get #around() {
    const {host: {timeZone, headingLevel}, clock, feed} = this.#desk;
    return {
      timeZone, today: clock.today, level: headingLevel + 1, language: feed.language,
      isMixed: !feed.region?.municipality,
    };
  }

  /** Offers one event as a calendar file. */
  #takeAlong(event: CityEvent): void {
    const {host, clock} = this.#desk;
    const name = titleOf(event);
    const {timeZone} = host;
    const file = writeCalendar([{...calendarEntry(event), summary: name}], {name, now: clock.now, timeZone});
    offerCalendarFile(host, file, 'veranstaltung.ics');
  }
}
