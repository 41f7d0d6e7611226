import {parseArgs} from 'node:util';
import {kinds} from '../checking/kind-names.js';
import type {CheckLanguage} from '../checking/words-of.js';
import type {Kind} from '../model/read-options.js';
import {isGerman} from './locale.js';
import type {Means} from './means.js';

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

/** The text of `check --help`. */
export const helpFor = (env: Means['env']): string => isGerman(env) ? german : english;

/** Addresses that are asked for; everything else is a file. */
export const isOfWeb = /^(?:https?|webcals?):/i;

/** What is to be checked, and how it is said. */
export interface Usage {
  readonly address: string;
  readonly kind?: Kind | undefined;
  readonly format?: string | undefined;
  readonly columns?: string | undefined;
  readonly relay?: string | undefined;
  readonly lang: CheckLanguage;
  readonly output: Output;
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

/**
 * Reads the arguments.
 * @throws Error that says what is wrong with them
 */
export function usageOf(args: readonly string[], env: Means['env']): Usage {
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
