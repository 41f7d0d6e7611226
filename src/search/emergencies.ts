/** Recognises a query of a person in need, and chooses the numbers to call. */
import {emergencyTopics} from './emergency-numbers.js';
import type {EmergencyNumberId, EmergencyTopic} from './emergency-numbers.js';
import {emergencyWords, harmlessWords, nowWords, personWords} from './emergency-words.js';
import {plainWord, slips, tokensOf} from './german-words.js';

export interface Emergency {
  readonly topic: EmergencyTopic;
  /** The ids of the numbers to call, the most important first. */
  readonly numbers: readonly EmergencyNumberId[];
}

/** Ways to say one thing: words, and how longer words begin. */
interface Ways {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/** A line of the words: of each list one has to be said. */
interface Line {
  readonly topic: EmergencyTopic;
  readonly needed: readonly Ways[];
  /** Whether nothing else may be said. */
  readonly whole: boolean;
}

/** Apostrophes are typed in many ways, and left out. */
const wordsOf = (text: string): string[] => tokensOf(text.replace(/['’ʼ`]/g, '')).map(plainWord);

function parseWays(text: string): Ways {
  const ways = text.split('|');
  const plain = (open: boolean) => ways.filter((way) => way.endsWith('*') === open).flatMap(wordsOf);
  return {words: new Set(plain(false)), beginnings: plain(true)};
}

function parseLine(topic: EmergencyTopic, text: string): Line {
  const whole = text.startsWith('=');
  const needed = text.slice(whole ? 1 : 0).split(' ').map(parseWays);
  return {topic, needed, whole};
}

let lines: readonly Line[] | undefined;

const allLines = (): readonly Line[] => lines ??= (Object.keys(emergencyWords) as EmergencyTopic[])
  .flatMap((topic) => emergencyWords[topic].trim().split('\n').map((text) => parseLine(topic, text)));

const isSaid = ({words, beginnings}: Ways, heard: string): boolean =>
  words.has(heard) || beginnings.some((beginning) => heard.startsWith(beginning));

/** Each list needs a word of its own: "mann" once is not two people. */
function fits(needed: Line['needed'], heard: readonly string[]): boolean {
  const [ways, ...rest] = needed;
  return !ways || heard.some((word, at) =>
    isSaid(ways, word) && fits(rest, heard.filter((_, place) => place !== at)));
}

const lineFor = (heard: readonly string[]): Line | undefined => allLines().find(({needed, whole}) =>
  needed.length <= heard.length && (!whole || needed.length === heard.length) && fits(needed, heard));

let longer: ReadonlySet<string> | undefined;

/** Longer words may have a slip; short ones would be others. */
function corrected(heard: string): string {
  longer ??= new Set(allLines().flatMap(({needed}) => needed.flatMap(({words}) => [...words]))
    .filter((word) => word.length > 6));
  if (longer.has(heard)) return heard;
  return [...longer].find((word) => slips(heard, word) === 1) ?? heard;
}

const [harmless, person, now] = [harmlessWords, personWords, nowWords].map((text) => new Set(wordsOf(text))) as
  [Set<string>, Set<string>, Set<string>];

/** The numbers of people who come at once. */
const atOnce: readonly EmergencyNumberId[] = ['police', 'rescue'];

/** @returns `undefined` where nobody is in need */
export function emergencyOf(query: string): Emergency | undefined {
  const heard = wordsOf(query).slice(0, 30);
  if (heard.some((word) => harmless.has(word)) && !heard.some((word) => person.has(word))) return undefined;
  const line = lineFor(heard) ?? lineFor(heard.map(corrected));
  if (!line) return undefined;
  const numbers: readonly EmergencyNumberId[] = emergencyTopics[line.topic];
  const first = heard.some((word) => now.has(word)) ? numbers.filter((id) => atOnce.includes(id)) : [];
  return {topic: line.topic, numbers: [...new Set([...first, ...numbers])]};
}
