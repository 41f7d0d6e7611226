import {expect} from 'chai';
import {publicHolidays} from './holidays.js';

const days = (year: number, region?: string, municipal?: string): string =>
  publicHolidays(year, region, municipal).map(({day}) => day.slice(5)).join(' ');

const has = (day: string, region: string, municipal?: string): boolean =>
  publicHolidays(Number(day.slice(0, 4)), region, municipal).some((one) => one.day === day);

const states = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'];
const where = (day: string): string => states.filter((state) => has(day, `DE-${state}`)).join(' ');

describe('public holidays', () => {
  it('are nine where no state is named', () => {
    expect(days(2026)).to.equal('01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26');
  });

  it('are those of each state in 2026', () => {
    const nine = days(2026);
    const further = Object.fromEntries(states.map((state) =>
      [state, days(2026, `DE-${state}`).split(' ').filter((day) => !nine.includes(day)).join(' ')]));
    expect(further).to.deep.equal({
      BB: '04-05 05-24 10-31', BE: '03-08', BW: '01-06 06-04 11-01', BY: '01-06 06-04 11-01', HB: '10-31', HE: '06-04',
      HH: '10-31', MV: '03-08 10-31', NI: '10-31', NW: '06-04 11-01', RP: '06-04 11-01', SH: '10-31',
      SL: '06-04 08-15 11-01', SN: '10-31 11-18', ST: '01-06 10-31', TH: '09-20 10-31',
    });
  });

  it('move with Easter', () => {
    const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035];
    const easterMondays = years.map((year) => publicHolidays(year).find(({holiday}) => holiday === 'easter-monday')!.day.slice(5));
    expect(easterMondays.join(' ')).to.equal(
      '04-13 04-05 04-18 04-10 04-01 04-21 04-06 03-29 04-17 04-02 04-22 04-14 03-29 04-18 04-10 03-26');
  });

  it('begin and end with the laws', () => {
    expect(where('2016-10-31')).to.equal('BB MV SN ST TH');
    expect(where('2017-10-31')).to.equal(states.join(' '));
    expect(where('2018-10-31')).to.equal('BB HB HH MV NI SH SN ST TH');
    expect(where('2018-03-08')).to.equal('');
    expect(where('2019-03-08')).to.equal('BE');
    expect(where('2022-03-08')).to.equal('BE');
    expect(where('2023-03-08')).to.equal('BE MV');
    expect(where('2018-09-20')).to.equal('');
    expect(where('2019-09-20')).to.equal('TH');
    expect(where('1994-11-16')).to.equal(states.join(' '));
    expect(where('1995-11-22')).to.equal('SN');
  });

  it('are single ones in Berlin', () => {
    expect(['2019-05-08', '2020-05-08', '2021-05-08', '2025-05-08', '2026-05-08'].map(where).join())
      .to.equal(',BE,,BE,');
    expect(['2027-06-17', '2028-06-17', '2029-06-17'].map(where).join()).to.equal(',BE,');
  });

  it('fall on the Wednesday before 23 November in Saxony', () => {
    const repentance = [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].map((year) =>
      publicHolidays(year, 'DE-SN').find(({holiday}) => holiday === 'repentance')!.day.slice(5));
    expect(repentance.join(' ')).to.equal('11-18 11-17 11-16 11-22 11-20 11-19 11-18 11-17');
  });

  it('are those of a part of a state only where that is said, and only in its state', () => {
    expect(has('2026-08-08', 'DE-BY')).to.equal(false);
    expect(has('2026-08-08', 'DE-BY', 'assumption augsburg')).to.equal(true);
    expect(has('2026-08-15', 'DE-BY')).to.equal(false);
    expect(has('2026-08-15', 'DE-BY', 'assumption')).to.equal(true);
    expect(has('2026-08-15', 'DE-SL')).to.equal(true);
    expect(has('2026-06-04', 'DE-TH')).to.equal(false);
    expect(has('2026-06-04', 'DE-TH', 'corpus-christi')).to.equal(true);
    expect(has('2026-06-04', 'DE-SN', 'corpus-christi')).to.equal(true);
    expect(has('2026-08-08', 'DE-NW', 'augsburg assumption')).to.equal(false);
  });

  it('know a state by an official key as well', () => {
    expect(days(2026, '05122000')).to.equal(days(2026, 'DE-NW'));
    expect(days(2026, '051220000000')).to.equal(days(2026, 'DE-NW'));
    expect(days(2026, '01')).to.equal(days(2026, 'DE-SH'));
    expect(days(2026, '16')).to.equal(days(2026, 'DE-TH'));
    expect(days(2026, 'nw')).to.equal(days(2026, 'DE-NW'));
    expect(days(2026, 'AT-1')).to.equal(days(2026));
  });
});
