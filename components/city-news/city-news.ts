import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {messages} from '../../src/i18n/generated/city-news.js';
import type {NewsItem} from '../../src/model/news-item.js';
import {changesOf, currentNews, publishedAt, showings} from '../../src/news/current-news.js';
import type {Showing} from '../../src/news/current-news.js';
import {datedByTitle} from '../../src/news/dated-titles.js';
import {eachOnce} from '../../src/news/each-once.js';
import {everySourceFirst, newestFirst} from '../../src/news/news-order.js';
import {emit} from '../../src/page/events.js';
import {collection} from '../../src/styles/collection.styles.js';
import {ofCategories} from '../../src/text/of-categories.js';
import {dayLength} from '../../src/time/day.js';
import {filterButton, moreButton} from '../../src/ui/collection-views.js';
import {loadingView, viewSwitch} from '../../src/ui/feed-views.js';
import {Alarm} from '../../src/widget/alarm.js';
import {customElement} from '../../src/widget/custom-element.js';
import {Detail} from '../../src/widget/detail.js';
import {FeedElement} from '../../src/widget/feed-element.js';
import {Finder} from '../../src/widget/finder.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import {memo} from '../../src/widget/memo.js';
import {Paging} from '../../src/widget/paging.js';
import {pictureHosts} from '../../src/widget/picture-hosts.js';
import {viewsOf} from '../../src/widget/views.js';
import {styles} from './city-news.styles.js';
import {noFilter, parseForm} from './news-form.js';
import type {NewsForm} from './news-form.js';
import {newsList} from './news-list.js';
import {NewsMemory} from './news-memory.js';
import type * as NewsToolsModule from './news-tools.js';
import type {NewsTools} from './news-tools.js';
import {countWords} from './news-words.js';

/**
 * Lists the news of the city: press releases, articles and official notices, the newest first, with teaser and picture.
 * An item that the feed carries in full opens in the widget, another one leads to its source.
 *
 * @summary What is new in the city?
 * @prop {readonly NewsItem[]} items - What is out now, the newest first, before any filter of the person's. Setting
 *   them replaces loading.
 * @slot empty - Shown when no news are published.
 * @fires city-select - A person chose an item, also one that leads to its source. Cancelable: show it yourself.
 * @fires city-change - A person changed `view`, `query`, `category` or another part of the `filter`.
 * @fires city-navigate - A person follows a link to the source or takes a file. Cancelable.
 * @csspart toolbar - The row of filter and views.
 * @csspart list - The list of news.
 * @csspart item - One item.
 * @csspart filter - The fields of the filter.
 * @csspart detail - The open item.
 * @csspart meta - Secondary text: date, topic, source, where the data comes from.
 * @cssprop --city-news-picture-width - Width of the pictures in the list. Default a quarter, from 5.5em to 13em.
 * @cssState ready - News are shown.
 * @cssState empty - No news are published.
 * @cssState stale - Kept news stand in for the feed.
 */
@customElement('city-news', messages)
export class CityNews extends FeedElement<NewsItem> {
  static override styles = [...FeedElement.styles, collection, styles];

  /**
   * Id of the format, where the content does not tell: `rss`, `jsonfeed`, `wordpress`, `jsonld`, `sva`,
   * `stadtbausteine`.
   */
  declare format: string;

  /** Most news shown before "show more". */
  declare limit: number;

  /** Seconds between reloads; 0 = never. */
  override refresh = 900;

  /** `auto`: as wide as there is room; `compact`: headlines and dates alone. */
  @property({reflect: true}) layout: 'auto' | 'compact' = 'auto';

  /** The views offered, the first one at first: `list`, `cards`. */
  @property() views = 'list cards';

  /** The view shown. */
  @property() view = '';

  /** Where dates are from: `pub`, as the feed says; `title`, as a headline says that has one ("03.12.2026: …"). */
  @property({attribute: 'date-from'}) dateFrom: 'pub' | 'title' = 'pub';

  /** Shows only news of these categories, separated by `;`. */
  @property() category = '';

  /** Words searched for at first. */
  @property() query = '';

  /** Id of the item opened at first. */
  @property() item = '';

  /** Keeps the open item (`?article=…`) and the filter (`?articles=…`) in the page's address, for sharing. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** Puts schema.org data of the news shown into the page, for search engines. */
  @property({type: Boolean, attribute: 'structured-data'}) structuredData = false;

  @state() private filtering = false;

  protected override readonly kind = 'news';

  /** Detail, filters, search and memory are one chunk that is fetched when the first of them is wanted. */
  readonly #tools: LazyPart<NewsTools, typeof NewsToolsModule> = new LazyPart(this, () => import('./news-tools.js'),
    (module) => dressed(this, new module.NewsTools({
      host: this, clock: this.clock, feed: this.feed, finder: this.#finder, detail: this.#detail,
      memory: () => this.#memory,
      change: (part) => void this.#change(part),
      announce: (text) => this.announcer.say(text),
    })));
  readonly #finder = new Finder<NewsItem, NewsForm>(this, {
    noun: 'articles', none: noFilter, parse: parseForm, region: () => this.feed.region?.profile,
    preset: () => ({text: this.query}),
    asksMore: ({text, category}) => !!(text || category),
    search: () => import('./news-tools.js'),
  });
  readonly #paging = new Paging(this, '.headline .name');
  readonly #alarm = new Alarm(this);
  readonly #detail = new Detail<NewsItem>(this, 'article', (id) => this.items.find((item) => item.id === id));

  readonly #showings = memo((items: readonly NewsItem[], category: string, dateFrom: string, timeZone: string) => {
    const dated = dateFrom === 'title' ? items.map(datedByTitle) : items;
    return showings(newestFirst(eachOnce(ofCategories(dated, category)), timeZone), timeZone);
  });
  readonly #changes = memo(changesOf);
  /** The items change when one more of the moments has passed at which one of them appears or goes. */
  readonly #current = memo((all: readonly Showing[], _passed: number) => currentNews(all, this.clock.now));
  readonly #mixed = memo(everySourceFirst);
  readonly #memoryOf = memo((name: string, src: string) => new NewsMemory(name, src));

  get #memory(): NewsMemory {
    return this.#memoryOf(this.name, this.src);
  }

  protected override ownHeading(): string {
    return msg('Aktuelles', {id: 'city-news.heading'});
  }

  protected override emptyText(): string {
    return msg('Zurzeit gibt es keine Meldungen.', {id: 'city-news.empty'});
  }

  protected override get rows(): number {
    return this.layout === 'compact' ? Math.ceil(this.limit / 2) : this.limit;
  }

  /** Of several feeds all publishers. */
  protected override get publisher(): string | undefined {
    return this.#publishers.join(', ') || super.publisher;
  }

  get #publishers(): readonly string[] {
    return [...new Set(this.sources.map(({title}) => title).filter(Boolean))];
  }

  protected override current(items: readonly NewsItem[]): readonly NewsItem[] {
    const all = this.#showings(items, this.category, this.dateFrom, this.timeZone);
    return this.#current(all, this.#changes(all).filter((moment) => moment <= this.clock.now).length);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {now} = this.clock;
    const all = this.#showings(this.feed.items, this.category, this.dateFrom, this.timeZone);
    const next = this.#changes(all).find((moment) => moment > now);
    this.#alarm.in(next === undefined || this.today ? undefined : next - now);
    this.clock.tickAt('24:00');
    if (changed.has('limit')) this.#paging.restart();
    if (this.structuredData) this.#tools.want();
  }

  protected override updated(): void {
    if (!this.structuredData || this.state !== 'ready' || !this.isConnected) return;
    this.#tools.value?.describe(this.items.slice(0, this.limit));
  }

  protected override renderItems(): TemplateResult {
    const {id, item} = this.#detail;
    const isFiltered = this.filtering || this.#finder.count > 0;
    const isKept = this.#memory.since !== undefined;
    const isCompact = this.layout === 'compact';
    // Asked for as soon as it is known that an item will be open: its data may come later.
    const tools = id || isFiltered || isKept && !isCompact ? this.#tools.want() : undefined;
    if (item) return html`${tools?.detail(item)}`;
    return html`
      ${isCompact ? nothing : this.#bar()}
      ${this.filtering ? tools?.filter() : isFiltered ? tools?.active() : nothing}
      ${this.#list()}
      ${isCompact ? nothing : isKept ? tools?.since() : html`
        <p class="since"><button type="button" class="quiet" id="since" part="button"
          @click=${() => this.#tools.use((loaded) => loaded.remember())}>
          ${msg('Neues merken', {id: 'city-news.remember'})}</button></p>`}`;
  }

  get #view(): string {
    return this.layout === 'compact' ? 'compact' : this.view || viewsOf(this.views)[0] || 'list';
  }

  /** The items that the form lets through; `undefined` while the search is on its way. */
  get #found(): readonly NewsItem[] | undefined {
    const {found, form: {days}, count} = this.#finder;
    if (!found || !count) return found && this.#mixed(found, this.limit);
    const from = days ? this.clock.now - Number(days) * dayLength : -Infinity;
    return found.filter((item) => !days || (publishedAt(item, this.timeZone) ?? -Infinity) >= from);
  }

  #list(): TemplateResult {
    const found = this.#found;
    // Other news than were asked for would be worse than none.
    if (!found) return this.#finder.search.failed ? html`` : loadingView(5);
    const {timeZone} = this;
    return html`
      ${found.length && this.#finder.count ? html`<p class="total" part="meta">${countWords(found.length)}</p>` : nothing}
      ${found.length
        ? newsList({
          items: found.slice(0, this.#paging.of(found.length)), view: this.#view, today: this.clock.today, timeZone,
          level: this.headingLevel + 1, language: this.feed.language, pictures: pictureHosts(this, this.feed),
          named: this.#publishers.length > 1, isMixed: !this.feed.region?.municipality,
          isNew: (item) => this.#memory.isNew(item, timeZone),
          open: (item) => this.#tools.use(() => this.#detail.open(item)),
          follow: (item) => emit(this, 'city-select', {item}),
        })
        : html`<p>${msg('Dazu gibt es keine Meldungen. Andere Wörter oder ein längerer Zeitraum helfen vielleicht.', {id: 'city-news.none'})}</p>`}
      ${found.length > this.#paging.shown
        ? moreButton(() => this.#paging.showMore(Math.max(this.limit, 10)))
        : nothing}`;
  }

  #bar(): TemplateResult {
    return html`
      <div class="bar" part="toolbar">
        ${filterButton(this.filtering, this.#finder.count, () => {
          this.filtering = !this.filtering;
          if (this.filtering) void this.#tools.load();
        })}
        ${viewSwitch(viewsOf(this.views), this.#view, (view: string) => {
          this.view = view;
          emit(this, 'city-change', {name: 'view', value: view});
        })}
      </div>`;
  }

  async #change(part: Partial<NewsForm>): Promise<void> {
    this.#paging.restart();
    this.#finder.change(part);
    if (!this.#found) await this.#finder.search.load();
    const found = this.#found;
    if (found) this.announcer.say(countWords(found.length), 'text' in part && !('days' in part));
  }
}
