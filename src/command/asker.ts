/** A choice of several. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Thrown when a person breaks off. */
export class Cancelled extends Error {}

interface TextOptions {
  readonly initial?: string;
  /** Says what is wrong with an answer. */
  check?(answer: string): string | undefined;
}

/** Asks a person. Every question may throw `Cancelled`. */
export interface Asker {
  text(question: string, options?: TextOptions): Promise<string>;
  one(question: string, choices: readonly Choice[], initial?: string): Promise<string>;
  some(question: string, choices: readonly Choice[], initial: readonly string[]): Promise<readonly string[]>;
  sure(question: string): Promise<boolean>;
}
