/** A finding in the words of one language. */
export interface Words {
  /** What is the matter. */
  readonly title: string;
  /** What citizens notice of it. */
  readonly meaning: string;
  /** How whoever publishes the feed fixes it. */
  readonly remedy: string;
}

/** Code -> words in German and in English. */
export type WordTable = Readonly<Record<string, {readonly de: Words; readonly en: Words}>>;

/** The three sentences of a finding. */
export const words = (title: string, meaning: string, remedy: string): Words => ({title, meaning, remedy});
