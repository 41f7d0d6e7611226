/** A feed that takes more than the GET of one address. */
export interface FeedRequest {
  /** The address; errors and problems name it. */
  readonly url: string;
  /** Id of the format, where it is known. */
  readonly format?: string;
  /** JSON to POST instead of a GET. */
  readonly body?: string;
  /**
   * Name -> address of JSON documents that only together make the feed. They are read as one document
   * `{"name": answer, …}`; `url` is then not asked for itself.
   */
  readonly parts?: Readonly<Record<string, string>>;
}
