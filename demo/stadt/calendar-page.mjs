import {html, trusted} from '../http/html.mjs';
import {cityPage} from './layout.mjs';
import {eventObject} from '../city/event-jsonld.mjs';
import {germanWithWeekday} from '../city/days.mjs';

/*
 * The calendar as the content management system prints it, with its events in schema.org's words for search
 * engines: some in one graph, some as a list, the rest one script each, as templates and plugins add them.
 */

const graphSize = 150;
const listSize = 230;

const script = (data) => trusted(
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n`);

function scriptsOf(events) {
  const objects = events.map(eventObject);
  const context = 'https://schema.org';
  return [
    {'@context': context, '@type': 'WebPage', 'name': 'Veranstaltungskalender', 'inLanguage': 'de'},
    {'@context': context, '@graph': objects.slice(0, graphSize)},
    {'@context': context, '@type': 'BreadcrumbList', 'itemListElement': [
      {'@type': 'ListItem', 'position': 1, 'name': 'Startseite', 'item': '/stadt/'}]},
    objects.slice(graphSize, graphSize + listSize).map((object) => ({'@context': context, ...object})),
    ...objects.slice(graphSize + listSize).map((object) => ({'@context': context, ...object})),
  ].map(script);
}

const notes = {cancelled: ' – abgesagt', postponed: ' – verschoben', scheduled: ''};

/** Text beside an event's name: when and where. */
function dates({day, days, time, rule, status, venue}, date) {
  const hour = time ? `, ${time} Uhr` : '';
  const span = days > 1 ? `ab ${germanWithWeekday(day)}` : `${rule ? 'nächster Termin: ' : ''}${germanWithWeekday(date)}${hour}`;
  return `${span}, ${venue?.name ?? 'Online'}${notes[status]}`;
}

/** The calendar of events: readable without any script. */
export function calendarPage({city}) {
  const events = city.events.published('');
  const next = ({held, day}) => held?.find((date) => date >= city.today) ?? day;
  const listed = events.map((event) => ({event, date: next(event)}))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return cityPage({
    title: 'Veranstaltungskalender',
    trail: [['Kultur & Tourismus', '/stadt/veranstaltungen'], ['Veranstaltungskalender']],
    body: html`<div class="container narrow">
<h1>Veranstaltungskalender</h1>
<p>Den ganzen Kalender gibt es auch als <a href="/daten/veranstaltungen.ics">Kalenderdatei</a>.</p>
<ul>
${listed.map(({event, date}) => html`<li id="${event.slug}"><b>${event.name}</b>, ${dates(event, date)}</li>
`)}</ul>
</div>
${scriptsOf(events)}`,
  });
}
