import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {messages} from '../../src/i18n/generated/city-weather.js';
import {intlLocale, rootLanguage} from '../../src/i18n/locale.js';
import type {Weather, WeatherHour} from '../../src/model/weather.js';
import {emit} from '../../src/page/events.js';
import type {Ask} from '../../src/sources/feed-request.js';
import type * as chartPart from '../../src/ui/chart.js';
import {safeUrl} from '../../src/ui/safe-url.js';
import {comingHours} from '../../src/weather/coming-hours.js';
import {isOfNow, weatherNow} from '../../src/weather/weather-now.js';
import {Alarm} from '../../src/widget/alarm.js';
import {customElement} from '../../src/widget/custom-element.js';
import type {Adapt} from '../../src/widget/feed.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import {LiveElement} from '../../src/widget/live-element.js';
import {memo} from '../../src/widget/memo.js';
import {Paging} from '../../src/widget/paging.js';
import {styles} from './city-weather.styles.js';
import {dayList, placeName} from './forecast-views.js';
import {comingWords, nowView, nowWords} from './now-view.js';
import {hoursChart} from './hours-chart.js';
import type * as tablePart from './hours-table.js';
import type {Scene} from './now-view.js';
import type * as placesPart from './places-view.js';
import {inKilometres} from './wind-words.js';

const hour = 3_600_000;

type Chart = typeof chartPart;
type Table = typeof tablePart;

/**
 * The weather of a place: now in one sentence, what becomes of it, wind, the next hours as a chart with its table, and
 * the next days.
 *
 * @summary What do I wear, and do I cycle?
 * @prop {readonly Weather[]} items - The weather of the places, the first one in full. Setting them replaces loading.
 * @fires city-update - The sentence about now has changed: `{name: 'weather', value}`.
 * @csspart answer - The weather now, in a sentence.
 * @csspart chart - The next hours.
 * @csspart table - The next hours in figures.
 * @csspart list - The next days.
 * @csspart item - One day.
 */
@customElement('city-weather', messages)
export class CityWeather extends LiveElement<Weather> {
  static override styles = [...LiveElement.styles, styles];

  /** Seconds between reloads; 0 = never. */
  override refresh = 600;

  /** Seconds after which the data counts as old. */
  override maxAge = 5400;

  /** Most further places shown before "show more". */
  override limit = 5;

  /** The place: `lat,lon`. Default: the `center` of the profile. */
  @property() area = '';

  /** The service's own number of a station; of several places in a feed, the id or name of the one shown. */
  @property() station = '';

  /** How many hours the chart shows, the running one included; 0: no chart. */
  @property({type: Number}) hours = 24;

  /** How many days are listed, today included; 0: none. */
  @property({type: Number}) days = 7;

  /** How the wind is said: `metric`, in km/h, or `beaufort`. */
  @property() units: 'metric' | 'beaufort' = 'metric';

  /** Address of the page with the warnings. */
  @property() alerts = '';

  protected override readonly kind = 'weather';

  readonly #chart = new LazyPart(this, () => import('../../src/ui/chart.js'), (part) => dressed(this, part));
  readonly #table = new LazyPart(this, () => import('./hours-table.js'), (part) => dressed(this, part));
  readonly #beaufort = new LazyPart(this, () => import('./beaufort-words.js'), ({inBeaufort}) => inBeaufort);
  readonly #places = new LazyPart<typeof placesPart>(this, () => import('./places-view.js'));
  readonly #paging = new Paging(this, '.other');
  readonly #alarm = new Alarm(this);
  #said?: {readonly said: string; readonly language: string};

  /** The chart with its table, until something changes that is named in `_by`. */
  readonly #drawn = memo((weather: Weather, part: Chart, table: Table | undefined, _by: string) => {
    const scene = this.#sceneOf(weather);
    const hours = this.#hoursOf(scene);
    const chart = hoursChart(hours, scene, this.#dir);
    const rows = table?.hoursTable(chart, hours, this.units);
    return part.chartView(chart, {open: () => void this.#table.load(), rows});
  });

  protected override ownHeading(): string {
    return msg('Wetter', {id: 'city-weather.heading'});
  }

  protected override emptyText(): string {
    return msg('Zurzeit gibt es keine Wetterdaten.', {id: 'city-weather.empty'});
  }

  protected override ask(): Ask {
    const {area, station, days} = this;
    return {...super.ask(), area, ...station && {station}, ...days && {days}};
  }

  protected override dataAsOf(): string | undefined {
    return this.feed.items.length ? this.items[0]?.time : undefined;
  }

  protected override current(items: readonly Weather[]): readonly Weather[] {
    const {now, today} = this.clock;
    const here = items.filter(({id, place}) => [id, place?.id, place?.name].includes(this.station));
    return (here.length ? here : items).filter((weather) => isOfNow(weather, now, today));
  }

  protected override adapt(): Adapt<Weather> {
    return {
      weather: async (items) => {
        // Further places come with the first: nothing below moves.
        if (this.current(items).length > 1) await this.#places.load();
        return items;
      },
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Hours go by, whether or not anything is loaded.
    this.#alarm.in(this.today ? undefined : hour - this.clock.now % hour + 1);
    if (this.state === 'ready') this.#tell();
  }

  protected override get rows(): number {
    return 3;
  }

  protected override renderItems(): TemplateResult {
    const [main, ...others] = this.items.map((weather) => this.#sceneOf(weather));
    if (!main) return html``;
    const force = this.units === 'beaufort' ? this.#beaufort.want() : inKilometres;
    return html`
      <div class="weather">
        <div class="now">
          ${others.length ? this.#title(placeName(main)) : nothing}
          ${nowView(main, force, this.#warnings())}
        </div>
        ${this.#hoursView(main)}
        ${this.#daysView(main)}
        ${others.length ? this.#places.want()?.placesView(others, {
          shown: this.#paging.of(others.length), level: this.headingLevel + 1,
          more: others.length > this.#paging.shown && (() => this.#paging.showMore(this.limit)),
        }) : nothing}
      </div>`;
  }

  #sceneOf(weather: Weather): Scene {
    const {clock: {now}, timeZone} = this;
    const [latitude, longitude] = this.feed.city?.center ?? [];
    return {weather, now, timeZone, latitude, longitude, present: weatherNow(weather, now, this.maxAge * 1000)};
  }

  #title(words: unknown): TemplateResult {
    return html`<p class="title" role="heading" aria-level=${this.headingLevel + 1}>${words}</p>`;
  }

  #warnings(): TemplateResult | typeof nothing {
    const href = safeUrl(this.alerts, this.baseURI);
    // A profile sets the address for the warnings' page as well.
    const isHere = href?.split(/[?#]/)[0] === location.href.split(/[?#]/)[0];
    return href && !isHere ? html`<p class="warnings"><a part="link" href=${href}>${
      msg('Warnungen ansehen', {id: 'city-weather.alerts'})}</a></p>` : nothing;
  }

  #hoursOf({weather, now}: Scene): readonly WeatherHour[] {
    return comingHours(weather.hours ?? [], now, this.hours);
  }

  get #dir(): 'ltr' | 'rtl' {
    return rootLanguage().dir ?? (this.matches(':dir(rtl)') ? 'rtl' : 'ltr');
  }

  #hoursView(scene: Scene): TemplateResult | typeof nothing {
    const [first, second] = this.hours > 1 ? this.#hoursOf(scene) : [];
    if (!first || !second) return nothing;
    const {timeZone, latitude, longitude, weather} = scene;
    const by = [first.time, this.hours, this.units, timeZone, latitude, longitude, this.#dir, intlLocale()].join();
    const chart = this.#chart.want();
    return html`
      <div class="hours">
        ${this.#title(msg('Die nächsten Stunden', {id: 'city-weather.hours'}))}
        <div>${chart ? this.#drawn(weather, chart, this.#table.value, by) : nothing}</div>
      </div>`;
  }

  #daysView({weather}: Scene): TemplateResult | typeof nothing {
    const {today} = this.clock;
    const days = (weather.days ?? []).filter(({date}) => date >= today).slice(0, Math.max(0, this.days));
    return days.length ? html`
      <div class="week">
        ${this.#title(msg('Die nächsten Tage', {id: 'city-weather.days'}))}
        ${dayList(days, today)}
      </div>` : nothing;
  }

  /** Tells the page when other words are said of now than before; another language has the same to say. */
  #tell(): void {
    const [main] = this.items;
    if (!main) return;
    const scene = this.#sceneOf(main);
    const said = `${nowWords(scene)} ${comingWords(scene)}`;
    const before = this.#said;
    this.#said = {said, language: intlLocale()};
    if (before && before.language === intlLocale() && before.said !== said) {
      emit(this, 'city-update', {name: 'weather', value: this.items});
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'city-weather': CityWeather;
  }
}
