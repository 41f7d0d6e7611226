import {expect} from 'chai';
import {announcedDay, movedFrom} from './moved-from.js';
import {expectProportional} from '../testing/proportion.js';

const cases: readonly (readonly [text: string, day: string, from: string | undefined])[] = [
  ['verschoben vom 25.12.', '2026-12-28', '2026-12-25'],
  ['Verschoben vom Mo. 14.12. auf Di. 15.12.', '2026-12-15', '2026-12-14'],
  ['statt Mo. 14.12.', '2026-12-15', '2026-12-14'],
  ['statt Freitag, den 25.12.2026', '2026-12-28', '2026-12-25'],
  ['Ersatztermin für 25.12.2026', '2026-12-28', '2026-12-25'],
  ['Nachholtermin für den 01.01.27', '2027-01-02', '2027-01-01'],
  ['Termin verlegt vom 20.11.2026', '2026-11-21', '2026-11-20'],
  ['vom 25.12. auf 28.12. verschoben', '2026-12-28', '2026-12-25'],
  ['Terminverschiebung! Die Leerung findet statt am 28.12.', '2026-12-28', undefined],
  ['Vorgezogen vom 1. 1.', '2026-12-31', '2027-01-01'],
  ['verschoben auf den 28.12.', '2026-12-25', undefined],
  ['verschoben', '2026-12-28', undefined],
  ['Nächste Leerung am 25.12.', '2026-12-28', undefined],
  ['findet statt am 25.12.', '2026-12-25', undefined],
  ['verschoben vom 31.02.', '2026-03-02', undefined],
  ['verschoben vom 25.06.2026', '2026-12-28', undefined],
  ['moved from 2026-12-25', '2026-12-28', '2026-12-25'],
];

describe('moved collections', () => {
  for (const [text, day, from] of cases) {
    it(`reads "${text}" on ${day} as ${from ? `moved from ${from}` : 'not moved from a known day'}`, () => {
      expect(movedFrom(text, day)).to.equal(from);
    });
  }

  it('is not kept busy by a hostile text', async () => {
    for (const text of ['statt ', '!', 'vom ', 'verschoben vom ', '1.1.', 'a ', ' ']) {
      await expectProportional((count) => movedFrom(text.repeat(count), '2026-01-01'), 50_000, text);
    }
  });

  it('knows it of an occurrence that was moved within its series', () => {
    const moved = (id: string, startDate = '2026-04-16') => announcedDay({id, name: 'Bio', startDate, status: 'rescheduled'});
    expect(moved('u1@google#2026-04-15')).to.equal('2026-04-15');
    expect(moved('u1#2026-04-15T06:00:00#2', '2026-04-16T06:00:00+02:00')).to.equal('2026-04-15');
    expect(moved('u1#2026-04-16T06:00:00', '2026-04-16T09:00:00+02:00')).to.equal(undefined);
    expect(moved('u1')).to.equal(undefined);
    expect(announcedDay({id: 'u1#2026-04-15', name: 'Bio', startDate: '2026-04-16'})).to.equal(undefined);
  });
});
