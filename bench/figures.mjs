/** Figures of several runs, and the place where they are written down. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {betweenMarkers} from '../build/markers.mjs';
import {readText, root} from '../build/files.mjs';

export const medianOf = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** "0.31 x" */
export const times = (ratio) => `${ratio.toFixed(2)} x`;

/** "12.3 ms" */
export const ms = (value) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** A table in Markdown: the first row is its head. */
export const asTable = ([head, ...rows]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Whether what was found keeps a promise, as a table says it. */
export const verdict = (found, most) => (found <= most ? 'yes' : '**no**');

/**
 * A table of promises: `[what, found, most]` each, in milliseconds, as ratios or as plain numbers.
 * @param {(value: number) => string} written how a number is written; a row may have its own as fourth
 */
export const asPromises = (rows, written = times) => asTable([
  ['what', 'measured', 'promised, at most', 'kept?'],
  ...rows.map(([what, found, most, own = written]) => [what, own(found), own(most), verdict(found, most)]),
]);

/** Milliseconds of processor time of a run, which other work on the machine does not lengthen. */
export const processorTime = (run) => {
  const begin = process.cpuUsage();
  run();
  const {user, system} = process.cpuUsage(begin);
  return (user + system) / 1000;
};

/** Prints what was measured; with `--write` it goes into that page, between the markers of that name. */
export function publish(name, text, path = 'docs/performance.md') {
  console.log(text);
  if (!process.argv.includes('--write')) return;
  const page = betweenMarkers(readText(path), name, text);
  if (!page) throw new Error(`${path} has no place for the figures: <!-- ${name} -->`);
  writeFileSync(join(root, path), page);
}
