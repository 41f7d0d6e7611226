import type {Command, Means} from './means.js';

/** The commands by name, each with its line in the help. Their code is loaded when they are called. */
const commands: Readonly<Record<string, readonly [load: () => Promise<Command>, what: string]>> = {
  snapshot: [() => import('./snapshot-command.js'), 'reads the sources of a profile and writes them to files'],
  relay: [() => import('./relay-command.js'), 'asks on behalf of a page for the feeds of a profile'],
  init: [() => import('./init-command.js'), 'makes a city\'s profile, page, snapshot and relay'],
  check: [() => import('./check-command.js'), 'checks a feed and says what to fix'],
};

/** The text of `stadtbausteine --help`. */
const help = (): string => [
  'stadtbausteine <command> …',
  '',
  ...Object.entries(commands).map(([name, [, what]]) => `  ${name.padEnd(10)}${what}`),
  '',
  'stadtbausteine <command> --help tells more.',
].join('\n');

/** Runs the command that the first argument names; gives the exit code. */
export async function runCommand([name = '', ...args]: readonly string[], means: Means): Promise<number> {
  if (Object.hasOwn(commands, name)) return (await commands[name]![0]()).run(args, means);
  if (!name || /^(-h|--help|help)$/.test(name)) {
    means.out(help());
    return name ? 0 : 2;
  }
  means.error(`There is no command "${name}".\n\n${help()}`);
  return 2;
}
