/**
 * WebKit for the test runner: WebKitGTK's MiniBrowser, driven through WebKitWebDriver on a virtual display.
 * The driver and the display belong to the launcher and end with it.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {setTimeout as wait} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {freePort} from './ports.mjs';
import {startPatiently} from './start-patiently.mjs';

/** How long a command of WebDriver may take, in milliseconds: a machine may be slow without being wrong. */
const COMMAND = 600_000;

/** How long the browser may take to close before it is ended. */
const CLOSING = 10_000;

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
    if (tries > 600 || child.exitCode !== null) {
      await endGroup(child);
      throw new Error('WebKitWebDriver does not answer');
    }
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
  #display;
  #ready;
  #endAll = () => this.#children.splice(0).map(endGroup);

  constructor(binary, env) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      // A command that is sent again is done twice: a page would be loaded anew in the middle of its tests.
      connectionRetryCount: 0,
      connectionRetryTimeout: COMMAND,
      capabilities: {
        browserName: 'MiniBrowser',
        // The page says itself when it is there, by the runner's socket.
        pageLoadStrategy: 'none',
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
    this.#ready ??= startPatiently('WebKit', () => this.#start());
    await this.#ready;
    // The runner's own way drops this promise: a browser that is gone would end the whole run, without a result.
    await this.driverManager.startSession(id, url);
  }

  async stop() {
    await Promise.race([super.stop(), wait(CLOSING, undefined, {ref: false})]);
    process.off('exit', this.#endAll);
    await Promise.all(this.#endAll());
  }

  async #start() {
    process.on('exit', this.#endAll);
    if (!this.#display) {
      const {process: child, display} = await startDisplay();
      this.#children.push(child);
      this.#display = display;
    }
    const driver = await startDriver(this.#display, this.#env);
    this.#children.push(driver.process);
    this.options.port = driver.port;
    try {
      await this.ensureManagerInitialized();
    } catch (error) {
      // Kept by the runner: the next try would get this failure again.
      this.__managerPromise = undefined;
      await endGroup(driver.process);
      throw error;
    }
  }
}

/** @param {{binary: string, env?: Record<string, string>}} options */
export const webkitLauncher = ({binary, env = {}}) => new WebKitLauncher(binary, env);
