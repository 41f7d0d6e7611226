import {emit} from '../page/events.js';
import type {CityProfile} from '../model/city-profile.js';
import type {Problem} from '../model/problem.js';
import type {LoadedProfile} from './profile-document.js';
import {loadProfile} from './profile-document.js';
import {checkProfile} from './profile-rules.js';
import type {SourceError} from '../sources/source-error.js';

export type ProfileState = 'idle' | 'loading' | 'ready' | 'error';

/** The address of a profile, and how to read it. */
export interface ProfileAddress {
  readonly src: string;
  readonly cache?: 'default' | 'none';
}

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

  readonly #target: Element;
  readonly #changed: () => void;
  #address: ProfileAddress = {src: ''};
  #run?: AbortController;
  #answer: Promise<unknown> = Promise.resolve();
  #patience: Promise<unknown> = Promise.resolve();
  #late = false;

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

  /** Takes a profile as it is, instead of reading one. */
  give(value: unknown): void {
    this.#run?.abort();
    this.#address = {src: ''};
    const {profile, problems} = checkProfile(value);
    this.#take({profile, problems, asOf: null});
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
    this.#complain([...error ? [notRead(error)] : [], ...loaded.problems.map(({message}) => message)]);
    const count = Object.keys(loaded.profile.widgets ?? {}).length;
    emit(this.#target, 'city-load', {count, stale: this.stale, asOf: this.asOf});
  }

  #become(state: ProfileState, news: Partial<Pick<ProfileSource, 'profile' | 'failure' | 'problems' | 'stale' | 'asOf'>>): void {
    Object.assign(this, {failure: undefined}, news);
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
