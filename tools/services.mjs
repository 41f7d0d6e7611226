/** Programs that listen on a port: installed from Debian, started in a folder of their own, stopped. */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:net';

/**
 * Installs what is missing by apt-get, where that is possible (as root, on Debian). Debian starts a server it has
 * just installed; the run level of the environment keeps it from that.
 * @param {readonly {needs: string, packages: readonly string[]}[]} programs a file that is there when the packages are
 */
export const installPrograms = (programs) => {
  const missing = programs.filter(({needs}) => !existsSync(needs));
  if (!missing.length || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const packages = [...new Set(missing.flatMap(({packages: names}) => names))];
  const apt = (...args) => execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1'},
  });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  } catch (error) {
    console.error(`apt-get could not install ${packages.join(', ')}: ${error.message}`);
  }
};

/** A port of the loopback that nobody listens on. */
export const freePort = () => new Promise((resolve, reject) => {
  const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
    const {port} = probe.address();
    probe.close(() => resolve(port));
  });
});

const answers = async (origin, child) => {
  for (let tries = 0; tries < 400 && child.exitCode === null; tries++) {
    try {
      await fetch(origin, {redirect: 'manual'});
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  return false;
};

const running = new Set();

// Whatever a check ends with, it leaves nothing behind.
process.on('exit', () => {
  for (const child of running) child.kill();
});

/**
 * Starts a program and waits until it answers over HTTP.
 * @param {string} name for the error
 * @param {{program: string, args: readonly string[], folder: string, port: number, env?: object, log?: string}} service
 *   the folder it runs in, the port it was told to listen on, and a file with what it has to complain of
 * @returns {Promise<{origin: string, pid: number, stop: () => Promise<void>}>}
 * @throws if it ends or does not answer within ten seconds
 */
export const startService = async (name, {program, args, folder, port, env = {}, log}) => {
  const child = spawn(program, args, {cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: {...process.env, ...env}});
  let complaints = '';
  child.stderr.on('data', (data) => { complaints += data; });
  running.add(child);
  const ended = new Promise((resolve) => child.once('close', () => {
    running.delete(child);
    resolve();
  }));
  const origin = `http://127.0.0.1:${port}`;
  if (!await answers(origin, child)) {
    child.kill();
    throw new Error(`${name} does not start: ${complaints}${log && existsSync(log) ? readFileSync(log, 'utf8') : ''}`);
  }
  return {origin, pid: child.pid, stop: async () => {
    child.kill('SIGTERM');
    await ended;
  }};
};
