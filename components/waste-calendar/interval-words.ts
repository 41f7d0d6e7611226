import {msg, str} from '@lit/localize';
import {formatNumber} from '../../src/i18n/format.js';

/** How often a bin is collected: ISO 8601 duration in words; unknown ones are not shown. */
export function intervalWords(interval: string | undefined): string | undefined {
  const [, count = '', unit = ''] = /^P(\d+)([WM])$/.exec(interval ?? '') ?? [];
  switch (unit && count + unit) {
    case '': return undefined;
    case '1W': return msg('jede Woche', {id: 'waste-calendar.interval.1-week'});
    case '2W': return msg('alle 2 Wochen', {id: 'waste-calendar.interval.2-weeks'});
    case '4W': return msg('alle 4 Wochen', {id: 'waste-calendar.interval.4-weeks'});
    case '1M': return msg('jeden Monat', {id: 'waste-calendar.interval.1-month'});
  }
  const number = formatNumber(Number(count));
  return unit === 'W'
    ? msg(str`alle ${number} Wochen`, {id: 'waste-calendar.interval.weeks'})
    : msg(str`alle ${number} Monate`, {id: 'waste-calendar.interval.months'});
}
