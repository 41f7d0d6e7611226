import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {run} from '../command/snapshot-command.js';
import type {SnapshotReport} from '../publishing/snapshot-report.js';
import type {FakeAnswer} from './fake-city.js';
import {fakeAnswers, fakeFetch, host} from './fake-city.js';
import type {MemoryStore} from './memory-store.js';
import {memoryStore} from './memory-store.js';

/** A city whose snapshots a test takes one after the other. */
export interface SnapshotTrial {
  readonly store: MemoryStore;
  readonly answers: Map<string, FakeAnswer>;
  /** File name of the profile. */
  profile: string;
  /** `200 address`, `304 address` … of the last snapshot. */
  asked: readonly string[];
  /** What the last snapshot wrote to the terminal. */
  out: string;
  errors: string;
  /** Takes a snapshot at a moment, RFC 3339; gives the exit code. */
  take(at: string, ...args: readonly string[]): Promise<number>;
  report(): SnapshotReport;
  /** A document of JSON in the store. */
  json<T = Record<string, unknown>>(path: string): T;
  /** A widget's settings in `city.json`. */
  settings(tag: string): Readonly<Record<string, string>>;
  /** The address that a widget has there. */
  address(tag: string): string;
  end(): void;
}

/** No waiting between attempts; and nothing takes too long. */
const wait = (ms: number): Promise<void> => ms >= 60_000 ? new Promise(() => undefined) : Promise.resolve();

export function snapshotTrial(): SnapshotTrial {
  const cache = mkdtempSync(join(tmpdir(), 'snapshot-cache-'));
  const [store, answers] = [memoryStore(), fakeAnswers()];
  const trial: SnapshotTrial = {
    store, answers, profile: 'city.json', asked: [], out: '', errors: '',
    async take(at, ...args) {
      const [asked, out, errors]: [string[], string[], string[]] = [[], [], []];
      const code = await run([`${host}/${trial.profile}`, '--out', 'data', '--cache', cache, ...args], {
        out: (line) => out.push(line), error: (line) => errors.push(line), env: {}, cwd: '/', isTerminal: false,
        fetch: fakeFetch(answers, asked), now: () => Date.parse(at), signal: new AbortController().signal, store, wait,
      });
      Object.assign(trial, {asked, out: out.join('\n'), errors: errors.join('\n')});
      return code;
    },
    report: () => trial.json('report.json'),
    json: <T>(path: string) => JSON.parse(store.files.get(path) ?? 'null') as T,
    settings: (tag) => trial.json<{widgets: Record<string, Record<string, string>>}>('city.json').widgets[tag]!,
    address: (tag) => trial.settings(tag)['src']!,
    end: () => rmSync(cache, {recursive: true, force: true}),
  };
  return trial;
}
