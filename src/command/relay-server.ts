import {createAdaptorServer} from '@hono/node-server';
import type {HttpBindings} from '@hono/node-server';
import type {IncomingMessage, Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {RelayEnv} from '../relay/keys.js';

/** What answers the requests of a server. */
export interface Answering {
  fetch(request: Request, env: RelayEnv): Promise<Response>;
  /** Figures, for who is on the same machine. */
  metrics(): string;
  /** Secrets by the names of their variables. */
  readonly env: RelayEnv;
}

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /** Takes no more requests, and ends when those under way are answered, or after 10 seconds. */
  stop(): Promise<void>;
}

const {Request, Response} = globalThis;
const GRACE = 10_000;
/** Connections that may wait to be taken. Beyond Node's 511 a client waits until TCP tries again, up to 30 s. */
const CROWD = 4096;
const LIMITS = {maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 40_000, keepAliveTimeout: 75_000};

/**
 * Most requests that are answered in one turn of the event loop. With each turn libuv takes a single new connection: if
 * a thousand clients were all answered in it, the last of as many new ones would wait for most of a minute.
 */
const IN_A_TURN = 16;

/** Gives what lets a request wait for one of the next turns, if this one has answered enough. */
function turns(): (answer: () => Promise<Response>) => Promise<Response> {
  const line: (() => void)[] = [];
  let [left, isOn] = [IN_A_TURN, false];
  const go = () => {
    left = IN_A_TURN;
    for (const next of line.splice(0, left)) {
      left--;
      next();
    }
    isOn = line.length > 0;
    if (isOn) setImmediate(go);
  };
  return (answer) => {
    if (!isOn) setImmediate(go);
    isOn = true;
    if (!left) return new Promise<void>((resolve) => line.push(resolve)).then(answer);
    left--;
    return answer();
  };
}

/** Milliseconds of silence after which a client is let go: one that does not read what it has asked for. */
const SILENCE = 120_000;

interface Place {
  readonly port: number;
  readonly host: string;
  readonly silence?: number;
}

/** Listens until it is stopped. @throws Error where the port is taken */
export async function listen({port, host, silence = SILENCE}: Place, answering: Answering): Promise<Listening> {
  const inTurn = turns();
  const server = createAdaptorServer({
    fetch: (request, {incoming}) => inTurn(() => answer(request, (incoming as HttpBindings['incoming']), answering)),
    // Answers from memory go out as they are, without a stream around them.
    overrideGlobalObjects: true,
    serverOptions: LIMITS,
  }) as Server;
  server.timeout = silence;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({port, host, backlog: CROWD}, resolve);
  });
  return {port: (server.address() as AddressInfo).port, stop: async () => {
    await stopped(server);
    // The server had its own in their place.
    Object.assign(globalThis, {Request, Response});
  }};
}

function answer(request: Request, incoming: IncomingMessage, {fetch, metrics, env}: Answering): Promise<Response> {
  const {remoteAddress = ''} = incoming.socket;
  const path = (incoming.url ?? '').split('?')[0]!;
  if (/\/metrics$/.test(path) && isLoopback(remoteAddress) && !incoming.headers['x-forwarded-for'] && !incoming.headers.forwarded) {
    const headers = {'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store'};
    return Promise.resolve(new Response(metrics(), {headers}));
  }
  return fetch(request, {...env, clientAddress: remoteAddress});
}

const isLoopback = (address: string): boolean => /^(?:::1|(?:::ffff:)?127\.)/.test(address);

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
