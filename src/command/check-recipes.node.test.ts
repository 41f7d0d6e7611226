import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect} from 'chai';
import {run} from './check-command.js';

const recipes = fileURLToPath(new URL('../../docs/check', import.meta.url));
const calendar = 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260303T180000\r\nSUMMARY:Rat\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

describe('the pipelines in the documentation', () => {
  let cwd: string;

  before(() => {
    cwd = mkdtempSync(join(tmpdir(), 'recipes-'));
    mkdirSync(join(cwd, 'data'));
    writeFileSync(join(cwd, 'data/termine.ics'), calendar);
  });
  after(() => rmSync(cwd, {recursive: true}));

  for (const name of readdirSync(recipes)) {
    it(`run commands that work: ${name}`, async () => {
      const lines = [...readFileSync(join(recipes, name), 'utf8').matchAll(/npx --yes stadtbausteine check ([^>\n]+)/g)];
      expect(lines).to.have.length(2);
      for (const [, args = ''] of lines) {
        const out: string[] = [];
        const code = await run(args.trim().split(' '), {
          out: (line) => out.push(line), error: (line) => out.push(line), env: {}, cwd, isTerminal: false,
          fetch: () => Promise.resolve(new Response(calendar, {headers: {'content-type': 'text/calendar'}})),
          now: () => Date.parse('2026-03-02T09:00:00+01:00'), signal: new AbortController().signal,
        });
        expect(code, out.join('\n')).to.equal(0);
        expect(out.join('\n')).to.contain('icalendar');
      }
    });
  }
});
