import {expect} from 'chai';
import {formatModule, sniff} from './format-table.js';
import {expectProportional} from '../testing/proportion.js';

describe('sniff', () => {
  it('knows each format by what it begins with', async () => {
    expect(await sniff('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR')).to.equal('icalendar');
    expect(await sniff('{"stadtbausteine": "1.0", "kind": "events", "items": []}')).to.equal('stadtbausteine');
    expect(await sniff('{"data":{"wasteAddresses":[]}}')).to.equal('sva');
    expect(await sniff('{"data":{"eventRecords":[]}}')).to.equal('sva');
    expect(await sniff('[{"id":"1","title":"Fest","dates":[{"dateStart":"2026-01-05"}]}]')).to.equal('sva');
    expect(await sniff('{"fraktionen":[],"termine":[]}')).to.equal('abfallnavi');
    expect(await sniff('[{"id":1,"bezirk":{"fraktionId":0},"datum":"2026-01-13"}]')).to.equal('abfallnavi');
    expect(await sniff('<?xml version="1.0"?>\n<x:nachricht xmlns:x="http://xoev.de/schemata/xzufi/2_2_0">')).to.equal('xzufi');
    expect(await sniff('[{"id":"mow.1","payload":{"data":{"transKeys":{"event":"BBK-EVC-1"}}}}]')).to.equal('nina');
    expect(await sniff('[{"id":"biw.1","version":5,"i18nTitle":{"de":"Hitze"}}]')).to.equal('nina');
    expect(await sniff('{"dashboard":[]}')).to.equal('nina');
    expect(await sniff('{"identifier":"mow.1","sender":"DE","msgType":"Alert","info":[]}')).to.equal('nina');
    expect(await sniff('{"status":"success","source":"https://www.hochwasserzentralen.de","data":[]}')).to.equal('lhp');
    expect(await sniff('<r><status>success</status><lhpClass>1</lhpClass></r>')).to.equal('lhp');
    expect(await sniff('<leistung><id>1</id><modulText>')).to.equal('xzufi');
    expect(await sniff('{"@context": "https://schema.org", "@type": "Event"}')).to.equal('jsonld');
    expect(await sniff('<!doctype html>\n<script type="application/ld+json">{}</script>')).to.equal('jsonld');
    expect(await sniff('{"data":{"newsItems":[]}}')).to.equal('sva');
    expect(await sniff('{"version": "https://jsonfeed.org/version/1.1", "items": []}')).to.equal('jsonfeed');
    expect(await sniff('{"version": "https:\\/\\/jsonfeed.org\\/version\\/1", "items": []}')).to.equal('jsonfeed');
    expect(await sniff('[{"id": 1, "title": {"rendered": "a"}, "yoast_head_json": {"schema": {"@context": "https://schema.org"}}}]'))
      .to.equal('wordpress');
    expect(await sniff('{"alerts":[],"location":{"warn_cell_id":805999012}}')).to.equal('brightsky');
    expect(await sniff('{"weather":[{"timestamp":"2026-11-30T08:00:00+01:00","source_id":1}]}')).to.equal('brightsky');
    expect(await sniff('{"latitude":51.1,"utc_offset_seconds":0,"hourly_units":{},"hourly":{"time":[]}}')).to.equal('open-meteo');
    expect(await sniff('{"results":[{"objectId":"a","title":"Neues","date":{"__type":"Date"}}]}')).to.equal('osca');
    expect(await sniff('{"result":{"address":"a","collection":[]}}')).to.equal('osca');
    expect(await sniff('{"data":{"pointsOfInterest":[]}}')).to.equal('sva');
    expect(await sniff('{"@iot.count":0,"value":[]}')).to.equal('sensorthings');
    expect(await sniff('{"value":[{"Things@iot.navigationLink":"a","location":{"type":"Feature"}}]}')).to.equal('sensorthings');
    expect(await sniff('[{"id":"urn:ngsi-ld:Tree:1","type":"Tree","@context":"a"}]')).to.equal('ngsi-ld');
    expect(await sniff('{"id":"1","type":"Tree","location":{"type":"Point"}}')).to.equal('ngsi-ld');
    expect(await sniff('{"id":"1","type":"Feature","properties":{}}')).to.equal('geojson');
    expect(await sniff('Datum;Abfallart\r\n05.01.2026;Restmüll')).to.equal('csv');
  });

  it('finds a calendar behind what a server puts before it', async () => {
    expect(await sniff('<b>Warning</b>: date(): in x.php\n BEGIN:VCALENDAR\nEND:VCALENDAR')).to.equal('icalendar');
    expect(await sniff('begin:vcalendar\nend:vcalendar')).to.equal('icalendar');
  });

  it('knows a news feed behind whatever stands before it', async () => {
    for (const text of [
      '<rss version="2.0">', '<feed xmlns="http://www.w3.org/2005/Atom">', '<rdf:RDF><channel rdf:about="a">', '<a:feed xmlns:a="x">',
      '\uFEFF\n\n <?xml version="1.0"?><rss>', '<!-- <html> ist das nicht -->'.replace('<html>', 'HTML') + '<rss>',
      '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- a -->\n<RSS version="0.92">',
      '<!DOCTYPE rss PUBLIC "-//N//DTD" "a.dtd" [<!ENTITY a "b">]><rss>', '<br />\n<b>Warning</b>: x in y.php<br /><rss>',
      'version="1.0"?><rss version="2.0">', '<item><title>a</title>', '<entry>\n<title>a, b; c</title>', 'Notice: a, b; c\n<rss>',
      '<rss><item><description>&lt;script type="application/ld+json"><![CDATA[<script type="application/ld+json">',
    ]) expect(await sniff(text), text).to.equal('rss');
  });

  it('goes by how a text begins, not by a line in its middle', async () => {
    const line = '\nBEGIN:VCALENDAR\nBEGIN:VEVENT\n';
    for (const [text, id] of [
      [`<?xml version="1.0"?><a xmlns="http://xoev.de/schemata/xzufi/2_2_0"><inhalt>${line}</inhalt></a>`, 'xzufi'],
      [`<!-- ${line} --><x:a xmlns:x="http://xoev.de/schemata/xzufi/2_2_0"/>`, 'xzufi'],
      [`{"@context": "https://schema.org", "description": "${line}"}`, 'jsonld'],
      [`<!doctype html><pre>${line}</pre><script type="application/ld+json">{}</script>`, 'jsonld'],
      [`\uFEFF {"stadtbausteine": "1.0", "items": [],${line} "kind": "events"}`, 'stadtbausteine'],
      [`[{"@type": "Event", "description": "http://xoev.de/schemata/xzufi <modulText>"}]`, 'jsonld'],
      ['Datum;Abfallart;Hinweis\n05.01.2026;Restmüll;siehe http://xoev.de/schemata/xzufi', 'csv'],
      ['BEGIN:VCALENDAR\nDESCRIPTION:http://xoev.de/schemata/xzufi {"@context": 1}\nEND:VCALENDAR', 'icalendar'],
    ] as const) {
      expect(await sniff(text), text).to.equal(id);
      for (const known of ['icalendar', 'xzufi', 'jsonld']) {
        const {format} = await formatModule(known, '', text);
        if (format?.detect(text)) expect(known, text).to.equal(id);
      }
    }
  });

  it('does not take a page, an error or nothing for a feed', async () => {
    for (const text of ['', ' \n', '<!DOCTYPE html><p>a, b; c', '<?xml version="1.0"?><a/>', '{"error":"no; none"}', '{"alerts":[]}', '{"results":[]}',
      '{"weather":"sunny","source_id":1}', '{"help":"x","success":true,"result":{"results":[]}}', '[]', 'null']) {
      expect(await sniff(text), text).to.equal(undefined);
    }
  });

  it('is quick with texts that are made to be slow', async () => {
    for (const text of ['\n', ' ', '[', '{"', '["wasteA', 'BEGIN:', '\nBEGIN:VEVENT ', 'a\r', ' \n', 'a<script ', ';', '<', '<script ', '["@', '<a:', '<!--', '<rss', '<html', '{"content_', '{"weather":[', '{"source_id":', '{"results":[', '{"@iot', '{"value@', '{"id":"', '[{"id":"a","type":"A', 'urn:ngsi', '["i18n', '{"dashboard"', '{"identifier":"', '<lhp', '{"source":']) {
      await expectProportional((count) => sniff(text.repeat(count)), 100_000, text);
    }
  });
});

describe('formatModule', () => {
  it('reads collections and other kinds of our own JSON alike', async () => {
    const item = {id: 'a', date: '2026-01-05', fraction: 'paper', name: 'Papier', startDate: '2026-01-05'};
    for (const [kind, field] of [['collections', 'date'], ['events', 'startDate']] as const) {
      const text = JSON.stringify({stadtbausteine: '1.0', kind, items: [item]});
      const {items} = (await formatModule('stadtbausteine', 'feed', text)).read(text);
      expect(items).to.have.nested.property(`[0].${field}`, '2026-01-05');
    }
  });

  it('understands the zones of a calendar, however they are named', async () => {
    const starts = ['DTSTART:20260703T100000', 'DTSTART:20260703T080000Z', 'DTSTART;TZID=Europe/Berlin:20260703T100000',
      'DTSTART;TZID="Europe/Zurich":20260703T100000', 'DTSTART;TZID=W. Europe Standard Time:20260703T100000'];
    for (const zone of ['', 'X-WR-TIMEZONE:Europe/Berlin', 'X-WR-TIMEZONE:W. Europe Standard Time']) {
      for (const start of starts) {
        const lines = ['BEGIN:VCALENDAR', zone, 'BEGIN:VEVENT', 'UID:1', start, 'SUMMARY:Markt', 'END:VEVENT', 'END:VCALENDAR'];
        const text = lines.join('\r\n');
        const module = await formatModule('icalendar', 'feed', text);
        const {items: [event]} = module.read(text, {from: '2026-07-01', to: '2026-08-01'});
        expect(Date.parse((event as {startDate: string}).startDate), text).to.equal(Date.UTC(2026, 6, 3, 8));
      }
    }
  });

  it('understands the rules of a calendar, however rare they are', async () => {
    const starts = async (...rule: string[]) => {
      const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20260302', ...rule,
        'SUMMARY:Markt', 'END:VEVENT', 'END:VCALENDAR'];
      const text = lines.join('\r\n');
      const {items, problems} = (await formatModule('icalendar', 'feed', text)).read(text, {from: '2026-03-01', to: '2026-04-01'});
      expect(problems, text).to.deep.equal([]);
      return (items as {startDate: string}[]).map(({startDate}) => Number(startDate.slice(8)));
    };
    expect(await starts('RRULE:FREQ=WEEKLY;BYDAY=MO')).to.deep.equal([2, 9, 16, 23, 30]);
    expect(await starts('RRULE:FREQ=WEEKLY;BYDAY=MO,', ' TU;COUNT=3')).to.deep.equal([2, 3, 9]);
    expect(await starts('RRULE:FREQ=WEEKLY;BYDAY=MO,TU', '', ' ;BYMONTH=5')).to.deep.equal([]);
    expect(await starts('RRULE:FREQ=MONTHLY;BYDAY=1MO,-1MO')).to.deep.equal([2, 30]);
    expect(await starts('group.rrule;x-a=b:FREQ=MONTHLY;BYMONTHDAY=2,17')).to.deep.equal([2, 17]);
    expect(await starts('RRULE:FREQ=WEEKLY', 'EXRULE:FREQ=MONTHLY;BYDAY=2MO')).to.deep.equal([2, 16, 23, 30]);
  });

  it('fetches no more of the reader of calendars than a text needs', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'BEGIN:STANDARD', 'DTSTART:19701025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD', 'END:VTIMEZONE'];
    const year = {from: '2026-01-01', to: '2027-01-01'};
    for (const [start, rule, options, whole] of [
      ['DTSTART:20260302', 'X-RULE:', year, false], ['DTSTART:20260302', 'RRULE:FREQ=DAILY;INTERVAL=14', year, false],
      ['DTSTART;TZID=Europe/Berlin:20260302', 'RRULE:FREQ=WEEKLY', year, false],
      ['DTSTART:20260302', 'RRULE:FREQ=YEARLY', year, true], ['DTSTART;TZID=Europe/Berlin:20260302T100000', 'X-RULE:', year, true],
      ['DTSTART:20260302', 'X-RULE:', {}, true],
    ] as const) {
      const text = ['BEGIN:VCALENDAR', ...zone, 'BEGIN:VEVENT', start, rule, 'END:VEVENT', 'END:VCALENDAR'].join('\n');
      expect('readInSteps' in await formatModule('icalendar', 'feed', text, options), text).to.equal(whole);
    }
  });

  it('loads every format under its own name', async () => {
    const options = {from: '2026-01-01', to: '2027-01-01'};
    const cap = 'urn:oasis:names:tc:emergency:cap:1.2';
    for (const [id, kind, text] of [
      ['icalendar', 'events', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260105T100000\nSUMMARY:a\nEND:VEVENT\nEND:VCALENDAR'],
      ['abfallnavi', 'collections', '{"fraktionen":[],"termine":[{"bezirk":{"fraktionId":1},"datum":"2026-01-05"}]}'],
      ['sva', 'collections', '{"wasteAddresses":[{"wasteLocationTypes":[{"wasteType":"bio","listPickUpDates":["2026-01-05"]}]}]}'],
      ['sva', 'events', '{"eventRecords":[{"title":"a","dates":[{"dateStart":"2026-01-05"}]}]}'],
      ['brightsky', 'alerts', '{"alerts":[{"alert_id":"a","headline_de":"a"}]}'],
      ['brightsky', 'weather', '{"weather":{"timestamp":"2026-01-05T10:00:00Z","temperature":1,"source_id":1}}'],
      ['open-meteo', 'weather', '{"hourly_units":{},"hourly":{"time":["2026-01-05T10:00"],"temperature_2m":[1]}}'],
      ['osca', 'events', '{"results":[{"objectId":"a","name":"a","startDate":"2026-01-05T10:00:00Z"}]}'],
      ['osca', 'collections', '{"result":{"collection":[{"name":"Papier","date":"2026-01-04T23:00:00Z"}]}}'],
      ['osca', 'news', '{"results":[{"objectId":"a","title":"a","date":"2026-01-05T10:00:00Z"}]}'],
      ['osca', 'weather', '{"results":[{"objectId":"a","dateObserved":"2026-01-05T10:00:00Z","values":{"lufttemperatur":{"value":1}}}]}'],
      ['nina', 'alerts', '[{"id":"mow.1","payload":{"data":{"severity":"Minor"}},"sent":"2026-01-05T10:00:00Z"}]'],
      ['lhp', 'alerts', '{"status":"success","data":[{"id":"1","areaDesc":"a","cap":{"sent":"2026-01-05 10:00:00"}}]}'],
      ['csv', 'collections', 'Datum;Abfallart\n05.01.2026;Restmüll'],
      ['csv', 'places', 'Name;Breite;Länge\nMarkt;51,1;7,1'],
      ['sva', 'places', '{"pointsOfInterest":[{"name":"a"}]}'],
      ['osca', 'places', '{"results":[{"objectId":"a","name":"a","poiCategory":"b1"}]}'],
      ['stadtbausteine', 'places', '{"stadtbausteine":"1.0","kind":"places","items":[{"id":"a","name":"a"}]}'],
      ['sensorthings', 'places', '{"@iot.count":1,"value":[{"@iot.id":1,"name":"a","Locations":[]}]}'],
      ['ngsi-ld', 'places', '[{"id":"a","type":"Tree","name":"a"}]'],
      ['stadtbausteine', 'services', '{"stadtbausteine":"1.0","kind":"services","items":[{"id":"a","name":"a"}]}'],
      ['xzufi', 'services', '<leistung><id>1</id><bezeichnung>a</bezeichnung></leistung>'],
      ['jsonld', 'events', '{"@type":"Event","name":"a","startDate":"2026-01-05"}'],
      ['jsonld', 'services', '{"@type":"GovernmentService","name":"a"}'],
      ['jsonld', 'places', '{"@type":"Museum","name":"a"}'],
      ['jsonld', 'news', '{"@type":"NewsArticle","headline":"a"}'],
      ['sva', 'news', '{"newsItems":[{"title":"a"}]}'],
      ['rss', 'news', '<rss><item><title>a</title></item></rss>'],
      ['rss', 'news', `<feed xmlns:cap="${cap}"><entry><title>a</title><cap:event>b</cap:event></entry></feed>`],
      ['rss', 'alerts', `<feed xmlns:cap="${cap}"><entry><id>a</id><cap:event>b</cap:event></entry></feed>`],
      ['cap', 'alerts', `<feed xmlns:cap="${cap}"><entry><id>a</id><cap:event>b</cap:event></entry></feed>`],
      ['cap', 'alerts', `<alert xmlns="${cap}"><identifier>1</identifier><info><event>b</event></info></alert>`],
      ['jsonfeed', 'news', '{"items":[{"id":"1","title":"a"}]}'],
      ['wordpress', 'news', '[{"title":{"rendered":"a"}}]'],
    ] as const) {
      const module = await formatModule(id, 'feed', text, {...options, kind});
      const {items, kind: read = module.kind ?? module.format?.kind} = module.read(text, {...options, kind});
      expect(items, `${id} ${kind}`).to.have.length(1);
      expect(read).to.equal(kind);
    }
  });
});
