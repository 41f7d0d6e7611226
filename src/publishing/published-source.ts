import type {Source} from '../model/source.js';
import {toJson} from '../text/json.js';
import type {Item} from './harvest.js';
import {isInner, shownAddress} from './shown-address.js';

/** Items of one publication, with what all of them say of it in one place. */
export interface Sourced {
  readonly items: readonly Item[];
  /** For the items that do not say themselves where they come from. */
  readonly source: Source;
}

/** The address of a source in the web, as it may be shown; of a file, or of a host that nobody else can reach, none. */
export const sourceAddress = (url: string | undefined): Pick<Source, 'url'> =>
  url && /^https?:/.test(url) && !isInner(url) ? {url: shownAddress(url)} : {};

/**
 * Says of every item where it comes from and of when it is. What most of them say stands once, at the document.
 * @param known what holds for items that do not say it
 */
export function sourced(items: readonly Item[], known: Source): Sourced {
  const dressed = items.map((item) => {
    const {url, ...source}: Source = {...known, ...item.source};
    return {...item, source: {...sourceAddress(url), ...source}};
  });
  const counts = new Map<string, number>();
  const keys = dressed.map(({source}) => toJson(source)!);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = keys.find((key) => counts.get(key) === most);
  return {
    items: dressed.map(({source, ...item}, index) =>
      keys[index] === usual ? item : {...item, source: source as Item['source']}) as readonly Item[],
    source: dressed[keys.indexOf(usual ?? '')]?.source ?? known,
  };
}

/** What the first item that says so says of its source: for the report. */
export function saidOf(items: readonly Item[], key: keyof Source): string | undefined {
  return items.find(({source}) => source?.[key])?.source?.[key];
}
