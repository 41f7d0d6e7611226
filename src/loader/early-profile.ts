import type {PageSettings} from '../page/page-settings.js';
import type {askEarly, feedsOf} from './early-request.js';

/** The entries of a profile that are read before it has been checked: `profile-rules.ts` checks the rest. */
interface Profile {
  readonly relay?: unknown;
  readonly hosts?: {readonly consent?: unknown};
  readonly municipalities?: unknown;
  readonly widgets?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/**
 * Asks for the feeds of a widget that the city profile leads to, as the widget will once it has read the profile.
 * In doubt nothing is asked: several profiles, a widget with a `name`, a region, a host that wants consent.
 * @param ask the autoloader's own function, as is `feeds`: imported here it would no longer be part of the autoloader,
 *   but of a file that every page waits for
 */
export async function askByProfile(
  element: Element, answer: Promise<Response> | undefined, page: PageSettings,
  ask: typeof askEarly, feeds: typeof feedsOf,
): Promise<void> {
  const profiles = document.querySelectorAll('city-profile').length + Number(!!page.profile);
  const response = profiles === 1 ? await answer : undefined;
  if (!response?.ok || element.hasAttribute('name')) return;
  const {relay, hosts, municipalities, widgets} = await response.json() as Profile;
  if (municipalities || relay !== undefined && typeof relay !== 'string') return;
  const settings = widgets?.[element.localName] ?? {};
  const ofProfile = (name: string): string => [settings[name] ?? ''].flat().join(' ');
  const own = element.getAttribute('src');
  const base = own ? document.baseURI : response.url;
  const template = relay && new URL(relay, response.url).href.replace(/%7B(\w+)%7D/gi, '{$1}');
  for (const address of feeds((name) => element.getAttribute(name) || ofProfile(name))) {
    // A template that goes through a relay would not show it any more.
    if (address.includes('{') || !URL.canParse(address, base)) continue;
    const {href, host, origin} = new URL(address, base);
    const consent = [hosts?.consent ?? []].flat();
    const relayed = template && origin !== location.origin && origin !== new URL(template).origin;
    // Which kind a widget shows is known to the widget alone.
    if (relayed && template.includes('{kind}')) continue;
    if (relayed) ask(template.replace('{url}', encodeURIComponent(href)));
    else if (!consent.some((one) => `${one}`.toLowerCase() === host)) ask(href);
  }
}
