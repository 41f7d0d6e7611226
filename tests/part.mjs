/** Runs a part of the tests in a process of its own, which ends with everything it started. */
import {spawn} from 'node:child_process';
import {root} from '../build/files.mjs';

/** How long one part may take, in milliseconds: one that hangs must not take all the time there is. */
const PATIENCE = 40 * 60_000;

/** How long a part that is asked to stop may take to close its browsers, and its output to come, in milliseconds. */
const CLOSING = 10_000;

const running = new Set();

const endGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It is gone already.
  }
};

const endAll = () => {
  for (const child of running) endGroup(child, 'SIGKILL');
};

process.on('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/**
 * @param {readonly string[]} args of Node
 * @param {Record<string, string>} [env]
 * @param {number} [patience] in milliseconds
 * @returns {Promise<{code: number | null, output: string, brokeOff?: string}>} `brokeOff`: why it did not end by itself
 */
export const runPart = (args, env = {}, patience = PATIENCE) => new Promise((resolve) => {
  const child = spawn(process.execPath, args, {
    cwd: root,
    // A group of its own: browsers outlive a process that is killed.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env},
  });
  running.add(child);
  let output = '';
  let isLate = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { output += data; });
  const timers = [setTimeout(() => {
    isLate = true;
    endGroup(child, 'SIGTERM');
    timers.push(setTimeout(endGroup, CLOSING, child, 'SIGKILL'));
  }, patience)];
  const finish = () => {
    timers.forEach(clearTimeout);
    const {exitCode, signalCode} = child;
    const brokeOff = isLate ? `it took longer than ${patience / 1000} s` : signalCode && `it was ended by ${signalCode}`;
    resolve({code: exitCode, output, ...brokeOff && {brokeOff}});
  };
  child.on('exit', () => {
    endGroup(child, 'SIGKILL');
    running.delete(child);
    // Something it left behind may hold its output open for good.
    timers.push(setTimeout(finish, CLOSING));
  });
  child.on('close', finish);
});
