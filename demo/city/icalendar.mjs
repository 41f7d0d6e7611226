import {addDays, compact, toNumber, weekday, yearOf} from './days.mjs';

/*
 * The sample city's calendars, in the valid dialects providers really use: whole days, local times with
 * a zone, UTC, floating, recurring with moved dates, and several fractions in one summary. Which one a
 * street gets follows from its district, as if each had kept the software of its former contractor.
 */

const dialects = {
  'Altstadt': wholeDays,
  'Neustadt': zoned,
  'Marlevorstadt': inUtc,
  'Südhöhe': wholeDays,
  'Lindenhof': wholeDays,
  'Westend': recurring,
  'Oberweiler': floating,
  'Nordhafen': joined,
};

/** Folds a content line at 75 octets, never inside a character (RFC 5545 §3.1). */
export function fold(line) {
  if (Buffer.byteLength(line) <= 75) return line;
  let result = '';
  let length = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (length + size > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
}

export const text = (value) => value.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

export const berlin = [
  'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19810329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
];

const clock = (time) => `T${time.replace(':', '')}00`;

/** The last Sunday of March or October, when Central Europe changes its clocks. */
function clockChange(year, month) {
  const last = `${year}-${month}-31`;
  return addDays(last, -(weekday(last) % 7));
}

function utcTime(day, time) {
  const year = yearOf(day);
  const summer = day >= clockChange(year, '03') && day < clockChange(year, '10');
  const hour = Number(time.slice(0, 2)) - (summer ? 2 : 1);
  return `${compact(day)}T${String(hour).padStart(2, '0')}${time.slice(3)}00Z`;
}

const details = ({note, place, name}) => [
  ...(note ? [`DESCRIPTION:${text(note)}`] : []),
  ...(place ? [`LOCATION:${text(place)}`] : []),
  `CATEGORIES:${name === 'Schadstoffmobil' ? 'Schadstoffe' : 'Abfuhr'}`,
];

/** A stamp that only changes when the provider publishes a new year. */
const stamp = (day) => `DTSTAMP:${yearOf(day) - 1}1116T081500Z`;

function event(collection, address, when, more = []) {
  const key = collection.name.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
  return [
    'BEGIN:VEVENT',
    `UID:${compact(collection.date)}-${key}-${address.id}@abfall.eschenfurt.example`,
    stamp(collection.date),
    ...when,
    `SUMMARY:${text(collection.summary ?? collection.name)}`,
    ...details(collection),
    'TRANSP:TRANSPARENT',
    ...more,
    'END:VEVENT',
  ];
}

const onDay = (day) => [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];

function wholeDays(collections, address) {
  return collections.flatMap((collection) => event(collection, address, onDay(collection.date)));
}

function zoned(collections, address) {
  const at = (day, time) => `TZID=Europe/Berlin:${compact(day)}${clock(time)}`;
  return [...berlin, ...collections.flatMap((collection) => {
    const {date, start = '06:00', end = '20:00'} = collection;
    return event(collection, address, [`DTSTART;${at(date, start)}`, `DTEND;${at(date, end)}`], [
      'BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text(`Dran denken: ${collection.name}`)}`,
      'TRIGGER:-PT12H', 'END:VALARM',
    ]);
  })];
}

function inUtc(collections, address) {
  return collections.flatMap((collection) => {
    const {date, start = '06:00', end = '20:00'} = collection;
    return event(collection, address, [`DTSTART:${utcTime(date, start)}`, `DTEND:${utcTime(date, end)}`]);
  });
}

function floating(collections, address) {
  return collections.flatMap((collection) => {
    const {date, start = '06:00', end} = collection;
    const when = [`DTSTART:${compact(date)}${clock(start)}`];
    return event(collection, address, end ? [...when, `DTEND:${compact(date)}${clock(end)}`] : when);
  });
}

/** Collections of a day with the same remark as one event, as some providers publish them. */
function joined(collections, address) {
  return [...groupByDay(collections).values()].flatMap((group) => {
    const summary = `Leerung ${group.map(({name}) => name).join(', ')}`;
    return event({...group[0], summary}, address, onDay(group[0].date));
  });
}

function groupByDay(collections) {
  const groups = new Map();
  for (const collection of collections) {
    const key = `${collection.date} ${collection.note}`;
    groups.set(key, [...(groups.get(key) ?? []), collection]);
  }
  return groups;
}

const regularDay = ({date, movedFrom = date}) => movedFrom;

/** Cuts a fraction's collections where their rhythm changes. */
function runsOf(collections) {
  const runs = [];
  for (const collection of collections) {
    const run = runs.at(-1);
    const gap = run && toNumber(regularDay(collection)) - toNumber(regularDay(run.items.at(-1)));
    if (run && gap % 7 === 0 && gap > 0 && (run.gap ?? gap) === gap) {
      run.items.push(collection);
      run.gap = gap;
    } else {
      runs.push({items: [collection]});
    }
  }
  return runs;
}

function series({items, gap}, address) {
  const [first] = items;
  if (!gap) return items.flatMap((collection) => event(collection, address, onDay(collection.date)));
  const start = regularDay(first);
  const until = regularDay(items.at(-1));
  const rule = `RRULE:FREQ=WEEKLY;INTERVAL=${gap / 7};UNTIL=${compact(until)}`;
  const main = event({date: start, name: first.name}, address, [...onDay(start), rule]);
  const uid = main.find((line) => line.startsWith('UID:'));
  const moved = items.filter(({movedFrom}) => movedFrom).flatMap((collection) => {
    const when = [...onDay(collection.date), `RECURRENCE-ID;VALUE=DATE:${compact(collection.movedFrom)}`];
    return event(collection, address, when).map((line) => (line.startsWith('UID:') ? uid : line));
  });
  return [...main, ...moved];
}

function recurring(collections, address) {
  const names = [...new Set(collections.map(({name}) => name))];
  return names.flatMap((name) => {
    const own = collections.filter((collection) => collection.name === name);
    const regular = own.filter(({note, movedFrom}) => !note || movedFrom);
    const single = own.filter((collection) => !regular.includes(collection));
    return [...runsOf(regular).flatMap((run) => series(run, address)), ...wholeDays(single, address)];
  });
}

/**
 * An iCalendar file (RFC 5545) of an address.
 * @param collections as `collectionsOf` gives them
 * @param address `{id, title, district}`
 */
export function writeCalendar(collections, address) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Technische Betriebe Eschenfurt//Abfallkalender 4.2//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(`Technische Betriebe Eschenfurt, ${address.title}`)}`,
    `X-WR-CALNAME:${text(`Technische Betriebe Eschenfurt, ${address.title}`)}`,
    'X-WR-TIMEZONE:Europe/Berlin',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...(collections.length === 0 ? [] : dialects[address.district](collections, address)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
