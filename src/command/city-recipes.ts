import {liveTagsOf} from './city-plan.js';
import type {CityPlan} from './city-plan.js';

/** The command of a plan's snapshot, from the folder that has `city.json`. */
export const snapshotLine = ({version}: CityPlan): string =>
  `npx --yes stadtbausteine@${version} snapshot city.json --out public/data`;

/** The command of its relay. */
export const relayLine = ({version}: CityPlan): string => `npx --yes stadtbausteine@${version} relay relay.json`;

/**
 * For Unix. Two runs at a time would each publish what they know: the second one waits, where `flock` is there.
 */
export const shellScript = (plan: CityPlan): string => `#!/bin/sh
# Fetches the data of city.json and publishes it in public/data. What follows the name of this script is handed on.
cd "$(dirname "$0")" || exit 3
set -- ${snapshotLine(plan)} "$@"
if command -v flock >/dev/null 2>&1; then exec flock -w 900 .snapshot.lock "$@"; fi
exec "$@"
`;

/** For Windows: its own line ends, and only letters that every code page has. */
export const batchFile = (plan: CityPlan): string => [
  '@echo off',
  'rem Fetches the data of city.json and publishes it in public\\data. What follows the name of this file is handed on.',
  'cd /d "%~dp0"',
  `call ${snapshotLine(plan)} %*`,
  'exit /b %ERRORLEVEL%',
  '',
].join('\r\n');

/**
 * Lines of a crontab: everything at night, live data every five minutes. Cron mails what is written to standard error:
 * the sources that fail.
 */
export function crontab(plan: CityPlan, folder: string): string {
  const live = liveTagsOf(plan);
  const script = /\s/.test(folder) ? `"${folder}/snapshot.sh"` : `${folder}/snapshot.sh`;
  return [
    'PATH=/usr/local/bin:/usr/bin:/bin',
    `17 3 * * *   ${script} >/dev/null`,
    ...live.length ? [`*/5 * * * *  ${script} --only ${live.join(',')} >/dev/null`] : [],
  ].join('\n');
}

/** The same for the Task Scheduler of Windows. */
export function scheduledTasks(plan: CityPlan, folder: string): string {
  const live = liveTagsOf(plan);
  const task = (name: string, when: string, more = '') =>
    `schtasks /create /tn "${name}" ${when} /tr "\\"${folder}\\snapshot.cmd\\"${more}"`;
  return [
    task('Stadtbausteine', '/sc daily /st 03:17'),
    ...live.length ? [task('Stadtbausteine live', '/sc minute /mo 5', ` --only ${live.join(',')}`)] : [],
  ].join('\n');
}
