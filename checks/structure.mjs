/** Every widget has its siblings, one name everywhere, and the package names each of them. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {className, filesWithEffects, listFiles, listWidgets, readJson, readText, root} from '../build/files.mjs';
import {report} from './report.mjs';
import {widgetListProblems} from './widget-lists.mjs';

const VAGUE = /(^|\/)(index|utils?|helpers?|types|misc|common)\.ts$/;
const PROSE = {
  '.ts': 'the element',
  '.styles.ts': 'its styles',
  '.examples.ts': 'its examples',
  '.demo.ts': 'what the rest of the house must know of it',
  '.test.ts': 'its tests',
};

const widgetProblems = (tag, all) => {
  const missing = Object.entries(PROSE)
    .map(([ending, what]) => [`components/${tag}/${tag}${ending}`, what])
    .concat([[`docs/components/${tag}.md`, 'its page']])
    .filter(([path]) => !all.has(path))
    .map(([path, what]) => `${path} is missing: ${what}`);
  const source = all.has(`components/${tag}/${tag}.ts`) ? readText(`components/${tag}/${tag}.ts`) : '';
  const told = [
    [`@customElement('${tag}'`, 'the tag'],
    [`export class ${className(tag)} `, 'the class'],
    ['@summary', 'a summary for the manual'],
  ]
    .filter(([text]) => !source.includes(text))
    .map(([text, what]) => `components/${tag}/${tag}.ts: no ${text} (${what})`);
  return [...missing, ...told];
};

/** Message ids and component properties carry the widget's name. */
const nameProblems = (path) => {
  const [, tag] = path.split('/');
  const text = readText(path);
  const ids = [...text.matchAll(/\bmsg\((?:[^()]|\([^()]*\))*?\bid:\s*'([^']+)'/g)]
    .map(([, id]) => id)
    .filter((id) => !id.startsWith(`${tag}.`));
  const properties = [...text.matchAll(/var\(\s*(--[a-z][\w-]*)/g)]
    .map(([, name]) => name)
    .filter((name) => !name.startsWith('--city-') && !name.startsWith(`--${tag}-`));
  return [
    ...ids.map((id) => `${path}: message id ${id} does not begin with ${tag}.`),
    ...properties.map((name) => `${path}: ${name} does not begin with --${tag}-`),
  ];
};

/** Base classes, whose JSDoc is part of the manual of every widget. */
const BASES = ['src/widget/city-element.ts', 'src/widget/feed-element.ts'];

/** Parts in templates and component properties in styles are named in the manual, the JSDoc of the class. */
const manualProblems = (path) => {
  const [, tag] = path.split('/');
  const manual = BASES.concat(`components/${tag}/${tag}.ts`).map(readText).join('\n');
  const text = readText(path);
  const parts = [...text.matchAll(/\bpart="([^"]+)"/g)].flatMap(([, names]) => names.split(/\s+/));
  const properties = [...text.matchAll(/var\(\s*(--[a-z][\w-]*)/g)].map(([, name]) => name)
    .filter((name) => name.startsWith(`--${tag}-`));
  return [
    ...parts.filter((name) => !manual.includes(`@csspart ${name} `)).map((name) => `${path}: @csspart ${name} is not told`),
    ...properties.filter((name) => !manual.includes(`@cssprop ${name} `)).map((name) => `${path}: @cssprop ${name} is not told`),
  ];
};

const packageProblems = (tags) => {
  const {sideEffects} = readJson('package.json');
  const wanted = JSON.stringify(filesWithEffects(tags));
  return wanted === JSON.stringify(sideEffects) ? [] : [`package.json: sideEffects has to be ${wanted}`];
};

/** Commands lead to files that are there. */
const commandProblems = () => Object.entries(readJson('package.json').scripts).flatMap(([name, command]) =>
  [...command.matchAll(/\bnode ([\w./-]+)/g)]
    .filter(([, path]) => !existsSync(join(root, path)))
    .map(([, path]) => `package.json: npm run ${name} needs ${path}, which is not there`));

/** A picture that no page shows grows old unseen. */
const pictureProblems = () => {
  const pages = [...listFiles('docs').filter((path) => path.endsWith('.md')), 'README.md'].map(readText).join('\n');
  return listFiles('docs/images')
    .filter((path) => !pages.includes(path.replace('docs/', '')))
    .map((path) => `${path} is shown on no page`);
};

const folders = [...new Set(listFiles('components').map((path) => path.split('/')[1]))];
const all = new Set([...listFiles('components'), ...listFiles('docs')]);
const ours = [...listFiles('src'), ...listFiles('components')].filter((path) => path.endsWith('.ts'));

report('structure', [
  ...folders
    .filter((tag) => !/^[a-z]{3,}(-[a-z]{3,})+$/.test(tag))
    .map((tag) => `<${tag}> is not two full words`),
  ...folders.flatMap((tag) => widgetProblems(tag, all)),
  ...ours.filter((path) => VAGUE.test(path)).map((path) => `${path}: name it for its one idea`),
  ...ours.filter((path) => /[A-Z_]/.test(path)).map((path) => `${path}: file names are kebab-case`),
  ...ours.filter((path) => path.startsWith('components/')).flatMap((path) => [...nameProblems(path), ...manualProblems(path)]),
  ...packageProblems(listWidgets()),
  ...widgetListProblems(listWidgets()),
  ...commandProblems(),
  ...pictureProblems(),
]);
