import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {announce, enter, leave, sourceOf} from '../../src/profile/profile-seats.js';
import type {ProfileSource, ProfileState} from '../../src/profile/profile-source.js';
import {followLocale, rootLanguage} from '../../src/i18n/locale.js';
import {stateSetter} from '../../src/page/states.js';
import {host} from '../../src/styles/host.styles.js';
import {tokens} from '../../src/styles/tokens.styles.js';
import {customElement} from '../../src/widget/custom-element.js';
import {dressed, LazyPart} from '../../src/widget/lazy-part.js';
import type {CityProfile as Profile} from '../../src/model/city-profile.js';
import type {Problem} from '../../src/model/problem.js';
import {styles} from './city-profile.styles.js';

/**
 * One file describes the city: where its feeds are, which zone its clocks show, which theme it wears. Every widget of
 * the page takes from it what its own attributes do not say. An element that contains something speaks for what it
 * contains; an empty one speaks for the whole page. It shows nothing itself, but for the choice of a municipality where
 * the file is a region's.
 *
 * @summary One file describes the city, for every widget of the page.
 * @slot - What it speaks for; empty: the whole page.
 * @fires city-load - The profile was read, or a kept copy stands in for it; `count` widgets are described.
 * @fires city-change - In a region a person chose a `municipality`; empty: all of them.
 * @fires city-error - The profile, or a part of it, cannot be used: `code` is `config`, `message` names the keys.
 * @cssState idle - There is no address to read.
 * @cssState loading - The profile is on its way.
 * @cssState ready - The widgets know what it says.
 * @cssState error - The profile could not be read.
 * @cssState stale - A kept copy stands in for the profile.
 */
@customElement('city-profile')
export class CityProfile extends LitElement {
  static override styles = [tokens, host, styles];

  /** Address of the profile. */
  @property({reflect: true}) src = '';

  /** `none`: the last good profile is not kept on the device. */
  @property() cache: 'default' | 'none' = 'default';

  /** Hosts of the profile's `hosts.consent` that may be asked, separated by white space: the page has cleared them. */
  @property({reflect: true}) consent = '';

  /** Of a region the municipality that it speaks for; empty: all. As an attribute it holds, and nobody is asked. */
  @property()
  get municipality(): string {
    return this.#source.municipality;
  }
  set municipality(name: string | null) {
    this.#source.choose(name ?? undefined);
  }

  readonly #setStates = stateSetter(this);
  readonly #choice = new LazyPart(this, () => import('../../src/widget/municipality-choice.js'), (part) => {
    followLocale(this, part.messages);
    return dressed(this, part);
  });

  get #source(): ProfileSource {
    return sourceOf(this);
  }

  /** What is valid of the profile, its addresses absolute. Setting it replaces loading. */
  get profile(): Profile | undefined {
    return this.#source.profile;
  }
  set profile(profile: Profile | undefined) {
    this.#source.give(profile ?? {});
  }

  /** `idle`, `loading`, `ready` or `error`. */
  get state(): ProfileState {
    return this.#source.state;
  }

  /** Whether a kept copy stands in for the profile. */
  get stale(): boolean {
    return this.#source.stale;
  }

  /** When the profile was received. */
  get asOf(): Date | null {
    return this.#source.asOf;
  }

  /** What of the profile cannot be used, each with the path of its key. */
  get problems(): readonly Problem[] {
    return this.#source.problems;
  }

  /** Reads the profile anew; settles when the widgets know what it says. */
  reload(): Promise<void> {
    return this.#source.reload();
  }

  constructor() {
    super();
    this.addController({
      hostConnected: () => {
        enter(this, this.#show);
        this.#show();
      },
      hostDisconnected: () => leave(this),
    });
  }

  readonly #show = (): void => {
    const {state, stale} = this.#source;
    this.#setStates(stale ? [state, 'stale'] : [state]);
    this.requestUpdate();
  };

  protected override updated(changed: PropertyValues<this>): void {
    const {src, cache} = this;
    if (changed.has('src') || changed.has('cache')) this.#source.read({src, cache});
    // The widgets have found the first address themselves.
    if (changed.get('consent') !== undefined) announce();
  }

  protected override render(): TemplateResult {
    return html`${this.#municipality()}<slot></slot>`;
  }

  #municipality(): TemplateResult | typeof nothing {
    const region = this.#source;
    if (!region.names.length || region.isFixed) return nothing;
    const {lang, dir} = rootLanguage();
    const choice = this.#choice.want()?.municipalityChoice({host: this, region, keeps: true});
    return choice ? html`<div class="root" lang=${lang ?? nothing} dir=${dir ?? nothing}>${choice}</div>` : nothing;
  }
}
