/** A text of one line, or as many of its whole words as `length` holds, with an ellipsis. */
export const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).replace(/\s+\S*$/, '')} …` : text;
