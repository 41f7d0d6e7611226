/**
 * `npm run interop`: feeds of real servers, each read by `load` in Node, by a widget in a page, through the relay and
 * by a snapshot: all four have to give the same, and what is right. Names of servers narrow it:
 * `npm run interop -- radicale`. Needs Debian, root and a build; WordPress takes a minute.
 */
import {chmodSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {report} from '../../checks/report.mjs';
import {installPrograms} from '../../tools/services.mjs';
import {withChromium} from '../browsers/headless.mjs';
import {radicale} from './radicale.mjs';
import {WAYS, startLibrary} from './readers.mjs';
import {wordpress} from './wordpress.mjs';
import {wrongHeaders} from './wrong-headers.mjs';

const SERVERS = {radicale, 'wrong-headers': wrongHeaders, wordpress};

/** The pages are made up on the way, and Chromium takes such for foreign ones, which may not ask this machine. */
const NO_LOCAL_CHECKS = ['--disable-features=LocalNetworkAccessChecks'];

const said = (lines) => (Array.isArray(lines) ? lines.join(' | ') || 'nothing' : String(lines));

const isRight = (lines, expected) => (expected instanceof RegExp ? expected.test(lines) : lines === said(expected));

const readAll = async (feed, means) => {
  const problems = [];
  for (const [way, read] of Object.entries(WAYS)) {
    const lines = said(await read(feed, means).catch(({message}) => message));
    if (!isRight(lines, feed.expected)) problems.push(`${feed.name}, ${way}: ${lines}, not ${said(feed.expected)}`);
  }
  console.log(`${feed.name}: ${problems.length ? '✗' : '✓'}`);
  return problems;
};

const checkServer = async (name, means) => {
  const {feeds, stop} = await SERVERS[name].start(mkdtempSync(join(means.folder, `${name}-`)));
  try {
    const problems = [];
    for (const feed of feeds) problems.push(...await readAll(feed, means));
    return problems;
  } finally {
    await stop();
  }
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !SERVERS[name]);
if (unknown.length) throw new Error(`No such server: ${unknown.join(', ')} (${Object.keys(SERVERS).join(', ')})`);
const names = chosen.length ? chosen : Object.keys(SERVERS);
installPrograms(names.flatMap((name) => SERVERS[name].programs));
const folder = mkdtempSync(join(tmpdir(), 'interop-'));
chmodSync(folder, 0o755);
const library = await startLibrary();
try {
  const problems = await withChromium(async (browser) => {
    const found = [];
    for (const name of names) found.push(...await checkServer(name, {browser, library: library.origin, folder}));
    return found;
  }, NO_LOCAL_CHECKS);
  report('interop', problems);
} finally {
  library.stop();
  rmSync(folder, {recursive: true, force: true});
}
