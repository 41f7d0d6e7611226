import {expect} from 'chai';
import {callsOff, isCalledOff} from './called-off.js';
import {expectProportional} from '../testing/proportion.js';

const day = '2026-12-25';
const off = [
  'Keine Abfuhr', 'Keine Abfuhr - Restmüll wird am 28.12. nachgeholt', 'Feiertag: keine Leerung', 'Restmüll entfällt',
  'Gelber Sack fällt aus!', 'Biotonne fällt heute aus', 'Keine Restmüllabfuhr', 'heute keine Müllabfuhr (Weihnachten)',
  'Restmüll: keine Abfuhr am 25.12.', 'Abfuhr am 25.12. entfällt', 'Die Leerung der Biotonne findet nicht statt', 'No collection',
  'Restmüll - ausgefallen', 'Kein Termin', 'Abgesagt: Schadstoffmobil', 'Restmüll ENTFAELLT',
];
const on = [
  'Restmüll', 'Restmüll, Ersatz für 24.12., da keine Abfuhr', 'Biotonne (keine Abfuhr am 24.12.)', 'Papier (am 24.12. keine Abfuhr)',
  'Restmüll verschoben vom 24.12. (keine Leerung)', 'Keiner muss warten: Papier', 'Sammlung', 'Restmüll statt 24.12., entfällt dort',
];

describe('a name that says that nothing is collected', () => {
  for (const name of off) it(`is "${name}"`, () => expect(isCalledOff(name, day)).to.equal(true));
  for (const name of on) it(`is not "${name}"`, () => expect(isCalledOff(name, day)).to.equal(false));

  it('is known among remarks where it is all they say', () => {
    for (const remark of ['Keine Abfuhr', 'entfällt', 'Die Abfuhr entfällt wegen Feiertag.', 'Fällt aus!']) {
      expect(callsOff(remark), remark).to.equal(true);
    }
    for (const remark of ['', 'Bei Frost entfällt die Leerung', 'Keine Abfuhr von Bauschutt, bitte selbst bringen', 'Bitte bis 6 Uhr']) {
      expect(callsOff(remark), remark).to.equal(false);
    }
  });

  for (const text of ['keine ', 'fällt ', 'am 1.1. ', 'keine a ', '- ', 'Die ']) {
    it(`is found in no time in a hostile text: ${text}`, () => expectProportional((size) => {
      isCalledOff(text.repeat(size), day);
      isCalledOff(`${text.repeat(size / 1000)}entfällt${text.repeat(size / 1000)}`, day);
      callsOff(text.repeat(size));
    }, 50_000));
  }
});
