import {emit} from '../page/events.js';
import type {CityProfile} from '../model/city-profile.js';
import type {Problem} from '../model/problem.js';
import {Remembered} from '../page/remembered.js';
import type {LoadedProfile} from './profile-document.js';
import {loadProfile, withMunicipalities} from './profile-document.js';
import {checkProfile} from './profile-rules.js';
import type {SourceError} from '../sources/source-error.js';

export type ProfileState = 'idle' | 'loading' | 'ready' | 'error';

/** The address of a profile, and how to read it. */
export interface ProfileAddress {
  readonly src: string;
  readonly cache?: 'default' | 'none';
}

type Known = 'profile' | 'failure' | 'problems' | 'stale' | 'asOf' | 'region';

/** Milliseconds after which a widget that has an address of its own no longer waits for the profile. */
const PATIENCE = 2000;

/** One profile of a page: its content, its age, and the widgets that wait for it. */
export class ProfileSource {
  state: ProfileState = 'idle';
  profile?: CityProfile;
  /** The error because of which there is no profile. */
  failure?: SourceError | undefined;
  problems: readonly Problem[] = [];
  stale = false;
  asOf: Date | null = null;
  /** What knows how a region is read; absent for a city. */
  region?: LoadedProfile['region'];
  /** The municipalities of a region, by name; of a city none. */
  names: readonly string[] = [];

  readonly #target: Element;
  readonly #changed: () => void;
  #address: ProfileAddress = {src: ''};
  #run?: AbortController;
  #answer: Promise<unknown> = Promise.resolve();
  #patience: Promise<unknown> = Promise.resolve();
  #late = false;
  #chosen: string | undefined;
  #kept = '';

  /**
   * @param target where events are fired
   * @param changed called whenever it is to be asked again
   */
  constructor(target: Element, changed: () => void) {
    this.#target = target;
    this.#changed = changed;
  }

  /** Hosts that the page has cleared, separated by white space: at any time, by its own tool for consent. */
  get cleared(): string {
    return this.#target.getAttribute('consent') ?? '';
  }

  /** The municipality it speaks for: that of a person or a script, of the page, or kept on the device; empty: all. */
  get municipality(): string {
    const wanted = this.#chosen ?? this.#target.getAttribute('municipality') ?? this.#kept;
    return this.names.includes(wanted) ? wanted : '';
  }

  /** Whether the page says which municipality it is about: then nobody is asked. */
  get isFixed(): boolean {
    return this.names.includes(this.#target.getAttribute('municipality') ?? '');
  }

  /** Whether a profile element stands in the page, which asks for the municipality. */
  get isAsked(): boolean {
    return this.#target.localName === 'city-profile';
  }

  /** The place for a choice that a person has asked this device to keep. */
  get kept(): Remembered<string> {
    return new Remembered(`municipality ${new URL(this.#address.src, this.#target.baseURI).href}`);
  }

  /** What it says: of a region, for the municipality that was chosen. */
  get spoken(): CityProfile | undefined {
    const {profile, region, municipality} = this;
    const one = municipality && profile?.municipalities?.find(({name}) => name === municipality);
    return one && profile && region ? region.inherited(profile, one) : profile;
  }

  /** Speaks for another municipality; empty: for all; `undefined`: for that of the page, or the one that is kept. */
  choose(name: string | undefined): void {
    if (name === this.#chosen) return;
    this.#chosen = name;
    if (this.names.length) this.#changed();
  }

  /** Reads another address; the same one again only with `reload`. */
  read(address: ProfileAddress, reload = false): void {
    const {src, cache} = this.#address;
    if (!reload && src === address.src && cache === address.cache) return;
    this.#address = address;
    this.#run?.abort();
    if (!address.src) return this.#become('idle', {profile: undefined, problems: [], asOf: null});
    const {signal} = this.#run = new AbortController();
    this.#late = false;
    this.#answer = this.#ask(reload, signal);
    this.#patience = this.#wait(signal);
    this.#become('loading', {});
  }

  /** Asks the address again; settles when it has answered. */
  async reload(): Promise<void> {
    this.read(this.#address, true);
    await this.told(false);
  }

  /**
   * Asks the address again, for a widget that asks its feed again: the files of a new snapshot have other names. What
   * says the same changes nothing, and one that cannot be read now still holds.
   */
  async renew(): Promise<void> {
    if (this.failure) return this.reload();
    const {signal} = this.#run ?? {};
    if (this.state !== 'ready' || !this.#address.src || !signal) return;
    // Within a minute all widgets of the page share one answer.
    const loaded = await this.#load({signal}).catch(() => undefined);
    if (!loaded || signal.aborted || loaded.error) return;
    if (JSON.stringify(loaded.profile) !== JSON.stringify(this.profile)) this.#take(loaded);
  }

  /** Takes a profile as it is, instead of reading one. */
  give(value: unknown): void {
    this.#run?.abort();
    this.#address = {src: ''};
    const given = {...checkProfile(value), asOf: null};
    if (!given.profile.municipalities) return this.#take(given);
    const {signal} = this.#run = new AbortController();
    this.#late = false;
    this.#answer = withMunicipalities(given, {signal, baseUrl: this.#target.baseURI})
      .then((loaded) => signal.aborted || this.#take(loaded));
    this.#become('loading', {});
  }

  /** Ends a reading that nothing needs any more. A profile that could not be read is read again when it is needed. */
  rest(): void {
    if (this.state === 'ready' && !this.stale) return;
    this.#run?.abort();
    this.#address = {src: ''};
    this.state = 'idle';
  }

  /** Settles when the profile has been read or has failed; for the `urgent` after two seconds at the latest. */
  async told(urgent: boolean): Promise<void> {
    while (this.state === 'loading' && !(urgent && this.#late)) {
      await (this.#late ? this.#answer : Promise.race([this.#answer, this.#patience]));
    }
  }

  async #ask(reload: boolean, signal: AbortSignal): Promise<void> {
    try {
      const loaded = await this.#load({reload, signal});
      if (!signal.aborted) this.#take(loaded);
    } catch (error) {
      if (signal.aborted) return;
      const failure = error as SourceError;
      this.#become('error', {profile: undefined, failure, problems: [], stale: false, asOf: null});
      this.#complain([notRead(failure)]);
    }
    // The network may be back by now.
    if (this.stale || !this.profile) addEventListener('online', () => void this.reload(), {once: true, signal});
  }

  #load(options: {reload?: boolean; keptOnly?: boolean; signal: AbortSignal}): Promise<LoadedProfile> {
    const {src, cache} = this.#address;
    return loadProfile(src, {...options, cache, baseUrl: this.#target.baseURI});
  }

  /** A slow server must not delay what is kept on the device. */
  async #wait(signal: AbortSignal): Promise<void> {
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      void this.#answer.then(() => clearTimeout(timer));
    });
    const kept = await this.#load({keptOnly: true, signal}).catch(() => undefined);
    if (signal.aborted || this.state !== 'loading') return;
    this.#late = true;
    if (kept) this.#become('ready', {...kept, stale: true});
    else this.#changed();
  }

  #take({error, ...loaded}: LoadedProfile): void {
    this.#become('ready', {...loaded, stale: !!error});
    const unknown = this.#target.getAttribute('municipality');
    this.#complain([
      ...error ? [notRead(error)] : [], ...loaded.problems.map(({message}) => message),
      ...this.names.length && unknown && !this.isFixed
        ? [`municipality="${unknown}" is not among ${this.names.slice(0, 10).join(', ')}`] : [],
    ]);
    const count = Object.keys(loaded.profile.widgets ?? {}).length;
    emit(this.#target, 'city-load', {count, stale: this.stale, asOf: this.asOf});
  }

  #become(state: ProfileState, news: Partial<Pick<ProfileSource, Known>>): void {
    Object.assign(this, {failure: undefined}, news);
    this.names = this.profile?.municipalities?.map(({name}) => name) ?? [];
    if (this.names.length) this.#kept = this.kept.read()?.toString() ?? '';
    this.state = state;
    this.#changed();
  }

  /** Fires one `city-error` per reading, however many mistakes there are. */
  #complain(messages: readonly string[]): void {
    if (!messages.length) return;
    const {src} = this.#address;
    const message = messages.join('\n');
    console.error(`stadtbausteine: city profile ${src.slice(0, 200)}\n${message}`);
    emit(this.#target, 'city-error', {code: 'config', message, src});
  }
}

const notRead = ({message}: Error) => `The profile could not be read: ${message}`;
