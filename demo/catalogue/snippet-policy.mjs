/*
 * Which hosts a snippet asks for what, and the policy that allows exactly that.
 */

/** Stands for the page's own host; relative addresses start there. */
const own = 'https://own.invalid';

/** The folder of the package's files as the page writes it, with a slash at the end. */
export function filesOf({host, folder, address, version}) {
  const base = (host === 'other' ? address : folder).replace(/\/*$/, '/');
  return version === 'none' ? base : `${base}${version}/`;
}

/** Addresses that stand in an attribute, separated by white space. */
export const addressesIn = (value) => (typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []);

/**
 * The source of a content security policy that allows an address.
 * @param {string} address as an attribute has it
 * @param {string} [base] what it is relative to, by default the page
 * @returns `'self'` in quotes, an origin or a scheme; undefined where it is no address a widget fetches
 */
export function sourceOf(address, base = own) {
  const href = address.replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(href, new URL(base, own))) return undefined;
  const url = new URL(href, new URL(base, own));
  if (url.protocol === 'data:') return 'data:';
  // The URL parser lets a semicolon stand in a host, which would begin another directive.
  const isHost = /^[a-z\d.-]+$|^\[[\da-f:.]+\]$/i.test(url.hostname);
  if (!/^https?:$/.test(url.protocol) || !isHost || url.username || url.password) return undefined;
  return url.origin === own ? "'self'" : url.origin;
}

const unique = (list) => [...new Set(list)];

/**
 * The hosts asked for each kind of file: `scripts`, `styles`, `feeds`, `pictures` and `frame` as lists of sources of a
 * policy. With a frame, the page in it asks for the feeds, by addresses relative to its own. Pictures come from the
 * page's own host or the feed's, never from a third.
 */
export function hostsOf(choices, {privacy = {}}) {
  const {way, theme, attributes, profile, addressAttributes = ['src', 'streets']} = choices;
  const isFrame = way === 'iframe';
  const files = filesOf(choices);
  const place = sourceOf(files);
  const addresses = [...addressAttributes.flatMap((name) => addressesIn(attributes[name])),
    ...(profile ? [profile] : [])];
  const feeds = unique(addresses.map((address) => sourceOf(address, isFrame ? files : own)).filter(Boolean)).sort();
  const pictures = privacy.pictures ? unique([isFrame ? place : "'self'", ...feeds]) : [];
  return {
    isFrame, files: place, scripts: [place], styles: theme === 'none' ? [] : [place], feeds,
    pictures: pictures.filter((source) => source !== 'data:'), frame: isFrame ? [place] : [],
  };
}

/** The policy under which the snippet works and nothing else does. */
export function policyOf({trusted}, {isFrame, scripts, styles, feeds, pictures, frame}, scriptHash) {
  const inPage = (sources) => (isFrame ? [] : sources);
  const directives = [
    ['default-src', ["'none'"]], ['script-src', [...scripts, ...(scriptHash ? [scriptHash] : [])]],
    ['style-src', inPage(styles)], ['connect-src', inPage(feeds)], ['img-src', inPage(pictures)], ['frame-src', frame],
    ...(trusted === 'yes'
      ? [['require-trusted-types-for', ["'script'"]], ['trusted-types', ['lit-html', 'dompurify']]]
      : []),
  ];
  return directives.filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}
