import {sha256} from '@noble/hashes/sha2.js';
import {importMap} from '../../build/import-map.mjs';
import {filesOf, hostsOf, policyOf} from './snippet-policy.mjs';
import {notesOf} from './snippet-notes.mjs';
import {privacyOf} from './snippet-privacy.mjs';
import {recipeOf} from './snippet-recipes.mjs';

/*
 * From what a person chose to what goes into the page: text in, text out. Whatever stands in a choice is
 * escaped here, once, so that the snippet may be shown, copied and served as it is.
 */

const widest = 88;
const quoted = (value) => String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const text = (value) => quoted(value).replaceAll('>', '&gt;');

/** `[name, value]`, where `true` stands for an attribute without a value. */
const attribute = ([name, value]) => (value === true ? name : `${name}="${quoted(value)}"`);

/** A start tag; a long one has each attribute on a line of its own. */
function startTag(name, attributes) {
  const written = attributes.filter(([, value]) => value !== undefined && value !== false).map(attribute);
  const line = `<${[name, ...written].join(' ')}>`;
  return line.length <= widest ? line : `<${name}\n  ${written.join('\n  ')}>`;
}

const element = (name, attributes, content) =>
  `${startTag(name, attributes)}${content ? `\n  ${content}\n` : ''}</${name}>`;

const fallbackOf = ({fallback, fallbackText}) =>
  (fallback ? `<a href="${quoted(fallback)}">${text(fallbackText || fallback)}</a>` : '');

const attributesOf = ({attributes}) => Object.entries(attributes);

const dataAttributes = (pairs) => pairs.map(([name, value]) => [`data-${name}`, value === true ? '' : value]);

/** Formats whose address is a service's base, which shows a person nothing. */
const isService = ({format}) => ['abfallnavi', 'sva'].includes(format);

function linkOf(choices, demo) {
  const {widget, attributes, fallback, fallbackText} = choices;
  const {src = '', ...others} = attributes;
  const addresses = src.split(/\s+/).filter(Boolean);
  // What may be opened by hand is the link; what a template or several files need stands beside it.
  const isOne = addresses.length === 1 && !/[{}]/.test(src) && !isService(attributes);
  // An empty `data-src` keeps the loader from taking the page for everybody for the data.
  const pairs = isOne ? Object.entries(others) : [['src', src], ...Object.entries(others)];
  const href = isOne ? addresses[0] : fallback || addresses[0] || '#';
  const words = text(fallbackText || demo.name.de);
  return `${startTag('a', [['href', href], ['data-city-widget', widget], ...dataAttributes(pairs)])}${words}</a>`;
}

/** The address of the page that shows one widget in a frame. */
function frameAddress(choices) {
  const {widget, theme, lang, profile} = choices;
  const pairs = [['widget', widget], ...attributesOf(choices).map(([name, value]) => [name, value === true ? '' : value]),
    ...(profile ? [['profile', profile]] : []), ...(theme === 'none' ? [] : [['theme', theme]]), ['lang', lang]];
  // Slashes may stand in a query; people read them more easily.
  return `${filesOf(choices)}embed.html?${String(new URLSearchParams(pairs)).replaceAll('%2F', '/')}`;
}

/** What a widget of another host does in a frame: keep what a person allowed, print, hand out files, follow links. */
const needed = 'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups '
  + 'allow-top-navigation-by-user-activation';

function frameOf(choices, demo) {
  // Obsolete and understood everywhere: the page's policy may forbid a style of the tag's own.
  const frame = startTag('iframe', [['data-city-widget', true], ['src', frameAddress(choices)],
    ['title', demo.name.de], ['width', '100%'], ['height', '480'], ['frameborder', '0'], ['loading', 'lazy'],
    ['sandbox', choices.host === 'other' ? needed : undefined]]);
  const fallback = fallbackOf(choices);
  return `${frame}</iframe>${fallback && `\n<p>${fallback}</p>`}`;
}

const ways = {
  tag: (choices) => element(choices.widget, attributesOf(choices), fallbackOf(choices)),
  classic: (choices) => ways.tag(choices),
  div: (choices) => element('div', [['data-city-widget', choices.widget], ...dataAttributes(attributesOf(choices))],
    fallbackOf(choices)),
  link: linkOf,
  iframe: frameOf,
};

/** What a loader never fetches: entries for bundlers, and the frame's own script. */
const isFetched = (file) => !/\.pure\.js$|^(bundled|embed|model)\.js$/.test(file);

/** Many a content management system makes a paragraph of each line break. */
const onOneLine = (markup) => markup.replace(/\n\s*(?=<)/g, '').replace(/\n\s*/g, ' ');

/** Import map with the hashes of what the loader fetches later; its keys are the addresses the page sees. */
const importMapOf = (choices, {integrity}) =>
  // What ends a script element may not stand inside one.
  `\n${JSON.stringify(importMap(integrity, filesOf(choices), isFetched), null, 1).replaceAll('<', '\\u003c')}\n`;

const hashOf = (value) => `'sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(value))))}'`;

/** The lines for the page's head, and the hash a policy needs for the one inline script among them. */
function headOf(choices, library) {
  const {way, theme, integrity, host, profile} = choices;
  const base = filesOf(choices);
  const checked = (file) => [
    ['integrity', integrity === 'none' ? undefined : library.integrity[file]],
    ['crossorigin', integrity !== 'none' || host === 'other' ? 'anonymous' : undefined],
  ];
  const withMap = integrity === 'all' && way !== 'iframe';
  const map = withMap ? importMapOf(choices, library) : '';
  const isClassic = way === 'classic';
  const loader = isClassic ? 'loader.js' : 'stadtbausteine.js';
  const lines = [
    withMap && `<script type="importmap">${map}</script>`,
    theme !== 'none' && way !== 'iframe' && startTag('link', [['rel', 'stylesheet'],
      ['href', `${base}themes/${theme}.css`], ...checked(`themes/${theme}.css`)]),
    `${startTag('script', [...(isClassic ? [] : [['type', 'module']]), ['src', `${base}${loader}`],
      ...checked(loader), ['data-profile', way !== 'iframe' && profile ? profile : undefined]])}</script>`,
  ];
  return {head: lines.filter(Boolean).join('\n'), scriptHash: withMap ? hashOf(map) : undefined};
}

/**
 * The markup and settings that a page needs to show a widget as chosen.
 * @param {object} choices as `readChoices` gives them: checked names, addresses of allowed schemes
 * @param {{integrity: Record<string, string>, demos: object}} library hashes of the package's files; demos by tag
 * @returns `head` and `tag`: HTML; `policy`: the value of the header; `csp`: the whole header; `privacy`: a
 *   paragraph by language; `recipe`: steps; `notes`: what else is to be known; `hosts`: who is asked for what
 */
export function snippetOf(choices, library, lang = 'de') {
  const demo = library.demos[choices.widget];
  const {head, scriptHash} = headOf(choices, library);
  const hosts = hostsOf(choices, demo);
  const policy = policyOf(choices, hosts, scriptHash);
  const tag = ways[choices.way](choices, demo);
  return {
    head, tag: choices.cms === 'none' ? tag : onOneLine(tag), policy, csp: `Content-Security-Policy: ${policy}`,
    privacy: privacyOf(choices, demo, hosts), recipe: recipeOf(choices, lang),
    notes: notesOf(choices, hosts, lang), hosts,
  };
}
