/**
 * Ports for servers that have to be told theirs. A port the system chose is free again before the server listens on
 * it, and meanwhile the system may hand it to any connection. These come from below the range the system hands out
 * (RFC 6335: from 32768 on under Linux), and every process begins at a place of its own.
 */
import {createServer} from 'node:net';

const FIRST = 20_000;
const COUNT = 12_000;

let offset = process.pid * 7 % COUNT;

const isFree = (port) => new Promise((resolve) => {
  const server = createServer();
  server.once('error', () => resolve(false));
  server.listen(port, () => server.close(() => resolve(true)));
});

/** @returns {Promise<number>} a port nobody listens on; never the same twice */
export const freePort = async () => {
  for (let tries = 0; tries < COUNT; tries++) {
    const port = FIRST + offset;
    offset = (offset + 1) % COUNT;
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free');
};
