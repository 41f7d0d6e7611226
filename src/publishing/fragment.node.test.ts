import {expect} from 'chai';
import type {Alert} from '../model/alert.js';
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import {fragment} from './fragment.js';
import type {FragmentSource} from './fragment.js';

/** Monday morning in Eschenfurt. */
const now = Date.UTC(2026, 10, 30, 8, 0);
const written = (source: FragmentSource, language = 'de', at = now): string =>
  fragment(source, {now: at, profile: {language, timeZone: 'Europe/Berlin'}});

/** The lines of a fragment as a person reads them, without markup. */
const linesOf = (html: string): readonly string[] => html.replace(/<br>/g, '\n').split('\n')
  .map((line) => line.replace(/<[^>]*>/g, '').replace(/\s/g, ' ').trim()).filter(Boolean);

const event = (name: string, startDate: string, more: Partial<CityEvent> = {}): CityEvent =>
  ({id: name, name, startDate, ...more});

const collection = (date: string, name: string, more: Partial<Collection> = {}): Collection =>
  ({id: date + name, date, fraction: 'residual', name, ...more});

const alert = (headline: string, more: Partial<Alert> = {}): Alert =>
  ({id: headline, sent: '2026-11-30T06:00:00+01:00', headline, severity: 'severe', ...more});

describe('A fragment of events', () => {
  const market = event('Adventsmarkt', '2026-12-05T10:00:00+01:00', {
    endDate: '2026-12-05T18:00:00+01:00', url: 'https://kultur.example/markt', isAccessibleForFree: true,
    location: {id: 'f', name: 'Fronhof', address: 'Fronhof 1'}, description: '<p>Mit <b>Glühwein</b></p><p>und Musik.</p>',
  });

  it('is the next ones as plain HTML with times, dated, with its source', () => {
    expect(written({
      kind: 'events', items: [market], title: 'Kulturamt Eschenfurt', url: 'https://kultur.example/',
      asOf: '2026-11-28T06:30:00+01:00',
    })).to.equal(`<div lang="de">
<ul>
<li><a href="https://kultur.example/markt">Adventsmarkt</a><br>\
<time datetime="2026-12-05T10:00:00+01:00">Sa., 5. Dezember 2026, 10:00 Uhr</time> bis \
<time datetime="2026-12-05T18:00:00+01:00">18:00 Uhr</time> · Fronhof, Fronhof 1 · kostenlos<br>\
Mit Glühwein und Musik.</li>
</ul>
<p>Stand: <time datetime="2026-11-28T06:30:00+01:00">Sa., 28. November 2026, 06:30 Uhr</time><br>\
Quelle: Kulturamt Eschenfurt</p>
</div>
`);
  });

  it('begins with the day of the snapshot, leaves out what is over, and has a series once', () => {
    const html = written({
      kind: 'events', settings: {limit: 3},
      items: [
        event('Gestern', '2026-11-29T20:00:00+01:00'), event('Heute früh', '2026-11-30T07:00:00+01:00'),
        event('Ausstellung', '2026-11-01', {endDate: '2027-01-10', allDay: true}),
        event('Führung', '2026-12-06', {recurring: true, seriesId: 'f', allDay: true}),
        event('Führung', '2026-12-13', {id: 'f2', recurring: true, seriesId: 'f', allDay: true}),
        event('Silvester', '2026-12-31'),
      ],
    });
    expect(linesOf(html)).to.deep.equal([
      'Ausstellung', 'So., 1. November 2026 bis Sa., 9. Januar 2027', 'Heute früh', 'Mo., 30. November 2026, 07:00 Uhr',
      'Führung', 'So., 6. Dezember 2026',
    ]);
  });

  it('says that one is called off', () => {
    expect(linesOf(written({kind: 'events', items: [event('Sinfonie', '2026-12-05', {status: 'cancelled'})]})))
      .to.deep.equal(['Sinfonie', 'Abgesagt · Sa., 5. Dezember 2026']);
  });

  it('gives the same bytes all day, and others the day after', () => {
    const items = [event('Markt', '2026-11-30T07:00:00+01:00'), event('Fest', '2026-12-05')];
    const morning = written({kind: 'events', items});
    expect(written({kind: 'events', items}, 'de', now + 14 * 3_600_000)).to.equal(morning);
    expect(linesOf(written({kind: 'events', items}, 'de', now + 24 * 3_600_000))[0]).to.equal('Fest');
  });

  it('keeps to the categories that the page is about', () => {
    const items = [event('Oper', '2026-12-05', {categories: ['Musik']}), event('Flohmarkt', '2026-12-06', {categories: ['Markt']})];
    expect(linesOf(written({kind: 'events', items, settings: {category: 'Markt'}}))[0]).to.equal('Flohmarkt');
  });

  it('says so where nothing is published', () => {
    expect(linesOf(written({kind: 'events', items: []}))).to.deep.equal(['Zurzeit sind keine Einträge veröffentlicht.']);
  });
});

describe('A fragment of collections', () => {
  const items = [
    collection('2026-11-29', 'Restmüll'), collection('2026-12-03', 'Restmüll'),
    collection('2026-12-03', 'Gelbe Tonne', {fraction: 'packaging'}),
    collection('2026-12-28', 'Papier', {fraction: 'paper', movedFrom: '2026-12-25', note: 'Wegen der Feiertage später'}),
  ];

  it('has the days to come, each with its bins, and what was moved', () => {
    expect(linesOf(written({kind: 'collections', items}))).to.deep.equal([
      'Do., 3. Dezember 2026: Restmüll, Gelbe Tonne',
      'Mo., 28. Dezember 2026: Papier (verschoben von Fr., 25. Dezember 2026)',
      'Wegen der Feiertage später',
    ]);
  });

  it('names a bin once that is there in two sizes', () => {
    const two = [collection('2026-12-03', 'Restmüll', {containers: ['120 l']}), collection('2026-12-03', 'Restmüll', {id: '2', containers: ['1.1 m³']})];
    expect(linesOf(written({kind: 'collections', items: two}))).to.deep.equal(['Do., 3. Dezember 2026: Restmüll']);
  });

  it('names bins in the language of the page, with the name that stands on them', () => {
    const html = written({kind: 'collections', items, settings: {limit: 1}}, 'en');
    expect(linesOf(html)).to.deep.equal(['Thu, 3 December 2026: Residual waste (Restmüll), Packaging (Gelbe Tonne)']);
    expect(html).to.contain('<div lang="en-GB">').and.to.contain('<span lang="de">Restmüll</span>');
  });

  it('runs from right to left in Arabic, with western digits', () => {
    const html = written({kind: 'collections', items, settings: {limit: 1}}, 'ar');
    expect(html).to.contain('<div lang="ar" dir="rtl">').and.to.contain('<bdi lang="de">Restmüll</bdi>').and.to.contain('2026');
  });
});

describe('A fragment of warnings', () => {
  it('has all that hold or will, the worst first, with what to do', () => {
    expect(linesOf(written({
      kind: 'alerts', settings: {limit: 1},
      items: [
        alert('Glätte', {severity: 'minor', expires: '2026-11-30T12:00:00+01:00'}),
        alert('Orkan', {
          severity: 'extreme', onset: '2026-11-30T15:00:00+01:00', expires: '2026-12-01T04:00:00+01:00',
          areas: [{name: 'Eschenfurt', codes: []}], instruction: 'Bleiben Sie im Haus.',
        }),
        alert('Nebel von gestern', {expires: '2026-11-30T06:00:00+01:00'}), alert('Probealarm', {status: 'exercise'}),
      ],
    }))).to.deep.equal([
      'Große Gefahr (Stufe 4 von 4): Orkan',
      'Mo., 30. November 2026, 15:00 Uhr bis Di., 1. Dezember 2026, 04:00 Uhr · Eschenfurt',
      'Bleiben Sie im Haus.',
      'Vorsicht (Stufe 1 von 4): Glätte', 'bis Mo., 30. November 2026, 12:00 Uhr',
    ]);
  });

  it('says all of what to do, however long', () => {
    const instruction = 'Gehen Sie weg vom Wasser. '.repeat(20).trim();
    expect(linesOf(written({kind: 'alerts', items: [alert('Hochwasser', {instruction})]}))).to.include(instruction);
  });

  it('never says that there is none now: only when its data were published', () => {
    expect(linesOf(written({kind: 'alerts', items: []}))[0])
      .to.equal('Als diese Daten veröffentlicht wurden, gab es keine Warnung.');
  });

  it('says that nobody knows where its source is silent', () => {
    expect(linesOf(written({kind: 'alerts', items: [], since: '2026-11-30T05:40:00+01:00'}))).to.deep.equal([
      'Seit Mo., 30. November 2026, 05:40 Uhr gibt es keine neuen Daten. Was hier steht, kann überholt sein.',
      'Ob es Warnungen gibt, ist gerade unklar. Warnungen hören Sie auch im Radio.',
    ]);
  });
});

describe('A fragment of anything else', () => {
  const lines = (kind: FragmentSource['kind'], item: object, settings = {}): readonly string[] =>
    linesOf(written({kind, items: [item], settings}));

  it('says of news when they came out, and holds back what is under embargo', () => {
    const items = [
      {id: '1', headline: 'Brücke offen', datePublished: '2026-11-27', description: 'Seit Freitag.'},
      {id: '2', headline: 'Geheim', datePublished: '2026-12-01'},
    ];
    expect(linesOf(written({kind: 'news', items}))).to.deep.equal(['Brücke offen', 'Fr., 27. November 2026', 'Seit Freitag.']);
  });

  it('says of weather what was measured, and the days to come', () => {
    expect(lines('weather', {
      id: 'w', time: '2026-11-30T08:00:00+01:00', place: {id: 'e', name: 'Eschenfurt'},
      current: {temperature: 4.4, condition: 'drizzle'},
      days: [{date: '2026-11-29', max: 9}, {date: '2026-11-30', min: -0.2, max: 5, condition: 'rain', precipitation: 2.5}],
    })).to.deep.equal([
      'Eschenfurt, Mo., 30. November 2026, 08:00 Uhr', '4 °C · Nieselregen', 'Mo., 30. November 2026', '0 bis 5 °C · Regen · 2,5 mm',
    ]);
  });

  it('says planned times of departures alone, and counts of car parks with their moment alone', () => {
    expect(lines('departures', {
      line: '683', direction: 'Vohwinkel', plannedWhen: '2026-11-30T14:31:00+01:00', when: '2026-11-30T14:35:00+01:00',
    })).to.deep.equal(['683 nach Vohwinkel', 'Mo., 30. November 2026, 14:31 Uhr']);
    expect(lines('parking', {id: 'p', name: 'Markt', state: 'open', free: 42, capacity: 100, address: 'Markt 1'}))
      .to.deep.equal(['Markt', 'Markt 1']);
    expect(lines('parking', {id: 'p', name: 'Markt', state: 'open', free: 42, capacity: 100, asOf: '2026-11-30T09:00:00+01:00'}))
      .to.deep.equal(['Markt', 'Mo., 30. November 2026, 09:00 Uhr: 42 von 100 frei']);
  });

  it('says of the other kinds what people look for', () => {
    expect(lines('places', {id: '1', name: '', categories: ['Toilette'], address: 'Markt 1', telephone: '0221 47 10'}))
      .to.deep.equal(['Toilette', 'Markt 1 · 0221 47 10']);
    expect(lines('measurements', {property: 'W', value: 312.5, unit: 'cm', time: '2026-11-30T08:45:00+01:00', place: {id: 'm', name: 'Marle'}}))
      .to.deep.equal(['Marle: W 312,5 cm', 'Mo., 30. November 2026, 08:45 Uhr']);
    expect(lines('meetings', {id: '1', name: 'Rat', start: '2026-12-10T17:00:00+01:00', location: {id: 'r', name: 'Ratssaal'}, cancelled: true}))
      .to.deep.equal(['Rat', 'Abgesagt · Do., 10. Dezember 2026, 17:00 Uhr · Ratssaal']);
    expect(lines('jobs', {id: '1', title: 'Gärtner*in', validThrough: '2026-12-15'}))
      .to.deep.equal(['Gärtner*in', 'Bewerbung bis Di., 15. Dezember 2026']);
    expect(lines('roadworks', {id: '1', name: 'Marktstraße', impact: 'closed', startDate: '2026-11-01', endDate: '2026-12-18'}))
      .to.deep.equal(['Marktstraße', 'gesperrt · So., 1. November 2026 bis Fr., 18. Dezember 2026']);
    expect(lines('projects', {id: '1', name: 'Freibad', status: 'running', summary: 'Neues Becken.'}))
      .to.deep.equal(['Freibad', 'in Arbeit', 'Neues Becken.']);
    expect(lines('participations', {id: '1', name: 'Umfrage', endDate: '2026-12-31'}))
      .to.deep.equal(['Umfrage', 'bis Do., 31. Dezember 2026']);
  });

  it('leaves out what nobody can apply for, attend or meet any more', () => {
    for (const [kind, item] of [
      ['jobs', {title: 'Alt', validThrough: '2026-11-29'}], ['meetings', {name: 'Alt', start: '2026-11-30T08:59:00+01:00'}],
      ['roadworks', {name: 'Alt', startDate: '2026-10-01', endDate: '2026-11-29'}],
    ] as const) expect(lines(kind, item), kind).to.deep.equal(['Zurzeit sind keine Einträge veröffentlicht.']);
  });
});

describe('A fragment', () => {
  const hostile = '</li><script>alert(1)</script><!--#exec cmd="ls" --><?php ?>{{ 7*7 }}[shortcode] \u202Etxt\u0000';

  it('makes no markup and no command of what a feed says', () => {
    const html = written({
      kind: 'events', title: hostile, url: 'javascript:alert(1)',
      items: [event(hostile, '2026-12-05', {
        url: 'javascript:alert(1)', location: {id: 'x', name: hostile}, source: {language: '"><b>'}, description: hostile,
      })],
    });
    expect(html).to.not.match(/<(?!\/?(?:div|ul|li|p|br|time|span)[ >])/);
    expect(html).to.not.match(/[{[\u0000\u202e]|javascript:/);
    expect(html).to.contain('&lt;/li&gt;&lt;script&gt;').and.to.contain('&lt;!--#exec').and.to.contain('&#123;&#123; 7*7 }}');
  });

  it('leads to pages, mail and telephones alone', () => {
    const linked = (url: string): string | undefined =>
      /href="([^"]*)"/.exec(written({kind: 'places', items: [{id: '1', name: 'Ort', url, source: {url: 'https://stadt.example/a/'}}]}))?.[1];
    expect(linked('../ort?a=1&b=2')).to.equal('https://stadt.example/ort?a=1&amp;b=2');
    expect(linked('mailto:ort@stadt.example')).to.equal('mailto:ort@stadt.example');
    for (const url of ['data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'intent://x']) expect(linked(url), url).to.equal(undefined);
  });

  it('speaks the language of the profile, English where it has none for it', () => {
    const speech = (language: string) => linesOf(written({kind: 'events', items: []}, language))[0];
    expect(['de', 'de-AT', 'de-simple', 'en', 'tr', 'uk', 'ar', 'fr'].map(speech)).to.deep.equal([
      'Zurzeit sind keine Einträge veröffentlicht.', 'Zurzeit sind keine Einträge veröffentlicht.',
      'Im Moment steht hier nichts.', 'Nothing is published at present.', 'Şu anda yayımlanmış kayıt yok.',
      'Наразі нічого не опубліковано.', 'لا يوجد شيء منشور حاليًا.', 'Nothing is published at present.',
    ]);
  });
});
