import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import type {FailureNotice} from '../publishing/failure-notices.js';
import type {ReportedSource, SnapshotReport} from '../publishing/snapshot-report.js';
import {tellFailures, writeMetrics} from './alarms.js';
import type {Means} from './means.js';

const source = (more: Partial<ReportedSource> = {}): ReportedSource => ({
  url: 'https://kultur.example/e.ics?key=geheim', tag: 'city-events', attribute: 'src', index: 0, kind: 'events', ok: true,
  count: 3, changed: false, problems: [], ...more,
});
const failing = source({ok: false, since: '2026-11-29T04:00:00+01:00', code: 'timeout'});

const report = (at: string, ...sources: readonly ReportedSource[]): SnapshotReport =>
  ({at, name: 'Eschenfurt', sources, problems: []});

const hook = 'https://chat.example/hooks/geheim';

/** A web hook that answers with a status, and what it was told. */
function listening(status = 200) {
  const told: FailureNotice[] = [];
  const errors: string[] = [];
  const means: Means = {
    out: () => undefined, error: (line) => errors.push(line), env: {}, cwd: '/', isTerminal: false, now: () => 0,
    signal: new AbortController().signal,
    fetch: async (address, {body} = {}) => {
      expect(address).to.equal(hook);
      if (!status) throw new TypeError(`fetch failed: ${hook}`);
      told.push(JSON.parse(String(body)) as FailureNotice);
      return new Response('', {status});
    },
  };
  return {told, errors, means};
}

describe('A web hook', () => {
  it('is told once of a source that has failed for long, and once that it is well', async () => {
    const {told, means} = listening();
    const options = {webhook: hook, webhookAfter: 24};
    let last: SnapshotReport | undefined;
    for (const [at, state] of [
      ['2026-11-29T04:00:00+01:00', failing], ['2026-11-30T03:00:00+01:00', failing], ['2026-11-30T04:00:00+01:00', failing],
      ['2026-11-30T05:00:00+01:00', failing], ['2026-11-30T06:00:00+01:00', source()], ['2026-11-30T07:00:00+01:00', source()],
    ] as const) last = await tellFailures(report(at, state), last, options, means);
    expect(told).to.deep.equal([
      {
        event: 'failing', city: 'Eschenfurt', tag: 'city-events', url: 'https://kultur.example/e.ics?key=…',
        since: '2026-11-29T04:00:00+01:00', code: 'timeout',
        text: 'Eschenfurt, city-events: https://kultur.example/e.ics?key=… has failed since 2026-11-29T04:00:00+01:00 (timeout).',
      },
      {
        event: 'well', city: 'Eschenfurt', tag: 'city-events', url: 'https://kultur.example/e.ics?key=…',
        text: 'Eschenfurt, city-events: https://kultur.example/e.ics?key=… answers again.',
      },
    ]);
  });

  it('is told nothing of a failure that was over before anybody had to know', async () => {
    const {told, means} = listening();
    const first = await tellFailures(report('2026-11-29T05:00:00+01:00', failing), undefined, {webhook: hook}, means);
    await tellFailures(report('2026-11-29T06:00:00+01:00', source()), first, {webhook: hook}, means);
    expect(told).to.deep.equal([]);
  });

  it('is told again the next time where it was out of reach, and its address is never shown', async () => {
    const due = report('2026-11-30T06:00:00+01:00', failing);
    for (const status of [0, 500]) {
      const {errors, means} = listening(status);
      const untold = await tellFailures(due, undefined, {webhook: hook}, means);
      expect(untold.sources[0]?.told).to.equal(undefined);
      expect(errors).to.have.length(1);
      expect(errors.join()).to.not.contain('geheim');
      const {told, means: better} = listening();
      await tellFailures(due, untold, {webhook: hook}, better);
      expect(told.map(({event}) => event)).to.deep.equal(['failing']);
    }
  });

  it('is not waited for by one source after the other', async () => {
    const {errors, means} = listening(0);
    await tellFailures(report('2026-11-30T06:00:00+01:00', failing, {...failing, index: 1}), undefined, {webhook: hook}, means);
    expect(errors).to.have.length(1);
  });

  it('may stand in the environment, where no list of processes shows it', async () => {
    const {told, means} = listening();
    await tellFailures(report('2026-11-30T06:00:00+01:00', failing), undefined, {},
      {...means, env: {STADTBAUSTEINE_WEBHOOK: hook}});
    expect(told).to.have.length(1);
  });
});

describe('The figures', () => {
  let folder: string;
  before(async () => { folder = await mkdtemp(join(tmpdir(), 'metrics-')); });
  after(() => rm(folder, {recursive: true}));

  it('say of each source its age, its count and whether it fails', async () => {
    await writeMetrics(report('2026-11-30T04:00:00+01:00',
      source({checked: '2026-11-30T04:00:00+01:00', asOf: '2026-11-29T00:00:00Z'}),
      {...failing, tag: 'city-news', municipality: 'Bad "X"\\'},
    ), 'city.prom', {cwd: folder});
    expect(await readdir(folder)).to.deep.equal(['city.prom']);
    const events = 'tag="city-events",attribute="src",index="0",url="https://kultur.example/e.ics?key=…"';
    const news = 'tag="city-news",attribute="src",index="0",municipality="Bad \\"X\\"\\\\",url="https://kultur.example/e.ics?key=…"';
    expect((await readFile(join(folder, 'city.prom'), 'utf8')).split('\n').filter((line) => !line.startsWith('#'))).to.deep.equal([
      'stadtbausteine_snapshot_timestamp_seconds 1796007600',
      `stadtbausteine_snapshot_source_up{${events}} 1`, `stadtbausteine_snapshot_source_up{${news}} 0`,
      `stadtbausteine_snapshot_source_items{${events}} 3`, `stadtbausteine_snapshot_source_items{${news}} 3`,
      `stadtbausteine_snapshot_source_checked_timestamp_seconds{${events}} 1796007600`,
      `stadtbausteine_snapshot_source_content_timestamp_seconds{${events}} 1795910400`,
      `stadtbausteine_snapshot_source_failing_since_timestamp_seconds{${news}} 1795921200`,
      `stadtbausteine_snapshot_source_problems{${events}} 0`, `stadtbausteine_snapshot_source_problems{${news}} 0`, '',
    ]);
  });
});
