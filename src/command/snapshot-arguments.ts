import {parseArgs} from 'node:util';

/** What the command line of a snapshot says. */
export interface SnapshotArguments {
  readonly profile: string;
  readonly out: string;
  readonly base?: string | undefined;
  readonly only?: readonly string[];
  readonly municipality?: string | undefined;
  /** Seconds for an answer. */
  readonly timeout: number;
  readonly concurrency: number;
  /** Days. */
  readonly keep: number;
  readonly strict: boolean;
  readonly json: boolean;
  readonly dryRun: boolean;
  /** Folder for the answers of publishers. */
  readonly cache?: string | undefined;
  /** Address that is told of failures, and after how many hours. */
  readonly webhook?: string | undefined;
  readonly webhookAfter: number;
  /** File for figures. */
  readonly metrics?: string | undefined;
}

export const snapshotHelp = `stadtbausteine snapshot <profile> --out <folder | s3://bucket/prefix>

Reads every source of a city profile (a file or an address) and writes it to files that a page can load.

  --out <place>          folder, or bucket of an S3-compatible server
  --base <address>       address that the place has in the web; default: relative to city.json
  --only <tag,…>         reads the sources of these widgets alone
  --municipality <name>  of a region: reads the sources of this municipality alone
  --timeout <seconds>    for an answer (60)
  --concurrency <n>      sources, and requests to one host, at a time (4)
  --keep <days>          for which files stay that nothing refers to any more (7); until the next run at least
  --cache <folder>       where answers are kept, so that publishers send only what has changed
  --webhook <address>    is told of a source that has failed for long, and when it is well again; or in the
                         environment: STADTBAUSTEINE_WEBHOOK
  --webhook-after <h>    hours after which it is told (24)
  --metrics <file>       figures for Prometheus
  --strict               exits with 1 if a source fails or has errors
  --json                 tells what happens as lines of JSON
  --dry-run              reads everything and writes nothing

Exits with 0; 1 problems, with --strict; 2 the command line is wrong; 3 nothing was written.`;

const options = {
  'out': {type: 'string'}, 'base': {type: 'string'}, 'only': {type: 'string'}, 'municipality': {type: 'string'},
  'timeout': {type: 'string', default: '60'}, 'concurrency': {type: 'string', default: '4'},
  'keep': {type: 'string', default: '7'}, 'cache': {type: 'string'}, 'metrics': {type: 'string'},
  'webhook': {type: 'string'}, 'webhook-after': {type: 'string', default: '24'},
  'strict': {type: 'boolean', default: false}, 'json': {type: 'boolean', default: false},
  'dry-run': {type: 'boolean', default: false}, 'help': {type: 'boolean', short: 'h', default: false},
} as const;

function numberOf(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < least) {
    throw new TypeError(`--${name} is a number from ${least} on, not "${text}"`);
  }
  return value;
}

/**
 * Reads the command line; `undefined` if it asks for help.
 * @throws TypeError that says what is wrong with it
 */
export function snapshotArguments(args: readonly string[]): SnapshotArguments | undefined {
  const {values, positionals: [profile, ...more]} = parseArgs({args: [...args], options, allowPositionals: true});
  if (values.help) return undefined;
  const {out, base, only, municipality, timeout, concurrency, keep, strict, json, cache, webhook, metrics} = values;
  if (!profile || more.length) throw new TypeError('Which profile? One file or address');
  if (!out) throw new TypeError('--out says where the snapshot is written to');
  const tags = only?.split(',').map((tag) => tag.trim()).filter(Boolean);
  return {
    profile, out, base, ...tags && {only: tags}, municipality, strict, json, cache, webhook, metrics,
    timeout: numberOf('timeout', timeout, 0.001), concurrency: Math.floor(numberOf('concurrency', concurrency, 1)),
    keep: numberOf('keep', keep, 0), webhookAfter: numberOf('webhook-after', values['webhook-after'], 0),
    dryRun: values['dry-run'],
  };
}
