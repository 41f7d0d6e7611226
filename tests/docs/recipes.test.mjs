import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect} from 'chai';
import {parse} from 'yaml';
import {readJson, readText, root} from '../../build/files.mjs';
import {startObjectStore} from '../servers/object-store.mjs';

/** The recipes of `docs/recipes`: what they are made of is valid, and their commands run as they stand there. */

const recipe = (name) => readText(`docs/recipes/${name}`);
const cronLine = () => recipe('stadtbausteine.cron').split('\n').find((line) => /^\d/.test(line));

/** `ExecStart` and its like of a unit. */
const inUnit = (name, key) => new RegExp(`^${key}=(.*)$`, 'm').exec(recipe(name))?.[1];

/** The container of the job that a schedule starts in Kubernetes. */
const pod = () => parse(recipe('kubernetes-cronjob.yaml')).spec.jobTemplate.spec.template.spec;

/** File -> its command as a shell runs it. */
const commands = {
  'stadtbausteine.cron': () => cronLine().split(/\s+/).slice(6).join(' '),
  'stadtbausteine-snapshot.service': () => inUnit('stadtbausteine-snapshot.service', 'ExecStart'),
  'gitlab-ci.yml': () => parse(recipe('gitlab-ci.yml')).pages.script.join('\n'),
  'github-actions.yml': () => parse(recipe('github-actions.yml')).jobs.snapshot.steps.flatMap(({run}) => run ?? []).join('\n'),
  'kubernetes-cronjob.yaml': () => pod().containers[0].args.join('\n'),
};

/** Stands for npx: what it would fetch, and the command line of this project in its place. */
const npx = () => `#!/bin/sh
while :; do
  case "$1" in -p) shift 2 ;; --yes) shift ;; stadtbausteine|stadtbausteine@*) shift; break ;; *) exit 64 ;; esac
done
exec "${process.execPath}" --import "file://${join(root, 'node_modules/tsx/dist/loader.mjs')}" "${join(root, 'src/command/stadtbausteine.ts')}" "$@"
`;

const profile = {name: 'Eschenfurt', language: 'de', widgets: {'city-news': {src: 'aktuelles.json'}}};
const feed = {
  version: 'https://jsonfeed.org/version/1.1', title: 'Eschenfurt',
  items: [{id: '1', title: 'Die Brücke ist offen', content_text: 'Seit Freitag.', date_published: '2026-11-27T10:00:00+01:00'}],
};

describe('the recipes', () => {
  let machine;
  let store;

  /** A path of the recipe on the machine of this test. */
  const at = (path) => join(machine, path);
  const write = (path, text) => {
    mkdirSync(dirname(at(path)), {recursive: true});
    writeFileSync(at(path), text);
  };

  before(async () => {
    store = await startObjectStore();
  });
  beforeEach(() => {
    machine = mkdtempSync(join(tmpdir(), 'recipe-'));
    for (const folder of ['srv/stadtbausteine', 'profile', 'build']) {
      write(`${folder}/city.json`, JSON.stringify(profile));
      write(`${folder}/aktuelles.json`, JSON.stringify(feed));
    }
    for (const folder of ['srv/www/daten', 'var/lib/stadtbausteine', 'scratch']) mkdirSync(at(folder), {recursive: true});
    write('bin/npx', npx());
    chmodSync(at('bin/npx'), 0o755);
  });
  afterEach(() => rmSync(machine, {recursive: true}));
  after(() => store.close());

  /** Runs a command of a recipe in a folder of the test's machine. */
  const run = (command, folder) => new Promise((resolve) => {
    const child = spawn('/bin/sh', ['-c', command.replace(/(?<=[ =])\/(?=(?:srv|var|profile|scratch)\/)/g, `${machine}/`)], {
      cwd: at(folder), stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: `${at('bin')}:${process.env.PATH}`, HOME: machine, XDG_CACHE_HOME: at('cache'),
        AWS_ENDPOINT_URL_S3: store.endpoint, AWS_ACCESS_KEY_ID: 'city', AWS_SECRET_ACCESS_KEY: 'secret',
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { output += data; });
    child.on('close', (code) => resolve({code, output}));
  });

  const places = {
    'stadtbausteine.cron': ['build', 'srv/www/daten'], 'stadtbausteine-snapshot.service': ['srv/stadtbausteine', 'srv/www/daten'],
    'gitlab-ci.yml': ['build', 'build/public/daten'], 'github-actions.yml': ['build', 'build/public/daten'],
  };
  for (const [name, [folder, out]] of Object.entries(places)) {
    it(`of ${name} makes a snapshot that leads to the data`, async () => {
      const {code, output} = await run(commands[name](), folder);
      expect(code, output).to.equal(0);
      const city = JSON.parse(readFileSync(at(`${out}/city.json`), 'utf8'));
      const {src} = city.widgets['city-news'];
      expect(readFileSync(at(`${out}/${src}`), 'utf8')).to.contain('Die Brücke ist offen');
    });
  }

  it('of Kubernetes puts it into the bucket', async () => {
    const {code, output} = await run(commands['kubernetes-cronjob.yaml'](), 'scratch');
    expect(code, output).to.equal(0);
    const city = JSON.parse(store.objects.get('/eschenfurt/daten/city.json').toString());
    expect(store.objects.get(`/eschenfurt/daten/${city.widgets['city-news'].src}`).toString()).to.contain('Die Brücke ist offen');
  });

  it('leaves figures where the service says so', async () => {
    await run(commands['stadtbausteine-snapshot.service'](), 'srv/stadtbausteine');
    expect(readFileSync(at('var/lib/stadtbausteine/snapshot.prom'), 'utf8')).to.match(/^stadtbausteine_snapshot_source_up\{.*\} 1$/m);
  });

  it('ask for this version', () => {
    const [major, minor] = readJson('package.json').version.split('.');
    const range = major === '0' ? `0.${minor}` : major;
    for (const [name, command] of Object.entries(commands)) {
      expect(command().match(/\bstadtbausteine@([\w.]+)/)?.[1], name).to.equal(range);
    }
  });

  it('are valid as cron, GitLab, GitHub and Kubernetes read them', () => {
    expect(cronLine()).to.match(/^(?:[\d*/,-]+ ){5}stadtbausteine [^%]+$/);
    expect(recipe('stadtbausteine.cron')).to.match(/\n$/);
    const {pages} = parse(recipe('gitlab-ci.yml'));
    expect(pages.artifacts.paths).to.deep.equal(['public']);
    expect(pages.cache.paths).to.include('public/daten');
    const {jobs, on} = parse(recipe('github-actions.yml'));
    expect(on.schedule[0].cron).to.match(/^(?:[\d*/,-]+ ?){5}$/);
    expect(jobs.snapshot.steps.filter(({uses}) => uses).map(({uses}) => uses)).to.satisfy((all) => all.every((one) => /^actions\/[\w-]+@v\d+$/.test(one)));
    const {apiVersion, kind, spec} = parse(recipe('kubernetes-cronjob.yaml'));
    expect({apiVersion, kind, policy: spec.concurrencyPolicy}).to.deep.equal({apiVersion: 'batch/v1', kind: 'CronJob', policy: 'Forbid'});
    const mounted = pod().containers[0].volumeMounts.map(({name}) => name);
    expect(pod().volumes.map(({name}) => name)).to.deep.equal(mounted);
  });

  it('are units that systemd takes', function () {
    if (!existsSync('/usr/bin/systemd-analyze')) this.skip();
    const {stderr, status} = spawnSync('systemd-analyze', ['verify',
      join(root, 'docs/recipes/stadtbausteine-snapshot.timer'), join(root, 'docs/recipes/stadtbausteine-snapshot.service')]);
    expect(status, String(stderr)).to.equal(0);
    execFileSync('systemd-analyze', ['calendar', inUnit('stadtbausteine-snapshot.timer', 'OnCalendar')], {stdio: 'ignore'});
  });
});
