/**
 * What a relay tells its operator. Nothing in it says who asked: no address of a client, and of the address that was
 * asked for only what the city itself has written, so that neither street nor position stands in a log.
 */
export interface RelayEvent {
  /** `request`: a client was answered. `upstream`: a publisher was asked. */
  readonly event: 'request' | 'upstream';
  /** The address or template of the profile that gave the leave; absent where there was none. */
  readonly source?: string;
  readonly method?: string;
  /** Of the answer; absent where there was none. */
  readonly status?: number;
  /** `hit`, `miss`, `stale`, `same` (304), `refused`, `sent`, `error`. */
  readonly outcome: string;
  readonly detail?: string;
  readonly bytes?: number;
  /** Milliseconds that it took. */
  readonly ms?: number;
}

/** Coordinates of more than three decimals, as a profile may have them, say more than is needed. */
export const withoutPlaces = (text: string): string => text.replace(/(\d\.\d{3})\d+/g, '$1');
