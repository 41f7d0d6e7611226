import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {expect} from 'chai';
import {citySources} from '../profile/city-sources.js';
import {checkProfile} from '../profile/profile-rules.js';
import {mistakesIn} from '../relay/relay-config.js';
import type {RelayConfig} from '../relay/relay-config.js';
import {createRelay} from '../relay/relay.js';
import {serviceRequest} from '../sources/services.js';
import {Cancelled} from './asker.js';
import type {Asker, Choice} from './asker.js';
import {run} from './init-command.js';
import type {Library} from './library-files.js';
import type {Means} from './means.js';

const library: Library = {
  version: '9.9.9', themes: ['base', 'dortmund', 'solingen'],
  files: [{path: 'stadtbausteine.js', content: '// The library'}, {path: 'themes/base.css', content: ''}],
};

/** Answers by the first words of the question; where there is none, what is proposed. */
function person(answers: Readonly<Record<string, string | readonly string[]>>): Asker & {readonly asked: string[]} {
  const asked: string[] = [];
  const answerTo = (question: string) => {
    asked.push(question);
    const [, answer] = Object.entries(answers).find(([begin]) => question.startsWith(begin)) ?? [];
    return answer;
  };
  const valueOf = (choices: readonly Choice[], answer: string) =>
    choices.find(({label, hint}) => [label, hint].includes(answer))!.value;
  return {
    asked,
    text: async (question, {initial = '', check} = {}) => {
      const answer = answerTo(question) as string ?? initial;
      expect(check?.(answer), question).to.equal(undefined);
      return answer;
    },
    one: async (question, choices, initial = choices[0]!.value) => {
      const answer = answerTo(question) as string | undefined;
      return answer === undefined ? initial : valueOf(choices, answer);
    },
    some: async (question, choices, initial) => {
      const answer = answerTo(question) as readonly string[] | undefined;
      return answer?.map((one) => valueOf(choices, one)) ?? initial;
    },
    sure: async (question) => answerTo(question) === 'yes',
  };
}

describe('stadtbausteine init', () => {
  let cwd = '';
  beforeEach(() => { cwd = mkdtempSync(join(tmpdir(), 'init-')); });
  afterEach(() => rmSync(cwd, {recursive: true}));

  /** Runs the command in an empty folder; `LANG` is German unless it is said otherwise. */
  async function init(args: readonly string[], {asker, lang = 'de_DE.UTF-8'}: {asker?: Asker; lang?: string} = {}) {
    const lines: string[] = [];
    const means: Means = {
      out: (line) => lines.push(line), error: (line) => lines.push(line), env: {LANG: lang}, cwd, isTerminal: false,
      fetch: () => Promise.reject(new Error('init asks no server')), now: () => 0, signal: new AbortController().signal,
    };
    const code = await run(args, means, {library, ...asker && {asker}});
    return {code, said: lines.join('\n')};
  }
  const text = (path: string) => readFileSync(join(cwd, path), 'utf8');
  const document = (path: string) => JSON.parse(text(path)) as {readonly widgets: Readonly<Record<string, unknown>>};
  const profile = (path = 'city.json') => checkProfile(document(path));

  it('writes a folder that is complete', async () => {
    const {code, said} = await init(['stadt', '--name', 'Solingen', '--key', '05122000', '--yes']);
    expect(code, said).to.equal(0);
    expect(readdirSync(join(cwd, 'stadt'), {recursive: true}).map(String).sort().filter((path) => /\./.test(path.slice(-6))))
      .to.deep.equal([
        'README.md', 'city.json', 'public/index.html', 'public/page.css', 'public/stadtbausteine/9.9.9',
        'public/stadtbausteine/9.9.9/stadtbausteine.js', 'public/stadtbausteine/9.9.9/themes/base.css', 'relay.json',
        'snapshot.cmd', 'snapshot.sh',
      ]);
    expect(said).to.contain('npx --yes stadtbausteine@9.9.9 snapshot city.json --out public/data');
  });

  it('writes a profile with the sources that are known for sure', async () => {
    await init(['--name', 'Solingen', '--key', '05122000', '--yes']);
    expect(profile().problems).to.deep.equal([]);
    expect(document('city.json')).to.deep.equal({
      $schema: './public/stadtbausteine/9.9.9/city-profile.schema.json',
      name: 'Solingen', officialKey: '05122000', language: 'de', timeZone: 'Europe/Berlin', theme: 'solingen',
      center: [51.173, 7.085],
      widgets: {
        'city-alerts': {
          src: ['https://warnung.bund.de/api31', 'https://api.brightsky.dev', 'https://api.hochwasserzentralen.de/public/v1'],
          format: 'nina brightsky lhp',
        },
        'waste-calendar': {
          src: 'https://solingen-abfallapp.regioit.de/abfall-app-solingen/rest/', format: 'abfallnavi',
        },
        'city-weather': {src: 'https://api.brightsky.dev', format: 'brightsky'},
      },
    });
  });

  it('asks the services for the town and its county', async () => {
    await init(['--name', 'Norderstedt', '--yes']);
    const services = citySources(profile().profile).filter(({byStreet}) => !byStreet);
    const asked = await Promise.all(services.map(({request, kind}) =>
      serviceRequest(request, {kind, now: () => Date.UTC(2026, 10, 30)} as never)));
    expect(asked.map(({url}) => url)).to.deep.equal([
      'https://warnung.bund.de/api31/dashboard/010600000000.json',
      'https://api.brightsky.dev/alerts?warn_cell_id=801060063',
      'https://api.hochwasserzentralen.de/public/v1/data/alerts?cap=true&states=SH',
      'https://api.brightsky.dev/weather?date=2026-11-30&last_date=2026-12-07&lat=53.686&lon=9.98&tz=Europe/Berlin&units=dwd',
    ]);
    expect(document('city.json').widgets['waste-calendar'])
      .to.deep.equal({src: 'https://nds-abfallapp.regioit.de/abfall-app-nds/rest/', format: 'abfallnavi'});
  });

  it('takes the waste service of the county where the town has none of its own', async () => {
    await init(['--name', 'Selm', '--key', '059780320000', '--yes']);
    expect(document('city.json').widgets['waste-calendar'])
      .to.deep.equal({src: 'https://abfallapp.regioit.de/abfall-app-unna/rest/', format: 'abfallnavi'});
  });

  it('takes only for sure what is, and leaves the weather out where nobody knows the centre', async () => {
    await init(['--name', 'Nideggen', '--key', '05358044', '--yes']);
    expect(Object.keys(document('city.json').widgets)).to.deep.equal(['city-alerts']);
  });

  it('tells the relay the profile and how long answers hold', async () => {
    await init(['--name', 'Solingen', '--yes']);
    expect(document('relay.json')).to.deep.equal({
      profiles: ['city.json'], origins: ['*'], rate: {burst: 60, perSecond: 5},
      ttl: {
        'api.brightsky.dev': 120, 'api.hochwasserzentralen.de': 60, 'solingen-abfallapp.regioit.de': 86_400,
        'warnung.bund.de': 60,
      },
    });
  });

  it('leaves a relay that answers for the addresses of the profile alone', async () => {
    await init(['--name', 'Solingen', '--yes']);
    const config = JSON.parse(text('relay.json')) as RelayConfig;
    expect(mistakesIn(config)).to.deep.equal([]);
    const relay = createRelay({...config, profiles: [profile().profile]}, {
      fetch: async () => new Response('[]', {headers: {'content-type': 'application/json'}}),
      resolve: async () => ['203.0.113.7'],
    });
    const statusOf = async (address: string) =>
      (await relay.fetch(new Request(`https://www.stadt.example/relay?url=${encodeURIComponent(address)}`), {})).status;
    expect(await statusOf('https://warnung.bund.de/api31/dashboard/051220000000.json')).to.equal(200);
    expect(await statusOf('https://solingen-abfallapp.regioit.de/abfall-app-solingen/rest/orte')).to.equal(200);
    expect(await statusOf('https://warnung.bund.de/api32/dashboard/051220000000.json')).to.equal(403);
    expect(await statusOf('https://www.stadt.example/')).to.equal(403);
  });

  it('writes a page that runs under a strict policy and asks its own host alone', async () => {
    await init(['--name', 'Bad <Sülze> & "Co"', '--key', '13073006', '--yes']);
    const page = text('public/index.html');
    expect(page).to.contain('<html lang="de">').and.contain('<h1>Bad &lt;Sülze&gt; &amp; &quot;Co&quot;</h1>');
    expect(page).to.contain("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';");
    expect(page).to.contain('<city-profile src="data/city.json"></city-profile>');
    expect(page.match(/<(?:script|style)\b[^>]*>/g)).to.deep.equal([
      '<script type="module" src="stadtbausteine/9.9.9/stadtbausteine.js">',
    ]);
    expect([...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address)
      .filter((address) => /^https?:/.test(address))).to.deep.equal([
      'https://warnung.bund.de/meldungen',
    ]);
    expect(page).to.contain('>Warnungen: Bundesamt für Bevölkerungsschutz und Katastrophenhilfe</a>');
  });

  it('explains the folder in the language that was chosen', async () => {
    await init(['de', '--name', 'Solingen', '--yes']);
    await init(['en', '--name', 'Solingen', '--yes', '--language', 'en']);
    expect(text('de/README.md')).to.contain('## Die Daten aktuell halten')
      .and.contain('*/5 * * * *  /srv/www/stadt/snapshot.sh --only city-alerts,city-weather >/dev/null')
      .and.contain('| `waste-calendar` | Stadt Solingen | solingen-abfallapp.regioit.de |  | nein |');
    expect(text('en/README.md')).to.contain('## Keeping the data current');
    expect(text('en/public/index.html')).to.contain('<html lang="en">');
  });

  it('leaves a script that hands on what it is told', async function () {
    if (process.platform === 'win32') this.skip();
    await init(['Meine Stadt', '--name', 'Solingen', '--yes']);
    mkdirSync(join(cwd, 'bin'));
    writeFileSync(join(cwd, 'bin/npx'), '#!/bin/sh\npwd\nfor word; do echo "<$word>"; done\n', {mode: 0o755});
    expect(statSync(join(cwd, 'Meine Stadt/snapshot.sh')).mode & 0o111).to.equal(0o111);
    const said = execFileSync(join(cwd, 'Meine Stadt/snapshot.sh'), ['--only', 'city-alerts,city-weather'], {
      encoding: 'utf8', env: {PATH: `${join(cwd, 'bin')}:${process.env['PATH']}`},
    });
    expect(said.trim().split('\n').slice(1)).to.deep.equal([
      '<--yes>', '<stadtbausteine@9.9.9>', '<snapshot>', '<city.json>', '<--out>', '<public/data>', '<--only>',
      '<city-alerts,city-weather>',
    ]);
    expect(said).to.match(/^.*\/Meine Stadt\n/);
  });

  it('leaves a file for Windows with its line ends and plain letters', async () => {
    await init(['--name', 'Solingen', '--yes']);
    expect(text('snapshot.cmd')).to.match(/^[\x20-\x7e\r\n]+$/);
    expect(text('snapshot.cmd').split('\r\n')).to.include(
      'call npx --yes stadtbausteine@9.9.9 snapshot city.json --out public/data %*');
  });

  it('overwrites nothing, not even with --yes', async () => {
    writeFileSync(join(cwd, 'city.json'), '{"name": "Meine"}');
    const {code, said} = await init(['--name', 'Solingen', '--yes']);
    expect(code).to.equal(2);
    expect(said).to.contain('city.json');
    expect(text('city.json')).to.equal('{"name": "Meine"}');
    expect(existsSync(join(cwd, 'relay.json'))).to.equal(false);
  });

  it('is content where all of it is there already', async () => {
    await init(['--name', 'Solingen', '--yes']);
    const {code, said} = await init(['--name', 'Solingen', '--yes']);
    expect(code).to.equal(0);
    expect(said).to.contain('0 Dateien geschrieben');
  });

  it('overwrites for a person who says so', async () => {
    writeFileSync(join(cwd, 'city.json'), '{"name": "Meine"}');
    expect((await init(['--name', 'Solingen'], {asker: person({})})).code).to.equal(2);
    expect((await init(['--name', 'Solingen'], {asker: person({'Das liegt schon anders da': 'yes'})})).code).to.equal(0);
    expect(profile().profile.name).to.equal('Solingen');
  });

  it('asks for what it was not told', async () => {
    const asker = person({
      'Wie heißt': 'Halle', 'Welche ist gemeint': 'Halle (Saale), 15002000', 'Welche Farben': 'dortmund',
      'Diese Quellen': ['Warnungen: Deutscher Wetterdienst, Bright Sky', 'Orte: OpenStreetMap'],
      'Adresse Ihrer Meldungen': 'https://www.halle.example/rss.xml',
    });
    expect((await init([], {asker})).code).to.equal(0);
    const {name, officialKey, center, theme, widgets} = profile().profile;
    expect([name, officialKey, center, theme]).to.deep.equal(['Halle (Saale)', '15002000', [51.482, 11.979], 'dortmund']);
    expect(Object.keys(widgets!)).to.deep.equal(['city-alerts', 'city-news', 'place-directory']);
    expect(widgets!['city-news']).to.deep.equal({src: 'https://www.halle.example/rss.xml'});
    expect(widgets!['place-directory']!['src']).to.contain(encodeURIComponent('"de:amtlicher_gemeindeschluessel"="15002000"'));
  });

  it('asks for key and centre of a place that it does not know', async () => {
    const asker = person({'Wie heißt': 'Eschenfurt', 'Amtlicher': '05999012', 'Wo liegt': '51.9,9.96'});
    expect((await init([], {asker})).code).to.equal(0);
    expect(profile().profile).to.deep.include({name: 'Eschenfurt', officialKey: '05999012', center: [51.9, 9.96]});
  });

  it('does nothing where a person breaks off', async () => {
    const asker = {...person({}), one: () => Promise.reject(new Cancelled())};
    const {code, said} = await init(['--name', 'Solingen'], {asker});
    expect([code, said]).to.deep.equal([3, 'Abgebrochen, nichts geschrieben.']);
    expect(readdirSync(cwd)).to.deep.equal([]);
  });

  it('takes addresses of one\'s own in place of what is known', async () => {
    const {code} = await init(['--name', 'Solingen', '--yes', '--source', 'city-events=https://www.stadt.example/a.ics',
      '--source', 'city-events=https://www.stadt.example/b.ics',
      '--source', 'waste-calendar=abfallnavi:https://abfall.stadt.example/rest/']);
    expect(code).to.equal(0);
    const {widgets} = profile().profile;
    expect(widgets!['city-events']).to.deep.equal({src: ['https://www.stadt.example/a.ics', 'https://www.stadt.example/b.ics']});
    expect(widgets!['waste-calendar']).to.deep.equal({src: 'https://abfall.stadt.example/rest/', format: 'abfallnavi'});
  });

  for (const [what, args, words] of [
    ['no name', ['--yes'], '--name'],
    ['a name that several have', ['--name', 'Senden', '--yes'], 'Senden 05558044, Senden 09775152'],
    ['the beginning of several', ['--name', 'Frankfurt'], 'Frankfurt am Main 06412000, Frankfurt (Oder) 12053000'],
    ['a name that is not known, without a key', ['--name', 'Eschenfurt', '--yes'], '--key'],
    ['a key of a Land', ['--name', 'NRW', '--key', '05000000', '--yes'], 'kein Schlüssel'],
    ['a key with a letter', ['--name', 'Solingen', '--key', '0512200O', '--yes'], 'kein Schlüssel'],
    ['a theme that is not there', ['--name', 'Solingen', '--theme', 'bunt', '--yes'], 'base, dortmund, solingen'],
    ['a centre that is none', ['--name', 'Solingen', '--center', 'Neumarkt', '--yes'], 'Breite'],
    ['a widget that is not there', ['--name', 'Solingen', '--source', 'city-cats=https://a.example/', '--yes'], 'city-cats'],
    ['an address that is none', ['--name', 'Solingen', '--source', 'city-news=rss.xml', '--yes'], 'rss.xml'],
    ['a format that is not there', ['--name', 'Solingen', '--source', 'city-news=rzz:https://a.example/', '--yes'], 'rzz'],
    ['an unknown flag', ['--nmae', 'Solingen'], '--nmae'],
    ['two folders', ['a', 'b'], 'stadtbausteine init'],
  ] as const) {
    it(`says what is wrong with ${what}`, async () => {
      const {code, said} = await init(args);
      expect(code).to.equal(2);
      expect(said).to.contain(words);
      expect(readdirSync(cwd)).to.deep.equal([]);
    });
  }

  it('explains itself in German and English', async () => {
    expect(await init(['--help'])).to.deep.include({code: 0});
    expect((await init(['--help'])).said).to.contain('amtlicher Schlüssel');
    expect((await init(['--help'], {lang: 'en_GB.UTF-8'})).said).to.contain('official key');
  });
});
