/**
 * Runs browser tests, all of them or some:
 * `npm run test:browser -- --files components/x-y/x-y.test.ts --browsers chromium --zone America/St_Johns
 * --watch`
 */
import {spawn} from 'node:child_process';
import {parseArgs} from 'node:util';
import {root} from '../build/files.mjs';
import {buildMessages} from '../build/messages.mjs';

const {values} = parseArgs({
  options: {
    files: {type: 'string', multiple: true, default: []},
    browsers: {type: 'string', default: process.env.BROWSERS ?? ''},
    zone: {type: 'string', default: process.env.TEST_ZONE ?? ''},
    watch: {type: 'boolean', default: false},
  },
});

buildMessages();
const args = ['node_modules/@web/test-runner/dist/bin.js'];
if (values.files.length) args.push('--files', ...values.files);
if (values.watch) args.push('--watch');

const runner = spawn(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ...values.browsers ? {BROWSERS: values.browsers} : {},
    ...values.zone ? {TEST_ZONE: values.zone} : {},
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => runner.kill(signal));
runner.on('exit', (code, signal) => { process.exitCode = signal ? 1 : code; });
