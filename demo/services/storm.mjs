/*
 * A storm over the sample city within three minutes: announced, warned of, raised, extended, called off. What the
 * simulated services publish follows from the milliseconds since its beginning and from nothing else.
 */

const second = 1000;
const hour = 3_600_000;

/** Names of the parts of the storm, and from when each is on. */
const phases = [
  ['announced', 0], ['warned', 30 * second], ['raised', 75 * second], ['extended', 120 * second],
  ['called-off', 150 * second], ['over', 180 * second],
];

const startOf = Object.fromEntries(phases);

/** The part of the storm at a moment. @param {number} at milliseconds since its beginning */
export const phaseAt = (at) => phases.findLast(([, from]) => at >= from)?.[0];

/** Each row follows on the one before in its chain, and takes its place. Times are in milliseconds of the storm. */
const rows = [
  {chain: 'wind', sent: startOf.announced, text: 'announcement', severity: 'severe', urgency: 'future', step: 1,
    onset: 2 * hour, expires: 5 * hour},
  {chain: 'wind', sent: startOf.warned, text: 'gale', severity: 'moderate', step: 2, expires: 3 * hour},
  {chain: 'wind', sent: startOf.raised, text: 'hurricane', severity: 'severe', step: 3, expires: 3 * hour},
  {chain: 'wind', sent: startOf.extended, text: 'hurricane', severity: 'severe', step: 3, expires: 5 * hour},
  {chain: 'wind', sent: startOf['called-off'], text: 'calm', severity: 'severe', step: 3, expires: 5 * hour, cancels: true},
  {chain: 'parks', sent: startOf.raised, text: 'parks', severity: 'moderate', step: 2, expires: 3 * hour},
  {chain: 'parks', sent: startOf.extended, text: 'parks', severity: 'moderate', step: 2, expires: 5 * hour},
  {chain: 'parks', sent: startOf['called-off'], text: 'open', severity: 'moderate', step: 2, expires: 5 * hour, cancels: true},
  {chain: 'river', sent: startOf.raised, text: 'rising', severity: 'minor', step: 1, lhpClass: 2},
  {chain: 'river', sent: startOf.extended, text: 'flood', severity: 'moderate', step: 2, lhpClass: 4},
  {chain: 'river', sent: startOf['called-off'], text: 'falling', severity: 'minor', step: 1, lhpClass: 1, cancels: true},
];

const providers = {wind: 'DWD', parks: 'MOWAS', river: 'LHP'};

/** `version` counts within a chain from one on. */
const messages = rows.map((row, index) => ({
  urgency: 'immediate', onset: row.sent, cancels: false, ...row, provider: providers[row.chain],
  version: rows.slice(0, index + 1).filter(({chain}) => chain === row.chain).length,
}));

/** Every message that has been sent, also those that later ones replace. @param {number} at milliseconds */
export const sentUntil = (at) => messages.filter(({sent}) => sent <= at);

/**
 * The messages that stand: of each chain the last one. A message that calls off stands until the storm is over.
 * @param {number} at milliseconds since the beginning of the storm
 */
export function storm(at) {
  if (at >= startOf.over) return [];
  const sent = sentUntil(at);
  return sent.filter(({chain, version}) => !sent.some((other) => other.chain === chain && other.version > version));
}
