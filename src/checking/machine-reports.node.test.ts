import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {DOMParser} from '@xmldom/xmldom';
import Ajv from 'ajv';
import {expect} from 'chai';
import {checkFeed} from './check-feed.js';
import {jsonReport, junitReport, sarifReport} from './machine-reports.js';
import {reportLines} from './report-lines.js';

const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// It is of draft 4, and uses nothing in which that differs from what Ajv reads, beside its own name.
const {$schema: _draft, id: _id, ...schema} = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const text = `{"stadtbausteine": "1.0", "kind": "news", "items": [
  {"id": "1", "headline": "Bad offen"},
  {"id": "2\\u001b[31m"},
  {"id": "1", "headline": "Bad & Sauna", "datePublished": "<gestern>"}
]}`;

const checked = async (url = 'feeds\\aktuelles und mehr.json') =>
  ({...await checkFeed({bytes: new TextEncoder().encode(text), now: Date.parse('2026-03-02T09:00:00+01:00')}), url});

describe('reports of a check', () => {
  it('are SARIF 2.1.0 as its schema has it, with rules, lines and an address', async () => {
    const validate = new Ajv({strict: false, validateFormats: false, unicodeRegExp: false}).compile(schema);
    for (const url of ['feeds\\aktuelles und mehr.json', 'https://www.eschenfurt.example/a?b=c']) {
      const log = JSON.parse(sarifReport(await checked(url), 'de', '1.2.3')) as {runs: {results: {locations: unknown[]}[]}[]};
      expect(validate(log), JSON.stringify(validate.errors)).to.equal(true);
      expect(log.runs[0]!.results[0]).to.deep.include({ruleId: 'bad-entry', ruleIndex: 0, level: 'warning'});
    }
    const log = JSON.parse(sarifReport(await checked(), 'en', '1.2.3')) as {runs: {results: {locations: unknown[]}[]}[]};
    expect(log.runs[0]!.results[0]!.locations).to.deep.equal([{physicalLocation: {
      artifactLocation: {uri: 'feeds/aktuelles%20und%20mehr.json'},
      region: {startLine: 3, startColumn: 3, snippet: {text: '{"id": "2\\u001b[31m"},'}},
    }}]);
  });

  it('are XML that JUnit readers read, in which only errors fail', async () => {
    const check = await checked();
    const good = junitReport(check, 'de');
    expect(good).to.contain('<testsuites tests="5" failures="0" errors="0">');
    expect(good).to.contain('Zeile 4: items[2].datePublished is');
    expect(good).not.to.match(/<failure/);
    const bad = junitReport({...check, problems: [{severity: 'error', code: 'wrong-kind', message: 'a <b> & "c" \u0007'}]}, 'en');
    expect(bad).to.contain('<failure type="wrong-kind" message="The feed holds something else">');
    expect(bad).to.contain('a &lt;b&gt; &amp; &quot;c&quot; \ufffd');
    for (const [report, cases, failures] of [[good, 5, 0], [bad, 2, 1]] as const) {
      const read = new DOMParser({errorHandler: (_level, message: string) => expect.fail(message)}).parseFromString(report, 'text/xml');
      expect([read.getElementsByTagName('testcase').length, read.getElementsByTagName('failure').length])
        .to.deep.equal([cases, failures]);
    }
  });

  it('are JSON with what was found and what to do about it', async () => {
    const {problems, ...found} = JSON.parse(jsonReport(await checked(), 'de')) as {problems: readonly object[]};
    expect(found).to.include({format: 'stadtbausteine', kind: 'news', count: 2});
    expect(problems[0]).to.deep.include({
      severity: 'warning', code: 'bad-entry', line: 3, title: 'Ein Eintrag ist unvollständig',
      remedy: 'Ergänzen Sie, was dem Eintrag fehlt: meist Name, Datum oder Ort.',
    });
    const nothing = JSON.parse(jsonReport({kinds: [], count: 0, items: [], problems: []}, 'de')) as object;
    expect(nothing).to.deep.equal({format: null, kind: null, count: 0, kinds: [], problems: []});
  });

  it('are lines for people, the gravest first, without what steers a terminal', async () => {
    const check = await checked('https://www.eschenfurt.example/a\u001b[2J');
    const lines = reportLines({...check, problems: [...check.problems, {severity: 'error', code: 'wrong-kind', message: 'x'}]}, 'de');
    expect(lines[0]).to.equal('https://www.eschenfurt.example/a [2J');
    expect(lines.slice(1, 4)).to.deep.equal(['Format: stadtbausteine (am Inhalt erkannt)', 'Inhalt: 2 Meldungen', 'Lizenz: nicht genannt']);
    expect(lines.filter((line) => /^(Fehler|Warnung|Hinweis): /.test(line))[0]).to.equal('Fehler: Der Feed enthält etwas anderes [wrong-kind]');
    expect(lines.at(-1)).to.equal('Ergebnis: 1 Fehler, 3 Warnungen, 1 Hinweis.');
    expect(reportLines(check, 'en').at(-1)).to.equal('Result: 3 warnings, 1 note.');
    expect(lines.join('\n')).not.to.match(/[^\P{Cc}\n]/u);
    // Below a title nothing repeats it.
    expect(lines.join('\n')).to.contain('[no-licence]').and.not.to.contain('The licence is missing');
  });
});
