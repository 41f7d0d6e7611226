import {lookup} from 'node:dns/promises';
import {readFile, stat} from 'node:fs/promises';
import {relative, resolve} from 'node:path';
import process from 'node:process';
import {buffer} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {askFeed} from '../checking/ask-feed.js';
import type {FeedCheck, FeedToCheck} from '../checking/check-feed.js';
import {checkFeed, nothing} from '../checking/check-feed.js';
import type {Finding} from '../checking/finding.js';
import {failure, warning} from '../checking/finding.js';
import {jsonReport, junitReport, sarifReport} from '../checking/machine-reports.js';
import type {Style} from '../checking/report-lines.js';
import {reportLines} from '../checking/report-lines.js';
import {unreachable} from '../checking/unreachable.js';
import {isAddress, isPublicAddress} from '../relay/public-address.js';
import {SourceError} from '../sources/source-error.js';
import {helpFor, isOfWeb, usageOf} from './check-arguments.js';
import type {Usage} from './check-arguments.js';
import {hopRecorder} from './hop-recorder.js';
import type {Means} from './means.js';
import {version} from './version.js';

/** Somebody from another place asks: servers answer differently to that. */
const ORIGIN = 'https://stadtbausteine.example';

/** No reader takes more, whatever is in it. */
const MOST_BYTES = 40 * 2 ** 20;

/**
 * `stadtbausteine check`: checks one feed and reports.
 * @param input what is read where the file is `-`
 */
export async function run(
  args: readonly string[], means: Means, input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<number> {
  const help = helpFor(means.env);
  if (args.some((arg) => /^(-h|--help)$/.test(arg))) {
    means.out(help);
    return 0;
  }
  let usage: Usage;
  try {
    usage = usageOf(args, means.env);
  } catch (error) {
    means.error(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  try {
    const check = await checkOf(usage, means, input);
    means.out(written(check, usage, means));
    return !check.format ? 3 : check.problems.some(({severity}) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // Named by hand and not there.
    means.error(error.message);
    return 2;
  }
}

/** @throws SourceError `config` */
async function checkOf(
  {address, relay, ...usage}: Usage, means: Means, input: AsyncIterable<Uint8Array>,
): Promise<FeedCheck> {
  const wanted = {...usage, now: means.now()};
  if (address === '-') return {...await checkFeed({...wanted, bytes: await buffer(input)}), url: 'stdin'};
  if (!isOfWeb.test(address)) return checkFile(address, wanted, means);
  const {fetch, hopsTo} = hopRecorder(means.fetch, ORIGIN);
  try {
    const {answer, delivery} = await askFeed(address, {
      fetch, hopsTo, kind: usage.kind, now: means.now, signal: means.signal, seesAll: true, origin: ORIGIN,
      ...relay && {relay},
    });
    const check = await checkFeed({...wanted, bytes: answer.bytes, delivery, url: answer.url});
    return delivery ? {...check, problems: [...check.problems, ...await ofNetwork(answer.url)]} : check;
  } catch (error) {
    if (!(error instanceof SourceError) || error.code === 'config') throw error;
    return unreachable(error, address, !!relay);
  }
}

/** A warning where nobody outside reaches the host. */
async function ofNetwork(url: string): Promise<readonly Finding[]> {
  const {hostname} = new URL(url);
  const addresses = isAddress(hostname) ? [hostname]
    : await lookup(hostname, {all: true}).then((all) => all.map(({address}) => address), () => []);
  return addresses.length && !addresses.some(isPublicAddress) ? [warning('private-address', [...new Set([hostname, ...addresses])].join(', '))] : [];
}

async function checkFile(address: string, wanted: Omit<FeedToCheck, 'bytes'>, {cwd}: Means): Promise<FeedCheck> {
  const path = /^file:/i.test(address) ? fileURLToPath(address) : resolve(cwd, address);
  const name = relative(cwd, path) || path;
  const failed = (code: string, message?: string) => ({...nothing(name), problems: [failure(code, message)]});
  try {
    const about = await stat(path);
    if (about.isDirectory()) return failed('folder');
    if (about.size > MOST_BYTES) return failed('too-large', `${Math.round(about.size / 2 ** 20)} MB`);
    return {...await checkFeed({...wanted, bytes: await readFile(path)}), url: name};
  } catch (error) {
    if (error instanceof SourceError) throw error;
    return failed('no-file', (error as Error).message);
  }
}

function written(check: FeedCheck, {output, lang}: Usage, {isTerminal, env}: Means): string {
  switch (output) {
    case 'json': return jsonReport(check, lang);
    case 'sarif': return sarifReport(check, lang, version);
    case 'junit': return junitReport(check, lang);
    default: return reportLines(check, lang, isTerminal && !env['NO_COLOR'] ? painted : undefined).join('\n');
  }
}

const colours: Readonly<Record<Style, string>> = {error: '1;31', warning: '33', note: '36', strong: '1', quiet: '2'};

const painted = (text: string, style: Style): string => `\u001b[${colours[style]}m${text}\u001b[0m`;
