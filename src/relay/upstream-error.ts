/** An answer of a publisher that is given on as it is, though it is none. */
export interface Refusal {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly retryAfter?: string;
}

interface Details {
  /** The publisher's answer, where it is the client's mistake. */
  readonly refusal?: Refusal;
  /** Milliseconds for which the publisher does not want to be asked. */
  readonly pause?: number;
}

/** Why a publisher's answer cannot be had. */
export class UpstreamError extends Error {
  /** In an error's `code`. */
  readonly code: string;
  /** What the client is answered. */
  readonly status: number;
  /** In a few words, for `Cache-Status` and logs: it names no address. */
  readonly detail: string;
  declare readonly refusal?: Refusal;
  declare readonly pause?: number;

  constructor(code: string, status: number, detail: string, details: Details = {}) {
    super(detail);
    this.code = code;
    this.status = status;
    this.detail = detail;
    Object.assign(this, details);
  }
}
