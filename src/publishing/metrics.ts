/** The figures of a snapshot in the text format of Prometheus, for the textfile collector of its node exporter. */
import {momentOf} from '../time/city-clock.js';
import {shownAddress} from './shown-address.js';
import type {ReportedSource, SnapshotReport} from './snapshot-report.js';

const prefix = 'stadtbausteine_snapshot';

/** Name, what it is, and its value of a source; `undefined` where it is not known. */
type Gauge = readonly [name: string, help: string, value: (source: ReportedSource) => number | undefined];

const gauges: readonly Gauge[] = [
  ['source_up', 'Whether the source could be read the last time.', ({ok}) => Number(ok)],
  ['source_items', 'Items that are published of it.', ({count}) => count],
  ['source_checked_timestamp_seconds', 'When it was read well the last time: its age is time() less this.',
    ({checked}) => seconds(checked)],
  ['source_content_timestamp_seconds', 'When its content changed the last time.', ({asOf}) => seconds(asOf)],
  ['source_failing_since_timestamp_seconds', 'Since when it fails.', ({ok, since}) => ok ? undefined : seconds(since)],
  ['source_problems', 'Mistakes in its data.', ({problems}) => problems.length],
];

function seconds(moment = ''): number | undefined {
  const epoch = momentOf(moment);
  return isNaN(epoch) ? undefined : epoch / 1000;
}

const escape = (text: string): string =>
  text.replace(/[\\"\n]/g, (character) => character === '\n' ? '\\n' : `\\${character}`);

function labelsOf({tag, attribute, index, municipality, url}: ReportedSource): string {
  const labels = {tag, attribute, index: String(index), ...municipality && {municipality}, url: shownAddress(url)};
  return Object.entries(labels).map(([key, value]) => `${key}="${escape(value)}"`).join(',');
}

/** The figures of a report, one line each. */
export function metricsText({at, sources}: SnapshotReport): string {
  const taken = seconds(at);
  return [
    `# HELP ${prefix}_timestamp_seconds When the last snapshot was made.`, `# TYPE ${prefix}_timestamp_seconds gauge`,
    ...taken === undefined ? [] : [`${prefix}_timestamp_seconds ${taken}`],
    ...gauges.flatMap(([name, help, valueOf]) => [
      `# HELP ${prefix}_${name} ${help}`, `# TYPE ${prefix}_${name} gauge`,
      ...sources.flatMap((source) => {
        const value = valueOf(source);
        return value === undefined ? [] : [`${prefix}_${name}{${labelsOf(source)}} ${value}`];
      }),
    ]), '',
  ].join('\n');
}
