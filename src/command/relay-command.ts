import {readFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {createRelay} from '../relay/relay.js';
import {mistakesIn, withHosts} from '../relay/relay-config.js';
import type {RelayConfig} from '../relay/relay-config.js';
import type {RelayEvent} from '../relay/relay-log.js';
import type {Means} from './means.js';
import {pinnedNetwork} from './pinned-network.js';
import {RelayMetrics} from './relay-metrics.js';
import {relayProfiles} from './relay-profiles.js';
import {listen} from './relay-server.js';

/** What a relay needs beside its arguments, where a test has its own. */
export interface RelayCommandMeans extends Means {
  /** The addresses of a name. Default: as the system says. */
  readonly lookup?: (host: string) => Promise<readonly string[]>;
  /** Milliseconds between two looks at the profiles. */
  readonly interval?: number;
  /** Milliseconds for a publisher's whole answer. */
  readonly timeout?: number | undefined;
}

const INTERVAL = 300_000;
/** Most lines a second about answers that were none, and about publishers: an attack must not fill a disk. */
const MOST_LINES = {request: 20, upstream: 100};

const help = `stadtbausteine relay <relay.json> [--port 8080] [--host 127.0.0.1]

Asks on behalf of a city's pages for the feeds in its profiles, and for nothing else.

  --port   where it listens (8080)
  --host   the address it listens at (127.0.0.1: a server in front, on the same machine)

Secrets come from the environment, by the names in "keys". Ctrl+C or SIGTERM ends it.`;

/** `stadtbausteine relay`: ends when the process is asked to; gives the exit code. */
export async function run(args: readonly string[], means: RelayCommandMeans): Promise<number> {
  const asked = argumentsIn(args);
  if (asked === 'help') {
    means.out(help);
    return 0;
  }
  const ended = (code: number, message: string) => {
    means.error(message);
    return code;
  };
  if (typeof asked === 'string') return ended(2, `${asked}\n\n${help}`);
  const path = resolve(means.cwd, asked.path);
  let config: RelayConfig;
  try {
    config = JSON.parse(await readFile(path, 'utf8')) as RelayConfig;
  } catch (error) {
    return ended(3, `${asked.path} cannot be read: ${(error as Error).message}`);
  }
  const mistakes = mistakesIn(config);
  if (mistakes.length) return ended(2, mistakes.map((one) => `${asked.path}: ${one}`).join('\n'));
  try {
    return await relayed(config, asked, dirname(path), means);
  } catch (error) {
    return ended(3, (error as Error).message);
  }
}

interface Asked {
  readonly path: string;
  readonly port: number;
  readonly host: string;
}

/** The arguments; a text is what is wrong with them, or `help`. */
function argumentsIn(args: readonly string[]): Asked | string {
  try {
    const {values: {port = '8080', host = '127.0.0.1', help: isHelp}, positionals: [path, ...more]} = parseArgs({
      args: [...args], allowPositionals: true,
      options: {port: {type: 'string'}, host: {type: 'string'}, help: {type: 'boolean', short: 'h'}},
    });
    if (isHelp) return 'help';
    if (!path || more.length) return 'Name one configuration: relay.json';
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return `"${port}" is no port`;
    return {path, port: Number(port), host};
  } catch (error) {
    return (error as Error).message;
  }
}

async function relayed(config: RelayConfig, asked: Asked, folder: string, means: RelayCommandMeans): Promise<number> {
  const {fetch, now, signal, env, lookup, timeout, interval = INTERVAL} = means;
  const say = (message: string) => means.error(message);
  const read = () => relayProfiles(config.profiles ?? [], {fetch, folder, now, say});
  for (const name of missing(config, env)) say(`The variable ${name} is not set: what needs it is not asked`);
  const profiles = await read();
  const network = pinnedNetwork({hosts: withHosts(config).private, lookup, now});
  const metrics = new RelayMetrics(now);
  const write = writer(means);
  const relay = createRelay({...config, profiles}, {...network, ...timeout && {timeout}, now, log: (event) => {
    metrics.count(event);
    write(event);
  }});
  const server = await listen(asked, {
    fetch: relay.fetch, env: secrets(config, env),
    metrics: () => metrics.text(relay.kept, process.memoryUsage.rss()),
  });
  means.out(JSON.stringify({time: new Date(now()).toISOString(), event: 'listening', host: asked.host, port: server.port}));
  const look = () => void read().then((fresh) => relay.use(fresh), ({message}: Error) => say(message));
  const timer = setInterval(look, interval);
  await new Promise<void>((end) => signal.aborted ? end() : signal.addEventListener('abort', () => end()));
  clearInterval(timer);
  await server.stop();
  await network.close();
  return 0;
}

const names = ({keys = {}}: RelayConfig): readonly string[] => Object.values(keys).map((key) => key.env);

const missing = (config: RelayConfig, env: Means['env']): readonly string[] => names(config).filter((name) => !env[name]);

/** Of the environment only what the configuration names. */
const secrets = (config: RelayConfig, env: Means['env']) =>
  Object.fromEntries(names(config).flatMap((name) => env[name] ? [[name, env[name]]] : []));

/** Writes what an operator wants to see, as lines of JSON: what was asked of publishers, and what went wrong. */
function writer({out, now}: Means): (event: RelayEvent) => void {
  let second = 0;
  let lines = {request: 0, upstream: 0};
  return (told) => {
    const {event, outcome} = told;
    if (event === 'request' && !['refused', 'error', 'sent'].includes(outcome)) return;
    const time = now();
    if (Math.floor(time / 1000) !== second) [second, lines] = [Math.floor(time / 1000), {request: 0, upstream: 0}];
    if (outcome !== 'sent' && ++lines[event] > MOST_LINES[event]) return;
    out(JSON.stringify({time: new Date(time).toISOString(), ...told}));
  };
}
