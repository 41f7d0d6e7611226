import {resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {CityProfile} from '../model/city-profile.js';
import {loadProfile} from '../profile/profile-document.js';
import {fileAnswer} from './file-fetch.js';

/** What the profiles of a configuration are read with. */
interface ReadingMeans {
  readonly fetch: typeof fetch;
  /** The folder of the configuration. */
  readonly folder: string;
  readonly now: () => number;
  /** Is told what was left out of a profile. */
  say(message: string): void;
}

/**
 * The profiles that a configuration names: addresses, paths beside it, or the profiles themselves.
 * @throws Error for one that cannot be read, with its name
 */
export async function relayProfiles(named: readonly unknown[], means: ReadingMeans): Promise<readonly unknown[]> {
  return Promise.all(named.map((one) => typeof one === 'string' ? profileAt(one, means) : one));
}

async function profileAt(name: string, {fetch, folder, now, say}: ReadingMeans): Promise<CityProfile> {
  const src = /^https?:/i.test(name) ? name : pathToFileURL(resolve(folder, name)).href;
  // A function of its own: what was fetched before is not what stands there now.
  const read: typeof fetch = (input, init) => {
    const url = String(input);
    return url.startsWith('file:') ? fileAt(url) : fetch(input, init);
  };
  try {
    const {profile, problems} = await loadProfile(src, {fetch: read, baseUrl: src, cache: 'none', now});
    for (const {message} of problems) say(`${name}: ${message}`);
    return profile;
  } catch (error) {
    throw new Error(`The profile ${name} cannot be read: ${(error as Error).message}`, {cause: error});
  }
}

async function fileAt(url: string): Promise<Response> {
  try {
    return await fileAnswer(url, fileURLToPath(url));
  } catch {
    return new Response('No such file', {status: 404});
  }
}
