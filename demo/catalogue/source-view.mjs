import {escape, html, trusted} from '../http/html.mjs';

const token = /(<!--[\s\S]*?-->)|(<\/?)([a-z][\w-]*)|([\w:-]+)(?==")|("[^"]*")/g;

/** HTML source with its parts marked for colours. */
export function coloured(source) {
  let result = '';
  let last = 0;
  for (const match of source.matchAll(token)) {
    const [all, comment, bracket, tag, attribute, value] = match;
    result += escape(source.slice(last, match.index));
    if (comment) result += `<span class="code-comment">${escape(comment)}</span>`;
    else if (tag) result += `${escape(bracket)}<span class="code-tag">${escape(tag)}</span>`;
    else if (attribute) result += `<span class="code-attribute">${escape(attribute)}</span>`;
    else if (value) result += `<span class="code-value">${escape(value)}</span>`;
    last = match.index + all.length;
  }
  return trusted(result + escape(source.slice(last)));
}

/** Feeds inside an attribute are for machines: only their type is shown, all of it is copied. */
const shortened = (source) => source.replace(/="(data:[^",]*,)[^"]{40,}"/g, '="$1…"');

/** Puts what stands inside a tag on a line of its own. */
const unfolded = (source) => source.replace(/^<([a-z][\w-]*)([^<>]*)>(.+)<\/\1>$/, '<$1$2>\n  $3\n</$1>');

const widest = 78;
const attribute = /[\w:-]+(?:="[^"]*")?/g;

/** Puts the attributes of a long tag on lines of their own. */
const broken = (source) => source.replace(/^( *)<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)+)>(<\/[a-z-]+>)?$/gm,
  (all, indent, tag, attributes, end = '') => {
    if (all.length <= widest) return all;
    return [`${indent}<${tag}`, ...attributes.match(attribute).map((each) => `${indent}  ${each}`)]
      .join('\n') + `>${end}`;
  });

/** Takes the indentation away that all lines share. */
function outdent(source) {
  const lines = source.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)[0].length);
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common)).join('\n');
}

/**
 * HTML source to read and to copy.
 * @param {string} source
 * @param {string} label what it is, for the region's name
 */
export function sourceView(source, label) {
  const text = outdent(source);
  const short = broken(unfolded(shortened(text)));
  return html`<div class="source" data-copy="${short === text ? '' : text}">
    <pre tabindex="0" role="region" aria-label="${label}"><code>${coloured(short)}</code></pre>
  </div>`;
}
