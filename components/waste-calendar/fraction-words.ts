import {msg} from '@lit/localize';
import type {Fraction} from '../../src/model/collection.js';

/** A fraction in the page's language. The list of days finds the same words in a translation by their ids. */
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
