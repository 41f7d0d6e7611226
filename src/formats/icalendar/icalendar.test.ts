import {expect} from 'chai';
import type {CityEvent} from '../../model/city-event.js';
import {goldenPair} from '../../testing/golden.js';
import {format, read, readInSteps} from './icalendar.js';
import type {ReadOptions, ReadResult} from './icalendar.js';
import {expectProportional} from '../../testing/proportion.js';

const names = [
  'alarms-and-parts', 'bad-lines', 'case-and-groups', 'days', 'details', 'durations', 'ends', 'exceptions', 'exdates',
  'far-years', 'floating', 'floating-in-zone-of-calendar', 'folds', 'gap-and-overlap', 'google', 'missing-boundaries',
  'outlook-days', 'own-zones', 'rdates', 'revisions', 'same-uid', 'series', 'several-calendars', 'this-and-future',
  'until', 'utc', 'window', 'windows-zones', 'zone-names',
];

const year = {from: '2026-01-01', to: '2027-01-01'};

/** A calendar with one event of these lines. */
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

/** When the items of a calendar with one event of these lines start. */
const starts = (lines: readonly string[], options: ReadOptions = year): string[] =>
  read(calendar(...lines), options).items.map(({startDate}) => startDate);

describe('iCalendar', () => {
  for (const name of names) {
    it(`reads ${name}`, async () => {
      const {text, expected} = await goldenPair(new URL(`./fixtures/${name}.ics`, import.meta.url));
      const {options, ...result} = expected as ReadResult<CityEvent> & {options: ReadOptions};
      expect(read(text, options)).to.deep.equal(result);
      expect(format.detect(text)).to.equal(true);
    });
  }

  it('gives the events before a day first, with exceptions in their place', () => {
    const text = ['BEGIN:VCALENDAR',
      'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20260301', 'SUMMARY:Markt', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:2', 'DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=MONTHLY;COUNT=3', 'SUMMARY:Führung', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:2', 'RECURRENCE-ID;VALUE=DATE:20260105', 'DTSTART;VALUE=DATE:20260107', 'SUMMARY:Führung', 'END:VEVENT',
      'END:VCALENDAR', ''].join('\r\n');
    const steps = [...readInSteps(text, {...year, first: '2026-02-01'})].filter((step) => step);
    expect(steps.map((items) => items!.map(({startDate}) => startDate))).to.deep.equal([['2026-01-07']]);
    expect(read(text, {...year, first: '2026-02-01'})).to.deep.equal(read(text, year));
    expect([...readInSteps(text, year)].filter((step) => step)).to.deep.equal([]);
  });

  it('reads the same whatever ends the lines', () => {
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20260105', 'SUMMARY:Rest', ' müll',
      'DESCRIPTION:a\\nb', 'Unsinn', 'END:VEVENT', 'END:VCALENDAR', ''];
    const expected = read(lines.join('\r\n'), year);
    expect(expected.items).to.have.length(1);
    expect(expected.problems).to.deep.equal([
      {severity: 'warning', code: 'bad-line', message: 'Not a property: Unsinn', line: 8},
    ]);
    const mixed = lines.map((line, index) => line + ['\r\n', '\n', '\r'][index % 3]).join('');
    for (const text of [lines.join('\n'), lines.join('\r'), mixed]) expect(read(text, year)).to.deep.equal(expected);
    expect(read(lines.join('\r\r\n'), year).items).to.deep.equal(expected.items);
  });

  it('reads past what stands before the calendar', () => {
    for (const before of ['\ufeff', '\r\n \r\n', '<br />\n<b>Warning</b>: Undefined index in <b>ical.php</b><br />']) {
      expect(read(before + calendar('DTSTART:20260105'), year).items).to.have.length(1);
    }
  });

  it('says that a text is no calendar', () => {
    for (const text of ['', ' ', '<!doctype html><title>404</title>', '{"events": []}', 'VEVENT', 'BEGIN:VCARD\nEND:VCARD']) {
      const {items, problems} = read(text);
      expect(items, text).to.deep.equal([]);
      expect(problems.map(({severity, code}) => `${severity} ${code}`), text).to.deep.equal(['error not-a-calendar']);
      expect(format.detect(text, 'text/calendar'), text).to.equal(false);
    }
  });

  it('tells an empty calendar from one that was cut off or cannot be read', () => {
    expect(read('BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n')).to.deep.equal({items: [], problems: []});
    const errors = (text: string) => read(text).problems.filter(({severity}) => severity === 'error').map(({code}) => code);
    expect(errors('BEGIN:VCALENDAR\nVERSION:2.0\nPRODI')).to.deep.equal(['missing-end']);
    expect(errors(calendar('SUMMARY:Ohne Zeit'))).to.deep.equal(['no-event']);
    expect(read(calendar('DTSTART:20200101'), year)).to.deep.equal({items: [], problems: []});
  });

  it('recognises a calendar by its content, not by its media type', () => {
    expect(format.detect(calendar('DTSTART:20260105'), 'text/html')).to.equal(true);
    expect(format.detect('begin:vcalendar\nend:vcalendar')).to.equal(true);
    expect(format.detect('Wie beginnt es? BEGIN:VCALENDAR steht davor.', 'text/calendar')).to.equal(false);
  });

  it('starts now and ends a year later where nothing is said', () => {
    const lines = ['DTSTART:20260302T100000', 'RRULE:FREQ=DAILY'];
    const found = starts(lines, {now: '2026-03-02T12:00:00+01:00'});
    expect([found[0], found.at(-1), found.length])
      .to.deep.equal(['2026-03-03T10:00:00+01:00', '2027-03-02T10:00:00+01:00', 365]);
    expect(starts(lines, {now: '2026-03-02'}).slice(0, 1)).to.deep.equal(['2026-03-02T10:00:00+01:00']);
    expect(starts(lines, {from: 'morgen', to: 'bald', now: '2026-03-02'})).to.have.length(365);
    const tomorrow = new Date(Date.now() + 86400000).toISOString().slice(0, 10).replaceAll('-', '');
    expect(read(calendar(`DTSTART:${tomorrow}`)).items).to.have.length(1);
  });

  it('takes times without a zone as those of the city', () => {
    expect(starts(['DTSTART:20260105T060000'], {...year, timeZone: 'America/St_Johns'}))
      .to.deep.equal(['2026-01-05T06:00:00-03:30']);
    expect(starts(['DTSTART:20260105T060000'], {...year, timeZone: 'Nirgendwo'})).to.deep.equal(['2026-01-05T06:00:00Z']);
  });

  it('holds the wall clock of a series through the year', () => {
    expect(starts(['DTSTART;TZID=Europe/Berlin:20260127T190000', 'RRULE:FREQ=MONTHLY;BYDAY=-1TU;COUNT=4'])).to.deep.equal([
      '2026-01-27T19:00:00+01:00', '2026-02-24T19:00:00+01:00', '2026-03-31T19:00:00+02:00', '2026-04-28T19:00:00+02:00',
    ]);
  });

  it('lets a series go on through midnight of another zone', () => {
    expect(starts(['DTSTART;TZID=America/New_York:20260301T210000', 'RRULE:FREQ=WEEKLY;BYDAY=SU;UNTIL=20260316T010000Z']))
      .to.deep.equal(['2026-03-01T21:00:00-05:00', '2026-03-08T21:00:00-04:00', '2026-03-15T21:00:00-04:00']);
  });

  it('gives each instance the exact duration of DTEND, the nominal one of DURATION', () => {
    const ends = (...lines: string[]) => read(calendar('DTSTART;TZID=Europe/Berlin:20260327T220000', ...lines,
      'RRULE:FREQ=DAILY;COUNT=2'), year).items.map(({endDate}) => endDate);
    expect(ends('DTEND;TZID=Europe/Berlin:20260328T060000'))
      .to.deep.equal(['2026-03-28T06:00:00+01:00', '2026-03-29T07:00:00+02:00']);
    expect(ends('DURATION:P1D')).to.deep.equal(['2026-03-28T22:00:00+01:00', '2026-03-29T22:00:00+02:00']);
  });

  it('marks a series that is cut off, and the line of its rule', () => {
    const {items, problems} = read(calendar('DTSTART:20260105T060000', 'RRULE:FREQ=MINUTELY'), year);
    expect(items).to.have.length(5000);
    expect(problems.map(({code, line}) => `${code} ${line}`)).to.deep.equal(['cut 5']);
  });

  it('joins two rules', () => {
    expect(starts(['DTSTART:20260112', 'RRULE:FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=MONTHLY;BYDAY=2MO;COUNT=2']))
      .to.deep.equal(['2026-01-12', '2026-01-19', '2026-02-09']);
  });

  it('finds the occurrence that is meant by whatever names it', () => {
    const exception = (id: string) => read([
      'BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;TZID=Pacific/Auckland:20260408T110000',
      'RRULE:FREQ=DAILY;COUNT=3', 'END:VEVENT', 'BEGIN:VEVENT', 'UID:1', `RECURRENCE-ID${id}`,
      'DTSTART;TZID=Pacific/Auckland:20260409T150000', 'SUMMARY:Anders', 'END:VEVENT', 'END:VCALENDAR',
    ].join('\n'), {...year, timeZone: 'Pacific/Auckland'}).items.map(({startDate}) => startDate);
    for (const id of [
      ';TZID=Pacific/Auckland:20260409T110000', ':20260408T230000Z', ';TZID=Europe/Paris:20260409T010000',
      ':20260409T110000', ';VALUE=DATE:20260409', ':20260409', ';TZID=New Zealand Standard Time:20260409T110000',
    ]) {
      expect(exception(id), id).to.deep.equal([
        '2026-04-08T11:00:00+12:00', '2026-04-09T15:00:00+12:00', '2026-04-10T11:00:00+12:00',
      ]);
    }
  });

  it('gives ids that are each of one item and stay the same in another window', async () => {
    for (const name of names) {
      const {text, expected} = await goldenPair(new URL(`./fixtures/${name}.ics`, import.meta.url));
      const {options} = expected as {options: ReadOptions};
      const ids = read(text, options).items.map(({id}) => id);
      expect(new Set(ids).size, name).to.equal(ids.length);
      const later = read(text, {...options, from: '2026-03-12'}).items.map(({id}) => id);
      expect(ids, name).to.include.members(later);
    }
  });

  it('finds in a part of the window what it finds in the whole', async () => {
    for (const name of names) {
      const {text} = await goldenPair(new URL(`./fixtures/${name}.ics`, import.meta.url));
      const whole = read(text, year).items.map(({id, startDate}) => `${id} ${startDate}`);
      const parts = Array.from({length: 12}, (_, month) => read(text, {
        from: `2026-${String(month + 1).padStart(2, '0')}-01`,
        to: month < 11 ? `2026-${String(month + 2).padStart(2, '0')}-01` : '2027-01-01',
      }).items.map(({id, startDate}) => `${id} ${startDate}`));
      expect([...new Set(parts.flat())].sort(), name).to.deep.equal(whole.sort());
    }
  });

  it('never throws, whatever is cut off, doubled or swapped', async () => {
    for (const name of names) {
      const {text} = await goldenPair(new URL(`./fixtures/${name}.ics`, import.meta.url));
      const lines = text.split('\n');
      for (let cut = 0; cut < text.length; cut += 97) read(text.slice(0, cut), year);
      read(lines.reverse().join('\n'), year);
      read(lines.map((line) => line.slice(1)).join('\n'), year);
      read(text.replaceAll(':', ';'), year);
      read(text.replaceAll('2026', '20266'), year);
      read(text + text, year);
    }
  });

  const hostile: readonly (readonly [size: number, lines: (size: number) => readonly string[]])[] = [
    [50_000, (size) => ['DTSTART:20260105', `X-A${';B="'.repeat(size)}:1`]],
    [50_000, (size) => ['DTSTART:20260105', `SUMMARY${';A=B'.repeat(size)}:1`]],
    [5000, (size) => [`DTSTART;TZID=${'Europe/'.repeat(size)}:20260105T000000`]],
    [20_000, (size) => [`DTSTART;TZID=${'(UTC, '.repeat(size)}:20260105T000000`]],
    [200_000, (size) => ['DTSTART:20260105', `DESCRIPTION:${'<'.repeat(size)}`]],
    [200_004, (size) => ['DTSTART:20260105', `DESCRIPTION:${'\\'.repeat(size + 1)}`]],
    [30_000, (size) => ['DTSTART:20260105', `X-ALT-DESC;FMTTYPE=text/html:${'<body '.repeat(size)}`]],
    [200_000, (size) => ['DTSTART:20260105', `CATEGORIES:${','.repeat(size)}`]],
    [100_000, (size) => ['DTSTART:20260105', `DURATION:P${'1'.repeat(size)}D`]],
    [20_000, (size) => ['DTSTART:20260105T000000', `RDATE:${'20260105T000000,'.repeat(size)}`]],
    [20_000, (size) => ['DTSTART:20260105T000000', 'RRULE:FREQ=SECONDLY', `EXDATE:${'20260105T000000,'.repeat(size)}`]],
    [20_000, (size) => ['DTSTART:20260105', ...Array.from({length: size}, () => 'BEGIN:VALARM')]],
    [20_000, (size) => ['DTSTART:20260105', ...Array.from({length: size}, () => 'BEGIN:VEVENT\nDTSTART:20260105')]],
  ];

  it('is not slowed down by hostile text', async () => {
    for (const [size, lines] of hostile) {
      await expectProportional((count) => read(calendar(...lines(count)), year), size, lines(1).join(' '));
    }
  });

  it('takes nothing from a prototype that is polluted', () => {
    const {items} = read(calendar('DTSTART:20260105', '__PROTO__:x', 'CONSTRUCTOR;__PROTO__=y:x', 'SUMMARY:z'), year);
    expect(items).to.have.length(1);
    expect(({} as {x?: unknown}).x).to.equal(undefined);
  });

  it('can be read in steps with the same result', async () => {
    const {text, expected} = await goldenPair(new URL('./fixtures/exceptions.ics', import.meta.url));
    const {options, ...result} = expected as ReadResult<CityEvent> & {options: ReadOptions};
    const steps = readInSteps(text, options);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value).to.deep.equal(result);
  });

  it('pauses often in a long calendar', () => {
    const event = 'BEGIN:VEVENT\r\nDTSTART:20260105T060000\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Restmüll\r\nEND:VEVENT\r\n';
    const text = `BEGIN:VCALENDAR\r\n${Array.from({length: 5000}, (_, index) =>
      event.replace('DTSTART', `UID:${index}\r\nDTSTART`)).join('')}END:VCALENDAR\r\n`;
    const steps = [...readInSteps(text, {from: '2026-03-01', to: '2026-03-08'})];
    expect(steps.length).to.be.above(100);
  });

  it('keeps to the limit of items and says so', () => {
    const event = 'BEGIN:VEVENT\nDTSTART:20260105T060000\nRRULE:FREQ=MINUTELY\nUID:';
    const text = `BEGIN:VCALENDAR\n${Array.from({length: 12}, (_, index) => `${event}${index}\nEND:VEVENT\n`).join('')}`;
    const {items, problems} = read(`${text}END:VCALENDAR`, year);
    expect(items).to.have.length(50000);
    expect(problems.map(({code}) => code)).to.include('too-many');
  });
});
