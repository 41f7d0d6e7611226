import type {Source} from './source.js';

/** An entry of the history of a report. */
export interface ReportNote {
  /** RFC 3339 moment. */
  readonly datetime?: string;
  readonly description: string;
}

/** A defect somebody reported: an Open311 GeoReport v2 service request. */
export interface Report {
  readonly serviceRequestId: string;
  readonly serviceCode?: string;
  readonly serviceName?: string;
  /** The category above that of the service. */
  readonly group?: string;
  readonly status: 'open' | 'closed';
  /** The status as published, where it says more: "in Bearbeitung". */
  readonly statusDetail?: string;
  readonly statusNotes?: string;
  readonly notes?: readonly ReportNote[];
  readonly description?: string;
  readonly agencyResponsible?: string;
  readonly serviceNotice?: string;
  /** RFC 3339 moments. */
  readonly requestedDatetime: string;
  readonly updatedDatetime?: string;
  readonly expectedDatetime?: string;
  readonly address?: string;
  readonly addressId?: string;
  readonly zipcode?: string;
  readonly lat?: number;
  readonly long?: number;
  readonly mediaUrl?: string;
  /** All pictures, where there are several. */
  readonly mediaUrls?: readonly string[];
  readonly source?: Source;
}
