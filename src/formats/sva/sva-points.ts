/** Points of interest of a Smart Village App server: `pointsOfInterest`. */
import type {Place} from '../../model/place.js';
import type {Problem} from '../../model/problem.js';
import type {ReadOptions} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {compact, lineOf, richText} from '../kit/fields.js';
import {isRecord, listOf, member, textOf, warning} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {several} from '../kit/json-values.js';
import {addPlace, newPlaceHarvest} from '../kit/place-harvest.js';
import {answerTo} from './sva-answer.js';
import type {accessIn} from './sva-access.js';
import type {hoursIn} from './sva-hours.js';
import {categoriesOf, linkOf, pictureAmong, whereabouts} from './sva-record.js';

/** The points of interest in an answer; a list is one of them where places are wanted. */
export const pointsIn = (data: unknown, {kind}: ReadOptions): unknown =>
  answerTo(data, 'pointsOfInterest', 'operatingCompany') ?? answerTo(data, 'pointOfInterest', 'openingHours')
    ?? (kind === 'places' && Array.isArray(data) ? data : undefined);

/** What only some records need to be read. Without a part its fields stay empty. */
export interface PointParts {
  readonly hoursIn?: typeof hoursIn | undefined;
  readonly accessIn?: typeof accessIn | undefined;
}

/** All records that are to be seen. `value`: one record or a list. */
export function readPoints(
  value: unknown, options: ReadOptions, problems: Problem[], parts: PointParts,
): Place[] {
  const harvest = newPlaceHarvest();
  (Array.isArray(value) ? value as readonly unknown[] : [value]).forEach((record, index) => {
    const place = isRecord(record) ? pointOf(record, options, parts) : undefined;
    if (!place) problems.push(warning('bad-entry', `pointsOfInterest[${index}] has neither a name nor a category`));
    else if (member(record, 'visible') !== false && member(record, 'active') !== false) addPlace(harvest, place, place.id);
  });
  return [...harvest.found.values()];
}

function pointOf(
  record: JsonRecord, {url: base}: ReadOptions, {hoursIn, accessIn}: PointParts,
): Place | undefined {
  const records = (name: string) => listOf(record[name]).filter(isRecord);
  const name = lineOf(record['name']) || lineOf(record['title']);
  const categories = categoriesOf(record);
  if (!name && !categories.length) return undefined;
  const {addition, street, point} = whereabouts(record);
  const address = [addition === name ? '' : addition, street].filter(Boolean).join(', ');
  const contacts = [...several(record['contact']), ...records('contacts'), member(record['operatingCompany'], 'contact')];
  const said = (field: string): string => contacts.map((one) => lineOf(member(one, field))).find(Boolean) ?? '';
  const links = [...records('webUrls'), ...records('urls'), ...contacts.flatMap((one) => several(member(one, 'webUrls')))];
  const picture = pictureAmong(records('mediaContents'));
  const id = textOf(record['id']);
  return {name, ...compact<Omit<Place, 'name'>>({
    id: id ? `pointOfInterest-${id}` : textOf(record['externalId']) || [name || categories[0], address].filter(Boolean).join(', '),
    ...point, address, categories,
    ...hoursIn?.(records('openingHours')),
    telephone: said('phone'), email: said('email'), url: links.map(linkOf).find(Boolean),
    description: richText(textOf(record['description']) || textOf(record['mobileDescription'])),
    image: picture && linkOf(picture['sourceUrl']),
    imageAlt: picture && lineOf(picture['captionText']),
    imageCredit: picture && lineOf(picture['copyright']),
    ...accessIn?.(record),
    source: compact<Source>({url: base, title: lineOf(member(record['dataProvider'], 'name'))}),
  })};
}
