/** A file to download. */
export interface FileLink {
  readonly name: string;
  readonly url: string;
  readonly mimeType?: string;
  /** Bytes. */
  readonly size?: number;
}
