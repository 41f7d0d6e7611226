import type {Problem} from '../model/problem.js';
import type {Finding} from './finding.js';
import {jsonPlaces} from './json-places.js';

/** Longest excerpt, in characters, and how much of it stands before the place. */
const LONGEST = 160;
const BEFORE = 40;

/** The most findings that get a place, and the longest text in which paths are looked for, in characters. */
const MOST = 500;
const LONGEST_JSON = 5_000_000;

const path = /^(?:[A-Za-z_$][\w$-]*)?(?:\[\d+\]|\.[A-Za-z_$][\w$-]*)+/;

/** Readers' problems as findings, with the line they are on and what stands there. */
export function placed(problems: readonly Problem[], text: string): readonly Finding[] {
  const isJson = /^\s*[[{]/.test(text) && text.length <= LONGEST_JSON;
  const paths = problems.slice(0, MOST).map(({line, message}) => isJson && !line ? path.exec(message)?.[0] ?? '' : '');
  const offsets = jsonPlaces(text, paths.filter(Boolean));
  const lines = lineStarts(text);
  return problems.map(({severity, code, message, line}, index) => {
    const finding = {severity, code, message};
    if (index >= MOST) return {...finding, ...line && {line}};
    const offset = offsets.get(paths[index]!);
    if (offset !== undefined) return {...finding, ...placeAt(text, offset, lines)};
    return line ? {...finding, line, ...excerptOf(text, lines[line - 1], lines[line])} : finding;
  });
}

/** Offsets at which lines begin, as editors count them. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const {0: end, index} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** Line, column and excerpt of an offset. */
export function placeAt(
  text: string, offset: number, starts = lineStarts(text),
): Pick<Finding, 'line' | 'column' | 'excerpt'> {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  const start = starts[low]!;
  // A line that holds the whole file shows what is around the place.
  const end = starts[low + 1] ?? text.length;
  const from = end - start > LONGEST ? Math.max(start, offset - BEFORE) : start;
  return {line: low + 1, column: offset - start + 1, ...excerptOf(text, from, starts[low + 1])};
}

function excerptOf(text: string, from = text.length, to = text.length): Pick<Finding, 'excerpt'> {
  const line = text.slice(from, Math.min(to, from + LONGEST + 1)).replace(/[\r\n]+$/, '');
  const excerpt = (line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line).replace(/[^\P{Cc}\t]/gu, '\ufffd').trim();
  return excerpt ? {excerpt} : {};
}
