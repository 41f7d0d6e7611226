import type {Place} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A vacancy: schema.org `JobPosting`. */
export interface JobPosting {
  readonly id: string;
  readonly title: string;
  /** Days or moments. */
  readonly datePosted?: string;
  readonly validThrough?: string;
  /** schema.org's words (`FULL_TIME`), or as published. */
  readonly employmentType?: readonly string[];
  readonly hiringOrganization?: string;
  readonly jobLocation?: Place;
  /** Euros, or as published. */
  readonly baseSalary?: number | string;
  /** As published: "EG 9b TVöD". */
  readonly payGroup?: string;
  /** Hours, or as published. */
  readonly weeklyHours?: number | string;
  /** Day until which the post is limited. */
  readonly limitedUntil?: string;
  /** `TELECOMMUTE`: from home. */
  readonly jobLocationType?: string;
  /** The number to name in an application. */
  readonly identifier?: string;
  readonly applyUrl?: string;
  readonly categories?: readonly string[];
  readonly description?: RichText;
  readonly url?: string;
  readonly source?: Source;
}
