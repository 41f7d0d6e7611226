/**
 * `<tag>.demo.ts`: everything the rest of the house must know of a widget and cannot read from its manifest. The
 * catalogue, the snippet generator, the sample city, the size check, the benchmarks, the pictures and the hostile pages
 * derive their lists from these files, so that a new widget is no line in any of them. Data only: no logic, no DOM.
 */

/** A text of the catalogue in its two languages. */
interface Words {
  readonly de: string;
  readonly en: string;
}

/**
 * The mechanism a widget shares with others: a list one searches, things on a map, what is now, what a person sends,
 * or the frame around the other widgets.
 */
type Kind = 'collection' | 'places' | 'live' | 'dialogue' | 'frame';

/** Attributes as they stand on a tag; `true` is an attribute without a value. */
type Attributes = Readonly<Record<string, string | true>>;

/** The initial state of the catalogue's playground and of the snippet generator. */
interface Playground {
  /** Attributes that show data of the sample city. */
  readonly attributes: Attributes;
  /** Markup between the tags. */
  readonly contents?: string;
  /** The link between the tags, which works without a script. */
  readonly fallback?: {readonly href: string; readonly text: string};
  /** Other data of the sample city to try, each a link in the generator. */
  readonly samples?: readonly {readonly name: Words; readonly attributes: Attributes}[];
}

/** One attribute in a form for people who do not read HTML. Shared attributes have their words in the catalogue. */
interface Field {
  readonly label: Words;
  /** Stands beside address and heading; the others fold away. */
  readonly everyday?: true;
}

/** The smallest feed with which a widget is `ready` on 2 March 2026, as a server sends it. */
interface SampleFeed {
  readonly text: string;
  /** Modules of `src/` that read such an address and that the loader asks for together with the widget. */
  readonly readers?: readonly string[];
}

/** A widget that reads a feed. */
interface FeedFacts {
  /** The thing a page shows with it, for a sentence: "Auf dieser Seite zeigen wir …", "On this page we show …". */
  readonly shows: Words;
  /** Its entries, in the plural, without an article: "Die … werden abgerufen", "The … are fetched". */
  readonly things: Words;
  /** By the ending of the address. Also served by the demo, at `/daten/beispiele/<tag>.<ending>`. */
  readonly samples: Readonly<Record<string, SampleFeed>>;
  /** Attribute -> kind of the items at its address, for feeds beside `src`. */
  readonly further?: Readonly<Record<string, string>>;
  /** The answer of the demo's server for `?empty` at the playground's address. */
  readonly empty: Words;
  /** The damage the demo's server does for `?malformed`. */
  readonly malformed: Words;
}

/** A choice that a person makes before anything can be fetched, as the address of the waste calendar. */
interface Choice {
  /** "Wählen Sie …", "If you choose …". */
  readonly what: Words;
  /** The file that is fetched then. */
  readonly file: Words;
  /** Attribute with the address of the list chosen from. */
  readonly list: string;
  /** Attribute with which the page has chosen already. */
  readonly fixed: string;
  /** Names in braces in `src` that stand for the choice, which then is part of the request. */
  readonly placeholders: readonly string[];
  /** Formats whose requests hold the choice. */
  readonly formats: readonly string[];
}

/** Facts for a page's policy and its privacy notice; that no cookie is set and nothing counted holds for all. */
interface Privacy {
  /** Shows pictures, from the page's own host or the feed's. */
  readonly pictures?: true;
  /** Has a search field. What is typed there stays on the device. */
  readonly searches?: true;
  /** Keeps a choice on the device once a person has ticked that. */
  readonly remembers?: true;
  readonly choice?: Choice;
}

/** One of the pieces on the contact sheets of the themes. */
interface Look {
  /** Name of the example. */
  readonly example: string;
  /** Selector of what is pressed in it, and of what is there then. */
  readonly press?: string;
  readonly until?: string;
}

/** A picture in `docs/images`: `<tag>.png`, or with a name `<tag>-<name>.png`. */
interface Picture {
  readonly name?: string;
  /** Beside the playground's. */
  readonly attributes: Attributes;
  /** Of the picture, in pixels. */
  readonly width: number;
  readonly theme?: 'dark';
}

/** How the widget is used on pages that fight back. */
interface Use {
  /** Beside the playground's. */
  readonly attributes?: Attributes;
  /** Selector of what is loaded on demand and shows before a person presses anything. */
  readonly late?: string;
  /** Selector of what a person presses. */
  readonly press: string;
  /** Selector of what is there then. */
  readonly shows: string;
}

/**
 * Meanings in German, by the manifest's name of their kind (`attributes`, `members`, `events`, `slots`,
 * `cssParts`, `cssProperties`, `cssStates`) and its own; backticks become code. In English the JSDoc says it.
 */
type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Demo {
  readonly kind: Kind;
  /** Its name for people. */
  readonly name: Words;
  /** Its purpose, in one to three sentences. */
  readonly summary: Words;
  /** Which formats it reads. */
  readonly reads: Words;
  readonly playground: Playground;
  /** Its own attributes in forms, by name. */
  readonly fields?: Readonly<Record<string, Field>>;
  /** Absent: it reads no feed. */
  readonly feed?: FeedFacts;
  readonly privacy?: Privacy;
  /** Its entry in the sample city's profile; addresses are relative to `/daten/`. */
  readonly profile?: Attributes;
  /**
   * The same for the sample region: what counts for all, relative to `/daten/region/`, and what each municipality has,
   * with addresses relative to the folder of it.
   */
  readonly region?: {readonly all?: Attributes; readonly each?: Attributes};
  /** Absent: its first example. */
  readonly looks?: readonly Look[];
  readonly pictures?: readonly Picture[];
  /** Absent: it does not stand on the hostile pages. */
  readonly use?: Use;
  /** For its own attributes, parts and so on, and for shared ones that mean more here than in other widgets. */
  readonly meanings?: Meanings;
}
