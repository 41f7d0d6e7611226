import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {emit} from '../page/events.js';
import type {RegionProfile} from '../profile/widget-region.js';
import {municipalitiesIn, ofMunicipality} from '../text/of-municipality.js';
import {DeepLink} from './deep-link.js';
import type {Item} from './feed.js';
import {FocusLater} from './focus-later.js';
import {LazyPart} from './lazy-part.js';
import {memo} from './memo.js';
import {searched} from './searched.js';

/** The part of every form that a region adds. */
export interface OfRegion {
  /** Name of a municipality; empty: all of them. */
  readonly municipality?: string;
}

interface FinderHost<T> extends ReactiveControllerHost, EventTarget {
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly items: readonly T[];
  readonly name: string;
  readonly deepLink: boolean;
}

/** What looks for more than can be said without a search: it comes when it is needed. */
interface SearchModule<T, Form> {
  search(items: readonly T[], form: Form): readonly T[];
}

interface FinderConfig<T, Form> {
  /** Parameter of the page's address. */
  readonly noun: string;
  /** The region that the list stands in, if it does. */
  region(): RegionProfile | undefined;
  /** The form that matches everything. */
  readonly none: Form;
  /** A field that has controls of its own and is no filter therefore. */
  readonly apart?: keyof Form;
  /** What the page's author sets at first. */
  preset(): Partial<Form>;
  /** The form an address asks for; unknown values are left out. */
  parse(asked: URLSearchParams): Form;
  /** Whether the search is needed. */
  asksMore(form: Form): boolean;
  search(): Promise<SearchModule<T, Form>>;
}

/**
 * The search of a person among the items of a list: a form of filters, kept in the page's address, and what it finds.
 */
export class Finder<T extends Item, Form extends object> implements ReactiveController {
  form: Form & OfRegion;
  readonly search: LazyPart<SearchModule<T, Form>>;

  protected readonly host: FinderHost<T>;
  readonly #config: FinderConfig<T, Form>;
  readonly #link: DeepLink;
  #preset = '';
  #linked = false;
  readonly #focus: FocusLater;
  #names: readonly string[] = [];
  /** The choice that holds in the region, as far as this list has followed it. */
  #followed?: string;
  readonly #ofPlace = memo((items: readonly T[], name: string) => name ? ofMunicipality(items, name) : items);
  readonly #found = memo((items: readonly T[], form: Form, module?: SearchModule<T, Form>) =>
    module ? module.search(items, form) : items);

  constructor(host: FinderHost<T>, config: FinderConfig<T, Form>) {
    this.host = host;
    this.#config = config;
    this.form = config.none;
    this.search = new LazyPart(host, config.search);
    this.#focus = new FocusLater(host);
    this.#link = new DeepLink(host, config.noun, () => this.#takeLink());
    host.addController(this);
    searched.add(host);
  }

  hostUpdate(): void {
    const {deepLink} = this.host;
    const preset = this.#config.preset();
    const key = Object.values(preset).join('\n');
    if (key !== this.#preset) {
      this.#preset = key;
      this.form = {...this.form, ...preset};
    }
    // The filter in the page's address comes before the attributes.
    if (deepLink && !this.#linked && this.#link.value) this.#takeLink();
    this.#linked = deepLink;
    this.#follow();
  }

  /** The region, where a person may choose a municipality of it. */
  get #region(): RegionProfile | undefined {
    const region = this.#config.region();
    return region?.isFixed ? undefined : region;
  }

  /** The municipality that was chosen: in this list, or anywhere in the region. */
  get municipality(): string {
    return this.form.municipality || this.#region?.municipality || '';
  }

  /** The municipalities to choose from. While one is chosen there are no items of the others. */
  get municipalities(): readonly string[] {
    if (!this.#region?.municipality) this.#names = municipalitiesIn(this.host.items);
    else if (!this.#names[1]) this.#names = this.#region.names;
    return this.#names;
  }

  /** How many filters are set. */
  get count(): number {
    const {none, apart} = this.#config;
    return entriesOf(this.form).filter(([key, value]) => key !== apart && value !== (none[key] ?? '')).length;
  }

  /** The items among which is searched: those of the municipality that the form names. */
  get among(): readonly T[] {
    return this.#ofPlace(this.host.items, this.form.municipality ?? '');
  }

  /** The items found; `undefined` while the search is on its way. */
  get found(): readonly T[] | undefined {
    const {form} = this;
    const needed = this.#config.asksMore(form);
    const module = needed ? this.search.want() : undefined;
    return needed && !module ? undefined : this.#found(this.among, form, module);
  }

  /** A person changed a part of the form. */
  change(part: Partial<Form & OfRegion>): void {
    const isReset = part === this.#config.none;
    const isChosen = 'municipality' in part || isReset && this.form.municipality;
    this.form = {...this.form, ...isReset && {municipality: ''}, ...part};
    this.#link.record(this.#text(), true);
    if (isChosen) this.#choose();
    this.host.requestUpdate();
    emit(this.host, 'city-change', changeOf(part) ?? {name: 'filter', value: this.form});
    if (isChosen && isReset) emit(this.host, 'city-change', {name: 'municipality', value: ''});
  }

  reset(): void {
    this.change(this.#config.none);
  }

  /** The form as one parameter of an address: what differs from no filter. */
  #text(): string {
    const {none} = this.#config;
    return new URLSearchParams(entriesOf(this.form).flatMap(([key, value]) =>
      value === (none[key] ?? '') ? [] : [[String(key), String(value)]])).toString();
  }

  #takeLink(): void {
    const {none, parse, preset} = this.#config;
    const {value} = this.#link;
    const asked = new URLSearchParams(value);
    const municipality = asked.get('municipality') ?? '';
    const isChosen = municipality !== (this.form.municipality ?? '');
    this.form = {...value ? parse(asked) : {...none, ...preset()}, ...municipality && {municipality}};
    if (isChosen) this.#choose();
    this.host.requestUpdate();
  }

  /** The municipality of the form is the choice for all that the region's profile speaks for. */
  #choose(): void {
    const region = this.#region;
    if (!region) return;
    region.choose(this.form.municipality ?? '');
    this.#followed = region.municipality;
  }

  /** A choice that is made elsewhere is no filter of this list. */
  #follow(): void {
    const region = this.#region;
    if (!region) return;
    // The panel goes while the items of another municipality are on their way.
    if (this.host.renderRoot.querySelector('#municipality:focus')) this.#focus.to('#municipality', {waits: true});
    // Of the page's address.
    if (this.#followed === undefined && this.form.municipality) return this.#choose();
    if (this.form.municipality && this.#followed !== region.municipality) {
      this.form = {...this.form, municipality: ''};
      this.#link.record(this.#text(), true);
    }
    this.#followed = region.municipality;
  }
}

const entriesOf = <Form extends object>(form: Form & OfRegion) => Object.entries(form) as [keyof Form, unknown][];

/** What `city-change` says of a change of one field that all widgets call the same; nothing of other changes. */
function changeOf(part: object): {name: string; value: unknown} | undefined {
  const [[key, value] = [''], ...others] = Object.entries(part);
  const name = ({text: 'query', category: 'category', sort: 'sort', municipality: 'municipality'} as Readonly<Record<string, string>>)[key];
  return name && !others.length ? {name, value} : undefined;
}
