import type {Hop} from '../checking/delivery.js';
import {parsedUrl} from '../text/parsed-url.js';

/** As many redirects as a browser follows. */
const MOST = 20;

/**
 * A `fetch` that follows redirects by itself and remembers them, and asks as a page of another origin would.
 * @param origin the `Origin` it sends
 */
export function hopRecorder(fetch: typeof globalThis.fetch, origin: string) {
  const ways = new Map<string, readonly Hop[]>();
  const recording: typeof fetch = async (input, init) => {
    const asked = String(input);
    const hops: Hop[] = [];
    for (let url = asked; ;) {
      const response = await fetch(url, {...init, redirect: 'manual', headers: {...init?.headers as Record<string, string>, origin}});
      const location = response.headers.get('location');
      const to = location ? parsedUrl(location, url) : undefined;
      if (response.status < 300 || response.status > 399 || !to) {
        ways.set(asked, hops);
        return response;
      }
      if (hops.length >= MOST || !/^https?:$/.test(to.protocol)) throw new TypeError(`Redirected to ${to.href}`);
      await response.body?.cancel();
      hops.push({status: response.status, from: url, to: to.href});
      url = to.href;
    }
  };
  return {fetch: recording, hopsTo: (url: string): readonly Hop[] => ways.get(url) ?? []};
}
