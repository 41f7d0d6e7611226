import type {Place} from './place.js';
import type {RichText} from './rich-text.js';
import type {Source} from './source.js';

/** A step of a project. */
export interface Milestone {
  readonly name: string;
  /** Day or moment. */
  readonly date?: string;
  readonly done?: boolean;
}

/** Something that a city builds, changes or tries out. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly status: 'planned' | 'running' | 'completed' | 'paused' | 'cancelled';
  /** Days or moments; a day as the end is the last one. */
  readonly startDate?: string;
  readonly endDate?: string;
  readonly summary?: RichText;
  readonly description?: RichText;
  readonly categories?: readonly string[];
  readonly milestones?: readonly Milestone[];
  /** 0 to 1. */
  readonly progress?: number;
  /** The department in charge. */
  readonly responsible?: string;
  readonly partners?: readonly string[];
  /** Euros, or as published. */
  readonly budget?: number | string;
  /** Who pays for it. */
  readonly funding?: readonly string[];
  readonly contact?: string;
  /** Where people can have a say. */
  readonly participationUrl?: string;
  readonly location?: Place;
  readonly url?: string;
  readonly image?: string;
  /** Description of `image`, for people who do not see it. */
  readonly imageAlt?: string;
  /** Who made `image`, as they are to be named. */
  readonly imageCredit?: string;
  readonly source?: Source;
}
