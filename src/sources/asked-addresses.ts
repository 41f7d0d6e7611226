import type {Ask, FeedRequest} from './feed-request.js';

/** Whether an address may be the base of a service: one with a query or an ending is a document. */
export const isBase = (address: string): boolean =>
  !/^(?:about|data|blob):|[?#]|\.[a-z]\w*$/i.test(address.trim().replace(/^\w+:\/\/[^/?#]*/, ''));

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/**
 * The addresses of a widget that services answer, too: those of its `src`, each with its format and with what is asked
 * for if it may be the base of a service. `format` holds one for all, or as many as there are addresses; `auto`: by
 * content.
 */
export function askedAddresses(src: string, format: string, ask: Ask): readonly FeedRequest[] {
  const [one = '', ...others] = words(format);
  return words(src).map((url, index) => {
    const named = others.length && index ? others[index - 1] ?? '' : one;
    const asked = named && named !== 'auto' && isBase(url);
    return {url, format: named === 'auto' ? '' : named, ...asked && {ask}};
  });
}
