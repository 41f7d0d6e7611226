import {clockAt, home} from '../city/clocks.mjs';
import {hash} from '../city/random.mjs';
import {sentUntil, storm} from './storm.mjs';
import {texts} from './warning-texts.mjs';

/*
 * The storm at a place in time: its messages with their moments, their numbers and their words. Each service writes
 * these in its own form.
 */

const hour = 3_600_000;
const wholeHour = (epoch) => Math.ceil(epoch / hour) * hour;
const hex = (seed, digits) => hash(seed).toString(16).padStart(8, '0').slice(0, digits);

const uuid = (seed) =>
  `${hex(`${seed} a`, 8)}-${hex(`${seed} b`, 4)}-4${hex(`${seed} c`, 3)}-a${hex(`${seed} d`, 3)}-${hex(`${seed} e`, 8)}${hex(`${seed} f`, 4)}`;

/**
 * The weather service gives each message a number, the others one to the whole chain. They follow from the day and not
 * from the second: who sets the clock from step to step meets the same messages again.
 */
const numbers = {
  DWD: ({chain, version, sent}, day) => `2.49.0.0.276.0.DWD.PVW.${Date.parse(day) + sent}.${uuid(`${chain} ${version}`)}`,
  MOWAS: (_, day) => `mow.DE-XX-ES-SE012-${day.replaceAll('-', '')}-12-001`,
  LHP: (_, day) => `LHP.XX.${day.replaceAll('-', '')}_12`,
};

function message(row, start) {
  const {provider, sent, onset, expires, text} = row;
  return {
    ...row, ...texts[text], id: numbers[provider](row, clockAt(start, home).day),
    sent: start + sent, onset: start + onset, expires: expires && wholeHour(start + expires),
  };
}

/** A message with all that it replaces, the oldest first. */
const withReferences = (row, index, all) => ({
  ...row, references: all.slice(0, index).filter(({chain}) => chain === row.chain),
});

/**
 * The messages of the storm as they were sent, each with those that it replaces.
 * @param {{start: number, at: number} | undefined} moment of the storm, as the clock gives it
 */
export const sentMessages = (moment) => (moment
  ? sentUntil(moment.at).map((row) => message(row, moment.start)).map(withReferences) : []);

/** Those of them that stand. */
export function standing(moment) {
  const rows = moment ? storm(moment.at) : [];
  return sentMessages(moment).filter(({chain, version}) =>
    rows.some((row) => row.chain === chain && row.version === version));
}

/** The messages of one publisher. */
export const of = (provider, messages) => messages.filter((each) => each.provider === provider);
