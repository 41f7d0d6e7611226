import {msg, str} from '@lit/localize';
import {formatNumber} from '../../src/i18n/format.js';

/** How often a bin is collected: ISO 8601 duration in words; unknown ones are not shown. */
export function intervalWords(interval: string | undefined): string | undefined {
  const [, count = '', unit = ''] = /^P(\d+)([WM])$/.exec(interval ?? '') ?? [];
  switch (unit && count + unit) {
    case '': return undefined;
    case '1W': return msg('jede Woche', {id: 'waste-calendar.interval.1-week'});
    case '1M': return msg('jeden Monat', {id: 'waste-calendar.interval.1-month'});
    // Two have a case of their own in Arabic, which nobody but a translator knows.
    case '2W': return msg('alle 2 Wochen', {id: 'waste-calendar.interval.2-weeks'});
    case '2M': return msg('alle 2 Monate', {id: 'waste-calendar.interval.2-months'});
  }
  const span = formatNumber(Number(count), {style: 'unit', unit: unit === 'W' ? 'week' : 'month', unitDisplay: 'long'});
  return msg(str`alle ${span}`, {id: 'waste-calendar.interval'});
}
