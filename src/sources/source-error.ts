/** Why a feed could not be read; the codes of the `city-error` event. */
type ErrorCode = 'network' | 'http' | 'timeout' | 'cors' | 'format' | 'too-large' | 'config';

/** Details of an error. */
interface ErrorDetails {
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** The text of `Retry-After`, empty without one. Absent if asking again will not help. */
  readonly again?: string | undefined;
  /** The errors of the other addresses, where several were asked for and all of them failed. */
  readonly others?: readonly SourceError[];
  readonly cause?: unknown;
}

/** A feed that could not be read: the only thing `src/sources` rejects with. */
export class SourceError extends Error implements ErrorDetails {
  readonly code: ErrorCode;
  /** The address as it was asked for. */
  readonly src: string;
  declare readonly status?: number;
  declare readonly again?: string;
  declare readonly others?: readonly SourceError[];
  declare readonly cause?: unknown;

  constructor(code: ErrorCode, src: string, message: string, details?: ErrorDetails) {
    super(message);
    this.code = code;
    this.src = src;
    Object.assign(this, details);
  }
}
