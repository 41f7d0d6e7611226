import {msg, str} from '@lit/localize';
import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {Detail} from '../../src/widget/detail.js';
import {Feed} from '../../src/widget/feed.js';
import type {FeedState} from '../../src/widget/feed.js';
import {customElement} from '../../src/widget/custom-element.js';
import {emit} from '../../src/page/events.js';
import {loadingView} from '../../src/ui/feed-views.js';
import {widgetFrame} from '../../src/widget/widget-frame.js';
import {formatNumber} from '../../src/i18n/format.js';
import {intlLocale} from '../../src/i18n/locale.js';
import type {Problem} from '../../src/model/problem.js';
import type {Service} from '../../src/model/service.js';
import type * as SearchModule from '../../src/search/service-search.js';
import {feed} from '../../src/styles/feed.styles.js';
import {host, visuallyHidden} from '../../src/styles/host.styles.js';
import {tokens} from '../../src/styles/tokens.styles.js';
import {byName, letterOf, lettersOf, listed, named, serviceOf, situationsOf} from './service-catalogue.js';
import type * as DetailView from './service-detail.js';
import {styles} from './service-finder.styles.js';
import {choicesView, searchField, serviceList} from './service-list.js';

/** What one leafs by. */
interface Choice {
  readonly name: 'letter' | 'situation';
  readonly value: string;
}

/**
 * Which office, which form, which fee? A search that understands everyday words, the services people want most, life
 * situations and an A–Z; for each service what it costs, what to bring, how long it takes and who is responsible.
 *
 * @summary Which office, which form, which fee?
 * @slot - Shown before the element is ready, without JavaScript, and when nothing could be loaded.
 * @slot heading - Replaces the heading's text.
 * @slot empty - Shown when no services are published.
 * @slot footer - Below everything: the number of the town hall.
 * @fires city-load - The feed was read, or a kept copy stands in for it.
 * @fires city-error - The feed could not be read.
 * @fires city-select - A person chose a service. Cancelable.
 * @fires city-change - A person changed `query`, `letter` or `situation`.
 * @fires city-navigate - A person follows a link: online service, form, phone, mail, route. Cancelable.
 * @csspart root - The whole widget.
 * @csspart heading - The heading.
 * @csspart toolbar - Letters and life situations.
 * @csspart list - The list of services.
 * @csspart item - One service; one office.
 * @csspart meta - Secondary text: fee, office, duration; where the data comes from.
 * @csspart status - What a screen reader hears of changes.
 * @csspart button - Every button.
 * @csspart link - Every link.
 * @cssprop --service-finder-question-size - Size of the question above the field. Default 1.25 to 1.95em by width.
 * @cssState idle - Nothing to load yet.
 * @cssState loading - The first data is on its way.
 * @cssState ready - Services are shown.
 * @cssState empty - No services are published.
 * @cssState error - The feed could not be read.
 * @cssState stale - Kept data stands in for the feed.
 */
@customElement('service-finder')
export class ServiceFinder extends LitElement {
  static override styles = [tokens, host, visuallyHidden, feed, styles];

  /** Address of the feed; several, separated by white space, are merged. */
  @property() src = '';

  /** Id of the format, where the content does not tell: `xzufi`, `jsonld`, `sva`, `stadtbausteine`. */
  @property() format = '';

  /** The heading's text; empty: none. */
  @property() heading?: string;

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Most services shown before "show more". */
  @property({type: Number}) limit = 10;

  /** Seconds between reloads; 0 = never. */
  @property({type: Number}) refresh = 0;

  /** `eager` loads at once, `lazy` when the widget comes near the viewport. */
  @property() loading: 'eager' | 'lazy' = 'lazy';

  /** The day (`YYYY-MM-DD`) or moment (RFC 3339) taken as now: for demos, tests and previews. */
  @property() today = '';

  /** IANA zone of the city. */
  @property({attribute: 'time-zone'}) timeZone = 'Europe/Berlin';

  /** `none`: the last good answer is not kept on the device. */
  @property() cache: 'default' | 'none' = 'default';

  /** Id or LeiKa key of the service opened at once. */
  @property() service = '';

  /** The open service stands in the page's address as `?service=…`, so that it can be shared. */
  @property({type: Boolean, attribute: 'deep-link'}) deepLink = false;

  /** Everyday words of the city's own: `perso: personalausweis; bürgeramt: bürgerbüro`. */
  @property() synonyms = '';

  /** Ids or LeiKa keys of the services people want most, separated by commas. */
  @property() popular = '';

  @state() private query = '';
  @state() private choice?: Choice;
  @state() private pages = 1;
  @state() private search?: SearchModule.ServiceSearch;
  @state() private detailView?: typeof DetailView;

  #catalogue: readonly Service[] = [];
  #letters: readonly string[] = [];
  #situations: readonly string[] = [];
  #found: readonly Service[] = [];
  #focus = '';
  #searchModule?: typeof SearchModule;
  readonly #feed: Feed<Service> = new Feed<Service>(this, {
    kind: 'services',
    adapt: {services: (services) => byName(services, intlLocale())},
    ask: () => ({
      addresses: this.src,
      read: {
        timeZone: this.timeZone,
        language: document.documentElement.lang || 'de',
        ...this.today && {now: this.today},
      },
    }),
  });
  readonly #detail: Detail<Service> = new Detail<Service>(this, 'service', (key) => serviceOf(this.items, key));

  /** The services, by name. Setting them replaces loading. */
  @property({attribute: false})
  get items(): readonly Service[] {
    return this.#feed.items;
  }
  set items(items: readonly Service[]) {
    this.#feed.give(byName(items, intlLocale()));
  }

  /** `idle`, `loading`, `ready`, `empty` or `error`. */
  get state(): FeedState {
    return this.#feed.state;
  }

  /** Whether kept data stands in for the feed. */
  get stale(): boolean {
    return this.#feed.stale;
  }

  /** When the data was received. */
  get asOf(): Date | null {
    return this.#feed.asOf;
  }

  /** What could not be read. */
  get problems(): readonly Problem[] {
    return this.#feed.problems;
  }

  /** Loads anew; settles when the new data is shown or has failed. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the page's address says comes before what the page's author wrote.
    if (changed.has('deepLink')) this.#detail.takeLink();
    if (changed.has('service') && (this.hasUpdated || !this.#detail.id)) this.#detail.show(this.service);
    if (this.#catalogue !== this.items) this.#leafThrough();
    if (changed.has('synonyms')) this.#index();
    if (this.#detail.id && !this.detailView) void this.#loadDetail();
    this.#found = this.#find();
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  protected override render(): TemplateResult {
    return widgetFrame({
      host: this,
      name: msg('Dienstleistungen', {id: 'service-finder.heading'}),
      feed: this.#feed,
      wanted: !!this.src,
      announcement: this.#detail.item || !(this.query.trim() || this.choice) ? '' : this.#count(),
      publisher: this.items[0]?.source?.title,
      content: () => this.#content(),
      empty: msg('Hier sind noch keine Dienstleistungen veröffentlicht.', {id: 'service-finder.empty'}),
      // Before somebody searches there are a few of them at most.
      entries: 3,
    });
  }

  #content(): TemplateResult {
    const service = this.#detail.item;
    if (!service) return html`${this.#detail.id ? this.#unknown() : nothing}${this.#finder()}`;
    return this.detailView?.serviceDetail({
      service,
      language: this.#languageOf(service),
      level: Math.min(5, this.headingLevel + 1),
      base: this.baseURI,
      back: () => this.#back(),
    }) ?? loadingView(5);
  }

  #finder(): TemplateResult {
    return html`
      ${searchField({
        query: this.query,
        type: (query) => this.#type(query),
        settle: (value) => emit(this, 'city-change', {name: 'query', value}),
        prepare: () => void this.#loadSearch(),
      })}
      <div class="body">
        <div class="main">${this.#results()}</div>
        <div class="toolbar" part="toolbar">
          ${choicesView({
            id: 'letters',
            label: msg('Von A bis Z', {id: 'service-finder.letters'}),
            values: this.#letters,
            chosen: this.choice?.name === 'letter' ? this.choice.value : undefined,
            choose: (value) => this.#choose({name: 'letter', value}),
          })}
          ${choicesView({
            id: 'situations',
            label: msg('Nach Thema', {id: 'service-finder.situations'}),
            values: this.#situations,
            chosen: this.choice?.name === 'situation' ? this.choice.value : undefined,
            choose: (value) => this.#choose({name: 'situation', value}),
          })}
        </div>
      </div>`;
  }

  #results(): TemplateResult {
    const found = this.#found;
    const shown = found.slice(0, this.limit * this.pages);
    return html`
      ${this.#listHeading()}
      ${shown.length ? serviceList(shown, this.#languageOf, (service) => this.#detail.open(service)) : nothing}
      ${shown.length < found.length
        ? html`<button type="button" class="more" part="button" @click=${() => this.#showMore(found[shown.length]!)}>
            ${msg('Mehr zeigen', {id: 'service-finder.more'})}</button>`
        : nothing}`;
  }

  /** What the list holds: what was found, the services of a letter or a subject, or those wanted most. */
  #listHeading(): TemplateResult | typeof nothing {
    const searched = this.query.trim() !== '';
    if (searched && !this.#found.length) {
      return html`<p class="none">${msg(
        'Dazu haben wir nichts gefunden. Versuchen Sie es mit einem anderen Wort oder wählen Sie ein Thema.',
        {id: 'service-finder.none'})}</p>`;
    }
    if (searched) return html`<p class="count" part="meta">${this.#count()}</p>`;
    const level = Math.min(6, this.headingLevel + 1);
    if (this.choice) {
      return html`
        <div class="chosen">
          <p class="label" id="found" tabindex="-1" role="heading" aria-level=${level}><bdi>${this.choice.value}</bdi></p>
          <span part="meta">${this.#count()}</span>
          <button type="button" class="quiet" part="button" @click=${() => this.#choose(undefined)}>
            ${msg('Auswahl aufheben', {id: 'service-finder.clear'})}</button>
        </div>`;
    }
    return this.popular && this.#found.length
      ? html`<p class="label" role="heading" aria-level=${level}>
          ${msg('Häufig gesucht', {id: 'service-finder.popular'})}</p>`
      : nothing;
  }

  /** Language of what is published about a service, where it is known. */
  readonly #languageOf = ({source}: Service): string | undefined => source?.language ?? this.#feed.language;

  #unknown(): TemplateResult {
    return html`<div class="notice"><p>${msg(
      'Diese Dienstleistung gibt es hier nicht. Vielleicht finden Sie sie unter einem anderen Namen.',
      {id: 'service-finder.unknown'})}</p></div>`;
  }

  #count(): string {
    return msg(str`Ergebnisse: ${formatNumber(this.#found.length)}`, {id: 'service-finder.count'});
  }

  #find(): readonly Service[] {
    const {query, choice, search, popular} = this;
    if (query.trim()) return search?.search(query) ?? named(this.items, query);
    if (choice?.name === 'letter') return this.items.filter((service) => letterOf(service) === choice.value);
    if (choice) return this.items.filter(({lifeSituations}) => lifeSituations?.includes(choice.value));
    if (popular) return listed(this.items, popular);
    return this.items.length <= this.limit ? this.items : [];
  }

  #type(query: string): void {
    this.query = query;
    this.choice = undefined;
    this.pages = 1;
    void this.#loadSearch();
  }

  /** Chooses what to leaf by, and takes the reader to what is there; a second time takes it back. */
  #choose(choice: Choice | undefined): void {
    const {name, value} = this.choice ?? {};
    const again = choice && choice.name === name && choice.value === value;
    this.query = '';
    this.pages = 1;
    this.choice = again ? undefined : choice;
    this.#focus = this.choice ? '#found' : again ? '' : '#query';
    emit(this, 'city-change', {name: choice?.name ?? name!, value: this.choice?.value ?? ''});
  }

  #showMore(first: Service): void {
    this.pages++;
    this.#focus = `[data-item="${CSS.escape(first.id)}"]`;
  }

  #back(): void {
    this.#detail.close();
    // Who came by a link has no place in the list to go back to.
    void this.updateComplete.then(() => {
      if (!this.shadowRoot!.activeElement) this.renderRoot.querySelector<HTMLElement>('#query')?.focus();
    });
  }

  #leafThrough(): void {
    this.#catalogue = this.items;
    this.#letters = lettersOf(this.items);
    this.#situations = situationsOf(this.items);
    // In another language the subjects have other names.
    if (this.choice?.name === 'situation' && !this.#situations.includes(this.choice.value)) this.choice = undefined;
    this.#index();
  }

  /** The index is built once somebody is about to search, and again when there are other services. */
  async #loadSearch(): Promise<void> {
    if (this.#searchModule) return;
    const module = await import('../../src/search/service-search.js').catch(() => undefined);
    if (this.#searchModule || !module) return;
    this.#searchModule = module;
    this.#index();
  }

  #index(): void {
    if (!this.#searchModule) return;
    const synonyms = this.synonyms.replaceAll(':', ' > ').replaceAll(';', '\n');
    this.search = this.#searchModule.createServiceSearch(this.#catalogue, {synonyms});
    // Names are found at once, texts when all of them have been read.
    void this.search.ready.then(() => this.requestUpdate());
  }

  async #loadDetail(): Promise<void> {
    const view = await import('./service-detail.js');
    if (this.detailView) return;
    view.dress(this.renderRoot as ShadowRoot);
    this.detailView = view;
  }
}
