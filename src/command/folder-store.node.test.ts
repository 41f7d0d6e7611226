import {expect} from 'chai';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {answerFolder, answerFolderFor} from './answer-folder.js';
import {fileFetch} from './file-fetch.js';
import {folderStore} from './folder-store.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a folder', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'folder-store-')); });
  afterEach(() => rmSync(folder, {recursive: true, force: true}));

  it('holds what is written to it, and nothing half', async () => {
    const store = folderStore(join(folder, 'data'));
    expect(await store.read('city.json')).to.equal(undefined);
    expect(await store.list('city-news/')).to.deep.equal([]);
    await store.write('city-news/a.json', bytes('1'), {type: ''});
    await store.write('city-news/a.json', bytes('2'), {type: ''});
    await store.write('city.json', bytes('3'), {type: ''});
    expect(new TextDecoder().decode(await store.read('city-news/a.json'))).to.equal('2');
    expect(await store.list('city-news/')).to.deep.equal(['city-news/a.json']);
    expect([...await store.list('')].sort()).to.deep.equal(['city-news/a.json', 'city.json']);
    await store.remove('city-news/a.json');
    await store.remove('city-news/a.json');
    expect(readdirSync(join(folder, 'data', 'city-news'))).to.deep.equal([]);
  });

  it('that cannot be written to says so, and keeps what it has', async () => {
    writeFileSync(join(folder, 'city-news'), '');
    const store = folderStore(folder);
    expect(await store.write('city-news/a.json', bytes('1'), {type: ''}).catch(({code}: NodeJS.ErrnoException) => code))
      .to.match(/^E(NOTDIR|EXIST)$/);
    expect(await store.read('city-news/a.json')).to.equal(undefined);
  });

  it('keeps answers with what they said of themselves', async () => {
    const answers = answerFolder(folder);
    const answer = {url: 'https://a.example/', home: 'https://b.example/', headers: {etag: '"ä"'}, bytes: bytes('1\n2\n')};
    await answers.write('abc', answer);
    expect(await answers.read('abc')).to.deep.equal(answer);
  });

  it('for answers is where the system says, one for each snapshot', () => {
    expect(answerFolderFor('/srv/a', {CACHE_DIRECTORY: '/var/cache/stadt', XDG_CACHE_HOME: '/x'}))
      .to.match(/^[/\\]var[/\\]cache[/\\]stadt[/\\]stadtbausteine[/\\][0-9a-f]{12}$/);
    expect(answerFolderFor('/srv/a', {XDG_CACHE_HOME: '/x'})).not.to.equal(answerFolderFor('/srv/b', {XDG_CACHE_HOME: '/x'}));
  });

  it('of a profile is read, and nothing beside it', async () => {
    mkdirSync(join(folder, 'stadt'));
    writeFileSync(join(folder, 'geheim.txt'), 'secret');
    writeFileSync(join(folder, 'stadt', 'feste.ics'), 'BEGIN');
    symlinkSync(join(folder, 'geheim.txt'), join(folder, 'stadt', 'link.ics'));
    const home = pathToFileURL(join(folder, 'stadt', 'city.json')).href;
    const fetch = fileFetch(async () => new Response('web'), home);
    const read = async (address: string) => {
      const response = await fetch(new URL(address, home).href);
      return response.ok ? response.text() : response.status;
    };
    expect(await Promise.all(['feste.ics', 'feste.ics?x=1', 'fehlt.ics', '../geheim.txt', 'link.ics', 'https://a.example/'].map(read)))
      .to.deep.equal(['BEGIN', 'BEGIN', 404, 403, 403, 'web']);
  });
});
