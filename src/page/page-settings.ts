/** A request for a feed or a profile that was made ahead of the widget that wants it. */
interface EarlyRequest {
  readonly answer: Promise<Response>;
  readonly stop: AbortController;
}

/**
 * What holds for the whole page, whichever copy of the library a widget comes from. The first loader of the page
 * writes it down; a second one, from another host or in another version, finds it here.
 */
export interface PageSettings {
  /** Version of the first loader. */
  version?: string;
  /** Where the first loader was loaded from. */
  address?: string;
  /** Tags a loader of the page sees to. */
  tags?: Set<string>;
  /** Versions the console has named already. */
  told?: Set<string>;
  /** Address of the city profile, as written in `data-profile`. */
  profile?: string;
  /** Name of the theme a loader has added, from `data-theme`. */
  theme?: string;
  /** Requests a loader has made, by address, for as long as nobody has taken them over. */
  early?: Map<string, EarlyRequest>;
  /** The language widgets speak, BCP 47, from `data-lang`: where `<html lang>` is wrong. */
  lang?: string;
}

const page = globalThis as unknown as Record<symbol, PageSettings | undefined>;

/** The page's settings; the same object for every copy of the library. */
export const pageSettings = (): PageSettings => page[Symbol.for('stadtbausteine')] ??= {};
