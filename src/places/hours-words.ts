/**
 * Opening hours as people write them, brought into one sign for each word: German and English names in any case,
 * `9 Uhr`, `9h30`, `9:30 pm`, dashes. What follows from them is read in `hours-rules.ts`.
 */

/** A text in signs, and the comments that stood in it. */
export interface HoursWords {
  /**
   * Days are `A` to `G`, months `a` to `l`, a comment is `"` and its number in `comments`; other words have the signs
   * of `signs`, words without a meaning are `?`.
   */
  readonly text: string;
  readonly comments: readonly string[];
  /** Whole German names of days are prose, in which a new day begins a new rule. */
  readonly prose: boolean;
  /** Whether hours are counted to twelve. */
  readonly halves: boolean;
}

const names = ('monday montag,tuesday dienstag,wednesday mittwoch,thursday donnerstag,friday freitag,'
  + 'saturday samstag sonnabend,sunday sonntag,january januar,february februar,march märz mrz,april,may mai,june juni,'
  + 'july juli,august,september,october oktober,november,december dezember').split(',');
const letters = 'ABCDEFGabcdefghijkl';
const others = ('off closed geschlossen ruhetag,open geöffnet,unknown,ph feiertag feiertags feiertage,sh schulferien,'
  + 'week,easter,day days,sunrise,sunset,dawn,dusk,bis to,und,uhr').split(',');
const signs = 'XOUPSWQYRTJK-,';

/** Sign of a word; two or three letters are enough for a day or a month. */
function signOf(written: string): string {
  const word = written.replace(/\.$/, '').replace(/(tag|day|woch|abend)s$/, '$1');
  if (word === 'täglich' || word === 'daily') return 'A-G';
  const name = names.findIndex((known) => ` ${known} `.includes(` ${word}${word.length < 4 ? '' : ' '}`));
  if (word.length > (name < 7 ? 1 : 2) && name >= 0) return letters.charAt(name);
  const other = others.findIndex((known) => ` ${known} `.includes(` ${word} `));
  return other < 0 ? '?' : signs.charAt(other);
}

/** Reads words and times of day; the text keeps its order and its signs. */
export function readWords(published: string): HoursWords {
  const comments: string[] = [];
  let halves = false;
  const bare = published.normalize('NFKC')
    .replace(/["“”„]([^"“”„]*)["“”„]/g, (_, comment: string) => `"${comments.push(comment.trim()) - 1}"`);
  const lower = bare.toLowerCase();
  const text = lower
    .replace(/[–—]/g, '-')
    .replace(/[\r\n]+/g, ';')
    .replace(/^ *24 ?(?:h|hours|stunden) *$|\b24 ?\/ ?7\b/g, 'Z')
    .replace(/\b(\d\d?)(?:([:.h])(\d\d))?(?: ?(h|uhr|[ap]\.?m\.?))?(?!\w)/g,
      (all, hour: string, sign?: string, minute = '00', unit = '') => {
        if (!sign && !unit || sign === '.' && +hour > 23) return all;
        const half = /^[ap]/.test(unit);
        halves ||= half;
        return `${half ? +hour % 12 + (unit[0] === 'p' ? 12 : 0) : hour}:${minute}`;
      })
    .replace(/[a-zà-ÿ]+\.?/g, signOf);
  // "Sa-th" is as likely the ordinal of an unfinished text as it is Thursday.
  return {text: /[A-Z]\w-th\b/.test(bare) ? '?' : text, comments, prose: /(?:tag|woch|abend)\b/.test(lower), halves};
}
