import {lookup} from 'node:dns/promises';
import {readFile, stat} from 'node:fs/promises';
import {relative, resolve} from 'node:path';
import process from 'node:process';
import {buffer} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {askFeed} from '../checking/ask-feed.js';
import type {FeedCheck, FeedToCheck} from '../checking/check-feed.js';
import {checkFeed, nothing} from '../checking/check-feed.js';
import type {Finding} from '../checking/finding.js';
import {failure, warning} from '../checking/finding.js';
import {kinds} from '../checking/kind-names.js';
import {jsonReport, junitReport, sarifReport} from '../checking/machine-reports.js';
import type {Style} from '../checking/report-lines.js';
import {reportLines} from '../checking/report-lines.js';
import {unreachable} from '../checking/unreachable.js';
import type {CheckLanguage} from '../checking/words-of.js';
import type {Kind} from '../model/read-options.js';
import {isAddress, isPublicAddress} from '../relay/public-address.js';
import {SourceError} from '../sources/source-error.js';
import {hopRecorder} from './hop-recorder.js';
import {isGerman} from './locale.js';
import type {Means} from './means.js';

declare const __VERSION__: string;

const outputs = ['text', 'json', 'sarif', 'junit'] as const;
type Output = typeof outputs[number];

const english = `stadtbausteine check <address | file | -> [options]

Says what a widget makes of a feed, what is wrong with it, and how its publisher fixes that.

  --kind <kind>        what it is to hold: ${kinds.slice(0, 6).join(', ')} …
  --format <id>        the format, where the content does not tell
  --columns <meaning>  columns of a table: "name: Bezeichnung; latitude: Breite"
  --relay <template>   asks by a relay: "https://relay.example/?url={url}"
  --lang de|en         language of the report; default: that of the environment
  --output <form>      text (default), json, sarif or junit

Exit code: 0 without errors, 1 with errors in the feed, 2 wrong usage, 3 no format recognised or not reachable.`;

const german = `stadtbausteine check <Adresse | Datei | -> [Angaben]

Sagt, was ein Baustein aus einem Feed macht, was daran nicht stimmt, und wie man es behebt.

  --kind <Art>          was darin sein soll: ${kinds.slice(0, 6).join(', ')} …
  --format <Kürzel>     das Format, wo der Inhalt es nicht verrät
  --columns <Bedeutung> Spalten einer Tabelle: "name: Bezeichnung; latitude: Breite"
  --relay <Vorlage>     fragt über ein Relay: "https://relay.example/?url={url}"
  --lang de|en          Sprache des Berichts; sonst die der Umgebung
  --output <Form>       text (sonst), json, sarif oder junit

Ergebnis (exit code): 0 ohne Fehler, 1 Fehler im Feed, 2 falsch aufgerufen, 3 kein Format erkannt oder nicht erreichbar.`;

/** Somebody from another place asks: servers answer differently to that. */
const ORIGIN = 'https://stadtbausteine.example';

const isOfWeb = /^(?:https?|webcals?):/i;

/** No reader takes more, whatever is in it. */
const MOST_BYTES = 40 * 2 ** 20;

interface Usage {
  readonly address: string;
  readonly kind?: Kind | undefined;
  readonly format?: string | undefined;
  readonly columns?: string | undefined;
  readonly relay?: string | undefined;
  readonly lang: CheckLanguage;
  readonly output: Output;
}

/**
 * `stadtbausteine check`: checks one feed and reports.
 * @param input what is read where the file is `-`
 */
export async function run(
  args: readonly string[], means: Means, input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<number> {
  const help = isGerman(means.env) ? german : english;
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

interface Typed {
  readonly address: string | undefined;
  readonly other: string | undefined;
  readonly lang: string;
  readonly output: string;
  readonly kind?: string;
  readonly relay?: string;
}

/** What is wrong with the arguments, in German and in English. */
function mistakeIn({address, other, lang, output, kind, relay}: Typed): readonly [string, string] | undefined {
  if (!address) return ['Es fehlt die Adresse oder Datei, die geprüft werden soll.', 'The address or file to check is missing.'];
  if (other) return [`Eine Adresse oder Datei auf einmal, nicht auch "${other}".`, `One address or file at a time, and not "${other}", too.`];
  // `C:` is a drive.
  if (/^[a-z][\w+.-]+:\/\//i.test(address) && !isOfWeb.test(address) && !/^file:/i.test(address)) {
    return [`Nur Adressen mit https, http oder webcal, und Dateien: nicht "${address}".`,
      `Only addresses with https, http or webcal, and files: not "${address}".`];
  }
  if (isOfWeb.test(address) && /^[^/?#]*\/\/[^/?#]*@/.test(address)) {
    return ['Name und Passwort gehören nicht in eine Adresse: Keine Seite kann so fragen.',
      'Name and password do not belong in an address: no page can ask for it.'];
  }
  if (lang !== 'de' && lang !== 'en') return [`Auf "${lang}" gibt es keinen Bericht.`, `There is no report in "${lang}".`];
  if (!(outputs as readonly string[]).includes(output)) return [`Die Form "${output}" gibt es nicht.`, `There is no output "${output}".`];
  if (kind && !(kinds as readonly string[]).includes(kind)) {
    return [`Die Art "${kind}" gibt es nicht: ${kinds.join(', ')}`, `There is no kind "${kind}": ${kinds.join(', ')}`];
  }
  return relay && !relay.includes('{url}')
    ? ['In der Adresse eines Relays steht {url}.', 'A relay\'s address has {url} in it.'] : undefined;
}

/** @throws Error that says what is wrong with the arguments. */
function usageOf(args: readonly string[], env: Means['env']): Usage {
  const text = {type: 'string'} as const;
  const {values, positionals: [address, ...others]} = parseArgs({
    args: [...args], allowPositionals: true,
    options: {kind: text, format: text, columns: text, relay: text, lang: text, output: text},
  });
  const {lang = isGerman(env) ? 'de' : 'en', output = 'text', kind} = values;
  const mistake = mistakeIn({...values, lang, output, address, other: others[0]});
  if (mistake) throw new Error(mistake[isGerman(env) ? 0 : 1]);
  return {
    ...values, address: address!, lang: lang as CheckLanguage, output: output as Output, kind: kind as Kind | undefined,
  };
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
    case 'sarif': return sarifReport(check, lang, typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0');
    case 'junit': return junitReport(check, lang);
    default: return reportLines(check, lang, isTerminal && !env['NO_COLOR'] ? painted : undefined).join('\n');
  }
}

const colours: Readonly<Record<Style, string>> = {error: '1;31', warning: '33', note: '36', strong: '1', quiet: '2'};

const painted = (text: string, style: Style): string => `\u001b[${colours[style]}m${text}\u001b[0m`;
