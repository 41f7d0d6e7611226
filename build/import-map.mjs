/**
 * Import maps with integrity: the one way a browser checks modules that are imported and not named in a script tag.
 * Works in Node and in a page.
 */

const MODULE = /^(?!types\/).*\.js$/;

/**
 * The import map that makes a browser refuse a changed module of the library.
 * @param {Readonly<Record<string, string>>} integrity what `integrity.json` holds
 * @param {string} [base] where the library's folder is, ending in a slash; as seen from the page the map stands in
 * @param {(file: string) => boolean} [wanted] which files to name, default: all
 * @returns {{integrity: Record<string, string>}}
 */
export const importMap = (integrity, base = './', wanted = () => true) => ({
  integrity: Object.fromEntries(Object.entries(integrity)
    // A classic script is no module, its tag has an attribute of its own.
    .filter(([file]) => MODULE.test(file) && file !== 'loader.js' && wanted(file))
    .map(([file, hash]) => [base + file, hash])),
});

/**
 * The source that allows an inline script in `script-src`: `'sha256-…'`.
 * @param {string} text the exact text between the tags
 */
export const policyHash = async (text) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};
