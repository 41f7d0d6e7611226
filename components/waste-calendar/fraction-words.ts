import {msg, str} from '@lit/localize';
import {formatNumber} from '../../src/i18n/format.js';
import type {Fraction} from '../../src/model/collection.js';

/** A fraction in the page's language, beside the name as the provider publishes it. */
export function fractionWord(fraction: Fraction): string {
  switch (fraction) {
    case 'residual': return msg('Restmüll', {id: 'waste-calendar.fraction.residual'});
    case 'organic': return msg('Bioabfall', {id: 'waste-calendar.fraction.organic'});
    case 'paper': return msg('Papier', {id: 'waste-calendar.fraction.paper'});
    case 'packaging': return msg('Verpackungen', {id: 'waste-calendar.fraction.packaging'});
    case 'glass': return msg('Glas', {id: 'waste-calendar.fraction.glass'});
    case 'bulky': return msg('Sperrmüll', {id: 'waste-calendar.fraction.bulky'});
    case 'hazardous': return msg('Schadstoffe', {id: 'waste-calendar.fraction.hazardous'});
    case 'garden': return msg('Gartenabfall', {id: 'waste-calendar.fraction.garden'});
    case 'christmas-tree': return msg('Weihnachtsbaum', {id: 'waste-calendar.fraction.christmas-tree'});
    case 'electronics': return msg('Elektrogeräte', {id: 'waste-calendar.fraction.electronics'});
    case 'textiles': return msg('Kleidung', {id: 'waste-calendar.fraction.textiles'});
    default: return msg('Weitere Abfälle', {id: 'waste-calendar.fraction.other'});
  }
}

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
