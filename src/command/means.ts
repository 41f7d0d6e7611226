/** Everything a command needs of the world, so that it is tested without a process. */
export interface Means {
  /** Writes a line for people or machines to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  error(line: string): void;
  /** Environment variables; secrets stand nowhere else. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** Whether a person watches: then there are colours, progress bars and questions. */
  readonly isTerminal: boolean;
  /** Aborted when the process is asked to end. */
  readonly signal: AbortSignal;
}

/** A command: gives its exit code. 0 good, 1 problems, 2 usage, 3 nothing done. */
export interface Command {
  run(args: readonly string[], means: Means): Promise<number>;
}
