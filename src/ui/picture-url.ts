import type {CityProfile} from '../model/city-profile.js';

/** Whose pictures a widget may show. */
export interface PictureHosts {
  /** Address of the page. */
  readonly base: string;
  /** The addresses the widget was given, not what a feed says of its source. */
  readonly sources: readonly {readonly url: string}[];
  /** What the city's profile says. */
  readonly hosts?: CityProfile['hosts'] | undefined;
  /** Hosts that were consented to, separated by white space. */
  readonly consent?: string;
}

/**
 * The absolute address of a picture if it may be asked for: by http(s), and of the page's host, a host the feed was
 * asked of, or one that the profile names. Any other would tell a third party who reads this.
 */
export function pictureUrl(address: string | undefined, {base, sources, hosts, consent = ''}: PictureHosts): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const {protocol, host, href} = new URL(address, base);
  if (!/^https?:$/.test(protocol)) return undefined;
  const hostOf = (url: string) => URL.canParse(url, base) ? new URL(url, base).host : '';
  if (host === hostOf(base)) return href;
  if (hosts?.consent?.includes(host) && !consent.split(/\s+/).includes(host)) return undefined;
  const asked = sources.map(({url}) => hostOf(url.trim().replace(/^webcals?:/i, 'https:')));
  return [...asked, ...hosts?.images ?? [], ...hosts?.consent ?? []].includes(host) ? href : undefined;
}
