/** A request for a feed or a profile that was made ahead of the widget that wants it. */
interface EarlyRequest {
  readonly answer: Promise<Response>;
  readonly stop: AbortController;
}

/**
 * Settings of the whole page, shared by all copies of the library. The first loader of the page writes them; a second
 * one, from another host or in another version, reads them here.
 */
export interface PageSettings {
  /** Version of the first loader. */
  version?: string;
  /** Address of the first loader. */
  address?: string;
  /** Tags that a loader of the page handles. */
  tags?: Set<string>;
  /** The script tag of a loader that is not its own autoloader: `loader.js`, `embed.js`. */
  script?: HTMLScriptElement;
  /** Versions the console has named already. */
  told?: Set<string>;
  /** Address of the city profile, as written in `data-profile`. */
  profile?: string;
  /** Name of the theme a loader has added, from `data-theme`. */
  theme?: string;
  /** Requests a loader has made, by address, until a widget takes them over. */
  early?: Map<string, EarlyRequest>;
  /** Hosts that a person has allowed widgets to ask. */
  allowed?: Set<string>;
  /** Hosts that a person does not want to be asked any more. */
  refused?: Set<string>;
  /** The language widgets speak, BCP 47, from `data-lang`: where `<html lang>` is wrong. */
  lang?: string;
}

const page = globalThis as unknown as Record<symbol, PageSettings | undefined>;

/** The page's settings; the same object for every copy of the library. */
export const pageSettings = (): PageSettings => page[Symbol.for('stadtbausteine')] ??= {};
