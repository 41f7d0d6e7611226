import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {messages} from '../../src/i18n/generated/service-finder.js';
import {intlLocale} from '../../src/i18n/locale.js';
import type {Office, Service} from '../../src/model/service.js';
import {emit} from '../../src/page/events.js';
import {success} from '../../src/styles/success.styles.js';
import type {Hit} from '../../src/search/service-search.js';
import {moreButton} from '../../src/ui/collection-views.js';
import {loadingView} from '../../src/ui/feed-views.js';
import {languageOf} from '../../src/ui/published.js';
import {customElement} from '../../src/widget/custom-element.js';
import {Detail} from '../../src/widget/detail.js';
import {FeedElement} from '../../src/widget/feed-element.js';
import type {Question} from '../../src/widget/feed.js';
import {FocusLater} from '../../src/widget/focus-later.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import {memo} from '../../src/widget/memo.js';
import {Paging} from '../../src/widget/paging.js';
import {byName, listed, named, serviceOf} from './service-catalogue.js';
import {ServiceChoice} from './service-choice.js';
import type {Choice} from './service-choice.js';
import {styles} from './service-finder.styles.js';
import {countWords, foundList, listHeading, searchField, unknownView} from './service-list.js';
import {ServiceQuestion} from './service-question.js';

/**
 * Which office, which form, which fee? A search that understands everyday words, the services people want most, life
 * situations and an A–Z; for each service what it costs, what to bring, how long it takes and who is responsible.
 *
 * @summary Which office, which form, which fee?
 * @prop {readonly Service[]} items - The services, by name. Setting them replaces loading.
 * @slot empty - Shown when no services are published.
 * @slot footer - Below everything: the number of the town hall.
 * @fires city-select - A person chose a service. Cancelable.
 * @fires city-change - A person changed `query`, `letter` or `situation`.
 * @fires city-navigate - A person follows a link: online service, form, phone, mail, route. Cancelable.
 * @csspart toolbar - Letters and life situations.
 * @csspart list - The list of services.
 * @csspart item - One service; one office.
 * @csspart search - The search field with its label.
 * @csspart detail - The open service.
 * @csspart map - The map of its offices, or the question whether it may be loaded.
 * @csspart answer - Whether an office is open.
 * @csspart table - The hours of its week.
 * @csspart meta - Secondary text: fee, office, duration; where the data comes from.
 * @cssprop --service-finder-question-size - Size of the question above the field. Default 1.25 to 1.95em by width.
 * @cssState ready - Services are shown.
 * @cssState empty - No services are published.
 */
@customElement('service-finder', messages)
export class ServiceFinder extends FeedElement<Service> {
  static override styles = [...FeedElement.styles, success, styles];

  /** Id of the format, where the content does not tell: `xzufi`, `jsonld`, `sva`, `stadtbausteine`. */
  declare format: string;

  /** Most services shown before "show more". */
  declare limit: number;

  /** Seconds between reloads; 0 = never. */
  override refresh = 0;

  /** Words searched for at first. */
  @property() query = '';

  /** Id or LeiKa key of the service opened at once. */
  @property() item = '';

  /** The same as `item`. */
  @property() service = '';

  /** The open service stands in the page's address as `?service=…`, so that it can be shared. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** Everyday words of the city's own: `perso: personalausweis; bürgeramt: bürgerbüro`. */
  @property() synonyms = '';

  /** Ids or LeiKa keys of the services people want most, separated by commas. */
  @property() popular = '';

  /**
   * Numbers of the city's own for people in need: `homeless: 0221 4710-999 Kältebus`, several separated by `;`. With
   * `=` for `:` they stand instead of the national ones.
   */
  @property() emergency = '';

  /** What the map of offices is drawn on: `basemap.de`, `topplusopen`, `osm`, `none`, a raster template, or GeoJSON. */
  @property() tiles = '';

  /** Attribution of the map in `tiles`. */
  @property() attribution = '';

  /** Id of the service whose offices are on the map. */
  @state() private mapped = '';

  protected override readonly kind = 'services';

  #found: readonly Hit[] = [];
  readonly #detailView = new LazyPart(this, () => import('./service-detail.js'), (view) => dressed(this, view));
  readonly #hours = new LazyPart(this, () => import('./office-hours.js'), ({OfficeHours}) =>
    dressed(this, new OfficeHours(this, () => this.#around)));
  readonly #map = new LazyPart(this, () => import('./office-map.js'), ({OfficeMap}) =>
    dressed(this, new OfficeMap(this, () => this.feed)));
  readonly #question = new ServiceQuestion(this, () => this.feed.city);
  readonly #choice = new ServiceChoice((choice) => this.#choose(choice));
  readonly #focus = new FocusLater(this);
  readonly #paging = new Paging(this, '[data-item]');
  readonly #detail: Detail<Service> = new Detail<Service>(this, 'service', (key) => serviceOf(this.items, key));
  readonly #sorted = memo(byName);

  protected override ownHeading(): string {
    return msg('Dienstleistungen', {id: 'service-finder.heading'});
  }

  protected override emptyText(): string {
    return msg('Hier sind noch keine Dienstleistungen veröffentlicht.', {id: 'service-finder.empty'});
  }

  protected override question(): Question {
    const {addresses, read} = super.question();
    return {addresses, read: {...read, language: document.documentElement.lang || 'de'}};
  }

  protected override current(items: readonly Service[]): readonly Service[] {
    return this.#sorted(items, intlLocale());
  }

  /** Before somebody searches there are a few of them at most. */
  protected override get rows(): number {
    return 1;
  }

  /** The field is there at once, while the catalogue is still loading. */
  protected override lead(): unknown {
    const open = this.state === 'loading' ? this.#detail.id : this.#detail.item;
    if (open || !/loading|ready/.test(this.state)) return nothing;
    return searchField({
      query: this.#question.words,
      type: (words) => this.#type(words),
      settle: (value) => emit(this, 'city-change', {name: 'query', value}),
      prepare: () => this.#question.prepare(),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service') && (this.service || this.hasUpdated)) this.item = this.service;
    if (changed.has('query')) this.#question.ask(this.query);
    this.#question.want();
    this.#choice.check(this.items);
    this.#found = this.#find();
    // One announcement for a question, not one for each key.
    this.announcer.say(this.#detail.item ? '' : this.#announced(), this.#question.isTyped);
  }

  protected override renderItems(): TemplateResult {
    const service = this.#detail.item;
    if (!service) return html`${this.#detail.id ? unknownView() : nothing}${this.#finder()}`;
    const isMapped = this.mapped === service.id;
    return this.#detailView.want()?.serviceDetail({
      service,
      language: this.#languageOf(service),
      level: Math.min(5, this.headingLevel + 1),
      base: this.baseURI,
      isMapped,
      map: isMapped ? this.#map.want()?.view(service.offices ?? []) : undefined,
      toggleMap: () => {
        this.mapped = isMapped ? '' : service.id;
        if (!isMapped) void this.#map.load();
      },
      hoursOf: this.#hoursOf,
      // Somebody who came by a link has no place in the list to go back to.
      back: () => this.#detail.close('#query'),
    }) ?? loadingView(5);
  }

  #finder(): TemplateResult {
    return html`
      <div class="body">
        <div class="main">${this.#results()}</div>
        ${this.#choice.view(this.items)}
      </div>`;
  }

  #results(): TemplateResult {
    const found = this.#found;
    const shown = found.slice(0, this.#paging.of(found.length));
    return html`
      ${this.#question.helpView()}
      ${this.#heading()}
      ${found.length ? nothing : this.#question.contactView()}
      ${shown.length
        ? foundList(shown, {
          isMixed: !this.feed.region?.municipality,
          languageOf: this.#languageOf,
          open: (service) => this.#detail.open(service),
          officeView: (office) => this.#officeView(office),
        })
        : nothing}
      ${found.length > this.#paging.shown
        ? moreButton(() => this.#paging.showMore(this.limit))
        : nothing}`;
  }

  #officeView(office: Office): TemplateResult | undefined {
    return this.#detailView.want()?.officeView(office, {
      level: this.headingLevel + 1, base: this.baseURI, language: this.feed.language, hoursOf: this.#hoursOf,
    });
  }

  /** What tells whether offices are open comes with the first that has published when. */
  readonly #hoursOf = (office: Office, language: string | undefined) =>
    office.openingHours ? this.#hours.want()?.view(office, language) : undefined;

  get #around() {
    const {clock: {now}, timeZone, today, feed: {city}} = this;
    return {now, timeZone, isFixed: !!today, city};
  }

  #announced(): string {
    if (this.#choice.current) return this.#count();
    if (!this.#question.stands) return '';
    const help = this.#question.helpWords();
    return [help, help && !this.#found.length ? '' : this.#count()].filter(Boolean).join(' ');
  }

  #heading(): TemplateResult | typeof nothing {
    const {stands, isUrgent} = this.#question;
    // Somebody in need has been told whom to call: that there is no service for it says nothing.
    if (stands && isUrgent && !this.#found.length) return nothing;
    return listHeading({
      count: this.#found.length ? this.#count() : '',
      searched: stands,
      chosen: this.#choice.current?.value,
      popular: !!this.popular,
      level: Math.min(6, this.headingLevel + 1),
      clear: () => this.#choose(undefined),
    });
  }

  /** Language of what is published about a service, where it is known. */
  readonly #languageOf = (service: Service): string | undefined => languageOf(service, this.feed);

  #count(): string {
    return countWords(this.#found.length);
  }

  #find(): readonly Hit[] {
    return this.#question.find() ?? this.#listed().map((service) => ({service, score: 1}));
  }

  /** The services that are found without an index. */
  #listed(): readonly Service[] {
    const {items, popular} = this;
    if (this.#question.stands) return named(items, this.#question.words);
    const chosen = this.#choice.of(items);
    if (chosen) return chosen;
    if (popular) return listed(items, popular);
    return items.length <= this.limit ? items : [];
  }

  #type(words: string): void {
    this.#choice.current = undefined;
    this.#paging.restart();
    this.#question.ask(words, true);
  }

  /** Chooses what to browse by, and takes the reader to what is there; a second time takes it back. */
  #choose(choice: Choice | undefined): void {
    const last = this.#choice.current;
    const again = choice && this.#choice.is(choice);
    this.#question.ask('');
    this.#paging.restart();
    this.#choice.current = again ? undefined : choice;
    if (!again) this.#focus.to(choice ? '#found' : '#query');
    emit(this, 'city-change', {name: (choice ?? last)!.name, value: this.#choice.current?.value ?? ''});
  }
}
