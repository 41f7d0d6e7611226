/**
 * A throw-away WordPress from Debian's package: unpacked, with a database and a web server of its own, in one
 * folder below the system's temporary one. Nothing of it is installed, and nothing stays.
 */
import {execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readJson, root as project} from '../../build/files.mjs';

/** Programs that have to run, with their packages: the core packages, because the others start a service. */
const PROGRAMS = {'/usr/sbin/mariadbd': 'mariadb-server-core', '/usr/bin/my_print_defaults': 'mariadb-client-core',
  '/usr/bin/php': 'php-cli'};
const EXTENSIONS = {mysqli: 'php-mysql', gd: 'php-gd', xml: 'php-xml', mbstring: 'php-mbstring'};

/** Packages that are only unpacked: WordPress, and the targets of the links in it. */
const UNPACKED = ['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree', 'libjs-cropper',
  'libjs-underscore', 'php-getid3'];

const {version} = readJson('package.json');

const beside = (file) => fileURLToPath(new URL(`wordpress/${file}`, import.meta.url));

const apt = (args, options = {}) => execFileSync('apt-get', args, {
  stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}, ...options,
});

const missingPackages = () => {
  const programs = Object.entries(PROGRAMS).filter(([path]) => !existsSync(path)).map(([, name]) => name);
  const loaded = existsSync('/usr/bin/php') ? execFileSync('php', ['-m'], {encoding: 'utf8'}) : '';
  const extensions = Object.entries(EXTENSIONS)
    .filter(([name]) => !new RegExp(`^${name}$`, 'm').test(loaded)).map(([, name]) => name);
  return [...programs, ...extensions];
};

function unpack(folder) {
  const packages = join(folder, 'packages');
  mkdirSync(packages);
  apt(['update', '-qq']);
  const missing = missingPackages();
  if (missing.length) apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
  apt(['download', '-qq', '-o', 'APT::Sandbox::User=root', ...UNPACKED], {cwd: packages});
  for (const name of readdirSync(packages)) execFileSync('dpkg-deb', ['-x', join(packages, name), folder]);
  return join(folder, 'usr/share/wordpress');
}

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const {port} = server.address();
    server.close(() => resolve(port));
  });
});

/** Asks again until the answer comes. */
async function waitFor(what, ask) {
  for (let tries = 0; tries < 150; tries++) {
    if (await ask()) return;
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
  throw new Error(`${what} does not answer`);
}

async function startDatabase(folder) {
  const [data, socket] = [join(folder, 'database'), join(folder, 'database.sock')];
  const user = execFileSync('id', ['-un'], {encoding: 'utf8'}).trim();
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, `--user=${user}`,
    '--auth-root-authentication-method=normal', '--skip-test-db'], {stdio: 'ignore'});
  const child = spawn('/usr/sbin/mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`,
    `--user=${user}`, '--skip-networking', '--innodb-flush-log-at-trx-commit=0'], {stdio: 'ignore'});
  const code = `exit(@mysqli_connect(null, 'root', '', null, 0, $argv[1])
    ?->query('CREATE DATABASE wordpress') ? 0 : 1);`;
  await waitFor('the database', () => {
    try {
      execFileSync('php', ['-r', `mysqli_report(MYSQLI_REPORT_OFF); ${code}`, socket], {stdio: 'ignore'});
      return true;
    } catch {
      return false;
    }
  });
  return {child, socket};
}

const settings = (socket, address) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${address}');
defined('WP_SITEURL') || define('WP_SITEURL', '${address}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTH_KEY', 'trial');
define('SECURE_AUTH_KEY', 'trial');
define('LOGGED_IN_KEY', 'trial');
define('NONCE_KEY', 'trial');
define('WP_POST_REVISIONS', false);
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

async function startServer(folder, port) {
  const child = spawn('php', ['-q', '-S', `127.0.0.1:${port}`, '-t', folder],
    {stdio: 'ignore', env: {...process.env, PHP_CLI_SERVER_WORKERS: '6'}, detached: true});
  await waitFor('the web server', async () => fetch(`http://127.0.0.1:${port}/license.txt`).then(() => true, () => false));
  return child;
}

/** Collections of every week, so that there is always a next one. */
const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Stadt Auenfurt//Abfuhr//DE',
  ...[['Restmüll', '20260106', 2], ['Biotonne', '20260113', 2], ['Altpapier', '20260108', 4],
    ['Gelber Sack', '20260115', 4]].flatMap(([name, day, interval], index) => ['BEGIN:VEVENT',
    `UID:${index}@auenfurt.example`, 'DTSTAMP:20260101T000000Z', `DTSTART;VALUE=DATE:${day}`,
    `RRULE:FREQ=WEEKLY;INTERVAL=${interval}`, `SUMMARY:${name}`, 'END:VEVENT']),
  'END:VCALENDAR', ''].join('\r\n');

/** Does what a city's web team does once: puts the library on the host, and the plugin that enqueues its loader. */
function addLibrary(folder) {
  cpSync(join(project, 'dist'), join(folder, 'stadtbausteine', version), {recursive: true});
  mkdirSync(join(folder, 'abfuhr'));
  writeFileSync(join(folder, 'abfuhr/lindenstrasse.ics'), calendar);
  const plugins = join(folder, 'wp-content/mu-plugins');
  mkdirSync(plugins);
  for (const name of ['stadtbausteine.php', 'trial.php']) cpSync(beside(name), join(plugins, name));
  return (isAllowed) => {
    const path = join(plugins, 'stadtbausteine-erlauben.php');
    if (isAllowed) cpSync(beside('stadtbausteine-erlauben.php'), path);
    else rmSync(path, {force: true});
  };
}

const php = (file, ...args) => {
  const output = execFileSync('php', [beside(file), ...args], {encoding: 'utf8'});
  return JSON.parse(output.slice(output.lastIndexOf('\n') + 1));
};

/**
 * @returns the site: its `address`, `about` (versions), `allowElements(isAllowed)`, `contentOf(id)` of a post in the
 *   database, `addPost({title, content, date})` and `close()`
 */
export async function createWordPress() {
  const temporary = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const started = [];
  const close = async () => {
    await Promise.all(started.map(({child, stop}) => new Promise((resolve) => {
      if (child.exitCode !== null) return resolve();
      child.once('close', resolve);
      stop(child);
    })));
    rmSync(temporary, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const folder = unpack(temporary);
    const {child, socket} = await startDatabase(temporary);
    started.push({child, stop: (one) => one.kill()});
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    writeFileSync(join(folder, 'wp-config.php'), settings(socket, address));
    const allowElements = addLibrary(folder);
    const about = php('install.php', folder, address);
    // Its workers are processes of their own.
    started.push({child: await startServer(folder, port), stop: ({pid}) => process.kill(-pid)});
    return {
      address, about, allowElements, close,
      contentOf: (id) => php('content.php', folder, String(id)),
      addPost: (post) => php('post.php', folder, JSON.stringify(post)),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
