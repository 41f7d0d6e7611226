import {expect} from 'chai';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {pinnedNetwork} from './pinned-network.js';

/** A server on this machine that nobody is to reach, and a network with a name server of its own. */
async function before(lookup: (host: string) => readonly string[], hosts: readonly string[] = []) {
  const asked: (string | undefined)[] = [];
  const server = createServer(({headers}, response) => {
    asked.push(headers.host);
    response.end('geheim');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  const network = pinnedNetwork({hosts, lookup: async (host) => lookup(host), timeout: 50});
  const reach = (host: string) => network.fetch(`http://${host}:${port}/`).then((answer) => answer.text(), () => 'nobody');
  const end = async () => {
    await network.close();
    server.close();
  };
  return {asked, network, port, reach, end};
}

describe('a pinned network', () => {
  it('connects to the address that was judged, whatever the name server says a moment later', async () => {
    const answers = [['203.0.113.7'], ['127.0.0.1']];
    const {network, reach, asked, end} = await before(() => answers.shift()!);
    expect(await network.resolve('wechselnd.example')).to.deep.equal(['203.0.113.7']);
    expect(await reach('wechselnd.example')).to.equal('nobody');
    expect(asked).to.deep.equal([]);
    await end();
  });

  it('judges what it connects to, though nobody has asked before', async () => {
    const {reach, asked, end} = await before((host) => host === 'einer.example' ? ['203.0.113.7', '127.0.0.1'] : ['127.0.0.1']);
    expect(await reach('einer.example')).to.equal('nobody');
    expect(await reach('alle.example')).to.equal('nobody');
    expect(await reach('127.0.0.1')).to.equal('nobody');
    expect(await reach('2130706433')).to.equal('nobody');
    expect(await reach('[::ffff:7f00:1]')).to.equal('nobody');
    expect(asked).to.deep.equal([]);
    await end();
  });

  it('asks a name server once, however long it takes and however many wait', async () => {
    const waiting: ((addresses: readonly string[]) => void)[] = [];
    let time = 0;
    const lookup = () => new Promise<readonly string[]>((resolve) => waiting.push(resolve));
    const network = pinnedNetwork({lookup, now: () => time});
    const first = network.resolve('langsam.example');
    time += 60_000;
    const second = network.resolve('langsam.example');
    waiting[0]!(['203.0.113.7']);
    expect([await first, await second]).to.deep.equal([['203.0.113.7'], ['203.0.113.7']]);
    time += 4000;
    await network.resolve('langsam.example');
    expect(waiting).to.have.length(1);
    time += 2000;
    void network.resolve('langsam.example');
    expect(waiting).to.have.length(2);
    await network.close();
  });

  it('reaches a private host that is named, by its name', async () => {
    const {reach, asked, port, end} = await before(() => ['127.0.0.1'], ['amt.example']);
    expect(await reach('amt.example')).to.equal('geheim');
    expect(await reach('anderes.example')).to.equal('nobody');
    expect(asked).to.deep.equal([`amt.example:${port}`]);
    await end();
  });
});
