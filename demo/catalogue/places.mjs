/*
 * The addresses in a page. Templates write every address as the demo server has it, from its root on. A page is
 * written with addresses relative to itself, so that the catalogue works in whatever folder it is put.
 */

/** The places of the demo server: everything the catalogue shows lies beside it. */
export const served = {folders: {}, hasServer: true};

/**
 * The places of the copy that a release carries: the package is the folder around it, the sample data lie inside, and
 * there is no server that could fail or show a whole city.
 */
export const released = {
  folders: {
    '/dist/': '/', '/daten/': '/catalogue/daten/', '/docs/': '/catalogue/docs/', '/stadt/aktuelles/bilder/': '/catalogue/bilder/',
  },
  hasServer: false,
};

/** Pages for people, which exist in each language; what stands in a frame exists once. */
const pages = /^\/catalogue\/(?:[a-z-]+|states\/[a-z-]*)?$/;
const frames = /^\/catalogue\/(?:(?:einbauen|gestalten)\/vorschau|(?:example|styling|state)\/[a-z-]+\/\d+|playground\/[a-z-]+)$/;

/** The address of a page in a language, as a file has it. */
function fileOf(path, lang) {
  const isPage = pages.test(path);
  if (!isPage && !frames.test(path)) return path;
  const own = isPage && lang === 'en' ? path.replace('/catalogue/', '/catalogue/en/') : path;
  return own.endsWith('/') ? `${own}index.html` : `${own}.html`;
}

function placed(path, {folders}) {
  const [from, to] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
  const at = from ? to + path.slice(from.length) : path;
  // A guide is plain text in a copy: no server knows what to do with Markdown.
  return at.startsWith('/catalogue/docs/') ? at.replace(/\.md$/, '.txt') : at;
}

/** The relative address that leads from one address to another, both from the same root. */
function relative(from, to) {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const file = there.pop();
  const shared = here.findIndex((name, index) => name !== there[index]);
  const same = shared === -1 ? here.length : shared;
  return [...here.slice(same).map(() => '..'), ...there.slice(same), file].join('/') || './';
}

/**
 * An address as a page has to write it.
 * @param {string} address from the demo server's root on, with its query and hash
 * @param {string} path of the page it stands on
 * @param {{lang: 'de' | 'en', place: object}} view
 */
export function addressOn(address, path, {lang, place}) {
  const [, target, rest] = /^([^?#]*)(.*)$/.exec(address);
  return relative(fileOf(path, lang), placed(fileOf(target, lang), place)) + rest;
}

/** The same page in the other language. */
export const inOtherLanguage = (path, {lang}) => {
  const other = lang === 'en' ? 'de' : 'en';
  return relative(fileOf(path, lang), fileOf(path, other));
};

/** The file of a page inside the catalogue's folder. */
export const filePath = (path, lang) => fileOf(path, lang).slice('/catalogue/'.length);

const attribute = /\s(href|src|action)="(\/(?!\/)[^"]*)"/g;

/** A feed in an address of its own: in examples. */
const feed = /\ssrc="data:[^"]*"/g;

/** A drawing of the demo's server that such a feed names. */
const drawing = /%2Fstadt%2Faktuelles%2Fbilder%2F[a-z]+-\d\.svg/g;

/** Markup of a page with its addresses relative to it. Text that shows markup has no quotation marks and stays. */
export const located = (markup, path, view) => markup
  .replace(attribute, (_, name, address) => ` ${name}="${addressOn(address, path, view)}"`)
  .replace(feed, (text) => text.replace(drawing, (address) =>
    encodeURIComponent(addressOn(decodeURIComponent(address), path, view))));

/**
 * The page and language an address asks for: `/catalogue/en/einbauen.html` is `/catalogue/einbauen` in English.
 * @returns {{path: string, lang: 'de' | 'en'}}
 */
export function pageAt(address) {
  const [, isEnglish, rest] = /^\/catalogue\/(en\/)?(.*)$/.exec(address) ?? [];
  if (rest === undefined) return {path: address, lang: 'de'};
  return {path: `/catalogue/${rest.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`, lang: isEnglish ? 'en' : 'de'};
}
