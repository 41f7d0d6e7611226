/** Titles that say what has become of an event: "ABGESAGT: Konzert". */
import type {EventStatus} from '../../model/city-event.js';

/** A title without such words, and what they say. */
interface SaidTitle {
  readonly name: string;
  readonly status?: EventStatus;
}

/** Longer ones are no titles, and the patterns take their time. */
const LONGEST = 200;

const off = 'abgesagt|absage|entfällt|ausgefallen|fällt (?:leider )?aus|cancelled|canceled';
const open = '[\\s*+!(\\[#–—-]*';
const close = '[*+!)\\]#:.–—-]';

/** A mark stands apart from the title by a sign; or by a space alone, in capitals. */
const before = new RegExp(`^${open}(${off})(?:\\s*${close}[\\s*+!)\\]#:.–—-]*|\\s+)`, 'i');
const behind = new RegExp(`(?:\\s*[*+!(\\[:–—]|\\s)[\\s*+!(\\[:–—-]*(${off})[\\s*+!)\\].]*$`, 'i');

/** Reads what a title says of the event besides its name. */
export function titleStatus(title: string): SaidTitle {
  if (title.length > LONGEST || !marked.test(title)) return {name: title};
  const found = [before, behind].map((pattern) => pattern.exec(title)).find((one) => one && standsApart(one, title));
  if (!found) return {name: title};
  const [mark] = found;
  const name = (found.index ? title.slice(0, found.index) : title.slice(mark.length)).trim();
  return name ? {name, status: 'cancelled'} : {name: title};
}

const marked = new RegExp(off, 'i');

const standsApart = ([mark, word = '']: RegExpExecArray, title: string): boolean =>
  /[^\s\p{L}]/u.test(mark.replace(word, '')) || word === word.toUpperCase() && title !== title.toUpperCase();

/** The status of an event by its own field and by its title: editors change the title, and forget the field. */
export const statusOf = (field: EventStatus | undefined, title: EventStatus | undefined): EventStatus | undefined =>
  !field || field === 'scheduled' ? title ?? field : field;
