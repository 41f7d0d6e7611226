/** Something in a feed that could not be read; the rest of the feed is still there. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable, kebab-case: what kind of problem, for programs. */
  readonly code: string;
  /** The mistake and its place, in English, for developers. */
  readonly message: string;
  /** 1-based line of the text, where the format has lines. */
  readonly line?: number;
  /** Address of the feed it is in, as it was asked for. */
  readonly src?: string;
}
