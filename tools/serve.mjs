/**
 * The demo server as `npm start` runs it. As a process of its own it is what `--watch` starts anew when the demo itself
 * has changed: it then tells its address, and reloads open pages when it is told that something is new.
 */
import {createDemoServer, everydayOptions} from '../demo/server.mjs';
import {createReloader} from '../demo/http/reload.mjs';
import {hostilePages} from '../tests/hostile/pages.mjs';

/** @param {object} [options] of `createDemoServer`, beside those a person sets */
export const serve = (options) => createDemoServer({...everydayOptions(), more: hostilePages, ...options});

if (process.send) {
  const reloader = createReloader();
  const {url} = await serve({reloader, dist: process.env.DIST});
  process.on('message', () => reloader.reload());
  process.on('disconnect', () => process.exit());
  process.send({url});
}
