/** The three engines the project is tried in: where each is found and what Debian calls its package. */
import {existsSync, realpathSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

// Every browser the project starts, also for pictures, sees the typefaces of its packages and none that happens to be
// installed. Fontconfig is what all three engines ask under Linux.
process.env.FONTCONFIG_FILE = fileURLToPath(new URL('fonts.conf', import.meta.url));

const WEBKIT = 'usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

/** Per engine: every file it needs (the first of each list that exists) and the packages that bring them. */
const ENGINES = {
  chromium: {files: [['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']],
    packages: ['chromium']},
  firefox: {files: [['/usr/bin/firefox-esr', '/usr/bin/firefox']], packages: ['firefox-esr']},
  webkit: {
    files: [
      [`/${WEBKIT}`, `/${WEBKIT.replace('x86_64', 'aarch64')}`],
      ['/usr/bin/WebKitWebDriver'],
      ['/usr/bin/Xvfb'],
    ],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Switches of a Chromium that asks nobody for anything by itself; as root it runs without its sandbox only. */
export const quietSwitches = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', ...process.getuid?.() === 0 ? ['--no-sandbox'] : [],
];

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Settings Firefox needs: its sandbox shows a page no typeface outside the system's own folders. */
export const firefoxPrefs = existsSync(packages)
  ? {'security.sandbox.content.read_path_whitelist': `${packages}/,${realpathSync(packages)}/`}
  : {};

/** Names of all engines, in the order they are run. */
const engines = Object.keys(ENGINES);

/** @returns {string | undefined} the engine's program, if everything it needs is there */
export const findBrowser = (engine) => {
  const found = ENGINES[engine].files.map((paths) => paths.find((path) => existsSync(path)));
  return found.every(Boolean) ? found[0] : undefined;
};

/** Installs an engine by apt-get where that is possible (as root, on Debian). Never throws. */
export const installBrowser = (engine) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const apt = (...args) => execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...ENGINES[engine].packages);
  } catch (error) {
    console.error(`apt-get could not install ${engine}: ${error.message}`);
  }
};

/** The engines asked for by `BROWSERS=chromium,firefox`; all of them without it. */
export const chosenEngines = (list = process.env.BROWSERS) => {
  if (!list) return engines;
  const chosen = list.split(/[\s,]+/).filter(Boolean);
  const unknown = chosen.filter((name) => !engines.includes(name));
  if (unknown.length) throw new Error(`Unknown browser: ${unknown.join(', ')} (there are ${engines.join(', ')})`);
  return chosen;
};
