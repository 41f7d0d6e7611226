import {expect} from 'chai';
import {cityZone, utc} from '../../time/zone.js';
import {momentIn} from './moment.js';

const berlin = cityZone('Europe/Berlin');

describe('a published time', () => {
  it('becomes a moment with the offset that holds in the city then', () => {
    for (const [text, moment] of [
      ['2026-07-01T06:00:00Z', '2026-07-01T08:00:00+02:00'], ['2026-12-01T08:00:00+02:00', '2026-12-01T07:00:00+01:00'],
      ['2026-07-01T08:00:00+0200', '2026-07-01T08:00:00+02:00'], ['2026-07-01 06:00Z', '2026-07-01T08:00:00+02:00'],
      ['2026-07-01T08:00:00.250+02:00', '2026-07-01T08:00:00+02:00'],
    ] as const) expect(momentIn(text, berlin), text).to.equal(moment);
  });

  it('is of the zone it is written in where it has no offset', () => {
    expect(momentIn('2026-07-01 06:00:00', berlin)).to.equal('2026-07-01T06:00:00+02:00');
    expect(momentIn('2026-07-01T06:00', utc, berlin)).to.equal('2026-07-01T04:00:00Z');
  });

  it('is none where it is anything else', () => {
    for (const text of ['', 'null', '2026-07-01', '2026-02-30T06:00:00Z', '2026-07-01T25:00:00Z', 'gestern', '1784000000']) {
      expect(momentIn(text, berlin), text).to.equal(undefined);
    }
  });
});
