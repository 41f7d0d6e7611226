import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {expect} from 'chai';
import {decode} from '../../sources/decode.js';
import {format, read} from './icalendar.js';

const data = new URL('../../../../shared/data/', import.meta.url);
const folders = ['ics-edge', 'ics-events', 'ics-waste'];

/** What is wrong in those files in which something is. */
const flaws: Readonly<Record<string, readonly string[]>> = {
  'bad_custom_ms_tz.ics': ['unknown-zone 6', 'bad-duration 40'],
  'daily-count-exdate-recurrence-id.ics': ['bad-end 16'],
  'germany_at_end_of_day_repeating.ics': ['unknown-zone 3', 'unknown-zone 4'],
  'issue_722_missing_timezones.ics': ['bad-start 15'],
  'rfc_7986_conferences.ics': ['no-event 1', 'bad-start 2'],
  'rfc_7986_image.ics': ['no-event 1', 'bad-start 2', 'bad-start 14'],
};

const textOf = (folder: string, name: string): string => decode(readFileSync(new URL(`${folder}/${name}`, data)));

/** VEVENTs as plain text search sees them: lines of each, folds undone. */
const blocks = (text: string): string[] => text.replace(/(\r?\n)+[ \t]/g, '').split(/^BEGIN:VEVENT\s*$/m).slice(1);

const value = (block: string, name: string): string =>
  new RegExp(`^${name}[;:].*?([^:\\r\\n]*)\\r?$`, 'm').exec(block)?.[1] ?? '';

describe('iCalendar as it is published', function() {
  this.timeout(60000);

  before(function() {
    if (!existsSync(data)) this.skip();
  });

  for (const folder of existsSync(data) ? folders : []) {
    for (const name of readdirSync(new URL(`${folder}/`, data))) {
      it(`reads ${folder}/${name}: every event, its flaws named`, () => {
        const text = textOf(folder, name);
        const {items, problems} = read(text, {from: '1980-01-01', to: '2060-01-01'});
        const all = blocks(text).filter((block) => value(block, 'DTSTART'));
        const isPart = (block: string) => ['RRULE', 'RDATE', 'RECURRENCE-ID'].some((part) => value(block, part));
        const series = new Set(all.filter(isPart).map((block) => value(block, 'UID')));
        const single = all.filter((block) => !isPart(block) && !(value(block, 'UID') && series.has(value(block, 'UID'))));
        expect(items.filter(({recurring}) => !recurring)).to.have.length(single.length);
        expect(new Set(items.filter(({recurring}) => recurring).map(({seriesId = ''}) => seriesId)))
          .to.deep.equal(series);
        expect(new Set(items.map(({id}) => id)).size).to.equal(items.length);
        expect(problems.map(({code, line}) => `${code} ${line}`).filter((flaw) => !flaw.startsWith('cut')))
          .to.deep.equal(flaws[name] ?? []);
        expect(format.detect(text)).to.equal(true);
      });
    }
  }

  it('takes the same days from waste calendars as a plain search for them', () => {
    for (const name of existsSync(data) ? readdirSync(new URL('ics-waste/', data)) : []) {
      const text = textOf('ics-waste', name);
      const single = blocks(text).filter((block) => !value(block, 'RRULE'));
      // Local times and days: what stands there is the day. Times in UTC are looked at below.
      const days = single.map((block) => value(block, 'DTSTART')).filter((start) => !start.endsWith('Z'))
        .map((start) => `${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6, 8)}`);
      const found = read(text, {from: '1980-01-01', to: '2060-01-01'}).items
        .filter(({recurring, timeZone}) => !recurring && timeZone !== 'UTC').map(({startDate}) => startDate.slice(0, 10));
      expect(found.sort(), name).to.deep.equal(days.sort());
    }
  });

  it('survives every real file with a byte changed, a line lost or the end cut off', () => {
    for (const folder of existsSync(data) ? folders : []) {
      for (const name of readdirSync(new URL(`${folder}/`, data))) {
        const text = textOf(folder, name).slice(0, 20000);
        for (let step = 1; step < 6; step++) {
          const at = Math.floor(text.length * step / 6);
          read(text.slice(0, at));
          read(text.slice(0, at) + text.slice(at + 60));
          read(`${text.slice(0, at)}"${text.slice(at + 1)}`);
        }
      }
    }
  });
});
