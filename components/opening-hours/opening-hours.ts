import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {messages} from '../../src/i18n/generated/opening-hours.js';
import type {Place} from '../../src/model/place.js';
import {emit} from '../../src/page/events.js';
import {stateSetter} from '../../src/page/states.js';
import {hoursOptions, hoursPlaceOf} from '../../src/places/hours-options.js';
import {verdictAt} from '../../src/places/opening-hours.js';
import type {HoursVerdict} from '../../src/places/opening-hours.js';
import {hours as hoursStyles} from '../../src/styles/hours.styles.js';
import {moreButton} from '../../src/ui/collection-views.js';
import {hoursWhole, stateOf} from '../../src/ui/hours-views.js';
import {hoursRest, sayHours} from '../../src/ui/hours-words.js';
import type {HoursScene} from '../../src/ui/hours-words.js';
import {languageOf, published} from '../../src/ui/published.js';
import {safeUrl} from '../../src/ui/safe-url.js';
import {Alarm} from '../../src/widget/alarm.js';
import {customElement} from '../../src/widget/custom-element.js';
import {FeedElement} from '../../src/widget/feed-element.js';
import {HoursReader} from '../../src/widget/hours-reader.js';
import {LazyPart} from '../../src/widget/lazy-part.js';
import {Paging} from '../../src/widget/paging.js';
import {Room} from '../../src/widget/room.js';
import {styles} from './opening-hours.styles.js';

const unknown: HoursVerdict = {open: null, until: null, opens: null, comment: null, holiday: null};

/** Hours that are others in the school holidays. */
const dependsOnSchool = /\bSH\b|schulferien/i;

/** Width in em from which on the week stands open. */
const WIDE = 30;

/**
 * Whether a place is open now, when that changes, the week as a table from today on, and the days ahead that are not
 * as usual. The hours are written in the attribute `hours`, or come with a place from `src`.
 *
 * @summary Is it open?
 * @prop {readonly Place[]} items - The places with hours. Setting them replaces loading.
 * @fires city-update - The clock or a refresh has changed whether it is open: `{name: 'verdict', value}`.
 * @csspart answer - Whether it is open, in a sentence.
 * @csspart table - The hours of the week.
 * @csspart list - The places, where there are several.
 * @csspart item - One of several places.
 * @cssState open - It is open.
 * @cssState closed - It is closed.
 * @cssState unknown - Nobody can say whether it is open.
 */
@customElement('opening-hours', messages)
export class OpeningHours extends FeedElement<Place> {
  static override styles = [...FeedElement.styles, hoursStyles, styles];

  /** The hours in the syntax of OpenStreetMap: `Mo-Fr 08:00-12:00; PH off`. With it nothing is loaded. */
  @property() hours = '';

  /** Of several places in a feed, the id or name of the one shown. */
  @property() place = '';

  /** Whose public holidays hold: `DE-NW`, or an official key. Default: the `officialKey` of the profile. */
  @property() region = '';

  /** Holidays of a part of a state, separated by spaces: `augsburg`, `assumption`, `corpus-christi`. */
  @property() holidays = '';

  /** Address of the school holidays, a calendar or our own JSON; asked for where the hours depend on them. */
  @property({attribute: 'school-holidays'}) schoolHolidays = '';

  /** Minutes before opening and closing that are counted. */
  @property({type: Number}) soon = 30;

  protected override readonly kind = 'places';

  readonly #reader = new HoursReader(this);
  readonly #school = new LazyPart(this, () => import('./school-days.js'), (part) => new part.SchoolDays(this, this.feed));
  readonly #paging = new Paging(this, '[part=item]');
  readonly #alarm = new Alarm(this);
  readonly #room = new Room(this, WIDE);
  readonly #setStates = stateSetter(this);
  #given = '';
  #verdict?: HoursVerdict | undefined;

  /**
   * What holds now for the place shown, the first of several: `{open, until, opens, comment, holiday}`; `open` is
   * `null` where nobody can say.
   */
  get verdict(): HoursVerdict {
    return this.#verdict ?? unknown;
  }

  protected override ownHeading(): string {
    return msg('Öffnungszeiten', {id: 'opening-hours.heading'});
  }

  protected override emptyText(): string {
    return msg('Hier sind keine Öffnungszeiten veröffentlicht.', {id: 'opening-hours.empty'});
  }

  protected override current(items: readonly Place[]): readonly Place[] {
    const {place, hours} = this;
    return items.filter(({id, name, openingHours, hoursText}) =>
      (openingHours || hoursText) && (!place || hours || id === place || name === place));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#takeHours();
    const scenes = this.items.slice(0, this.#paging.shown).map((place) => this.#sceneOf(place));
    this.#alarm.in(scenes.length && !this.today ? Math.min(...scenes.map(hoursRest)) : undefined);
    this.#judge(scenes[0], changed.size > 0);
  }

  protected override get rows(): number {
    return 1;
  }

  protected override renderItems(): TemplateResult {
    const {items} = this;
    const [only, second] = items;
    if (!only) return html``;
    if (!second) return html`<div class="place alone">${this.#placeView(only, this.#room.isWide)}</div>`;
    return html`
      <ul class="places" part="list">
        ${items.slice(0, this.#paging.of(items.length)).map((place) => html`
          <li class="place" part="item" tabindex="-1">${this.#placeView(place, false)}</li>`)}
      </ul>
      ${items.length > this.#paging.shown ? moreButton(() => this.#paging.showMore(this.limit)) : nothing}`;
  }

  /** Takes the hours of the attribute as the only place, once it is known which holidays hold. */
  #takeHours(): void {
    const {hours, feed} = this;
    if (hours === this.#given || hours && feed.profile && !this.region) return;
    this.#given = hours;
    feed.give(hours ? [{id: 'hours', name: '', openingHours: hours}] : undefined);
  }

  #sceneOf(place: Place): HoursScene {
    const {timeZone, soon, clock: {now, today}, feed: {city}} = this;
    const ofCity = hoursPlaceOf(city, timeZone);
    const where = {
      ...ofCity, region: this.region || ofCity.region, holidays: `${this.holidays} ${ofCity.holidays ?? ''}`,
    };
    const options = {
      ...hoursOptions(place, where),
      schoolHolidays: dependsOnSchool.test(place.openingHours ?? '') && this.schoolHolidays
        ? this.#school.want()?.daysFor(this.schoolHolidays, today) : undefined,
    };
    return {hours: this.#reader.hoursOf(place, options), now, timeZone, soon};
  }

  /** Takes the verdict of now, and says it where the clock or a refresh has changed it. */
  #judge(scene: HoursScene | undefined, isAsked: boolean): void {
    const before = this.#verdict;
    const verdict = this.#verdict = scene && verdictAt(scene.hours, scene.now);
    this.#setStates(verdict ? [stateOf(verdict)] : []);
    if (!scene || !verdict || !before || isAsked) return;
    if (Object.values(verdict).join() === Object.values(before).join()) return;
    if (verdict.open !== before.open) this.announcer.say(sayHours(scene));
    emit(this, 'city-update', {name: 'verdict', value: verdict});
  }

  /** The name of a place, which leads to its page if it has one. */
  #title(
    {name, url, source: {municipality} = {}}: Place, language: string | undefined,
  ): TemplateResult | typeof nothing {
    if (!name) return nothing;
    const href = safeUrl(url, this.baseURI);
    const words = published(name, language);
    return html`<p class="title" role="heading" aria-level=${this.headingLevel + 1}>${
      href ? html`<a part="link" href=${href} rel="noopener">${words}</a>` : words}</p>
      ${municipality && !this.feed.region?.municipality ? html`<p part="meta">${published(municipality)}</p>` : nothing}`;
  }

  /** A place, and whether its week stands open. */
  #placeView(place: Place, isOpen: boolean): TemplateResult {
    const scene = this.#sceneOf(place);
    const language = languageOf(place, this.feed);
    return html`${this.#title(place, language)}${hoursWhole(scene, language, isOpen)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'opening-hours': OpeningHours;
  }
}
