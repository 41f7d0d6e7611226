import type {ReactiveElement, TemplateResult, nothing} from 'lit';
import {pageLanguage} from '../../src/i18n/locale.js';
import type {CityProfile} from '../../src/model/city-profile.js';
import type {Service} from '../../src/model/service.js';
import type * as SearchModule from '../../src/search/service-search.js';
import type {Hit} from '../../src/search/service-search.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import {memo} from '../../src/widget/memo.js';
import type {HelpState} from './help-view.js';

/** The widget, as far as a question needs it. */
interface Asked extends ReactiveElement {
  readonly items: readonly Service[];
  readonly synonyms: string;
  readonly popular: string;
  readonly emergency: string;
  readonly headingLevel: number;
}

/** The question that a person asks in words: what is found for it, and whom to call where it tells of need. */
export class ServiceQuestion {
  /** Whether a person is typing it: it may go on. */
  isTyped = false;

  readonly #host: Asked;
  readonly #cityOf: () => CityProfile | undefined;
  readonly #search: LazyPart<typeof SearchModule>;
  readonly #help;
  readonly #indexOf = memo((items: readonly Service[], module: typeof SearchModule, ...rest: readonly string[]) => {
    const [synonyms = '', popular = '', language = 'de'] = rest;
    const index = module.createServiceSearch(items, {
      synonyms: synonyms.replaceAll(':', ' > ').replaceAll(';', '\n'),
      wanted: popular.split(/[,;]/).map((key) => key.trim()),
      languages: ['de', language],
    });
    // Names are found at once, texts when all of them have been read.
    void index.ready.then(() => this.#host.requestUpdate());
    return index;
  });
  #words = '';

  /** @param cityOf what the city's profile says */
  constructor(host: Asked, cityOf: () => CityProfile | undefined) {
    this.#host = host;
    this.#cityOf = cityOf;
    this.#search = new LazyPart<typeof SearchModule>(host, () => import('../../src/search/service-search.js'));
    this.#help = new LazyPart(host, () => import('./help-view.js'), (view) => dressed(host, view));
  }

  get words(): string {
    return this.#words;
  }

  /** Whether there is one. */
  get stands(): boolean {
    return this.#words.trim() !== '';
  }

  get isUrgent(): boolean {
    return this.stands && !!this.#help.value?.isUrgent(this.#words);
  }

  ask(words: string, isTyped = false): void {
    this.#words = words;
    this.isTyped = isTyped;
    if (isTyped) this.prepare();
    this.#host.requestUpdate();
  }

  /** Fetches what answers it, before there is one. */
  prepare(): void {
    void this.#search.load();
    void this.#help.load();
  }

  /** Fetches what answers it, if there is one. */
  want(): void {
    if (!this.stands) return;
    this.#search.want();
    this.#help.want();
  }

  /** The services and offices that answer it; `undefined` while the search is on its way. */
  find(): readonly Hit[] | undefined {
    const module = this.#search.value;
    if (!this.stands || !module) return undefined;
    const {items, synonyms, popular} = this.#host;
    const index = this.#indexOf(items, module, synonyms, popular, pageLanguage());
    void index.learnFor(this.#words)?.then(() => this.#host.requestUpdate());
    return index.hits(this.#words);
  }

  /** Whom to call in need. */
  helpView(): TemplateResult | typeof nothing | undefined {
    return this.isUrgent ? this.#help.value?.emergencyView(this.#helpState()) : undefined;
  }

  /** Whom to ask where nothing was found. */
  contactView(): TemplateResult | typeof nothing | undefined {
    const isIdle = !this.#search.value || !this.stands || this.isUrgent;
    return isIdle ? undefined : this.#help.value?.contactView(this.#helpState());
  }

  /** Whom to call in need, in a sentence; empty where nobody is. */
  helpWords(): string {
    return this.isUrgent ? this.#help.value?.emergencyInWords(this.#helpState()) ?? '' : '';
  }

  #helpState(): HelpState {
    const {emergency, headingLevel} = this.#host;
    return {
      query: this.#words,
      own: emergency,
      city: this.#cityOf(),
      language: pageLanguage(),
      level: Math.min(6, headingLevel + 1),
      ready: () => this.#host.requestUpdate(),
    };
  }
}
