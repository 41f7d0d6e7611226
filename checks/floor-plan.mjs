/**
 * `docs/floor-plan.md` says what the code says: every room is in its tables and imports what the table names, and each
 * step of the data's way is in the file the plan names, which imports the file of the next step, or returns to a file
 * that the way has passed before. `--write` brings the columns of imports up to date.
 */
import {writeFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {listFiles, readText, root} from '../build/files.mjs';
import {report} from './report.mjs';

const PAGE = 'docs/floor-plan.md';
const plan = readText(PAGE);

const ROW = /^\| `([\w/]+)\/` \| ([^|]+) \|(?: ([^|]*) \|)?$/gm;
const rows = [...plan.matchAll(ROW)].map(([line, room, text, imports]) => ({line, room, text, imports}));

const isShipped = (path) => path.endsWith('.ts') && !/\.(test|examples|demo)\.ts$|\/(generated|testing)\//.test(path);
const files = [...listFiles('src'), ...listFiles('components')].filter(isShipped);
const roomOf = (path) => (path.startsWith('src/') ? path.split('/')[1] : path.split('/')[0]);

/** Modules of ours that a file names in its imports, of types and dynamic ones included, with `.ts` endings. */
const importsOf = (path) => [...readText(path).matchAll(/(?:\bfrom|\bimport\(|\bimport) ?'(\.[^']+)'/g)]
  .map(([, name]) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'));

/** The rooms a room imports from, in the order of the plan. */
const order = rows.map(({room}) => room.replace('src/', ''));
const neighbours = (room) => {
  const found = new Set(files.filter((path) => roomOf(path) === room)
    .flatMap(importsOf).filter((path) => !path.includes('/generated/')).map(roomOf));
  found.delete(room);
  return [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(', ') || '–';
};

const foldersOf = (folder) => [...new Set(listFiles(folder).map((path) => path.split('/'))
  .filter((parts) => parts.length > 2).map(([, name]) => `src/${name}`))];
const topLevel = ['src', 'components', 'themes', 'demo', 'docs', 'tests', 'bench', 'build', 'checks', 'tools'];

const roomProblems = () => {
  const named = rows.map(({room}) => room);
  const there = [...foldersOf('src'), ...topLevel.filter((folder) => folder !== 'src')];
  return [
    ...there.filter((room) => !named.includes(room)).map((room) => `${PAGE}: ${room}/ is missing`),
    ...named.filter((room) => !there.includes(room)).map((room) => `${PAGE}: there is no ${room}/`),
    ...rows.filter(({imports}) => imports !== undefined)
      .map((row) => ({...row, actual: neighbours(row.room.replace('src/', ''))}))
      .filter(({imports, actual}) => imports !== actual)
      .map(({room, imports, actual}) => `${PAGE}: ${room}/ imports ${actual}, not ${imports}`),
  ];
};

/** Steps of the way: "6. `src/sources/load.ts` `loadAll`: …"; `↩` before the path marks a return. */
const STEP = /^\d+\. (↩ )?`([\w./-]+\.ts)` `(#?\w+)`/gm;
const steps = [...plan.matchAll(STEP)].map(([, back, path, name]) => ({isReturn: Boolean(back), path, name}));
const numbered = plan.slice(plan.indexOf('## The way of the data')).match(/^\d+\. /gm) ?? [];

/** Why the next step of the plan does not follow in the code; undefined if it does. */
const leadProblem = ({path}, index) => {
  const next = steps[index + 1];
  if (!next) return undefined;
  if (next.isReturn) {
    return steps.slice(0, index).some((step) => step.path === next.path) ? undefined
      : `${PAGE}: the way returns to ${next.path}, where it has not been`;
  }
  // A page's script and the widget it loads know each other by the tag alone.
  return index === 0 || importsOf(path).includes(next.path) ? undefined : `${PAGE}: ${path} does not import ${next.path}`;
};

/** That a file declares a function, method or class of that name. */
const declares = (path, name) =>
  new RegExp(`(?:^|[\\s}])${name}(?:<[^\\n]*>)?(?: (?:extends|implements|=) |\\()`).test(readText(path));

const stepProblems = () => steps.flatMap((step, index) => {
  const {path, name} = step;
  if (!files.includes(path)) return [`${PAGE}: there is no ${path}`];
  return [declares(path, name) ? undefined : `${PAGE}: ${path} has no ${name}`, leadProblem(step, index)].filter(Boolean);
});

/** From the loader to the frame, and no step that the pattern does not understand. */
const wayProblems = () => {
  const ends = [steps[0]?.path, steps.at(-1)?.path].join();
  return [
    ...ends === 'src/loader/autoloader.ts,src/widget/widget-frame.ts' ? [] : [`${PAGE} does not lead from the loader to the frame`],
    ...steps.length === numbered.length ? [] : [`${PAGE}: ${numbered.length - steps.length} steps cannot be read`],
    ...stepProblems(),
  ];
};

if (process.argv.includes('--write')) {
  const text = plan.replace(ROW, (line, room, words, imports) => (imports === undefined ? line
    : `| \`${room}/\` | ${words} | ${neighbours(room.replace('src/', ''))} |`));
  writeFileSync(join(root, PAGE), text);
} else {
  report('floor plan', [...roomProblems(), ...wayProblems()]);
}
