import type {Source} from './source.js';

/** A defect somebody reported: an Open311 GeoReport v2 service request. */
export interface Report {
  readonly serviceRequestId: string;
  readonly serviceCode?: string;
  readonly serviceName?: string;
  readonly status: 'open' | 'closed';
  readonly statusNotes?: string;
  readonly description?: string;
  readonly agencyResponsible?: string;
  readonly serviceNotice?: string;
  readonly requestedDatetime: string;
  readonly updatedDatetime?: string;
  readonly expectedDatetime?: string;
  readonly address?: string;
  readonly addressId?: string;
  readonly zipcode?: string;
  readonly lat?: number;
  readonly long?: number;
  readonly mediaUrl?: string;
  readonly source?: Source;
}
