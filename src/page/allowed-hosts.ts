import {pageSettings} from './page-settings.js';

/** Hosts that a person has allowed or refused, for all widgets of the page, until they leave it. */

const sets = () => {
  const page = pageSettings();
  return {allowed: page.allowed ??= new Set<string>(), refused: page.refused ??= new Set<string>()};
};

/** Every widget finds out anew what it may ask. */
const announce = () => dispatchEvent(new Event('city-profile'));

/** Hosts that a person has allowed, separated by white space. */
export const allowedHosts = (): string => [...sets().allowed].join(' ');

/** Whether a person has taken back what they, or the page for them, had allowed. */
export const isRefused = (host: string): boolean => sets().refused.has(host);

/** A person has allowed a host. */
export function allow(host: string): void {
  const {allowed, refused} = sets();
  allowed.add(host);
  refused.delete(host);
  announce();
}

/** A person takes it back. */
export function refuse(host: string): void {
  const {allowed, refused} = sets();
  allowed.delete(host);
  refused.add(host);
  announce();
}
