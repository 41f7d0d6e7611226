import type {Place} from './place.js';
import type {Source} from './source.js';

/** A document of a meeting or a paper: OParl `File`. */
export interface MeetingFile {
  readonly name?: string;
  readonly kind?: 'invitation' | 'results' | 'verbatim' | 'auxiliary' | 'paper';
  readonly accessUrl: string;
  readonly mimeType?: string;
  /** Bytes. */
  readonly size?: number;
}

/** What is decided on: OParl `Paper`. */
export interface Paper {
  readonly id?: string;
  readonly name?: string;
  /** The number it is cited by: `2026/0142`. */
  readonly reference?: string;
  /** As published: "Beschlussvorlage". */
  readonly paperType?: string;
  /** Day or moment. */
  readonly date?: string;
  readonly file?: readonly MeetingFile[];
}

/** An item of the agenda: OParl `AgendaItem`. */
export interface AgendaItem {
  /** As published: `4.1`. */
  readonly number?: string;
  /** Absent where it is not public. */
  readonly name?: string;
  readonly public?: boolean;
  readonly result?: string;
  readonly resolutionText?: string;
  readonly paper?: Paper;
}

/** A meeting of a council or a committee: OParl `Meeting`. */
export interface Meeting {
  readonly id: string;
  readonly name: string;
  /** RFC 3339 moments; a day where no time is published. */
  readonly start?: string;
  readonly end?: string;
  readonly cancelled?: boolean;
  /** As published: `eingeladen`, `durchgeführt`. */
  readonly meetingState?: string;
  /** Names of the bodies that meet. */
  readonly organization?: readonly string[];
  readonly location?: Place;
  readonly agendaItem?: readonly AgendaItem[];
  readonly file?: readonly MeetingFile[];
  readonly web?: string;
  readonly source?: Source;
}
