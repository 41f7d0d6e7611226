/** Pages to start from, and pages that no link leads to. */
const starts = ['/catalogue/', '/stadt/', '/region/', '/app/', '/stadt/dienstleistungen?service=leistung-1001', '/nirgends'];

const isPage = (path) => /^\/(catalogue|stadt|region|app)\//.test(path)
  && !/^\/catalogue\/(example|state|styling|playground)\/|\/assets\/|\.(?!html$)\w+$/.test(path);

/**
 * Every page of the demo that links lead to, by its path.
 * @param {string} base address of the demo server
 * @returns {Promise<string[]>}
 */
export const listPages = async (base) => {
  const known = new Set(starts);
  for (const path of known) {
    const markup = await (await fetch(new URL(path, base))).text();
    for (const [, link] of markup.matchAll(/<a\s[^>]*?href="([^"#?]+)/g)) {
      const {origin, pathname} = new URL(link, new URL(path, base));
      if (origin === new URL(base).origin && isPage(pathname)) known.add(pathname);
    }
  }
  return [...known];
};
