/** A string, an expression of the template, a comment, or what stands between them. */
const PIECES = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|@TEMPLATE_EXPRESSION_*\(\);)|(?:\/\*[\s\S]*?\*\/|\s)+/g;

/**
 * Makes CSS smaller by what is certainly without meaning: comments, white space, last semicolons. It leaves
 * everything else as written, so that nesting, container queries or `light-dark()` cannot be misread.
 * @param {string} css with `@TEMPLATE_EXPRESSION();` where the template has an expression
 */
export const minifyCss = (css) => {
  const kept = [];
  const bare = css.replace(PIECES, (_, literal) => literal ? `\u0000${kept.push(literal) - 1}\u0001` : ' ');
  return bare
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/\( | \)/g, (match) => match.trim())
    .replace(/;}/g, '}')
    .trim()
    .replace(/\u0000(\d+)\u0001/g, (_, index) => kept[index]);
};
