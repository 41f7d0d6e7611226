/**
 * Writes the reference of each widget's page from its JSDoc, between the markers `manifest` of
 * `docs/components/<tag>.md`, its rules for styling from `<tag>.examples.ts`, the README's table of widgets, the tables
 * in `src/profile` of what widgets may be told and what their addresses hold, the answers to people in need, and the
 * version into every address of the library that the documentation names. With `--check` it only says what is out of
 * date.
 */
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readDemos} from '../build/demos.mjs';
import {importExamples} from '../build/examples.mjs';
import {elementsOf, readManifest} from '../build/manifest.mjs';
import {betweenMarkers} from '../build/markers.mjs';
import {addressPages} from '../build/doc-addresses.mjs';
import {helpPage} from '../build/help-page.mjs';
import {themePages} from '../build/theme-pages.mjs';
import {readText, root} from '../build/files.mjs';
import {attributeTable} from '../build/profile-schema.mjs';
import {report} from '../checks/report.mjs';

const cell = (text = '') => String(text).replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

/** A Markdown table under a heading; nothing when it has no rows. */
const table = (title, head, rows) => (rows.length ? [
  `### ${title}`,
  '',
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
] : []);

const named = (list = [], name = code) => list.map((entry) => [name(entry.name), cell(entry.description)]);

const reference = (element) => {
  const members = element.members ?? [];
  const attributes = element.attributes ?? [];
  const fields = members.filter(({kind, attribute}) => kind === 'field' && !attribute);
  return [
    ...table('Attributes', ['attribute', 'meaning', 'type', 'default'], attributes.map((attribute) => [
      code(attribute.name), cell(attribute.description), code(attribute.type?.text), code(attribute.default),
    ])),
    ...table('Properties', ['property', 'meaning', 'type'], fields.map((field) => [
      code(field.name) + (field.readonly ? ' (read only)' : ''), cell(field.description), code(field.type?.text),
    ])),
    ...table('Methods', ['method', 'what it does'], members.filter(({kind}) => kind === 'method').map((method) => [
      code(`${method.name}(${(method.parameters ?? []).map(({name}) => name).join(', ')})`), cell(method.description),
    ])),
    ...table('Events', ['event', 'when'], named(element.events)),
    ...table('Slots', ['slot', 'what stands there'], named(element.slots, (name) => (name ? code(name) : 'default'))),
    ...table('Parts', ['part', 'what it is'], named(element.cssParts)),
    ...table('Custom properties', ['property', 'meaning'], named(element.cssProperties)),
    ...table('States', ['state', 'when it holds'], named(element.cssStates, (name) => code(`:state(${name})`))),
  ].join('\n');
};

/** A rule to begin with for each part, state and property, as the catalogue shows them. */
const stylingTable = async ({tagName}) => {
  const {stylings} = await importExamples(join(root, `components/${tagName}/${tagName}.examples.ts`));
  return ['| what | a rule to begin with |', '| --- | --- |', ...stylings.map(({of, css, press}) =>
    `| ${code(of)} | ${code(css)}${press ? ` (seen after “${press}”)` : ''} |`)].join('\n');
};

/** The page with tables that are up to date, or the problem that keeps them from being written. */
const renew = async (element) => {
  const path = `docs/components/${element.tagName}.md`;
  if (!existsSync(join(root, path))) return {path, problem: 'is missing'};
  const old = readText(path);
  const referenced = betweenMarkers(old, 'manifest', reference(element));
  if (referenced === undefined) return {path, problem: 'has no place for the reference: <!-- manifest -->'};
  if (!element.cssParts?.length) return {path, old, text: referenced};
  const text = betweenMarkers(referenced, 'styling', await stylingTable(element));
  return text === undefined ? {path, problem: 'has no place for rules to begin with: <!-- styling -->'} : {path, old, text};
};

const widgetRow = ({tagName, summary}, {reads}) =>
  `| [\`<${tagName}>\`](docs/components/${tagName}.md) | ${cell(summary)} | ${cell(reads.en)} |`;

/** The README with its table of widgets: the summary of the JSDoc, and the formats of `<tag>.demo.ts`. */
const renewReadme = async (elements) => {
  const path = 'README.md';
  const old = readText(path);
  const demos = await readDemos();
  const rows = elements.map((element) => widgetRow(element, demos[element.tagName]));
  const text = betweenMarkers(old, 'widgets', ['| tag | answers | reads |', '| --- | --- | --- |', ...rows].join('\n'));
  return text === undefined ? {path, problem: 'has no place for the table of widgets: <!-- widgets -->'} : {path, old, text};
};

/** The table of attributes in `src/profile`, by which a page checks its profile: the same as in the schema. */
const renewTable = (manifest) => {
  const path = 'src/profile/widget-attributes.ts';
  return {path, old: readText(path), text: attributeTable(manifest)};
};

/** Which kind of items each address of a widget holds: of `src` as in its first sample in our own JSON. */
const kindsOf = ({samples, further = {}}) => Object.entries({src: JSON.parse(samples.json.text).kind, ...further})
  .map(([attribute, kind]) => `${attribute}:${kind}`).join(' ');

/** The feeds of the widgets, by which a profile is read for what is in it. */
const renewFeeds = async () => {
  const path = 'src/profile/widget-feeds.ts';
  const rows = Object.entries(await readDemos()).filter(([, {feed}]) => feed)
    .map(([tag, {feed}]) => `  '${tag}': '${kindsOf(feed)}',\n`);
  const text = `/**
 * Tag -> the attributes that hold addresses of feeds, each with the kind of its items. Written by \`npm run docs\` from
 * \`<tag>.demo.ts\`.
 */
export const widgetFeeds: Readonly<Record<string, string>> = {
${rows.join('')}};
`;
  return {path, old: existsSync(join(root, path)) ? readText(path) : '', text};
};

const isCheck = process.argv.includes('--check');
const manifest = await readManifest();
const elements = elementsOf(manifest);
const pages = [
  ...await Promise.all(elements.map(renew)), await renewReadme(elements), renewTable(manifest), await renewFeeds(),
  ...await themePages(), await helpPage(),
];
const changed = pages.filter(({old, text}) => old !== text);
if (!isCheck) for (const {path, text} of changed) writeFileSync(join(root, path), text);
// Read only when the pages before are written: some are the same files.
const dated = addressPages().filter(({old, text}) => old !== text);
if (!isCheck) for (const {path, text} of dated) writeFileSync(join(root, path), text);
report('documentation', [
  ...pages.filter(({problem}) => problem).map(({path, problem}) => `${path} ${problem}`),
  ...isCheck ? [...changed, ...dated].map(({path}) => `${path} is out of date: npm run docs`) : [],
]);
