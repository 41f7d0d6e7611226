/**
 * WebKit for the test runner: WebKitGTK's MiniBrowser, driven through WebKitWebDriver on a virtual display.
 * The driver and the display belong to the launcher and end with it.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts Xvfb on a display number it picks itself and resolves to `{process, display}`. */
export const startDisplay = async () => {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true});
  const [number] = await Promise.race([
    once(child.stdio[3], 'data'),
    once(child, 'error').then(([error]) => { throw error; }),
    once(child, 'exit').then(() => { throw new Error('Xvfb ended before it had a display'); }),
  ]);
  return {process: child, display: `:${String(number).trim()}`};
};

const isUp = (port) => fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.ok, () => false);

export const startDriver = async (display, env) => {
  const port = await freePort();
  const child = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      ...env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  for (let tries = 0; !(await isUp(port)); tries++) {
    if (tries > 600 || child.exitCode !== null) throw new Error('WebKitWebDriver does not answer');
    await wait(100);
  }
  return {process: child, port};
};

/** Ends a process and everything it started: the driver leaves its browser behind otherwise. */
export const endGroup = (child) => {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
  return ended;
};

class WebKitLauncher extends WebdriverLauncher {
  #children = [];
  #env;
  #ready;
  #endAll = () => this.#children.splice(0).map(endGroup);

  constructor(binary, env) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryCount: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {binary, args: ['--automation']},
        'wdio:enforceWebDriverClassic': true,
      },
    });
    this.#env = env;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async startSession(id, url) {
    this.#ready ??= this.#start();
    await this.#ready;
    return super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    process.off('exit', this.#endAll);
    await Promise.all(this.#endAll());
  }

  async #start() {
    process.on('exit', this.#endAll);
    const display = await startDisplay();
    this.#children.push(display.process);
    const driver = await startDriver(display.display, this.#env);
    this.#children.push(driver.process);
    this.options.port = driver.port;
  }
}

/** @param {{binary: string, env?: Record<string, string>}} options */
export const webkitLauncher = ({binary, env = {}}) => new WebKitLauncher(binary, env);
