/** The relay: one function from a request to an answer. It runs under Node, Deno and Bun and at an edge. */
import {checkProfile} from '../profile/profile-rules.js';
import {Allowed} from './allowed.js';
import {mistakesIn, withHosts} from './relay-config.js';
import type {RelayConfig} from './relay-config.js';
import {Relay} from './relay-handler.js';
import type {RelayMeans} from './relay-handler.js';

export type {RelayConfig} from './relay-config.js';
export type {Relay, RelayMeans} from './relay-handler.js';
export type {RelayEvent} from './relay-log.js';

/**
 * Makes a relay.
 * @throws TypeError for a configuration with mistakes
 */
export function createRelay(config: RelayConfig, means: RelayMeans = {}): Relay {
  const mistakes = mistakesIn(config);
  if (mistakes.length) throw new TypeError(mistakes.join('; '));
  const {allow = []} = config;
  return new Relay(withHosts(config), means, (profiles) =>
    new Allowed(profiles.map((profile) => checkProfile(profile).profile), allow));
}
