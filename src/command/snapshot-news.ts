import {progress as progressBar} from '@clack/prompts';
import type {ReportedSource} from '../publishing/snapshot-report.js';
import type {SnapshotNews} from '../publishing/snapshot.js';
import type {Means} from './means.js';

/** Tells what a snapshot does while it does it. */
export interface Teller {
  tell(news: SnapshotNews): void;
  /** Nothing more will come. */
  end(): void;
}

/** A source in one line: what was read, or since when it fails. */
function lineOf({tag, url, name, ok, count, before, since, code, problems, path}: ReportedSource): string {
  const what = `${tag} ${name ?? url}`;
  if (ok) {
    const change = before === undefined || before === count ? '' : ` (${before} before)`;
    return `ok      ${what}: ${count}${change}${problems.length ? `, ${problems.length} problems` : ''}`;
  }
  const kept = path ? `; the last good one stays, ${count}` : '';
  return `FAILING ${what}: ${code ?? ''} since ${since ?? ''}${kept}. ${problems[0]?.message ?? ''}`;
}

/** Lines of JSON for machines. */
export const jsonTeller = ({out}: Means): Teller => ({
  tell: ({event, ...news}) => {
    if (event === 'streets') return;
    out(JSON.stringify({event, ...'entry' in news ? news.entry : news}));
  },
  end: () => undefined,
});

/** A line for each source. One that fails is said on standard error, which cron mails. */
export const lineTeller = ({out, error}: Means): Teller => ({
  tell: (news) => {
    if (news.event === 'source') (news.entry.ok ? out : error)(lineOf(news.entry));
  },
  end: () => undefined,
});

/** Steps of a bar, however many sources and streets there are. */
const STEPS = 1000;

/** A bar while it lasts, then a line for each source. */
export function barTeller({out}: Means): Teller {
  const bar = progressBar({max: STEPS});
  const lines: string[] = [];
  const parts = new Map<string, number>();
  let [sources, shown] = [1, 0];
  const move = (message: string) => {
    let sum = lines.length;
    for (const part of parts.values()) sum += part;
    const at = Math.floor(sum / sources * STEPS);
    bar.advance(Math.max(0, at - shown), message);
    shown = Math.max(at, shown);
  };
  return {
    tell(news) {
      if (news.event === 'begin') {
        sources = Math.max(1, news.sources);
        bar.start(`${news.sources} sources`);
      } else if (news.event === 'streets') {
        const {tag, url, done, of} = news;
        parts.set(`${tag} ${url}`, done / Math.max(1, of));
        move(`${tag}: ${done} of ${of} addresses`);
      } else {
        const {tag, url} = news.entry;
        parts.delete(`${tag} ${url}`);
        lines.push(lineOf(news.entry));
        move(`${tag}, ${lines.length} of ${sources} sources`);
      }
    },
    end() {
      bar.stop(`${lines.length} of ${sources} sources`);
      lines.forEach((line) => out(line));
    },
  };
}
