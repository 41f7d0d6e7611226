import {expect} from 'chai';
import {connect} from 'node:net';
import {Worker} from 'node:worker_threads';
import {listen} from './relay-server.js';

/** So many clients, each with its next question as soon as it is answered, until each of them was answered once. */
const CROWD = `
  const {connect} = require('node:net');
  const {parentPort, workerData: {port, count}} = require('node:worker_threads');
  let without = count;
  const sockets = Array.from({length: count}, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n'));
    let isFirst = true;
    socket.on('error', () => undefined).on('data', () => {
      if (isFirst && !--without) return sockets.forEach((one) => one.destroy());
      isFirst = false;
      socket.write('GET / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n');
    });
    return socket;
  });`;

describe('the server of a relay', () => {
  it('lets go who does not read what it asked for', async () => {
    const server = await listen({port: 0, host: '127.0.0.1', silence: 100}, {
      fetch: async () => new Response(new Uint8Array(20 * 2 ** 20)), metrics: () => '', env: {},
    });
    const socket = connect(server.port, '127.0.0.1').on('error', () => undefined).pause();
    const closed = new Promise((done) => socket.once('close', done));
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    await new Promise((next) => setTimeout(next, 600));
    let bytes = 0;
    socket.on('data', ({length}) => { bytes += length; }).resume();
    await closed;
    expect(bytes).to.be.lessThan(20 * 2 ** 20);
    await server.stop();
  });

  it('takes a crowd that comes at once, while those it has taken ask on', async () => {
    let answered = 0;
    const server = await listen({port: 0, host: '127.0.0.1'}, {
      fetch: async () => {
        answered++;
        return new Response('a');
      },
      metrics: () => '', env: {},
    });
    const count = 300;
    const crowd = new Worker(CROWD, {eval: true, workerData: {port: server.port, count}});
    await new Promise((done) => crowd.once('exit', done));
    await server.stop();
    // One is taken with each turn of the loop: if each turn answered everybody, it would be half the square.
    expect(answered).to.be.within(count, 20 * count);
  });
});
