import {isGerman} from './locale.js';
import type {Command, Means} from './means.js';
import {version} from './version.js';

/** The commands by name, each with its line in the help. Their code is loaded when they are called. */
const commands: Readonly<Record<string, readonly [load: () => Promise<Command>, german: string, english: string]>> = {
  init: [
    () => import('./init-command.js'),
    'legt Profil, Seite, Abruf und Relay einer Stadt an', 'makes a city\'s profile, page, snapshot and relay',
  ],
  check: [
    () => import('./check-command.js'),
    'prüft einen Feed und sagt, was zu beheben ist', 'checks a feed and says what to fix',
  ],
  snapshot: [
    () => import('./snapshot-command.js'),
    'liest die Quellen eines Profils und schreibt sie in Dateien', 'reads the sources of a profile and writes them to files',
  ],
  relay: [
    () => import('./relay-command.js'),
    'fragt im Namen der Seite nach den Feeds eines Profils', 'asks on behalf of a page for the feeds of a profile',
  ],
};

/** The text of `stadtbausteine --help`. */
function help({env}: Means): string {
  const lines = Object.entries(commands).map(([name, [, german, english]]) =>
    `  ${name.padEnd(10)}${isGerman(env) ? german : english}`);
  const [usage, more] = isGerman(env) ? ['<Befehl>', 'sagt mehr'] : ['<command>', 'tells more'];
  return [`stadtbausteine ${usage} …`, '', ...lines, '', `stadtbausteine ${usage} --help ${more}.`].join('\n');
}

/** Runs the command that the first argument names; gives the exit code. */
export async function runCommand([name = '', ...args]: readonly string[], means: Means): Promise<number> {
  if (Object.hasOwn(commands, name)) return (await commands[name]![0]()).run(args, means);
  if (/^(-h|--help|help)$/.test(name)) {
    means.out(help(means));
    return 0;
  }
  if (/^(-v|--version)$/.test(name)) {
    means.out(version);
    return 0;
  }
  const unknown = isGerman(means.env) ? `Den Befehl "${name}" gibt es nicht.` : `There is no command "${name}".`;
  means.error([...name ? [unknown] : [], help(means)].join('\n\n'));
  return 2;
}
