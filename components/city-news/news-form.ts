/** The values of the filter form; an empty one matches everything. */
export interface NewsForm {
  readonly text: string;
  readonly category: string;
  /** How many days back: `7`, `30`, `365`. */
  readonly days: string;
}

export const noFilter: NewsForm = {text: '', category: '', days: ''};

/** The form an address asks for; unknown values are left out. */
export function parseForm(asked: URLSearchParams): NewsForm {
  const word = (key: string) => asked.get(key) ?? '';
  return {text: word('text'), category: word('category'), days: /^(7|30|365)$/.exec(word('days'))?.[0] ?? ''};
}
