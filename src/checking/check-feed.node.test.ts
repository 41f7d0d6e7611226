import {expect} from 'chai';
import type {FeedToCheck} from './check-feed.js';
import {checkFeed} from './check-feed.js';
import type {Delivery} from './delivery.js';

const now = Date.parse('2026-03-02T09:00:00+01:00');
const bytesOf = (text: string) => new TextEncoder().encode(text);
const check = (text: string, more: Partial<FeedToCheck> = {}) => checkFeed({bytes: bytesOf(text), now, ...more});
const codes = ({problems}: {readonly problems: readonly {readonly code: string}[]}) => problems.map(({code}) => code);

const calendar = (...events: readonly string[]) => [
  'BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flatMap((event, index) => ['BEGIN:VEVENT', `UID:${index}`, ...event.split('|'), 'END:VEVENT']),
  'END:VCALENDAR', '',
].join('\r\n');

const bins = calendar('DTSTART;VALUE=DATE:20260303|SUMMARY:Restmüll', 'DTSTART;VALUE=DATE:20260304|SUMMARY:Biotonne',
  'DTSTART;VALUE=DATE:20261222|SUMMARY:Altpapier');

const delivered = (headers: Record<string, string>, more: Partial<Delivery> = {}): Partial<FeedToCheck> => ({delivery: {
  asked: 'https://www.eschenfurt.example/a', url: 'https://www.eschenfurt.example/a', hops: [], headers: new Headers(headers), seesAll: true,
  origin: 'https://stadt.example', ...more,
}});

/** Headers with which nothing is wrong. */
const good = {
  'access-control-allow-origin': '*', 'cache-control': 'max-age=300', 'etag': '"1"', 'content-type': 'text/calendar; charset=utf-8',
};

describe('checkFeed', () => {
  it('says what a calendar of bins is and holds', async () => {
    const {format, kind, kinds, count, span, isNamed} = await check(bins);
    expect({format, kind, kinds, count, span, isNamed}).to.deep.equal({
      format: 'icalendar', kind: 'collections', kinds: ['collections', 'events'], count: 3,
      span: {from: '2026-03-03', to: '2026-12-22'}, isNamed: false,
    });
  });

  it('takes a calendar of other things for events, unless bins are asked for', async () => {
    const text = calendar('DTSTART;VALUE=DATE:20260401|SUMMARY:Ratssitzung');
    expect(await check(text)).to.include({kind: 'events', count: 1});
    expect(await check(text, {kind: 'collections'})).to.include({kind: 'collections', count: 1});
  });

  it('names the line of a problem and what stands there', async () => {
    const {problems: [problem], count} = await check(calendar('DTSTART:20260401T180000|SUMMARY:Konzert|DTEND:tomorrow'));
    expect(count).to.equal(1);
    expect(problem).to.include({severity: 'warning', code: 'bad-date', line: 7, excerpt: 'DTEND:tomorrow'});
  });

  it('finds the line of what JSON says wrongly', async () => {
    const {problems: [problem]} = await check(`{"stadtbausteine": "1.0", "kind": "news", "items": [
  {"id": "1", "headline": "Bad offen"},
  {"id": "2"}
]}`);
    expect(problem).to.include({code: 'bad-entry', line: 3, column: 3, excerpt: '{"id": "2"}'});
  });

  it('warns where everything is over', async () => {
    const found = await check(calendar('DTSTART;VALUE=DATE:20251203|SUMMARY:Restmüll', 'DTSTART;VALUE=DATE:20251217|SUMMARY:Restmüll'));
    expect(found).to.include({format: 'icalendar', kind: 'collections', count: 0});
    expect(found.problems).to.deep.equal([{severity: 'warning', code: 'all-past', message: '2 entries, the last on 2025-12-17'}]);
  });

  it('warns where the calendar of bins ends soon, and where nothing comes for long', async () => {
    expect(codes(await check(calendar('DTSTART;VALUE=DATE:20260310|SUMMARY:Restmüll')))).to.include('ends-soon');
    expect(codes(await check(calendar('DTSTART;VALUE=DATE:20260801|SUMMARY:Ratssitzung')))).to.include('nothing-soon');
  });

  it('finds what is further ahead than a widget looks', async () => {
    const found = await check(calendar('DTSTART;VALUE=DATE:20290801|SUMMARY:Landesgartenschau'));
    expect(found).to.include({count: 1});
    expect(codes(found)).to.deep.equal(['nothing-soon', 'no-licence']);
  });

  it('warns of ids that several items share', async () => {
    const item = '{"id": "1", "headline": "Bad offen"}';
    expect(codes(await check(`{"stadtbausteine": "1.0", "kind": "news", "items": [${item}, ${item}]}`))).to.include('duplicate-id');
  });

  it('says whether an empty feed is one', async () => {
    expect(codes(await check('{"stadtbausteine": "1.0", "kind": "news", "items": []}'))).to.deep.equal(['no-entries']);
  });

  it('says of an index that the items stand elsewhere, and since when its source has failed', async () => {
    const parts = '[{"key": "2026-03", "src": "a-1.json", "from": "2026-03-01", "to": "2026-04-01", "count": 4}]';
    const failing = '{"since": "2026-03-01T06:00:00+01:00", "code": "timeout"}';
    const found = await check(`{"stadtbausteine": "1.0", "kind": "events", "checked": "2026-02-28T06:00:00+01:00",
      "failing": ${failing}, "by": "month", "parts": ${parts}}`);
    expect(found).to.include({format: 'stadtbausteine', kind: 'events', count: 0});
    expect(found.problems.map(({code, severity}) => [code, severity])).to.deep.equal([['parts', 'note'], ['failing', 'warning']]);
  });

  it('says what came in place of a feed', async () => {
    const answers = {
      '': 'empty-answer', '   \n': 'empty-answer',
      '<!doctype html><title>Willkommen</title><p>Hallo': 'web-page',
      '<!doctype html><form><input type="password" name="p"></form>': 'login-page',
      '{"error": "quota exceeded"}': 'error-answer', '{"error": false, "message": "", "data": []}': 'no-format',
      'PK\u0003\u0004…': 'binary-file', '%PDF-1.7': 'binary-file', '\n\r\u0003\u0001\u0002\u0006\u0010': 'binary-file',
      ['B\0E\0G\0I\0N\0:\0V\0C\0'.repeat(40)]: 'unknown-charset',
      '<!doctype html><script type="application/ld+json">{"@type": "WebSite", "name": "Rathaus"}</script>': 'web-page',
      '{"type": "FeatureCollection", "features": [{"type": "Feature"},]}': 'bad-json',
      '{"type": "FeatureCollection", "features": [{"type": ': 'cut-off',
      'just words': 'no-format',
    };
    for (const [text, code] of Object.entries(answers)) {
      const found = await check(text);
      expect([codes(found), found.format], text).to.deep.equal([[code], undefined]);
    }
  });

  it('finds the line at which JSON is broken, also where the format was named', async () => {
    const text = '{"type": "FeatureCollection",\n "features": [\n  {"type": "Feature"},\n ]}';
    const fault = {severity: 'error', code: 'bad-json', line: 4, column: 2, excerpt: ']}'};
    expect((await check(text)).problems[0]).to.include(fault);
    expect((await check(text, {format: 'geojson'})).problems[0]).to.include(fault);
  });

  it('does not call a feed empty of whose entries none can be read', async () => {
    const found = await check('{"stadtbausteine": "1.0", "kind": "news", "items": [{"id": "1"}]}');
    expect(codes(found)).to.deep.equal(['bad-entry', 'no-item']);
  });

  it('reads a profile of a city or a region: its mistakes with their places, and its addresses', async () => {
    const found = await check(`{"name": "Eschenland", "widgets": {"city-news": {"src": "https://www.eschenland.example/a.rss"}},
 "municipalities": [
  {"name": "Marlheim", "widgets": {"city-events": {"src": "https://marlheim.example/a.ics", "scr": "b.ics"}}},
  {"name": "Auenbach", "src": "https://auenbach.example/city.json"}
]}`);
    expect(found).to.include({format: 'city-profile', count: 0, title: 'Eschenland'});
    expect(found.problems[0]).to.include({severity: 'error', code: 'unknown-key', line: 3});
    expect(found.problems.slice(1).map(({code, message}) => [code, message])).to.deep.equal([
      ['profile-source', 'Auenbach: https://auenbach.example/city.json'],
      ['profile-source', 'city-news: https://www.eschenland.example/a.rss'],
      ['profile-source', 'Marlheim, city-events: https://marlheim.example/a.ics'],
    ]);
    expect(codes(await check('{"name": "Eschenfurt", "widgets": {"city-events": "a.ics"}}'))).to.deep.equal(['wrong-type']);
  });

  it('finds what no widget would load', async () => {
    const text = `{"stadtbausteine": "1.0", "kind": "news", "items": []}${' '.repeat(20 * 2 ** 20)}`;
    expect(codes(await check(text))).to.deep.equal(['no-entries', 'too-large']);
    expect(codes(await check(text.replace('news', 'places')))).to.deep.equal(['no-entries']);
  });

  it('says of the way to what is no feed only how it leads there', async () => {
    const found = await check('<!doctype html><title>Anmelden</title>', delivered({}, {hops: [
      {status: 302, from: 'https://www.eschenfurt.example/a', to: 'https://www.eschenfurt.example/b'},
    ]}));
    expect(codes(found)).to.deep.equal(['web-page', 'redirect']);
  });

  it('says what an answer looks like in which a reader finds nothing', async () => {
    const {problems: [problem]} = await check('{"results": [{"objectId": "a1", "text": "Stelle"}]}');
    expect(problem!.message).to.equal(
      'It looks like osca and holds nothing of it that is read: {"results": [{"objectId": "a1", "text": "Stelle"}]}');
  });

  it('says that another kind was wanted', async () => {
    const found = await check(bins, {kind: 'news'});
    expect(found.problems[0]).to.include({severity: 'error', code: 'wrong-kind', message: 'icalendar was read as events, not as news'});
  });

  it('reads a table by the meaning of its columns', async () => {
    const text = 'Bez;Str\r\nFreibad;Badweg 1\r\nBücherei;Markt 2\r\n';
    expect(await check(text, {kind: 'places', format: 'csv', columns: 'name: Bez; address: Str'})).to.include({count: 2, isNamed: true});
  });

  describe('of a delivery', () => {
    it('has nothing to say against a good one', async () => {
      expect(codes(await check(bins, delivered(good)))).to.deep.equal(['no-licence']);
    });

    const cases: readonly (readonly [string, string, Record<string, string>])[] = [
      ['without CORS', 'cors-missing', {'access-control-allow-origin': ''}],
      ['for another page', 'cors-other', {'access-control-allow-origin': 'https://www.andere.example'}],
      ['with two origins', 'cors-invalid', {'access-control-allow-origin': '*, *'}],
      ['that repeats who asks', 'cors-vary', {'access-control-allow-origin': 'https://stadt.example'}],
      ['that says nothing of caches', 'no-lifetime', {'cache-control': ''}],
      ['that forbids caches', 'no-store', {'cache-control': 'no-store'}],
      ['without a validator', 'no-validator', {'etag': ''}],
      ['as a web page', 'media-type', {'content-type': 'text/html; charset=utf-8'}],
      ['without a type', 'no-media-type', {'content-type': ''}],
      ['in a charset that it does not have', 'wrong-charset', {'content-type': 'text/calendar; charset=iso-8859-1'}],
      ['in a charset that nobody knows', 'unknown-charset', {'content-type': 'text/calendar; charset=utf-88'}],
    ];
    for (const [what, code, headers] of cases) {
      it(`notices one ${what}`, async () => {
        const kept = Object.entries({...good, ...headers}).filter(([, value]) => value);
        expect(codes(await check(bins, delivered(Object.fromEntries(kept))))).to.include(code);
      });
    }

    it('lets pass what names the asking page to caches', async () => {
      const headers = {...good, 'access-control-allow-origin': 'https://stadt.example', 'vary': 'Accept-Encoding, Origin'};
      expect(codes(await check(bins, delivered(headers)))).to.deep.equal(['no-licence']);
    });

    it('judges no headers that a page cannot see', async () => {
      const headers = {'content-type': 'text/calendar', 'cache-control': 'max-age=300'};
      expect(codes(await check(bins, delivered(headers, {seesAll: false})))).to.deep.equal(['no-licence']);
    });

    it('tells of redirects and of http', async () => {
      const [first, second, third] = ['https://a.example/f', 'http://a.example/g', 'http://b.example/h'] as const;
      const found = await check(bins, delivered(good, {
        asked: first, url: third,
        hops: [{status: 302, from: first, to: second}, {status: 301, from: second, to: third}],
      }));
      expect(codes(found)).to.include.members(['moved', 'redirect-to-http', 'no-tls']);
      expect(found.problems.find(({code}) => code === 'moved')!.message)
        .to.equal('The address has moved for good: http://b.example/h (302 https://a.example/f -> http://a.example/g, '
          + '301 http://a.example/g -> http://b.example/h)');
    });

    it('trusts the machine itself', async () => {
      for (const url of ['http://localhost:8080/a', 'http://127.0.0.1/a', 'http://[::1]:80/a']) {
        expect(codes(await check(bins, delivered(good, {asked: url, url}))), url).to.deep.equal(['no-licence']);
      }
      const url = 'http://localhost.example/a';
      expect(codes(await check(bins, delivered(good, {asked: url, url})))).to.include('no-tls');
    });

    it('asks live data to be short-lived', async () => {
      const sent = '"sent": "2026-03-02T08:00:00+01:00"';
      const alert = `{"id": "1", ${sent}, "headline": "Glätte", "severity": "minor"}`;
      const text = `{"stadtbausteine": "1.0", "kind": "alerts", "items": [${alert}]}`;
      const headers = {...good, 'content-type': 'application/json', 'cache-control': 'max-age=86400'};
      expect(codes(await check(text, delivered(headers)))).to.deep.equal(['no-licence', 'long-lifetime']);
    });
  });

  it('sees which letters are wrong', async () => {
    const latin = Uint8Array.from(bins, (letter) => letter.charCodeAt(0));
    const ofBytes = (type: string) => checkFeed({bytes: latin, now, ...delivered({...good, 'content-type': type})});
    expect(codes(await ofBytes('text/calendar; charset=utf-8'))).to.include('not-utf8');
    expect(codes(await ofBytes('text/calendar'))).to.include('no-charset');
    expect(codes(await ofBytes('text/calendar; charset=iso-8859-1'))).to.include('other-charset');
    expect(codes(await check(bins.replace('Restmüll', 'RestmÃ¼ll')))).to.include('encoded-twice');
  });
});
