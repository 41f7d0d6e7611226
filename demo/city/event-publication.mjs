import {describe} from './event-texts.mjs';
import {eventsFrom} from './events.mjs';
import {kinds} from './event-kinds.mjs';
import {writeEventCalendar} from './event-calendar.mjs';
import {writeEventJson} from './event-occurrences.mjs';
import {writeEventJsonLd} from './event-jsonld.mjs';

const writers = {ics: writeEventCalendar, jsonld: writeEventJsonLd, json: writeEventJson};

/** Path of the page on which the website shows an event. */
const eventPage = '/stadt/veranstaltungen/kalender.html';

/**
 * The city's calendar of events as it is published.
 * @param {string} today the year from this day on
 */
export function createEvents(today) {
  const files = new Map();
  let events;

  /** The events with all that needs an address; `base` is the site's origin. */
  const published = (base) => (events ??= eventsFrom(today)).map((event) => ({
    ...event,
    uid: `${event.slug}@veranstaltungen.eschenfurt.example`,
    url: `${base}${eventPage}#${event.slug}`,
    image: `${base}/stadt/assets/veranstaltungen/${kinds[event.kind].image}.svg`,
    description: describe(event),
  }));

  return {
    published,

    /** A file of all events. @param {'ics' | 'jsonld' | 'json'} extension */
    file(extension, base) {
      const key = `${base}.${extension}`;
      if (!files.has(key)) {
        // A server has few host names. Invented ones in requests must not fill the memory.
        if (files.size > 11) files.clear();
        files.set(key, writers[extension](published(base), today));
      }
      return files.get(key);
    },
  };
}
