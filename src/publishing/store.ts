/** How a file is served. */
export interface StoredAs {
  /** Media type, with its charset. */
  readonly type: string;
  /** The name holds a hash of the content: it may be kept for ever. Others must be asked for anew each time. */
  readonly immutable?: boolean;
  /** The bytes are packed; the name ends accordingly. */
  readonly encoding?: 'br' | 'gzip';
}

/** A folder or a bucket. Paths are relative, with `/` between parts of lower-case letters, digits, `.`, `_` and `-`. */
export interface Store {
  /** `undefined` if there is no such file; rejects if that cannot be found out. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Whole or not at all: nobody ever reads half a file, and a write that was killed leaves the file before. */
  write(path: string, bytes: Uint8Array, as: StoredAs): Promise<void>;
  /** The paths of all files whose path begins so; of files of others, too, if there are. */
  list(prefix: string): Promise<readonly string[]>;
  /** Does nothing if there is no such file. */
  remove(path: string): Promise<void>;
}
