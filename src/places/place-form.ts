import {parseNeeds} from './access-need.js';

/** The values of the filter form; an empty one matches everything. */
export interface PlaceForm {
  readonly text: string;
  readonly category: string;
  /** First letter of the name, as `letterOf` has it. */
  readonly letter: string;
  /** `yes`: only what is open now. */
  readonly open: string;
  /** Access needs, separated by spaces. */
  readonly access: string;
  /** Kilometres around the person. */
  readonly within: string;
  /** `name`, `distance` or `open`. Not a filter. */
  readonly sort: string;
}

export const noFilter: PlaceForm = {text: '', category: '', letter: '', open: '', access: '', within: '', sort: ''};

/** The form an address asks for; unknown values are left out. */
export function parseForm(asked: URLSearchParams): PlaceForm {
  const word = (key: string) => asked.get(key) ?? '';
  const matched = (key: string, pattern: RegExp) => pattern.exec(word(key))?.[0] ?? '';
  return {
    text: word('text'), category: word('category'), letter: matched('letter', /^(#|\p{L})$/u), open: matched('open', /^yes$/),
    access: parseNeeds(word('access')).join(' '),
    // Around a position that nobody but the person knows: an address cannot ask for it.
    within: '',
    sort: matched('sort', /^(name|distance|open)$/),
  };
}
