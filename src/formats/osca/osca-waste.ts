/** Function `waste-collection` of the Open SmartCity App's back end. */
import type {Collection} from '../../model/collection.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {cityZone, dayAt} from '../../time/zone.js';
import {namedCollections} from '../../waste/named-collections.js';
import {dayWindow} from '../kit/day-window.js';
import {member, textOf, warning} from '../kit/json.js';
import {lineOf} from '../kit/fields.js';
import {dateIn} from './osca-answer.js';

/** Names for the server's own words. */
const keys = new Map([
  ['organic_waste', 'Biotonne'], ['residual_waste', 'Restmüll'], ['recycled_paper', 'Altpapier'],
  ['dual_system', 'Gelber Sack'], ['christmas_tree', 'Weihnachtsbaum'], ['bulk_waste', 'Sperrmüll'],
  ['electrical_waste', 'Elektroschrott'], ['green_waste', 'Grünabfall'],
]);

/** The waste dates of one address. Its dates are midnights of the city, written in UTC. */
export function readRecords(records: readonly unknown[], options: ReadOptions): ReadResult<Collection> {
  const zone = cityZone(options.timeZone);
  const wanted = dayWindow(options);
  const problems: Problem[] = [];
  const lines = records.flatMap((record, index) => {
    const epoch = dateIn(member(record, 'date'), zone);
    const type = textOf(member(record, 'type'));
    const name = lineOf(member(record, 'name')) || (keys.get(type) ?? type);
    if (epoch === undefined || !name) {
      problems.push(warning('bad-entry', `collection[${index}] has no ${name ? 'date' : 'name'}`));
      return [];
    }
    const date = dayAt(epoch, zone);
    return wanted(date) ? [{date, name, remark: lineOf(member(record, 'description'))}] : [];
  });
  return {items: namedCollections(lines), problems};
}
