/** What people reported as wrong in other readers of calendars, told again with events of our own. */
import {expect} from 'chai';
import {read} from './icalendar.js';
import type {ReadOptions} from './icalendar.js';

const year = {from: '2026-01-01', to: '2027-01-01'};
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
const items = (lines: readonly string[], options: ReadOptions = year) =>
  read(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'), options).items;
const starts = (lines: readonly string[], options?: ReadOptions): string[] =>
  items(lines, options).map(({startDate}) => startDate);

describe('iCalendar, reported elsewhere', () => {
  it('moves all that follows, also added dates, and lets a single exception stand against it', () => {
    expect(starts([
      ...event('DTSTART:20260901T120000Z', 'DTEND:20260901T140000Z', 'RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20261001',
        'RDATE:20260914T090000Z'),
      ...event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260913T120000Z', 'DTSTART:20260913T090000Z', 'DTEND:20260913T160000Z'),
      ...event('RECURRENCE-ID:20260915T120000Z', 'DTSTART:20260915T170000Z'),
      ...event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260921T120000Z', 'DTSTART:20260922T142200Z', 'DTEND:20260922T161300Z'),
    ], {from: '2026-09-11', to: '2026-09-25'})).to.deep.equal([
      '2026-09-11T12:00:00Z', '2026-09-13T09:00:00Z', '2026-09-14T06:00:00Z', '2026-09-15T17:00:00Z',
      '2026-09-17T09:00:00Z', '2026-09-19T09:00:00Z', '2026-09-22T14:22:00Z', '2026-09-24T14:22:00Z',
    ]);
  });

  it('moves by the clock on the wall, whatever the clocks do in between', () => {
    expect(starts([
      ...event('DTSTART;TZID=Europe/Berlin:20260315T100000', 'RRULE:FREQ=WEEKLY;COUNT=4'),
      ...event('RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260322T100000',
        'DTSTART;TZID=Europe/Berlin:20260323T120000'),
    ])).to.deep.equal([
      '2026-03-15T10:00:00+01:00', '2026-03-23T12:00:00+01:00', '2026-03-30T12:00:00+02:00', '2026-04-06T12:00:00+02:00',
    ]);
    expect(starts([
      ...event('DTSTART;VALUE=DATE:20260327', 'RRULE:FREQ=DAILY;COUNT=4'),
      ...event('RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260329', 'DTSTART;VALUE=DATE:20260401'),
    ])).to.deep.equal(['2026-03-27', '2026-03-28', '2026-04-01', '2026-04-02']);
  });

  it('keeps a series in UTC in UTC, also where the calendar names a zone', () => {
    expect(starts(['X-WR-TIMEZONE:Europe/Berlin', ...event('DTSTART:20260325T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=2')]))
      .to.deep.equal(['2026-03-25T18:00:00Z', '2026-04-01T18:00:00Z']);
  });

  it('shows occurrences that were all moved to the same time, each once', () => {
    const found = items([
      ...event('DTSTART;TZID=Europe/London:20260923T120000', 'RRULE:FREQ=DAILY;UNTIL=20260926T110000Z'),
      ...['23', '26'].flatMap((day) => event(`RECURRENCE-ID;TZID=Europe/London:202609${day}T120000`,
        'DTSTART;TZID=Europe/London:20260924T120000')),
    ]);
    expect(found.map(({startDate}) => startDate.slice(8, 13))).to.deep.equal(['24T12', '24T12', '24T12', '25T12']);
    expect(new Set(found.map(({id}) => id)).size).to.equal(4);
  });

  it('moves a whole day that Exchange names by its midnight at an offset', () => {
    for (const id of [';TZID=UTC+01:20260226T000000', ';TZID=W. Europe Standard Time:20260226T000000', ':20260225T230000Z']) {
      expect(starts([
        ...event('DTSTART;VALUE=DATE:20260219', 'RRULE:FREQ=WEEKLY;UNTIL=20260304T230000Z;BYDAY=TH'),
        ...event(`RECURRENCE-ID${id}`, 'DTSTART;VALUE=DATE:20260227'),
      ]), id).to.deep.equal(['2026-02-19', '2026-02-27', '2026-03-05']);
    }
  });

  it('knows a zone with rules of several eras', () => {
    const era = (kind: string, start: string, day: string, from: string, to: string) => [`BEGIN:${kind}`, `DTSTART:${start}`,
      `RRULE:FREQ=YEARLY;${day}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, `END:${kind}`];
    const zone = ['BEGIN:VTIMEZONE', 'TZID: 1',
      ...era('STANDARD', '16711029T020000', 'BYDAY=-1SU;BYMONTH=10', '-0400', '-0500'),
      ...era('DAYLIGHT', '00010404T020000', 'BYDAY=1SU;BYMONTH=4', '-0500', '-0400'),
      ...era('STANDARD', '20071104T020000', 'BYDAY=1SU;BYMONTH=11', '-0400', '-0500'),
      ...era('DAYLIGHT', '20070311T020000', 'BYDAY=2SU;BYMONTH=3', '-0500', '-0400'), 'END:VTIMEZONE'];
    const at = (time: string) => starts([...event(`DTSTART;TZID= 1:${time}`), ...zone], {from: '1980-01-01', to: '2030-01-01'});
    expect(at('19850320T140000')).to.deep.equal(['1985-03-20T14:00:00-05:00']);
    expect(at('20250320T140000')).to.deep.equal(['2025-03-20T14:00:00-04:00']);
    expect(at('20251215T140000')).to.deep.equal(['2025-12-15T14:00:00-05:00']);
  });

  it('does not believe a file that redefines a zone everybody knows', () => {
    expect(starts(['BEGIN:VTIMEZONE', 'TZID:UTC', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'END:STANDARD',
      'END:VTIMEZONE', ...event('DTSTART;TZID=UTC:20260722T000000')])).to.deep.equal(['2026-07-22T00:00:00Z']);
  });

  it('holds to a zone without start and without summer time', () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Unser', 'BEGIN:STANDARD', 'TZOFFSETTO:+1100', 'END:STANDARD', 'END:VTIMEZONE'];
    expect(starts([...zone, ...event('DTSTART;TZID=Unser:20260722T100000')])).to.deep.equal(['2026-07-22T10:00:00+11:00']);
  });

  it('takes an exception out across the change of the clocks', () => {
    expect(starts(event('DTSTART;TZID=America/Los_Angeles:20261029T070000', 'RRULE:FREQ=WEEKLY;UNTIL=20261120T075959Z',
      'EXDATE;TZID=America/Los_Angeles:20261029T070000,20261112T070000')))
      .to.deep.equal(['2026-11-05T07:00:00-08:00', '2026-11-19T07:00:00-08:00']);
  });

  it('reads every escape once', () => {
    const [item] = items(event('DTSTART:20260101', 'SUMMARY:C:\\\\new\\\\Notes', 'LOCATION:Folder\\\\\\, room\\; desk',
      'DESCRIPTION:Write \\\\n or \\\\N.\\nNext\\NLast', 'CATEGORIES:C:\\\\new,Notes\\, drafts,Folder\\\\'));
    expect(item!.name).to.equal('C:\\new\\Notes');
    expect(item!.location!.name).to.equal('Folder\\, room; desk');
    expect(item!.description).to.equal('Write \\n or \\N.<br>Next<br>Last');
    expect(item!.categories).to.deep.equal(['C:\\new', 'Notes, drafts', 'Folder\\']);
  });

  it('finds the value behind parameters full of colons, commas and signs', () => {
    const [item] = items(event('DTSTART:20260101', 'ORGANIZER;CN=Verein\\, Klasse 7;X-A="a:b;c","d=e":mailto:x@example.de',
      'SUMMARY;ALTREP="data:text/html,x;y=z":Titel', 'LOCATION;X-B=a=b==:Ort'));
    expect([item!.organizer, item!.name, item!.location!.name]).to.deep.equal(['Verein, Klasse 7', 'Titel', 'Ort']);
  });

  it('ends all-day events of different lengths where they end', () => {
    const ends = (...lines: string[]) => items(event('DTSTART;VALUE=DATE:20260724', ...lines)).map(({endDate}) => endDate);
    expect(ends('DTEND;VALUE=DATE:20260817')).to.deep.equal(['2026-08-17']);
    expect(ends('DTEND:20260817T000000Z')).to.deep.equal(['2026-08-17']);
    expect(ends('DTEND:20260817T120000Z')).to.deep.equal(['2026-07-25']);
    expect(ends('DURATION:P2D')).to.deep.equal(['2026-07-26']);
    expect(ends('DURATION:PT36H')).to.deep.equal(['2026-07-26']);
    expect(ends('DURATION:PT0S')).to.deep.equal(['2026-07-25']);
    expect(ends('DTEND;VALUE=DATE:20260723')).to.deep.equal(['2026-07-25']);
  });

  it('shows an event that began long ago and has not ended', () => {
    expect(starts(event('DTSTART;VALUE=DATE:20250101', 'DTEND;VALUE=DATE:20270101'), {from: '2026-06-01', to: '2026-06-02'}))
      .to.deep.equal(['2025-01-01']);
    expect(starts(event('DTSTART;VALUE=DATE:20200106', 'DURATION:P21D', 'RRULE:FREQ=MONTHLY;BYDAY=1MO'),
      {from: '2026-06-21', to: '2026-06-22'})).to.deep.equal(['2026-06-01']);
  });

  it('keeps a meeting at the hour of its own zone, whoever reads it', () => {
    const lines = ['X-WR-TIMEZONE:America/Los_Angeles',
      ...event('DTSTART;TZID=Europe/Bucharest:20260525T110000', 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2')];
    for (const timeZone of ['Europe/Zagreb', 'Pacific/Kiritimati', 'America/St_Johns']) {
      expect(starts(lines, {...year, timeZone})).to.deep.equal(['2026-05-25T11:00:00+03:00', '2026-06-01T11:00:00+03:00']);
    }
  });

  it('gives each of the days its own event where a UID stands for all of them', () => {
    const lines = Array.from({length: 30}, (_, day) =>
      event(`DTSTART;VALUE=DATE:202606${String(day + 1).padStart(2, '0')}`, `SEQUENCE:${day}`, 'SUMMARY:Abfuhr'));
    expect(starts(lines.flat())).to.have.length(30);
  });

  it('understands HTML and references in texts of any program, and what only looks like them', () => {
    const [item] = items(event('DTSTART:20260101', 'SUMMARY:Rock &amp\\; Pop &#8211\\; Open Air', 'LOCATION:Saal &bdquo;Nord&ldquo;\\nWeg 1',
      'DESCRIPTION:<p>Mit <b>Band</b></p>\\n<p>&Uuml;ber 3 Stunden</p>', 'CATEGORIES:Kunst &amp; Kultur,Musik'));
    expect(item).to.deep.include({
      name: 'Rock & Pop – Open Air', description: '<p>Mit <b>Band</b></p><p>&Uuml;ber 3 Stunden</p>',
      location: {id: 'Saal „Nord“, Weg 1', name: 'Saal „Nord“', address: 'Weg 1'}, categories: ['Kunst & Kultur', 'Musik'],
    });
    const [plain] = items(event('DTSTART:20260101', 'SUMMARY:Kinder < 6 & Eltern', 'DESCRIPTION:a < b & c > d'));
    expect(plain).to.include({name: 'Kinder < 6 & Eltern', description: 'a &lt; b &amp; c &gt; d'});
  });

  it('knows what is called off by its title, and what is put off by its status', () => {
    const said = (...lines: string[]) => items(event('DTSTART:20260101', ...lines)).map(({name, status}) => `${status} ${name}`);
    expect(said('SUMMARY:ABGESAGT: Konzert')).to.deep.equal(['cancelled Konzert']);
    expect(said('SUMMARY:[Abgesagt] Konzert', 'STATUS:CONFIRMED')).to.deep.equal(['cancelled Konzert']);
    expect(said('SUMMARY:Konzert', 'STATUS:TENTATIVE')).to.deep.equal(['postponed Konzert']);
    const bins = items(event('DTSTART:20260101', 'SUMMARY:Bio', 'STATUS:TENTATIVE'), {...year, kind: 'collections'});
    expect(bins[0]).not.to.have.property('status');
  });

  it('reads descriptions whose line breaks are not escaped', () => {
    const [item] = items(event('DTSTART:20260101', 'SUMMARY:Fest', 'DESCRIPTION:Komm vorbei!', 'Hinweis: Bitte klingeln', 'TREFFPUNKT 17:50', '',
      'https://marle.example/a', 'Ende.', 'X-Own:1', 'URL:https://marle.example/', 'LOCATION:Saal'));
    expect(item).to.deep.include({
      description: 'Komm vorbei!<br>Hinweis: Bitte klingeln<br>TREFFPUNKT 17:50<br>https://marle.example/a<br>Ende.',
      url: 'https://marle.example/', location: {id: 'Saal', name: 'Saal'},
    });
    const [small] = items(event('dtstart:20260101', 'description:Komm vorbei!', 'summary:Fest'));
    expect(small).to.include({name: 'Fest', description: 'Komm vorbei!'});
  });
});
