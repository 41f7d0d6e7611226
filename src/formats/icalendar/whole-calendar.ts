/**
 * The reader of all calendars, as a page loads it: with the parts that a text needs. In most texts
 * nothing recurs, no event has a position or a picture, and zones go by IANA's names.
 */
import type {ReadOptions} from '../../model/read-options.js';
import {finished} from '../kit/steps.js';
import {readInSteps} from './calendar-text.js';
import type {Parts} from './calendar-text.js';
import {extraProperties, layeredText} from './event-properties.js';
import {pathZone} from './zone-path.js';

/** Characters up to which a text is looked through; beyond, the parts are the least of what it costs. */
const longestText = 400_000;

/** Both readers, each with the parts that `text` needs. */
export const readerFor = async (text = '') => {
  const parts = await partsFor(text);
  const steps = (text: string, options: ReadOptions = {}) => readInSteps(text, options, parts);
  return {
    kind: 'events', readInSteps: steps, read: (text: string, options?: ReadOptions) => finished(steps(text, options)),
  } as const;
};

/** Loads the parts that a text needs. */
export async function partsFor(text: string): Promise<Parts> {
  const long = text.length > longestText;
  // A fold may stand within a name.
  const unfolded = long ? '' : text.replace(/[\r\n]+[ \t]/g, '');
  const [details, expand, zones] = await Promise.all([
    (long || hasExtras(unfolded)) && import('./event-extras.js').then(({readAllDetails}) => readAllDetails),
    (long || recurs(unfolded)) && import('./recurring-event.js').then(({expand}) => expand),
    (long || namesOtherZones(unfolded)) && import('./zone-name.js').then(({zonesOf}) => zonesOf),
  ]);
  return {...details && {details}, ...expand && {expand}, ...zones && {zones}};
}

function hasExtras(text: string): boolean {
  return extraProperties.test(text) || layeredText.test(text);
}

/** Whether something but the hours of zones may recur. */
function recurs(text: string): boolean {
  const zones = /^BEGIN:VTIMEZONE\r?\n(?:(?!BEGIN:V|END:V).*\r?\n)*END:VTIMEZONE/gim;
  return /^[^;:\n]*(?:RRULE|RDATE|RECURRENCE-ID)/im.test(text.replace(zones, ''));
}

/** Whether a text may mean a zone that it does not call by its IANA name. */
function namesOtherZones(text: string): boolean {
  for (const [, rest = ''] of text.matchAll(/(?:TZID|X-WR-TIMEZONE)(.*)/gi)) {
    const [, name] = /^[=:]"?([\w+/.-]{1,200})"?(?:;[\w-]+=[\w-]+)*(?::\s*\d|\s*$)/.exec(rest) ?? [];
    if (!name || !pathZone(name)) return true;
  }
  return false;
}
