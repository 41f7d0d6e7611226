import {expect} from 'chai';
import {statusOf, titleStatus} from './title-status.js';
import {expectProportional} from '../../testing/proportion.js';

describe('what a title says of its event', () => {
  for (const [title, name, status] of [
    ['ABGESAGT: Konzert', 'Konzert', 'cancelled'], ['Abgesagt - Konzert', 'Konzert', 'cancelled'], ['[Abgesagt] Konzert', 'Konzert', 'cancelled'],
    ['(abgesagt) Konzert', 'Konzert', 'cancelled'], ['+++ ABGESAGT +++ Konzert', 'Konzert', 'cancelled'], ['ABGESAGT Konzert', 'Konzert', 'cancelled'],
    ['*abgesagt* Konzert', 'Konzert', 'cancelled'], ['Abgesagt! Konzert', 'Konzert', 'cancelled'], ['ABGESAGT – Konzert', 'Konzert', 'cancelled'],
    ['Konzert - ABGESAGT!', 'Konzert', 'cancelled'], ['Konzert (abgesagt)', 'Konzert', 'cancelled'], ['Konzert [ABGESAGT]', 'Konzert', 'cancelled'],
    ['Konzert ABGESAGT', 'Konzert', 'cancelled'], ['Konzert – fällt aus', 'Konzert', 'cancelled'], ['Entfällt: Kurs', 'Kurs', 'cancelled'],
    ['Fällt leider aus: Kurs', 'Kurs', 'cancelled'], ['CANCELLED: Concert', 'Concert', 'cancelled'], ['Canceled: Concert', 'Concert', 'cancelled'],
    ['Absage: Konzert', 'Konzert', 'cancelled'],
  ] as const) {
    it(`is ${status} for ${title}`, () => expect(titleStatus(title)).to.deep.equal({name, status}));
  }

  for (const title of ['Konzert', '', 'Abgesagt', 'ABGESAGT!', 'Nichts ist abgesagt', 'Abgesagt wird nichts', 'Lesung: Der verschobene Tag',
    'Konzert, verschoben auf den 12. Mai', 'Restmüll (verschoben)', 'Die Absagerin: Lesung', 'Unabgesagt - Theater', 'KURS FÄLLT AUS HOLZ: BÄUME']) {
    it(`is nothing for ${title || 'none'}`, () => expect(titleStatus(title)).to.deep.equal({name: title}));
  }

  it('counts more than that something takes place', () => {
    expect(statusOf('scheduled', 'cancelled')).to.equal('cancelled');
    expect(statusOf(undefined, undefined)).to.equal(undefined);
    expect(statusOf('cancelled', 'postponed')).to.equal('cancelled');
    expect(statusOf('rescheduled', undefined)).to.equal('rescheduled');
  });

  for (const scrap of ['abgesagt ', '+', ' ', '( ', 'abgesagt: ', ' -']) {
    it(`is quick with a title that is made to be slow: ${scrap}`, () =>
      expectProportional((size) => titleStatus(`abgesagt${scrap.repeat(size)}x abgesagt`), 50_000));
  }
});
