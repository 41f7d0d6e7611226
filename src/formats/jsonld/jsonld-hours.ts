/** Opening hours of schema.org in the syntax of OpenStreetMap, which is nearly what `openingHours` is in. */
import {member, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {several, textIn} from '../kit/json-values.js';

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'];
const names = /^(?:https?:\/\/schema\.org\/|schema:)?(mo|tu|we|th|fr|sa|su|p)\w*/i;

/** `Mo-Fr 08:00-12:00; Th 14:00-18:00`; empty if there are none, or some that do not hold all year. */
export function openingHoursOf(thing: JsonRecord): string {
  const specified = several(thing['openingHoursSpecification']) as readonly JsonRecord[];
  const seasonal = specified.some((one) => one?.['validFrom'] || one?.['validThrough']);
  const written = specified.map(hoursOf).filter(Boolean);
  if (written.length && !seasonal) return [...new Set(written)].join('; ');
  return several(thing['openingHours']).map((one) => textIn(one)).filter((text) => /\d/.test(text)).join('; ');
}

function hoursOf(specification: JsonRecord | undefined): string {
  const [opens, closes] = [clock(specification?.['opens']), clock(specification?.['closes'])];
  const held = new Set(several(specification?.['dayOfWeek']).map((day) => {
    const [, name = '-'] = names.exec(textOf(day) || textOf(member(day, '@id')) || textIn(day)) ?? [];
    return days.findIndex((known) => known.toLowerCase().startsWith(name.toLowerCase()));
  }));
  held.delete(-1);
  if (!opens || !closes || !held.size) return '';
  return `${daysOf(held)} ${opens === closes && opens === '00:00' ? 'off' : `${opens}-${closes === '23:59' ? '24:00' : closes}`}`;
}

/** Runs of three days and more have a hyphen. */
function daysOf(held: ReadonlySet<number>): string {
  const parts: string[] = [];
  for (let first = 0; first < days.length; first++) {
    if (!held.has(first)) continue;
    let last = first;
    while (last < 6 && held.has(last + 1)) last++;
    parts.push(last - first > 1 ? `${days[first]}-${days[last]}` : days.slice(first, last + 1).join());
    first = last;
  }
  return parts.join();
}

const clock = (value: unknown): string | undefined => /^(\d\d:\d\d)/.exec(textOf(value))?.[1];
