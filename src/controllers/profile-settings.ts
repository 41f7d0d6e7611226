import type {LitElement} from 'lit';
import type {WidgetSettings} from '../model/city-profile.js';
import {sourceFor} from './profile-seats.js';

/** From a profile to the properties of a widget. */

type Properties = Record<PropertyKey, unknown>;

interface Given {
  readonly settings: WidgetSettings;
  readonly taken: ReadonlyMap<PropertyKey, unknown>;
}

const defaults = new WeakMap<object, Properties>();
/** What the profile says about a widget, and what of it the widget has taken. */
const given = new WeakMap<Node, Given>();

/** An attribute that goes leaves its place to the profile. Made when there is a page: a server imports this as well. */
let attributes: MutationObserver | undefined;

const reapply = (records: readonly MutationRecord[]): void => {
  for (const host of new Set(records.map(({target}) => target))) {
    apply(host as HTMLElement, given.get(host)!.settings);
  }
};

/**
 * Waits for the profile that speaks for a widget, and sets what it says where nobody else has set anything.
 * @param feed is told the city's language, and its relay: empty where there is none
 */
export async function settle(host: HTMLElement, feed: {relay?: string; language?: string | undefined}): Promise<void> {
  let source = sourceFor(host);
  for (let asked; asked !== source; source = sourceFor(host)) {
    asked = source;
    await source?.told(!!(host as {src?: string}).src || host.hasAttribute('streets'));
  }
  const {timeZone, widgets, relay, language} = source?.profile ?? {};
  feed.relay = relay ?? '';
  feed.language = language;
  apply(host, {...timeZone && {'time-zone': timeZone}, ...widgets?.[host.localName]});
  attributes ??= new MutationObserver(reapply);
  attributes.observe(host, {attributeFilter: (host.constructor as typeof LitElement).observedAttributes});
}

/** Sets properties the profile has a value for, and puts back those it has none for any more. */
function apply(host: HTMLElement, settings: WidgetSettings): void {
  const widget = host as unknown as Properties;
  const unset = defaultsOf(host);
  const before = given.get(host)?.taken;
  const taken = new Map<PropertyKey, unknown>();
  for (const [name, {attribute, type}] of (host.constructor as typeof LitElement).elementProperties) {
    const key = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
    const isFree = widget[name] === unset[name] || widget[name] == null
      || before?.has(name) && widget[name] === before.get(name);
    if (attribute === false || !isFree || host.hasAttribute(key)) continue;
    const value = Object.hasOwn(settings, key) ? settings[key] : undefined;
    // Settings of a widget that is not among ours are not checked by anybody else.
    const fits = typeof value === typeof ((type as NumberConstructor | undefined) ?? String)(0);
    if (fits) taken.set(name, value);
    widget[name] = fits ? value : unset[name];
  }
  given.set(host, {settings, taken});
}

/** What a widget says where nobody says anything is what a new one says. */
function defaultsOf({constructor}: HTMLElement): Properties {
  let values = defaults.get(constructor);
  if (!values) defaults.set(constructor, values = new (constructor as new () => Properties & object)());
  return values;
}
