/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->`.
 * @returns {string | undefined} the new text, `undefined` when the markers are not there
 */
export const betweenMarkers = (text, name, content) => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) return undefined;
  return `${text.slice(0, start + open.length)}\n${content.trim()}\n${text.slice(end)}`;
};
