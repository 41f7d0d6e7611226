/**
 * The words with which providers say that a collection replaces the one of another day. Only a date that
 * is written there counts: nothing is calculated from holidays.
 */
import type {CityEvent} from '../model/city-event.js';
import {daysBetween, isDay} from '../time/civil-day.js';

/** Letters of the languages read here; the table of `\p{L}` costs milliseconds to compile. */
export const letter = 'a-zß-ÿ';

const date = String.raw`(?:\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\d\d)?|\d{4}-\d\d-\d\d)(?!\d)`;
const weekday = String.raw`(?:(?:mo|di|mi|do|fr|sa|so)(?:[a-z]{1,6}(?:tag|woch|abend))?\.?,?\s+)?`;
const preposition = String.raw`(?:(?:vom|von|für|am|zum|de[nmrs]|auf|from|of)\s+){0,3}`;
const written = `\\s*${preposition}${weekday}${preposition}${date}`;

/** A day as German texts write it, with the weekday and the prepositions before it. */
export const datePattern = new RegExp(`(?<![${letter}\\d.])${preposition}${weekday}${preposition}${date}`, 'gi');

/** Says that a collection is not on its regular day, with the dates and the reason that belong to it. */
export const movedPattern = new RegExp(
  String.raw`[\s,;/(*!:–-]{0,20}((?:(?<![${letter}])vom${written}\s+(?:auf|zum)${written}\s+)?`
  + String.raw`(?:[${letter}]*(?:verschieb|verschob|verleg|vorgezog|nach(?:ge)?hol|vorhol|ersatz|ausweich)[${letter}]*`
  + String.raw`|(?<![${letter}])(?:statt|anstatt|anstelle|ursprünglich|vorgefahren|moved|rescheduled)(?=${written}))`
  + String.raw`(?:${written}|\s+(?:wegen|vom|auf)\s+[${letter}]+)*)[\s)!*]*`, 'gi');

/**
 * The regular day that a collection on `day` replaces, where `text` names it ("verschoben vom 25.12.",
 * "statt Mo. 14.12.", "Ersatztermin für 25.12.2026"). A date without a year is the one closest to `day`;
 * one more than two months away is taken for a mistake.
 */
export function movedFrom(text: string, day: string): string | undefined {
  for (const [phrase] of text.slice(0, 2000).matchAll(movedPattern)) {
    for (const [found] of phrase.matchAll(datePattern)) {
      // "verschoben auf den 27.12." names the day it is moved to.
      const from = /(?<!\S)(auf|zum)\s/i.test(found) ? undefined : nearestDay(found, day);
      if (from && from !== day && Math.abs(daysBetween(from, day)) <= 62) return from;
    }
  }
  return undefined;
}

/** The day that an occurrence of a series was announced for, if it is another now: its id names it. */
export function announcedDay({id, status, startDate}: CityEvent): string | undefined {
  const [, day] = status === 'rescheduled' && /#(\d{4}-\d\d-\d\d)(?:T[\d:]+)?(?:#\d+)?$/.exec(id) || [];
  return day && !startDate.startsWith(day) ? day : undefined;
}

/** Reads the first `25.12.2026`, `25.12.26`, `25.12.` or `2026-12-25`; else closest to `near`. */
export function nearestDay(text: string, near: string): string | undefined {
  const parts = /(\d+)\.\s?(\d+)\.\s?(\d*)|(\d{4}-\d\d-\d\d)/.exec(text);
  if (!parts) return undefined;
  const [, date, month, year, day] = parts;
  const middle = Number(near.slice(0, 4));
  const years = year ? [year.length < 3 ? 2000 + Number(year) : year] : [middle, middle - 1, middle + 1];
  return years.map((value) => day ?? `${value}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`)
    .filter(isDay)
    .sort((a, b) => Math.abs(daysBetween(a, near)) - Math.abs(daysBetween(b, near)))[0];
}
