/*
 * Pages on which the widgets cannot come, on top of a style sheet that resets everything and hides controls: what the
 * author wrote between the tags is to stay in sight. `lines` is how many lines the console then has.
 */

import {listFiles} from '../../build/files.mjs';

const css = '* {all: unset !important} script, style, link, meta, title, head, button, input {display: none !important}';
const loader = (src, more = '') => `<script type="module" src="${src}" ${more}></script>`;
const importMap = (tags, part, value) => {
  const modules = listFiles('dist/chunks').filter((file) => tags.some((tag) => file.startsWith(`dist/chunks/${tag}-`)));
  return `<script type="importmap">${JSON.stringify({[part]: Object.fromEntries(
    modules.map((file) => [`/${file}`, value]))})}</script>`;
};
const otherHash = `sha384-${'A'.repeat(64)}`;

/** @param {readonly string[]} tags of the widgets on the pages */
export const failuresOf = (tags) => [
  // Chromium remembers per address that a file was refused, also for a page that asks for no integrity.
  {name: 'no-loader', title: 'Der Lader ist nicht da', loader: loader('/hostile/missing.js'), lines: 0},
  {
    name: 'loader-refused',
    title: 'Der Lader ist nicht der veröffentlichte',
    loader: loader('/dist/stadtbausteine.js?refused', `integrity="${otherHash}"`),
    lines: 0,
  },
  {
    name: 'classic-refused',
    title: 'Der klassische Lader ist nicht der veröffentlichte',
    loader: `<script src="/dist/loader.js" integrity="${otherHash}"></script>`,
    lines: 0,
  },
  {
    name: 'no-modules',
    title: 'Die Module sind nicht da',
    loader: importMap(tags, 'imports', '/hostile/missing.js') + loader('/dist/stadtbausteine.js'),
    lines: tags.length,
  },
  {
    name: 'modules-refused',
    title: 'Die Module sind nicht die veröffentlichten',
    loader: importMap(tags, 'integrity', otherHash) + loader('/dist/stadtbausteine.js'),
    lines: tags.length,
  },
  {
    name: 'no-scripts',
    title: 'Ohne JavaScript',
    policy: "default-src 'self' 'unsafe-inline' data:; script-src 'none'; frame-ancestors 'self'",
    lines: 0,
  },
].map((failure) => ({css, ...failure}));
