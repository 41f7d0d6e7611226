import {Shelf} from './shelf.js';
import type {Entry, Kept} from './shelf.js';
import {Turns} from './turns.js';
import {UpstreamError} from './upstream-error.js';

/** What one address is asked for, and how. */
export interface Question {
  readonly key: string;
  /** Whether the city has named it: what others thought of cannot push it out of memory. */
  readonly isNamed: boolean;
  /** Whether it is made of other answers, which take the turns: with one of its own, all could wait for one another. */
  readonly isComposed?: boolean;
  /** Asks the publisher. @throws UpstreamError */
  ask(before: Kept | undefined): Promise<Told>;
}

/** An answer; with `failing` it is as it was when the publisher last answered. */
export interface Told {
  readonly kept: Kept;
  readonly failing?: {readonly detail: string; readonly until: number};
  /** Whether the publisher has said that nothing has changed. */
  readonly isSame?: boolean;
}

/** What a client gets. */
export interface Given {
  readonly kept: Kept;
  /** `hit`: from memory; otherwise why somebody was asked. */
  readonly from: 'hit' | 'uri-miss' | 'stale';
  /** Whether somebody else had asked already. */
  readonly isShared: boolean;
  /** Why it is stale. */
  readonly detail?: string | undefined;
  /** When its publisher will be asked again at the earliest, in milliseconds since 1970. */
  readonly again?: number | undefined;
}

/** Longest that an answer beyond its time is given at once, while the publisher is asked, in milliseconds. */
const LONGEST_STALE = 3_600_000;
/** Beyond that an answer says more of the past than of the city. */
const TOO_OLD = 7 * 86_400_000;
const PAUSES = {least: 1000, most: 60_000, asked: 600_000};
/** Most addresses that are asked for at the same time, and that wait for it: those the city has named, and others. */
const TURNS = {named: [160, 600], others: [96, 400]} as const;

/**
 * The answers of publishers, each asked for once per lifetime, however many want it. An old answer is given while a new
 * one is on its way (stale-while-revalidate), and as long as there is none (stale-if-error).
 */
export class Answers {
  readonly #named: Shelf;
  readonly #others: Shelf;
  readonly #now: () => number;
  readonly #patience: number;
  readonly #turns = new Turns(...TURNS.named);
  readonly #otherTurns = new Turns(...TURNS.others);

  /**
   * @param memory most bytes that are kept
   * @param patience milliseconds for which a new answer is waited for where there is an old one
   */
  constructor(memory: number, patience: number, now: () => number) {
    this.#named = new Shelf(memory * 0.6);
    this.#others = new Shelf(memory * 0.4);
    this.#patience = patience;
    this.#now = now;
  }

  /** Bytes and answers in memory. */
  get kept(): {readonly bytes: number; readonly count: number} {
    return {
      bytes: this.#named.size + this.#others.size,
      count: this.#named.count + this.#others.count,
    };
  }

  /** Drops what is known of an address, whatever its query: somebody has changed what is there. */
  forget(href: string): void {
    const path = href.replace(/\?.*$/s, '');
    for (const shelf of [this.#named, this.#others]) {
      // A key may begin with a kind, and go on with a query.
      for (const key of shelf.keys()) if (key.replace(/^\w+ /, '').replace(/\?.*$/s, '') === path) shelf.drop(key);
    }
  }

  /** What is in memory and fresh, at once. */
  fresh({key, isNamed}: Question): Given | undefined {
    const kept = this.#shelf(isNamed).get(key)?.kept;
    return kept && this.#now() < kept.until ? {kept, from: 'hit', isShared: false} : undefined;
  }

  /**
   * @param later is given what goes on after the answer
   * @param isPatient whether a new answer is worth waiting for though an old one could be given
   * @throws UpstreamError
   */
  async get(question: Question, later: (work: Promise<unknown>) => void, isPatient = false): Promise<Given> {
    const {key, isNamed} = question;
    const shelf = this.#shelf(isNamed);
    const entry = shelf.get(key) ?? {};
    const {kept, failing} = entry;
    const now = this.#now();
    if (kept && now < kept.until) return {kept, from: 'hit', isShared: false};
    if (failing && now < failing.until) return given(entry, now);
    const isShared = !!entry.asking;
    if (!entry.asking) entry.since = now;
    const asking = entry.asking ??= this.#ask(question, entry, shelf);
    if (kept) {
      later(asking);
      // Longer than it was fresh it is not given while there might be a newer one.
      const window = Math.min(LONGEST_STALE, kept.lifetime * 1000);
      if (!isPatient && now - kept.until < window) return {...given(entry, now), isShared};
      await soonest(asking, entry.since! + this.#patience - now);
      // Nothing has come: what there is stands in.
      if (entry.kept === kept || entry.failing) return {...given(entry, this.#now(), 'upstream slow'), isShared};
      return {kept: entry.kept!, from: 'stale', isShared};
    }
    await asking;
    if (!entry.kept) throw entry.failing!.error;
    return {...given(entry, this.#now()), from: 'uri-miss', isShared};
  }

  #shelf(isNamed: boolean): Shelf {
    return isNamed ? this.#named : this.#others;
  }

  /** Asks, and puts down what has come of it; never rejects. */
  async #ask(question: Question, entry: Entry, shelf: Shelf): Promise<void> {
    const before = entry.kept;
    shelf.put(question.key, entry);
    try {
      const {kept, failing} = await (question.isComposed ? question.ask(before) : this.#inTurn(question, before));
      entry.kept = kept;
      entry.failing = failing
        && {error: new UpstreamError('network', 502, failing.detail), count: 1, until: failing.until};
    } catch (error) {
      const known = error instanceof UpstreamError ? error : new UpstreamError('network', 502, 'upstream not understood');
      const count = (entry.failing?.count ?? 0) + 1;
      entry.failing = {error: known, count, until: this.#now() + pauseAfter(known, count, before)};
    }
    entry.asking = undefined;
    // What was forgotten meanwhile stays so.
    if (shelf.get(question.key) === entry) shelf.put(question.key, entry);
  }

  async #inTurn({ask, isNamed}: Question, before: Kept | undefined): Promise<Told> {
    const turns = isNamed ? this.#turns : this.#otherTurns;
    await turns.begin();
    try {
      return await ask(before);
    } finally {
      turns.end();
    }
  }
}

/** Milliseconds until a publisher that has failed is asked again: longer each time, and as it asks. */
function pauseAfter({pause = 0}: UpstreamError, count: number, before: Kept | undefined): number {
  const {least, most, asked} = PAUSES;
  const own = Math.max(least, (before?.lifetime ?? 0) * 1000) * 2 ** Math.min(count - 1, 10);
  return Math.max(Math.min(most, own), Math.min(asked, pause));
}

/** The kept answer, with what is the matter. @throws UpstreamError what is the matter, where none is kept */
function given({kept, failing}: Entry, now: number, otherwise?: string): Given {
  if (failing && (!kept || now - kept.at > TOO_OLD)) throw failing.error;
  const detail = failing?.error.detail ?? (now < kept!.until ? undefined : otherwise);
  return {kept: kept!, from: 'hit', isShared: false, detail, again: failing?.until};
}

async function soonest(work: Promise<unknown>, ms: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([work, new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  })]);
  clearTimeout(timer);
}
