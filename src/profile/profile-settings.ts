import type {LitElement} from 'lit';
import type {CityProfile, WidgetSettings} from '../model/city-profile.js';
import {HostConsent, staysHome} from './host-consent.js';
import {inCamelCase} from './setting-name.js';
import {sourceFor} from './profile-seats.js';
import type {ProfileSource} from './profile-source.js';
import type {WidgetRegion} from './widget-region.js';

/** From a profile to the properties of a widget. */

type Properties = Record<PropertyKey, unknown>;

/** Settings that a feed takes from the profile of its city. */
export interface Told {
  /** Address template of the city's relay; empty where there is none. */
  relay?: string;
  /** What the profile says of the city. */
  city?: CityProfile;
  /** Language the city publishes in, if it is known. */
  language?: string | undefined;
  /** Which hosts may be asked; absent where the profile names none that want consent. */
  consent?: HostConsent | undefined;
  /** Hosts that the page has cleared at its profile, separated by white space. */
  cleared?: (() => string) | undefined;
  /** What a region adds, if the profile is one's. */
  region?: WidgetRegion | undefined;
  /** The profile itself, if it could not be read and the widget has no address of its own. */
  lost?: Pick<ProfileSource, 'failure'> | undefined;
  /** Asks whether the profile says something else by now; settles when it has answered, or has not. */
  renew?: (() => Promise<void>) | undefined;
}

interface Settled extends HTMLElement {
  readonly name?: string;
}

interface Given {
  readonly profile: CityProfile;
  readonly taken: ReadonlyMap<PropertyKey, unknown>;
}

const defaults = new WeakMap<object, Properties>();
/** Settings of a widget in the profile, and those of them that the widget has taken. */
const given = new WeakMap<Node, Given>();

/** When an attribute is removed, the profile holds again. Created lazily: a server imports this module, too. */
let attributes: MutationObserver | undefined;

const reapply = (records: readonly MutationRecord[]): void => {
  for (const host of new Set(records.map(({target}) => target))) {
    apply(host as HTMLElement, given.get(host)!.profile);
  }
};

/**
 * Waits for the profile that holds for a widget, and sets the properties that neither page nor script has set.
 * @param feed gets the settings that concern it
 */
export async function settle(host: Settled, feed: Told): Promise<void> {
  let source = sourceFor(host);
  for (let asked; asked !== source; source = sourceFor(host)) {
    asked = source;
    await source?.told(hasAddress(host) && staysHome(host));
  }
  const {localName: tag, name} = host;
  const part = source?.profile && source.region?.partOf(source.profile, source.municipality, {tag, name});
  const profile = part?.profile ?? source?.spoken ?? {};
  const {relay, language, hosts: {consent: wanted = []} = {}} = profile;
  feed.relay = relay ?? '';
  feed.city = profile;
  feed.language = language;
  feed.consent = wanted.length ? new HostConsent(host, {wanted, relay, cleared: () => source!.cleared}) : undefined;
  feed.cleared = source && (() => source!.cleared);
  const isOwn = apply(host, profile);
  feed.region = part && source!.region!.regionFor(source!, part, isOwn);
  feed.renew = source && (() => source.renew());
  feed.lost = source?.failure && !hasAddress(host) ? source : undefined;
  attributes ??= new MutationObserver(reapply);
  attributes.observe(host, {attributeFilter: (host.constructor as typeof LitElement).observedAttributes});
}

const hasAddress = (host: HTMLElement & {readonly src?: string; readonly layers?: readonly unknown[]}): boolean =>
  !!host.src || !!host.layers?.length || host.hasAttribute('streets');

/** Settings of a widget in a profile: the entry of its name first, then that of its tag. */
function settingsOf(
  {localName, name}: HTMLElement & {name?: string}, {timeZone, widgets}: CityProfile,
): WidgetSettings {
  return {
    ...timeZone && {timeZone},
    ...widgets?.[localName],
    ...name && widgets?.[`${localName}.${name}`],
  };
}

/**
 * Sets the properties the profile has a value for, and resets those it has no value for any more.
 * @returns whether the widget has an address of its own
 */
function apply(host: HTMLElement, profile: CityProfile): boolean {
  const settings = settingsOf(host, profile);
  const widget = host as unknown as Properties;
  const unset = defaultsOf(host);
  const before = given.get(host)?.taken;
  const taken = new Map<PropertyKey, unknown>();
  for (const [name, {attribute, type}] of (host.constructor as typeof LitElement).elementProperties) {
    const key = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
    const isFree = widget[name] === unset[name] || widget[name] == null
      || before?.has(name) && widget[name] === before.get(name);
    if (attribute === false || !isFree || host.hasAttribute(key)) continue;
    // The settings of a widget from outside this package have not been checked before.
    const spelling = [inCamelCase(key), key].find((one) => Object.hasOwn(settings, one));
    const value = spelling && settings[spelling];
    const fits = typeof value === typeof ((type as NumberConstructor | undefined) ?? String)(0);
    if (fits) taken.set(name, value);
    widget[name] = fits ? value : unset[name];
  }
  given.set(host, {profile, taken});
  return hasAddress(host) && !['src', 'streets', 'layers'].some((name) => taken.get(name));
}

/** The default of a property is its value on a new element of the tag. */
function defaultsOf({constructor}: HTMLElement): Properties {
  let values = defaults.get(constructor);
  if (!values) defaults.set(constructor, values = new (constructor as new () => Properties & object)());
  return values;
}
