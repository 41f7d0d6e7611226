/**
 * Opening hours as people write them, one sign for each word: German and English names in any case, `9 Uhr`, `9h30`,
 * `9:30 pm`, dashes. What follows from them is read in `hours-rules.ts`.
 */

/** A text in signs, and the comments that stood in it. */
export interface HoursWords {
  /**
   * Days are `A` to `G`, months `a` to `l`, always is `Z`, a comment is its number in quotes; other words have the
   * signs of `signs`, words without a meaning are `?`. Blanks are left between digits alone; a colon before
   * a blank is `¦`.
   */
  readonly text: string;
  readonly comments: readonly string[];
  /** German prose: a new day begins a new rule, and a day or a time alone is not enough. */
  readonly prose: boolean;
  /** Whether hours are counted to twelve. */
  readonly halves: boolean;
}

/** `So` is Sunday, so that day stands before the other name of Saturday. */
const words = ('sunday sonntag,monday montag,tuesday dienstag,wednesday mittwoch,thursday donnerstag,friday freitag,'
  + 'saturday samstag sonnabend,january januar,february februar,march märz mrz,april,may mai,june juni,july juli,august,'
  + 'september,october oktober,november,december dezember,off closed geschlossen ruhetag,open geöffnet,unknown,'
  + 'ph feiertag feiertage feiertags,sh schulferien,week,easter,day days,sunrise,sunset,dawn,dusk,bis to,und,uhr').split(',');
const signs = 'GABCDEFabcdefghijklXOUPSWQYRTJK-,';

/** Sign of a word; two letters are enough for a day, three for a month. `Uhr` alone has none. */
function signOf(written: string): string {
  const word = written.replace('.', '');
  const {length} = word;
  // The days stand before the months, and those before other words.
  const short = length === 2 ? 7 : length === 3 ? 19 : 0;
  const index = words.findIndex((known, at) => ` ${known} `.includes(` ${word}${at < short ? '' : ' '}`));
  return index < 0 ? '?' : signs.charAt(index);
}

/** Reads words and times of day; the text keeps its order and its signs. */
export function readWords(published: string): HoursWords {
  const comments: string[] = [];
  let halves = false;
  const bare = published.normalize('NFKC').replace(/ +/g, ' ').replace(/"([^"]*)"/g, (_, comment: string) => `"${comments.push(comment) - 1}"`);
  const lower = bare.toLowerCase();
  const text = lower
    .replace(/[–—~]/g, '-')
    .replace(/\n+/g, ';')
    .replace(/: /g, '¦')
    .replace(/\b24(?:\/7|h| hours| stunden)(?= ?(?:$|[;"]))/g, 'Z')
    .replace(/\b(\d\d?)(?:([:.h])(\d\d))?(?: ?(h|uhr|[ap]\.?m\.?))?(?!\w)/g,
      (all, hour: string, sign?: string, minute = '00', unit = '') => {
        if (!sign && !unit || sign === '.' && +hour > 23) return all;
        const half = /[ap]/.test(unit);
        halves ||= half;
        return `${half ? +hour % 12 + (unit[0] === 'p' ? 12 : 0) : hour}:${minute}`;
      })
    .replace(/täglich/g, 'mo-so')
    .replace(/[a-zà-ÿ]+\.?/g, signOf)
    .replace(/ ?([^\d ]) ?/g, '$1');
  return {
    // "Sa-th" is as likely the rest of something else as it is Thursday.
    text: /[A-Z]\w-th\b/.test(bare) ? '?' : text, comments, halves,
    prose: /tag|woch|abend|täg|uhr|geschl/.test(lower),
  };
}
