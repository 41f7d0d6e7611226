/**
 * Everyday words and the official words for them, in one language. The official words are German in all lists, because
 * the catalogues are.
 */
export interface EverydayWords {
  /** Words of any question, which say little about its subject. */
  readonly weak?: string;
  /** Words that ask for an office: its hours, its telephone. */
  readonly office?: string;
  /**
   * Lines of `said, said > meant, meant`. Several words together mean something only together; `evlen*` is a
   * beginning.
   */
  readonly things: string;
  /** The same for deeds, which say less about the service than things. */
  readonly deeds?: string;
  /** Words in names of services that most people want, and in those of special cases. */
  readonly usual?: string;
  readonly special?: string;
}
