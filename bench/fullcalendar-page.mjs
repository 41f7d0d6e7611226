/** The page of someone who takes FullCalendar: its list, in German, from a JSON feed or a calendar file. */
import {Calendar} from '@fullcalendar/core';
import german from '@fullcalendar/core/locales/de';
import iCalendarPlugin from '@fullcalendar/icalendar';
import listPlugin from '@fullcalendar/list';

const {view, feed, day} = document.querySelector('#calendar').dataset;

new Calendar(document.querySelector('#calendar'), {
  plugins: [listPlugin, iCalendarPlugin],
  locale: german, initialView: view, initialDate: day, now: day, height: 'auto',
  events: feed.endsWith('.ics') ? {url: feed, format: 'ics'} : feed,
}).render();
