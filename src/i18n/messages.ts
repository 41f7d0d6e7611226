import type {str} from '@lit/localize';

/** Translated texts by the ids of their messages, as `msg` of `@lit/localize` looks them up. */
export type Templates = Record<string, string | ReturnType<typeof str>>;

/** What marks a text with places for values: `str` of `@lit/localize`. */
export type Mark = typeof str;

/**
 * Per language what fetches the texts of an area: those all widgets share, or those of one widget. A translation is
 * handed `str` and imports nothing, so that its file stays the same whatever else is built.
 */
export type Messages = Readonly<Record<string, () => Promise<{templates(str: Mark): Templates}>>>;
