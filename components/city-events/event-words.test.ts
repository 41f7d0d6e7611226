import {expect} from 'chai';
import {messages as eventMessages} from '../../src/i18n/generated/city-events.js';
import {sayDistance} from '../../src/i18n/distance.js';
import {formatTime, sayDay} from '../../src/i18n/format.js';
import {sayWeekday} from '../../src/i18n/say-weekday.js';
import {followLocale, localeReady} from '../../src/i18n/locale.js';
import {countWords, furtherWords, rhythmWords, whenWords} from './event-words.js';

/** What grammar and habit want of dates and numbers in each language. */
describe('Words of each language', () => {
  const host = {addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true)};
  const speaking = async (language: string) => {
    document.documentElement.lang = language;
    followLocale(host, eventMessages);
    await localeReady(eventMessages);
    await localeReady();
  };
  after(() => speaking('de'));

  const forms: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
    'de': [[1, '1 weiterer Termin'], [52, '52 weitere Termine']],
    'en': [[1, '1 more date'], [52, '52 more dates']],
    'uk': [[1, 'ще 1 дата'], [2, 'ще 2 дати'], [5, 'ще 5 дат'], [21, 'ще 21 дата'], [52, 'ще 52 дати'], [111, 'ще 111 дат']],
    'ar': [[1, 'موعد آخر'], [2, 'موعدان آخران'], [3, '3 مواعيد أخرى'], [11, '11 موعدًا آخر'], [100, '100 موعد آخر']],
    'tr': [[1, '1 tarih daha'], [52, '52 tarih daha']],
    'de-simple': [[1, '1 weiterer Termin']],
  };
  for (const [language, pairs] of Object.entries(forms)) {
    it(`count in ${language}`, async () => {
      await speaking(language);
      expect(pairs.map(([count]) => furtherWords(count))).to.deep.equal(pairs.map(([, words]) => words));
    });
  }

  it('have a form of their own for nothing in Arabic', async () => {
    await speaking('ar');
    expect(countWords(0)).to.equal('لا فعاليات');
  });

  it('count the hours to 24, in British English where the page says no more', async () => {
    await speaking('en');
    // Older lists of words have a comma behind the weekday.
    const plain = (words: string) => words.replace('Thursday,', 'Thursday');
    expect([formatTime('13:05'), formatTime('00:30'), plain(sayDay('2026-03-05', '2026-03-01', 'long'))])
      .to.deep.equal(['13:05', '00:30', 'Thursday 5 March']);
    const event = {id: '1', name: 'x', startDate: '2026-03-05T10:00:00Z', endDate: '2026-03-05T12:00:00Z', url: ''};
    expect(plain(whenWords(event, 'Europe/Berlin', '2026-03-01'))).to.equal('Thursday 5 March, 11:00–13:00');
    await speaking('en-US');
    expect([formatTime('13:05'), sayDay('2026-03-05', '2026-03-01', 'long')])
      .to.deep.equal(['13:05', 'Thursday, March 5']);
    await speaking('ar');
    expect(formatTime('13:00')).to.equal('13:00');
  });

  it('say which weekday of the month', async () => {
    await speaking('de');
    expect([1, 2, 3, 4, -1].map((ordinal) => rhythmWords({weekday: 3, ordinal}))).to.deep.equal(
      ['ersten', 'zweiten', 'dritten', 'vierten', 'letzten'].map((which) => `jeden ${which} Mittwoch im Monat`));
    expect(rhythmWords({weekday: 7, weeks: 2})).to.equal('jeden zweiten Sonntag');
    expect([1, 2, 3, 4, 5, 6, 7].map(sayWeekday).join()).to.equal(
      'Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag');
  });

  it('fit every weekday in Ukrainian, whatever its gender', async () => {
    await speaking('uk');
    expect([{weekday: 7, weeks: 1}, {weekday: 1, weeks: 2}, {weekday: 3, ordinal: 1}].map(rhythmWords))
      .to.deep.equal(['щотижня: неділя', 'кожні 2 тижні: понеділок', 'щомісяця: середа, перший такий день']);
  });

  it('are small for a Turkish weekday within a sentence', async () => {
    await speaking('tr');
    expect([sayWeekday(7), rhythmWords({weekday: 7, weeks: 1})]).to.deep.equal(['pazar', 'her pazar']);
  });

  it('say a distance as people do', async () => {
    await speaking('ar');
    expect([sayDistance(3), sayDistance(11)]).to.deep.equal(['بعد 3 أيام', 'بعد 11 يومًا']);
    await speaking('uk');
    expect([sayDistance(1), sayDistance(3), sayDistance(11), sayDistance(21)])
      .to.deep.equal(['завтра', 'через 3 дні', 'через 11 днів', 'через 21 день']);
    await speaking('en');
    expect([sayDistance(0), sayDistance(1), sayDistance(3)]).to.deep.equal(['today', 'tomorrow', 'in 3 days']);
    await speaking('de');
    expect([sayDistance(0), sayDistance(3), sayDistance(-3)]).to.deep.equal(['heute', 'in 3 Tagen', 'vor 3 Tagen']);
  });

  it('are not shortened in plain German', async () => {
    await speaking('de-simple');
    expect(sayDay('2026-03-05', '2026-03-01')).to.equal('Donnerstag, 5. März');
  });
});
