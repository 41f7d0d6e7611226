/**
 * Follows docs/new-widget.md in a copy of the project, as a reader would: runs its commands and makes its changes,
 * block by block. The reader's own lines are those with `+`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const PAGE = 'docs/new-widget.md';
/** Fewer than these are a reader's own lines. */
const LINES = 100;

/** Commands that write files. The others show or test the widget, which the check does itself. */
const WRITING = /^npm run (?:create|messages:extract|docs)\b/;

const BLOCK = /^```(sh|diff) ?(\S*)\n([^]*?)^```$/gm;

/** The text a change looks for, or the text it puts there: its lines without those of the other side. */
const sideOf = (lines, other) => lines.filter((line) => !line.startsWith(other)).map((line) => line.slice(1)).join('\n');

const change = (text, lines, path) => {
  const before = sideOf(lines, '+');
  const places = text.split(`${before}\n`);
  if (places.length !== 2) throw new Error(`${PAGE}: ${path} has ${places.length - 1} places with\n${before}`);
  return places.join(`${sideOf(lines, '-')}\n`);
};

/** Changes of a block: several are divided by `@@`. */
const changesOf = (block) => block.trimEnd().split(/^@@\n/m).map((part) => part.trimEnd().split('\n'));

const ownLines = (block) => block.match(/^\+.*\S/gm)?.length ?? 0;

/**
 * @param {string} copy folder of the copy
 * @param {(args: string[]) => void} npm runs a command of the page there; throws if it fails
 * @returns {{tag: string, problems: string[]}} the widget, and what is wrong with the page
 */
export const follow = (copy, npm) => {
  let lines = 0;
  const page = readFileSync(join(copy, PAGE), 'utf8');
  const [, tag] = /^npm run create (\S+)/m.exec(page);
  const blocks = [...page.matchAll(BLOCK)];
  for (const [, language, path, block] of blocks) {
    if (language === 'sh') {
      block.trimEnd().split('\n').filter((line) => WRITING.test(line)).forEach((line) => npm(line.split(' ').slice(1)));
    } else {
      const file = join(copy, path);
      writeFileSync(file, changesOf(block).reduce((text, each) => change(text, each, path), readFileSync(file, 'utf8')));
      lines += ownLines(block);
    }
  }
  console.log(`${PAGE}: ${lines} lines of the reader's own`);
  const problems = lines > 0 && lines < LINES ? [] : [`${PAGE} asks for ${lines} lines, not for fewer than ${LINES}`];
  return {tag, problems};
};
