import {expect} from 'chai';
import type {Zone} from './zone.js';
import {
  dayAt, formatLocal, formatMoment, ianaZone, parseMoment, toEpoch, toWall, utc, wallOf,
} from './zone.js';

interface Zoned {
  readonly epochMilliseconds: number;
  readonly offsetNanoseconds: number;
}

const {Temporal} = globalThis as unknown as {
  Temporal?: {
    PlainDateTime: {from(text: string): {toZonedDateTime(zone: string): Zoned}};
    Instant: {fromEpochMilliseconds(epoch: number): {toZonedDateTimeISO(zone: string): Zoned}};
  };
};

const hour = 3600000;
const day = 24 * hour;

const exotic = [
  'Europe/Berlin', 'Europe/London', 'Europe/Dublin', 'America/New_York', 'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Casablanca', 'Africa/Cairo', 'Africa/Monrovia', 'Asia/Kathmandu', 'Asia/Tehran', 'Asia/Gaza',
  'Asia/Pyongyang',
  'Australia/Lord_Howe', 'Australia/Eucla', 'Pacific/Apia', 'Pacific/Kiritimati', 'Pacific/Chatham',
  'Antarctica/Troll',
  'UTC',
];

function zoneOf(id: string): Zone {
  const zone = ianaZone(id);
  if (!zone) throw new Error(id);
  return zone;
}

/** The moment at which a clock shows a time, as RFC 3339 has it there. */
function at(id: string, wall: string): string {
  return formatMoment(toEpoch(Date.parse(`${wall}Z`), zoneOf(id)), zoneOf(id));
}

/** How often a date is formatted meanwhile. */
function countingFormats(work: () => void): number {
  const {prototype} = Intl.DateTimeFormat;
  const original = Object.getOwnPropertyDescriptor(prototype, 'format')!;
  let count = 0;
  Object.defineProperty(prototype, 'format', {
    ...original,
    get(this: Intl.DateTimeFormat) {
      count++;
      return original.get!.call(this);
    },
  });
  try {
    work();
  } finally {
    Object.defineProperty(prototype, 'format', original);
  }
  return count;
}

describe('zones', () => {
  it('knows the zones that Intl knows, and no others', () => {
    expect(ianaZone('Europe/Berlin')?.id).to.equal('Europe/Berlin');
    expect(ianaZone('UTC')).to.equal(utc);
    for (const id of ['Europe/Solingen', 'W. Europe Standard Time', '+01:00', '-05:00', '', ' ', '\n']) {
      expect(ianaZone(id), id).to.equal(undefined);
    }
  });

  it('keeps a zone it has once looked up', () => {
    expect(ianaZone('Asia/Tokyo')).to.equal(ianaZone('Asia/Tokyo'));
  });

  it('reads a time that is skipped with the offset before the gap', () => {
    expect(at('Europe/Berlin', '2026-03-29T01:59:59')).to.equal('2026-03-29T01:59:59+01:00');
    expect(at('Europe/Berlin', '2026-03-29T02:00:00')).to.equal('2026-03-29T03:00:00+02:00');
    expect(at('Europe/Berlin', '2026-03-29T02:30:00')).to.equal('2026-03-29T03:30:00+02:00');
    expect(at('Europe/Berlin', '2026-03-29T03:00:00')).to.equal('2026-03-29T03:00:00+02:00');
    expect(at('America/New_York', '2026-03-08T02:30:00')).to.equal('2026-03-08T03:30:00-04:00');
  });

  it('reads a time that comes twice as its first', () => {
    expect(at('Europe/Berlin', '2026-10-25T01:59:59')).to.equal('2026-10-25T01:59:59+02:00');
    expect(at('Europe/Berlin', '2026-10-25T02:30:00')).to.equal('2026-10-25T02:30:00+02:00');
    expect(at('Europe/Berlin', '2026-10-25T03:00:00')).to.equal('2026-10-25T03:00:00+01:00');
    expect(at('America/New_York', '2007-11-04T01:30:00')).to.equal('2007-11-04T01:30:00-04:00');
  });

  it('moves Lord Howe Island by half an hour', () => {
    expect(at('Australia/Lord_Howe', '2026-10-04T02:15:00')).to.equal('2026-10-04T02:45:00+11:00');
    expect(at('Australia/Lord_Howe', '2026-04-05T01:45:00')).to.equal('2026-04-05T01:45:00+11:00');
    expect(at('Australia/Lord_Howe', '2026-04-05T02:00:00')).to.equal('2026-04-05T02:00:00+10:30');
  });

  it('knows that Morocco changes its clocks for Ramadan', () => {
    expect(at('Africa/Casablanca', '2025-02-01T12:00:00')).to.equal('2025-02-01T12:00:00+01:00');
    expect(at('Africa/Casablanca', '2025-03-01T12:00:00')).to.equal('2025-03-01T12:00:00+00:00');
    expect(at('Africa/Casablanca', '2025-04-10T12:00:00')).to.equal('2025-04-10T12:00:00+01:00');
  });

  it('knows the days that Samoa and Kiribati left out', () => {
    expect(at('Pacific/Apia', '2011-12-29T23:59:59')).to.equal('2011-12-29T23:59:59-10:00');
    expect(at('Pacific/Apia', '2011-12-30T12:00:00')).to.equal('2011-12-31T12:00:00+14:00');
    expect(at('Pacific/Apia', '2011-12-31T00:00:00')).to.equal('2011-12-31T00:00:00+14:00');
    expect(at('Pacific/Kiritimati', '2026-01-01T00:00:00')).to.equal('2026-01-01T00:00:00+14:00');
  });

  it('knows quarter hours and half hours', () => {
    expect(at('Asia/Kathmandu', '2026-01-01T00:00:00')).to.equal('2026-01-01T00:00:00+05:45');
    expect(at('America/St_Johns', '2026-07-01T00:00:00')).to.equal('2026-07-01T00:00:00-02:30');
    expect(at('America/St_Johns', '2026-01-01T00:00:00')).to.equal('2026-01-01T00:00:00-03:30');
  });

  it('knows daylight saving of the past', () => {
    expect(at('Europe/Berlin', '1947-05-20T12:00:00')).to.equal('1947-05-20T12:00:00+03:00');
    expect(at('Europe/Berlin', '1975-07-01T12:00:00')).to.equal('1975-07-01T12:00:00+01:00');
    expect(at('Europe/London', '1970-01-01T12:00:00')).to.equal('1970-01-01T12:00:00+01:00');
  });

  it('writes local mean time with the nearest minute, and the same moment', () => {
    const zone = zoneOf('Europe/Berlin');
    const epoch = Date.UTC(1880, 0, 1);
    expect(Math.round(zone.offsetAt(epoch) / 60000)).to.equal(53);
    expect(formatMoment(epoch, zone)).to.equal('1880-01-01T00:53:00+00:53');
    expect(parseMoment(formatMoment(epoch, zone))?.epoch).to.equal(epoch);
  });

  it('gives back every wall that a clock shows once', () => {
    for (const id of exotic) {
      const zone = zoneOf(id);
      for (let epoch = Date.UTC(1969, 0, 1); epoch < Date.UTC(2040, 0, 1); epoch += 37 * day + 5 * hour) {
        expect(toEpoch(toWall(epoch, zone), zone), `${id} ${epoch}`).to.equal(epoch);
      }
    }
  });

  it('finds offsets at the ends of time', () => {
    const zone = zoneOf('Europe/Berlin');
    expect(zone.offsetAt(8.64e15)).to.equal(hour);
    expect(zone.offsetAt(Infinity)).to.equal(hour);
    expect(zone.offsetAt(-Infinity)).to.equal(zone.offsetAt(-6e13));
  });

  it('asks Intl no more about days it knows', () => {
    const zone = zoneOf('Asia/Tbilisi');
    const asked = countingFormats(() => {
      for (let step = 0; step < 1000; step++) zone.offsetAt(Date.UTC(2026, 5, 1) + step * 1000);
      for (let step = 0; step < 1000; step++) expect(zone.offsetAt(Date.UTC(2026, 5, 1) + step * 1000))
        .to.equal(4 * hour);
    });
    expect(asked).to.equal(2);
  });

  it('reads RFC 3339 moments', () => {
    expect(parseMoment('2026-03-02T07:30:00+01:00')).to.deep.equal({
      epoch: 1772433000000, wall: 1772436600000, offset: hour,
    });
    expect(parseMoment('2026-03-02t06:30:00z'))
      .to.deep.equal({epoch: 1772433000000, wall: 1772433000000, offset: 0});
    expect(parseMoment('2026-03-02 03:00:00.5-03:30')).to.deep.equal({
      epoch: 1772433000500, wall: 1772420400500, offset: -3.5 * hour,
    });
    expect(parseMoment('2016-12-31T23:59:60Z')?.epoch).to.equal(Date.UTC(2017, 0, 1));
  });

  it('refuses what is no moment', () => {
    for (const text of ['2026-03-02', '2026-03-02T07:30:00', '2026-02-30T07:30:00Z', '2026-03-02T24:00:00Z',
      '2026-03-02T07:60:00Z', '2026-03-02T07:30Z', '2026-03-02T07:30:00+0100', '2026-03-02T07:30:00+24:00',
      'now']) {
      expect(parseMoment(text), text).to.equal(undefined);
    }
  });

  it('writes moments with the offset that holds, and Z for UTC alone', () => {
    expect(formatMoment(1772433000000, zoneOf('Europe/Berlin'))).to.equal('2026-03-02T07:30:00+01:00');
    expect(formatMoment(1772433000000, utc)).to.equal('2026-03-02T06:30:00Z');
    expect(formatMoment(1772433000000, zoneOf('Africa/Abidjan'))).to.equal('2026-03-02T06:30:00+00:00');
    expect(formatMoment(1772433000999, utc)).to.equal('2026-03-02T06:30:00Z');
  });

  it('writes walls before 1970 and after', () => {
    expect(formatLocal(-1000)).to.equal('1969-12-31T23:59:59');
    expect(formatLocal(wallOf('2026-03-02') + 7.5 * hour)).to.equal('2026-03-02T07:30:00');
  });

  it('knows what day it is somewhere', () => {
    expect(dayAt(Date.UTC(2026, 0, 1, 10), zoneOf('Pacific/Kiritimati'))).to.equal('2026-01-02');
    expect(dayAt(Date.UTC(2026, 0, 1, 2), zoneOf('America/St_Johns'))).to.equal('2025-12-31');
    expect(dayAt(Date.UTC(2025, 11, 31, 23), zoneOf('Europe/Berlin'))).to.equal('2026-01-01');
  });

  if (Temporal) {
    it('agrees with Temporal on offsets', () => {
      for (const id of exotic) {
        const zone = zoneOf(id);
        for (let epoch = Date.UTC(1925, 0, 1); epoch < Date.UTC(2040, 0, 1); epoch += 19 * day + 7 * hour) {
          const expected = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(id);
          const offset = expected.offsetNanoseconds / 1e6;
          expect(zone.offsetAt(epoch), `${id} ${new Date(epoch).toISOString()}`).to.equal(offset);
        }
      }
    }).timeout(20000);

    it('agrees with Temporal on every quarter of an hour of the days when clocks change', () => {
      for (const id of exotic) {
        const zone = zoneOf(id);
        for (let epoch = Date.UTC(2010, 0, 1); epoch < Date.UTC(2027, 0, 1); epoch += day) {
          if (zone.offsetAt(epoch) === zone.offsetAt(epoch + day)) continue;
          for (let wall = epoch - day; wall < epoch + 2 * day; wall += hour / 4) {
            const expected = Temporal.PlainDateTime.from(formatLocal(wall)).toZonedDateTime(id);
            expect(toEpoch(wall, zone), `${id} ${formatLocal(wall)}`).to.equal(expected.epochMilliseconds);
          }
        }
      }
    }).timeout(20000);
  }
});
