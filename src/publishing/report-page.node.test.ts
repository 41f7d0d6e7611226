import {expect} from 'chai';
import {reportPage} from './report-page.js';
import {shownAddress, shownText} from './shown-address.js';
import type {ReportedSource, SnapshotReport} from './snapshot-report.js';

const source = (more: Partial<ReportedSource>): ReportedSource => ({
  url: 'https://kultur.example/events.ics', tag: 'city-events', attribute: 'src', index: 0, kind: 'events', ok: true, count: 12,
  changed: false, problems: [], ...more,
});

const report = (sources: readonly ReportedSource[], more: Partial<SnapshotReport> = {}): SnapshotReport =>
  ({at: '2026-11-30T04:00:00+01:00', name: 'Eschenfurt', language: 'de', sources, problems: [], ...more});

/** The lines of a page as a person reads them. */
const linesOf = (html: string): readonly string[] => html.replace(/<br>|<\/t[hd]>/g, '\n').split('\n')
  .map((line) => line.replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').trim()).filter(Boolean);

const dead = source({
  tag: 'city-news', url: 'https://user:geheim@amt.example/rss?api_key=geheim&seite=1', ok: false, code: 'http', count: 7,
  since: '2026-11-29T22:00:00+01:00', checked: '2026-11-29T21:00:00+01:00', asOf: '2026-11-29T20:30:00+01:00',
});

describe('The report page', () => {
  it('says what failed first, since when, why, and what stands instead', () => {
    const lines = linesOf(reportPage(report([source({}), dead])));
    expect(lines.slice(1, 8)).to.deep.equal([
      'Bericht über die Daten: Eschenfurt',
      'Abgerufen: Mo., 30. November 2026, 04:00 Uhr',
      '1 von 2 Quellen wurden gelesen.',
      'Diese Quellen antworten nicht richtig',
      'city-news',
      'seit So., 29. November 2026, 22:00 Uhr: Der Server antwortet mit einem Fehler. Fragen Sie beim Anbieter nach.',
      'Es gilt der letzte gute Stand, gelesen So., 29. November 2026, 21:00 Uhr.',
    ]);
  });

  it('lists every source with its count, its change, its date and its licence', () => {
    const lines = linesOf(reportPage(report([source({
      before: 10, changed: true, asOf: '2026-11-30T03:00:00+01:00', licence: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Kulturamt', name: 'Feste', municipality: 'Menden', attribute: 'layers[1].src',
    })])));
    expect(lines).to.include.members([
      'Alle Quellen wurden gelesen: 1.', 'city-events · layers&#91;1].src · Menden · Feste · Kulturamt',
      'https://kultur.example/events.ics', 'gelesen, geändert', '12 (vorher 10)', 'Mo., 30. November 2026, 03:00 Uhr',
      'https://creativecommons.org/licenses/by/4.0/', 'In den Daten ist nichts aufgefallen.',
    ]);
  });

  it('names what is wrong in the data with its line, as many as a person reads', () => {
    const problems = Array.from({length: 60}, (_, index) => ({
      severity: 'warning' as const, code: 'bad-date', message: `No date: <b>${index}</b>`, line: index + 1,
    }));
    const html = reportPage(report([source({problems})]));
    expect(linesOf(html)).to.include('Warnung: Zeile 1: No date: <b>0</b> (bad-date)').and.to.include('und 10 weitere');
    expect(html).to.not.contain('<b>');
  });

  it('says what is wrong with the profile', () => {
    const problems = [{severity: 'error' as const, code: 'unknown-key', message: 'farbe is no key of a profile'}];
    expect(linesOf(reportPage(report([], {problems})))).to.include('Fehler: farbe is no key of a profile (unknown-key)');
  });

  it('speaks English where the city does not speak German', () => {
    const html = reportPage(report([dead], {language: 'fr'}));
    expect(html).to.contain('<html lang="en-GB">');
    expect(linesOf(html)).to.include('since Sun, 29 November 2026, 22:00: The server answers with an error. Ask the provider.');
  });

  it('needs no script and no style, and keeps secrets', () => {
    const html = reportPage(report([dead]));
    expect(html).to.not.match(/<(?:script|style|link|img)|style=|geheim|user/);
    expect(html).to.contain('content="light dark"').and.to.contain('<wbr>seite=<wbr>1</li>');
  });
});

describe('An address that is shown', () => {
  it('has neither password nor key', () => {
    expect(shownAddress('https://a:b@x.example/?appid=1&token=2&stadt=Menden')).to.equal('https://x.example/?appid=…&token=…&stadt=Menden');
    expect(shownText('No answer from https://x.example/f?key=abc: 503')).to.equal('No answer from https://x.example/f?key=…: 503');
    expect(shownAddress('veranstaltungen.ics')).to.equal('veranstaltungen.ics');
  });

  it('does not name a host that only the city can reach', () => {
    const hosts = ['cms', 'cms.intern:8080', '10.1.2.3', '172.20.1.1', '192.168.0.9', '[fd00::1]'];
    expect(hosts.map((host) => shownAddress(`https://${host}/feste.ics`).replace('/feste.ics', '')))
      .to.deep.equal(hosts.map((host) => `https://private.invalid${host.endsWith(':8080') ? ':8080' : ''}`));
    const open = ['localhost:8080', '127.0.0.1:8080', '10.example', '172.32.1.1', 'intern.eschenfurt.example', '[2001:db8::1]'];
    expect(open.map((host) => shownAddress(`https://${host}/`))).to.deep.equal(open.map((host) => `https://${host}/`));
    expect(reportPage(report([source({url: 'https://private.invalid/feste.ics'})]))).not.to.contain('<a');
  });
});
