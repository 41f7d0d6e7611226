import type {RelayEvent} from '../relay/relay-log.js';

interface SourceState {
  isUp: boolean;
  /** Of the last question, in milliseconds since 1970. */
  asked: number;
  /** Of the last good answer, in milliseconds since 1970. */
  at: number;
}

/** After so many milliseconds without a question nothing is said of a source: no profile may name it any more. */
const FORGOTTEN = 86_400_000;

/** Figures of a relay for Prometheus, from what it tells. */
export class RelayMetrics {
  readonly #requests = new Map<string, number>();
  readonly #upstream = new Map<string, number>();
  readonly #sources = new Map<string, SourceState>();
  #bytes = 0;
  #seconds = 0;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  count({event, outcome, source, bytes = 0, ms = 0}: RelayEvent): void {
    const counts = event === 'request' ? this.#requests : this.#upstream;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (event === 'request') return;
    this.#bytes += bytes;
    this.#seconds += ms / 1000;
    if (!source) return;
    const isUp = outcome !== 'error';
    const asked = this.#now();
    this.#sources.set(source, {isUp, asked, at: isUp ? asked : this.#sources.get(source)?.at ?? 0});
  }

  /** The text format of Prometheus, version 0.0.4. */
  text(kept: {readonly bytes: number; readonly count: number}, memory: number): string {
    const counts = [...this.#upstream.values()];
    let total = 0;
    for (const count of counts) total += count;
    const now = this.#now();
    this.#sources.forEach(({asked}, source) => now - asked > FORGOTTEN && this.#sources.delete(source));
    const sources = [...this.#sources];
    return [
      ...family('requests_total', 'counter', 'Answers to clients.', byOutcome(this.#requests)),
      ...family('upstream_requests_total', 'counter', 'Questions to publishers.', byOutcome(this.#upstream)),
      ...family('upstream_bytes_total', 'counter', 'Bytes from publishers, unpacked.', [['', this.#bytes]]),
      ...family('upstream_seconds', 'summary', 'How long publishers took.', [['_sum', this.#seconds], ['_count', total]]),
      ...family('source_up', 'gauge', 'Whether the last question to a source was answered.',
        sources.map(([source, {isUp}]) => [label('source', source), Number(isUp)])),
      ...family('source_last_answer_timestamp_seconds', 'gauge', 'When a source last answered; 0: not since the start.',
        sources.map(([source, {at}]) => [label('source', source), Math.floor(at / 1000)])),
      ...family('kept_bytes', 'gauge', 'Memory for answers.', [['', kept.bytes]]),
      ...family('kept_answers', 'gauge', 'Answers in memory.', [['', kept.count]]),
      ...family('resident_memory_bytes', 'gauge', 'Memory of the process.', [['', memory]]),
      '',
    ].join('\n');
  }
}

type Sample = readonly [suffix: string, value: number];

function family(name: string, type: string, help: string, samples: readonly Sample[]): readonly string[] {
  const full = `stadtbausteine_relay_${name}`;
  return [
    `# HELP ${full} ${help}`, `# TYPE ${full} ${type}`, ...samples.map(([suffix, value]) => `${full}${suffix} ${value}`),
  ];
}

const label = (name: string, value: string): string =>
  `{${name}="${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')}"}`;

const byOutcome = (counts: ReadonlyMap<string, number>): readonly Sample[] =>
  [...counts].sort().map(([outcome, count]) => [label('outcome', outcome), count]);
