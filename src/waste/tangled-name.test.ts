import {expect} from 'chai';
import type {CityEvent} from '../model/city-event.js';
import type {Collection} from '../model/collection.js';
import {toCollections} from './collections.js';
import {feedCollections} from './event-collections.js';
import {recogniseName} from './fraction.js';
import {namedCollections} from './named-collections.js';
import {expectProportional} from '../testing/proportion.js';

/** Published name -> `fraction name [containers] interval (note)` of each bin. */
const written: Readonly<Record<string, string>> = {
  // Several bins
  'Restabfall 4-wöchentlich, Restabfall 2-wöchentlich': 'residual Restabfall P4W + residual Restabfall P2W',
  'Komposttonne, Bioabfall Saisontonne': 'organic Komposttonne + organic Bioabfall Saisontonne',
  'Komposttonne, Gelber Sack, Bioabfall Saisontonne':
    'organic Komposttonne + packaging Gelber Sack + organic Bioabfall Saisontonne',
  'Restmülltonne, Restmüllcontainer': 'residual Restmülltonne + residual Restmüllcontainer',
  'Restmüll, Papier/Pappe': 'residual Restmüll + paper Papier/Pappe',
  'Papier, Pappe / Restmüll': 'paper Papier, Pappe + residual Restmüll',
  'Rest-, Bio- und Papiertonne': 'residual Resttonne + organic Biotonne + paper Papiertonne',
  'Restmüll 80 l / Restmüll 1.100 l': 'residual Restmüll [80 l] + residual Restmüll [1100 l]',
  'Restmüll 2- und 4-wöchentlich': 'residual Restmüll P2W + residual Restmüll P4W',
  'Restmüll wöchentlich, 14-täglich': 'residual Restmüll P1W + residual Restmüll P2W',
  'Restmüll + Papier - Ortsteil Nord': 'residual Restmüll + paper Papier - Ortsteil Nord',
  'Altpapier (Bündel) / Altpapier (Tonne)': 'paper Altpapier (Bündel) + paper Altpapier (Tonne)',
  'Abfuhr (Restmüll, Bio)': 'residual Restmüll + organic Bio',
  'Restmüll|Papier': 'residual Restmüll + paper Papier',
  // One bin
  'Gelber Sack, Gelbe Tonne': 'packaging Gelber Sack, Gelbe Tonne',
  'Gelbe Säcke und Gelbe Tonnen': 'packaging Gelbe Säcke und Gelbe Tonnen',
  'Wertstofftonne / Gelber Container': 'packaging Wertstofftonne / Gelber Container',
  'Wertstofftonne (Metall/Kunststoff)': 'packaging Wertstofftonne (Metall/Kunststoff)',
  // Colours, and what is thrown into the bin
  'Grüne Tonne (Verpackungen)': 'packaging Grüne Tonne (Verpackungen)',
  'Grüne Tonne [Papier]': 'paper Grüne Tonne [Papier]',
  'Grüne Tonne (Papier/Glas)': 'paper Grüne Tonne (Papier/Glas)',
  'Grüne Tonne - Verpackungen': 'packaging Grüne Tonne - Verpackungen',
  'Gelbe Tonne (Restmüll)': 'residual Gelbe Tonne (Restmüll)',
  'Gelbe Tonne (kein Restmüll)': 'packaging Gelbe Tonne (kein Restmüll)',
  'Mülltonne (grün)': 'residual Mülltonne (grün)',
  // Sizes
  'Abfallbehälter mit grauem Deckel (80, 120 oder 240 L Volumen)':
    'residual Abfallbehälter mit grauem Deckel [80 l, 120 l, 240 l]',
  'Papiertonne (80, 120 oder 240 L)': 'paper Papiertonne [80 l, 120 l, 240 l]',
  'Restmüll 60/80/120/240 Liter': 'residual Restmüll [60 l, 80 l, 120 l, 240 l]',
  'Restabfallcontainer 770 l und 1.100 l': 'residual Restabfallcontainer [770 l, 1100 l]',
  'Restmüll 80, 120 l, Bio 60 l': 'residual Restmüll [80 l, 120 l] + organic Bio [60 l]',
  'Restmüll (240 l Volumen)': 'residual Restmüll [240 l]',
  // Titles of calendars
  'Altpapier| Abfuhrkalender - Landkreis Marle': 'paper Altpapier',
  'Bioabfall | Müllkalender Stadt Marle': 'organic Bioabfall',
  'Abfallkalender Marle - Restmüll': 'residual Restmüll',
  'Restmüll - Abfuhrkalender Landkreis Marle': 'residual Restmüll',
  // Remarks
  'Restmüll  ! vorgefahren ! | Abfuhrkalender - Landkreis Marle': 'residual Restmüll (vorgefahren)',
  'Restmüll ! vorgefahren vom 21.12. !': 'residual Restmüll (Vorgefahren vom 21.12.)',
  'Restmüll (vorgefahren)': 'residual Restmüll (vorgefahren)',
  'Restmüll [Feiertagswoche]': 'residual Restmüll (Feiertagswoche)',
  'Restmüll - geänderte Abfuhr!': 'residual Restmüll (geänderte Abfuhr)',
  'Restmüll, Feiertagsregelung': 'residual Restmüll (Feiertagsregelung)',
  'Feiertagsabfuhr: Restmüll': 'residual Restmüll (Feiertagsabfuhr)',
  'Zusätzliche Leerung Biotonne': 'organic Biotonne (Zusätzliche Leerung)',
  'Sonderabfuhr: Restmüll, Papier': 'residual Restmüll (Sonderabfuhr) + paper Papier (Sonderabfuhr)',
  'Altpapier ab 7:00 Uhr': 'paper Altpapier (ab 7:00 Uhr)',
  'Biotonne (bis 6 Uhr)': 'organic Biotonne (bis 6 Uhr)',
  'Gelber Sack! Neue Abfuhrzeit!': 'packaging Gelber Sack (Neue Abfuhrzeit)',
  'Restmüll (Weihnachten)': 'residual Restmüll (Weihnachten)',
  'Restmüll (nachgeholt vom Feiertag)': 'residual Restmüll (Nachgeholt vom Feiertag)',
  'Restmüll - Achtung, schon ab 5 Uhr': 'residual Restmüll (Achtung, schon ab 5 Uhr)',
  'Biotonne zusätzliche Leerung': 'organic Biotonne (zusätzliche Leerung)',
  'Sperrmüll (Anmeldung bis 1.10.)': 'bulky Sperrmüll (Anmeldung bis 1.10.)',
  'Schadstoffmobil Marktplatz 9:00-11:00 Uhr': 'hazardous Schadstoffmobil Marktplatz (9:00-11:00 Uhr)',
  'Restmüll 60 bis 240 l': 'residual Restmüll [60–240 l]',
  'Achtung! Biotonne': 'organic Biotonne',
  'Biotonne mit Reinigung': 'organic Biotonne (mit Reinigung)',
  'Biotonne und Tonnenreinigung': 'organic Biotonne (Tonnenreinigung)',
  'Sonderabfuhr Restmüll': 'residual Restmüll (Sonderabfuhr)',
  'Sonderabfall': 'hazardous Sonderabfall',
};

const short = ({fraction, name, containers, interval, note}: Omit<Collection, 'id' | 'date'>): string =>
  [fraction, name, containers && `[${containers.join(', ')}]`, interval, note && `(${note})`].filter(Boolean).join(' ');

const event = (name: string, startDate: string, more: Partial<CityEvent> = {}): CityEvent =>
  ({id: `${name} ${startDate}`, name, startDate, allDay: true, ...more});

const listed = (...events: CityEvent[]): string[] =>
  toCollections(events).map((bin) => `${bin.date.slice(8)} ${short(bin)}`);

describe('a tangled name', () => {
  for (const [published, expected] of Object.entries(written)) {
    it(`reads "${published}"`, () => {
      expect(recogniseName(published).map(short).join(' + ')).to.equal(expected);
    });
  }

  for (const text of ['! ', '* ', '(', '- ', 'x, ', '80, ', '2-, ', 'und ', ': ', 'ab 6 ', 'Bio, ', 'Bio (', 'Tonne|', 'zusätzliche ']) {
    it(`is not kept busy by a hostile one: ${text}`, () => expectProportional((size) => {
      recogniseName(text.repeat(size));
      recogniseName(`Restmüll ${text.repeat(size)}`);
    }, 128));
  }
});

describe('a bin in the calendar', () => {
  it('has one name, whatever remarks and spellings there are', () => {
    expect(listed(
      event('Restmüll', '2026-01-01'), event('RESTMÜLL', '2026-01-02'), event('Restmuell ! vorgefahren !', '2026-01-03'),
      event('Restmüll (geändert)', '2026-01-04'), event('Gelber Sack', '2026-01-05'), event('Gelbe Säcke', '2026-01-06'),
      event('Gelber Sack', '2026-01-07'), event('Restmüll', '2026-01-08'),
    )).to.deep.equal([
      '01 residual Restmüll', '02 residual Restmüll', '03 residual Restmüll (vorgefahren)', '04 residual Restmüll (geändert)',
      '05 packaging Gelber Sack', '06 packaging Gelber Sack', '07 packaging Gelber Sack', '08 residual Restmüll',
    ]);
  });

  it('is apart from those it is listed with, where it stands alone on another day', () => {
    expect(listed(
      event('Papier', '2026-01-01'), event('Pappe', '2026-01-02'), event('Papier / Pappe', '2026-01-03'), event('Biotonne / Saisontonne Bio', '2026-01-04'),
    )).to.deep.equal([
      '01 paper Papier', '02 paper Pappe', '03 paper Papier', '03 paper Pappe', '04 organic Biotonne / Saisontonne Bio',
    ]);
  });

  it('is found in the categories or the description where the name only says that something is collected', () => {
    expect(listed(
      event('Abfuhr', '2026-01-01', {categories: ['Restmüll']}),
      event('Abholtermin', '2026-01-02', {categories: ['Abfuhr', 'Biotonne', 'Papier']}),
      event('Müllabfuhr', '2026-01-03', {categories: ['Abfallkalender'], description: 'Es wird abgeholt: Gelber Sack<br>Bitte früh bereitstellen'}),
      event('Leerung Marle', '2026-01-04', {categories: ['Papier']}),
      event('Tour 5', '2026-01-05', {categories: ['Papier']}),
      event('', '2026-01-06', {categories: ['Papier']}),
      event('Abfuhr', '2026-01-07', {description: 'Heute wird die Biotonne geleert.'}),
      event('Leerung', '2026-01-08', {description: 'Restmüll 120 l 14-täglich'}),
    )).to.deep.equal([
      '01 residual Restmüll', '02 organic Biotonne', '02 paper Papier',
      '03 packaging Gelber Sack (Bitte früh bereitstellen)',
      '04 paper Papier', '05 paper Tour 5 (Papier)', '06 paper Papier', '07 organic Biotonne (Heute wird die Biotonne geleert)',
      '08 residual Restmüll [120 l] P2W',
    ]);
  });

  it('is what its name says, whatever the categories', () => {
    expect(listed(
      event('Biotonne', '2026-01-01', {categories: ['Restmüll']}), event('Biotonne-Reinigung', '2026-01-02', {categories: ['Biotonne']}),
      event('Warentauschtag', '2026-01-03', {categories: ['Abfuhr']}),
    )).to.deep.equal(['01 organic Biotonne', '02 other Biotonne-Reinigung', '03 other Warentauschtag']);
  });

  it('is left out where nothing is collected', () => {
    expect(listed(
      event('Keine Abfuhr', '2026-01-01', {categories: ['Restmüll']}), event('Restmüll', '2026-01-02', {description: 'Die Abfuhr entfällt.'}),
      event('Restmüll', '2026-01-03', {description: 'Bei Frost entfällt die Abfuhr.'}),
    ).map((line) => line.slice(0, 2))).to.deep.equal(['03']);
  });

  it('is read alike where the source is no calendar', () => {
    const lines = [
      {date: '2026-01-01', name: 'Restmüll 2- und 4-wöchentlich'}, {date: '2026-01-02', name: 'Bio-Tonne', remark: 'vorgefahren'},
      {date: '2026-01-03', name: 'Biotonne'}, {date: '2026-01-04', name: 'Biotonne', remark: 'entfällt'},
      {date: '2026-01-05', name: 'Biotonne statt 04.01.'}, {date: '2026-01-06', name: 'Keine Abfuhr'},
    ];
    expect(namedCollections(lines).map((bin) => `${bin.date.slice(8)} ${short(bin)} ${bin.movedFrom ?? ''}`.trim())).to.deep.equal([
      '01 residual Restmüll P2W', '01 residual Restmüll P4W', '02 organic Biotonne (vorgefahren)', '03 organic Biotonne',
      '05 organic Biotonne 2026-01-04',
    ]);
  });

  it('is read alike by a page, which looks closer only where it has to', async () => {
    const names = [
      ...Object.keys(written), 'Restmüll', 'Abfuhr', 'Restmuell', 'Gelber Sack', 'Leerung: Biotonne', 'Papier 14-täglich',
      'bio-Tonne', 'Mülltonne', 'Grüne Tonne', 'Gelben Tonne', 'Ersatzbiotonne', 'Altkleider', 'Wertstoffmobil', 'Papier',
    ];
    for (const name of names) {
      const events = [event(name, '2026-01-01', {categories: ['Papier']}), event('Papiertonne', '2026-01-02')];
      expect(await feedCollections(events, {}), name).to.deep.equal(toCollections(events));
    }
    const remarks: Partial<CityEvent>[] =
      [{description: 'Bitte bis 6 Uhr'}, {status: 'cancelled'}, {source: {title: 'Stadt'}}, {endDate: '2026-01-04'}];
    for (const more of remarks) {
      const events = [event('Papiertonne', '2026-01-01', more), event('Biotonne', '2026-01-02')];
      expect(await feedCollections(events, {}), JSON.stringify(more)).to.deep.equal(toCollections(events));
    }
    const spellings = [event('Bio-Tonne', '2026-01-01'), event('Biotonne', '2026-01-02')];
    expect(await feedCollections(spellings, {})).to.deep.equal(toCollections(spellings));
  });
});
