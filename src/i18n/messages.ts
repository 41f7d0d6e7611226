import type {str} from '@lit/localize';

/** Translated texts by the ids of their messages, as `msg` of `@lit/localize` looks them up. */
export type Templates = Record<string, string | ReturnType<typeof str>>;

/** The tag of a template with places for values: `str` of `@lit/localize`. */
export type Mark = typeof str;

/**
 * Loads the texts of an area, by language. An area is what all widgets share, one widget, or a part of a widget that is
 * loaded on demand. A translation is handed `str` and imports nothing, so that its file stays the same whatever else is
 * built.
 */
export type Messages = Readonly<Record<string, () => Promise<{default(str: Mark): Templates}>>>;
