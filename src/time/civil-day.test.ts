import {expect} from 'chai';
import {
  addDays, addMonths, civilDate, dayNumber, daysBetween, daysInMonth, fromDayNumber, isDay, monthOf,
  toDayNumber, weekday,
} from './civil-day.js';

interface PlainDate {
  add(duration: {days?: number; months?: number}): PlainDate;
  toString(): string;
  readonly dayOfWeek: number;
  readonly daysInMonth: number;
}

const {Temporal} = globalThis as unknown as {Temporal?: {PlainDate: {from(text: string): PlainDate}}};

describe('civil days', () => {
  it('knows a day when it reads one', () => {
    for (const day of ['2024-02-29', '2000-02-29', '1970-01-01', '0001-01-01', '9999-12-31']) {
      expect(isDay(day), day).to.equal(true);
    }
    for (const text of ['2023-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00',
      '24-01-01',
      '2024-1-1', '2024-01-01T00:00', '20240101', ' 2024-01-01', '']) {
      expect(isDay(text), text).to.equal(false);
    }
  });

  it('numbers days from 1970-01-01', () => {
    expect(toDayNumber('1970-01-01')).to.equal(0);
    expect(toDayNumber('1969-12-31')).to.equal(-1);
    expect(toDayNumber('2000-02-29')).to.equal(11016);
    expect(toDayNumber('2026-03-29')).to.equal(20541);
    expect(toDayNumber('1600-01-01')).to.equal(-135140);
    expect(toDayNumber('0001-01-01')).to.equal(-719162);
    expect(toDayNumber('9999-12-31')).to.equal(2932896);
    expect(toDayNumber('soon')).to.be.NaN;
  });

  it('finds the day of a number', () => {
    expect(fromDayNumber(0)).to.equal('1970-01-01');
    expect(fromDayNumber(-1)).to.equal('1969-12-31');
    expect(fromDayNumber(11016)).to.equal('2000-02-29');
    expect(fromDayNumber(-719162)).to.equal('0001-01-01');
    expect(fromDayNumber(2932896)).to.equal('9999-12-31');
  });

  it('counts every day of eight centuries once', () => {
    let number = dayNumber(1700, 1, 1);
    const wrong: string[] = [];
    for (let year = 1700; year < 2500; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= daysInMonth(year, month); date++, number++) {
          const found = civilDate(number);
          const same = found.year === year && found.month === month && found.date === date;
          if (dayNumber(year, month, date) !== number || !same) wrong.push(`${year}-${month}-${date}`);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(number).to.equal(193579);
  });

  it('adds days over month, year and leap day', () => {
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2023-02-28', 1)).to.equal('2023-03-01');
    expect(addDays('2025-12-31', 1)).to.equal('2026-01-01');
    expect(addDays('2026-01-01', -366)).to.equal('2024-12-31');
  });

  it('counts the days between two', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).to.equal(2);
    expect(daysBetween('2026-01-01', '2025-01-01')).to.equal(-365);
  });

  it('begins the week on Monday', () => {
    expect(weekday('2026-03-02')).to.equal(1);
    expect(weekday('2026-03-08')).to.equal(7);
    expect(weekday('1969-12-31')).to.equal(3);
    expect(weekday('1600-01-01')).to.equal(6);
  });

  it('stays in the month when it adds months', () => {
    expect(addMonths('2024-01-31', 1)).to.equal('2024-02-29');
    expect(addMonths('2023-01-31', 1)).to.equal('2023-02-28');
    expect(addMonths('2024-02-29', 12)).to.equal('2025-02-28');
    expect(addMonths('2024-03-31', -1)).to.equal('2024-02-29');
    expect(addMonths('2024-01-15', -13)).to.equal('2022-12-15');
    expect(addMonths('2024-12-15', 1)).to.equal('2025-01-15');
  });

  it('names the month of a day', () => {
    expect(monthOf('2026-03-02')).to.equal('2026-03');
  });

  if (Temporal) {
    it('reckons as Temporal does', () => {
      for (let step = 0; step < 2000; step++) {
        const number = -700000 + step * 1777 % 3600000;
        const day = fromDayNumber(number);
        const expected = Temporal.PlainDate.from('1970-01-01').add({days: number});
        expect(day).to.equal(expected.toString());
        expect(weekday(day)).to.equal(expected.dayOfWeek);
        expect(daysInMonth(civilDate(number).year, civilDate(number).month)).to.equal(expected.daysInMonth);
        const months = step % 61 - 30;
        expect(addMonths(day, months)).to.equal(expected.add({months}).toString());
      }
    });
  }
});
