import {createRelay} from '../relay/relay.js';
import type {RelayConfig, RelayMeans} from '../relay/relay.js';
import type {RelayEvent} from '../relay/relay-log.js';

/** A publisher's page: its text, its status, or what answers. */
export type Page = string | number | ((request: Request) => Response | Promise<Response>);

/** An address of the open internet, for names that tests make up. */
const ANYWHERE = '203.0.113.7';

const NOON = Date.UTC(2026, 10, 30, 12);

/** A city's relay before publishers that are made up, with a clock that stands still until it is moved. */
export function relayedCity(
  pages: Record<string, Page>, config: Partial<RelayConfig> = {}, means: Partial<RelayMeans> = {},
) {
  const asked: Request[] = [];
  const events: RelayEvent[] = [];
  let time = NOON;
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    asked.push(request);
    const page = Object.hasOwn(pages, request.url) ? pages[request.url]! : 404;
    if (typeof page === 'function') return page(request);
    return typeof page === 'number' ? new Response(`no ${page}`, {status: page}) : new Response(page);
  };
  const relay = createRelay({profiles: [], ...config}, {
    fetch: answer, resolve: async () => [ANYWHERE], now: () => time, log: (event) => events.push(event), ...means,
  });
  const ask = (url: string, init: RequestInit & {env?: Record<string, unknown>; more?: string} = {}) =>
    relay.fetch(new Request(`https://stadt.example/daten?url=${encodeURIComponent(url)}${init.more ?? ''}`, init), init.env ?? {});
  return {
    relay, ask, asked, events, pages,
    pass: (ms: number) => { time += ms; },
    /** Status, and the code of an error or the text of a feed. */
    told: async (url: string, init?: Parameters<typeof ask>[1]) => {
      const response = await ask(url, init);
      const text = await response.text();
      const isOwn = response.headers.get('content-type') === 'application/json' && text.startsWith('{"code"');
      return `${response.status} ${isOwn ? (JSON.parse(text) as {code: string}).code : text}`;
    },
  };
}
