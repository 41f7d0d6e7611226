#!/usr/bin/env node
import process from 'node:process';
import {runCommand} from './commands.js';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());

// A pipe that is closed early, as by `| head`, is no error.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
  env: process.env,
  fetch: globalThis.fetch,
  now: Date.now,
  cwd: process.cwd(),
  isTerminal: Boolean(process.stdout.isTTY),
  signal: stop.signal,
});
