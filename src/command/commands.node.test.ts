import {expect} from 'chai';
import {runCommand} from './commands.js';

/** Runs a command line; gives its exit code and everything it wrote. */
async function tried(args: readonly string[], LANG = 'en_GB.UTF-8') {
  const [out, errors]: [string[], string[]] = [[], []];
  const code = await runCommand(args, {
    out: (line) => out.push(line), error: (line) => errors.push(line), env: {LANG}, cwd: '/', isTerminal: false,
    fetch: () => Promise.reject(new Error('No network')), now: () => 0, signal: new AbortController().signal,
  });
  return {code, out: out.join('\n'), errors: errors.join('\n')};
}

describe('the command line', () => {
  it('says what there is, in the language of the machine', async () => {
    for (const flag of ['--help', '-h', 'help']) {
      const {code, out} = await tried([flag]);
      expect(code).to.equal(0);
      expect(out).to.match(/^stadtbausteine <command> …\n\n {2}init .*\n {2}check .*\n {2}snapshot .*\n {2}relay /);
    }
    expect((await tried(['--help'], 'de_DE.UTF-8')).out).to.contain('prüft einen Feed');
    expect((await tried(['check', '--help'], 'de_AT.UTF-8')).out).to.contain('wie man es behebt');
    expect((await tried(['--help'], 'den_CA.UTF-8')).out).to.contain('checks a feed');
  });

  it('says of which version it is', async () => {
    expect(await tried(['--version'])).to.deep.include({code: 0, errors: ''});
    expect((await tried(['--version'])).out).to.match(/^\d+\.\d+\.\d+$/);
  });

  it('says so where nothing was asked, or something unknown', async () => {
    expect(await tried([])).to.include({code: 2, out: ''});
    const {code, errors} = await tried(['snapshoot']);
    expect(code).to.equal(2);
    expect(errors).to.contain('There is no command "snapshoot"');
    expect((await tried(['toString'], 'de')).errors).to.contain('Den Befehl "toString" gibt es nicht.');
  });

  it('ends with 2 for a flag that no command knows, and names it', async () => {
    for (const name of ['init', 'check', 'snapshot', 'relay']) {
      const {code, errors} = await tried([name, '--sofort']);
      expect([code, errors.includes('--sofort')], name).to.deep.equal([2, true]);
    }
  });
});
