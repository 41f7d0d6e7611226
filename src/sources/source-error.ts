/** Why a feed could not be read; the codes of the `city-error` event. */
export type ErrorCode = 'network' | 'http' | 'timeout' | 'cors' | 'format' | 'too-large' | 'config';

/** A feed that could not be read: the only thing `src/sources` rejects with. */
export class SourceError extends Error {
  readonly code: ErrorCode;
  /** The address as it was asked for. */
  readonly src: string;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The errors of the other addresses, where several were asked for and all of them failed. */
  readonly others?: readonly SourceError[];

  constructor(
    code: ErrorCode,
    src: string,
    message: string,
    more?: {status?: number; cause?: unknown; others?: readonly SourceError[]},
  ) {
    super(message, more);
    this.name = 'SourceError';
    this.code = code;
    this.src = src;
    this.status = more?.status;
    this.others = more?.others;
  }
}
