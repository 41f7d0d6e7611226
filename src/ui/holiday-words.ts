import {msg} from '@lit/localize';
import type {Holiday} from '../places/holidays.js';

/** Days on which many places keep other hours, though they are no public holidays. */
export type Eve = 'christmas-eve' | 'new-years-eve';

/** Names of public holidays, by their keys. */
const names: Readonly<Record<Holiday | Eve, () => string>> = {
  'new-year': () => msg('Neujahr', {id: 'city.hours.holiday.new-year'}),
  'epiphany': () => msg('Heilige Drei Könige', {id: 'city.hours.holiday.epiphany'}),
  'womens-day': () => msg('Frauentag', {id: 'city.hours.holiday.womens-day'}),
  'good-friday': () => msg('Karfreitag', {id: 'city.hours.holiday.good-friday'}),
  'easter-sunday': () => msg('Ostersonntag', {id: 'city.hours.holiday.easter-sunday'}),
  'easter-monday': () => msg('Ostermontag', {id: 'city.hours.holiday.easter-monday'}),
  'labour-day': () => msg('Tag der Arbeit', {id: 'city.hours.holiday.labour-day'}),
  'liberation-day': () => msg('Tag der Befreiung', {id: 'city.hours.holiday.liberation-day'}),
  'ascension': () => msg('Christi Himmelfahrt', {id: 'city.hours.holiday.ascension'}),
  'whit-sunday': () => msg('Pfingstsonntag', {id: 'city.hours.holiday.whit-sunday'}),
  'whit-monday': () => msg('Pfingstmontag', {id: 'city.hours.holiday.whit-monday'}),
  'corpus-christi': () => msg('Fronleichnam', {id: 'city.hours.holiday.corpus-christi'}),
  'uprising-day': () => msg('Gedenktag zum 17. Juni', {id: 'city.hours.holiday.uprising-day'}),
  'augsburg': () => msg('Augsburger Friedensfest', {id: 'city.hours.holiday.augsburg'}),
  'assumption': () => msg('Mariä Himmelfahrt', {id: 'city.hours.holiday.assumption'}),
  'childrens-day': () => msg('Weltkindertag', {id: 'city.hours.holiday.childrens-day'}),
  'unity-day': () => msg('Tag der Deutschen Einheit', {id: 'city.hours.holiday.unity-day'}),
  'reformation': () => msg('Reformationstag', {id: 'city.hours.holiday.reformation'}),
  'all-saints': () => msg('Allerheiligen', {id: 'city.hours.holiday.all-saints'}),
  'repentance': () => msg('Buß- und Bettag', {id: 'city.hours.holiday.repentance'}),
  'christmas-eve': () => msg('Heiligabend', {id: 'city.hours.holiday.christmas-eve'}),
  'christmas': () => msg('1. Weihnachtstag', {id: 'city.hours.holiday.christmas'}),
  'boxing-day': () => msg('2. Weihnachtstag', {id: 'city.hours.holiday.boxing-day'}),
  'new-years-eve': () => msg('Silvester', {id: 'city.hours.holiday.new-years-eve'}),
};

/** A holiday as people call it. */
export const holidayName = (holiday: Holiday | Eve): string => names[holiday]();
