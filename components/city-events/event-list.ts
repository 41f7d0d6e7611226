import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {inOneLine, languageOf, published} from '../../src/ui/published.js';
import {sayDistance} from '../../src/i18n/distance.js';
import {capitalise, sayDay} from '../../src/i18n/format.js';
import {intlLocale, rootLanguage} from '../../src/i18n/locale.js';
import {daysBetween} from '../../src/time/civil-day.js';
import type {CityEvent} from '../../src/model/city-event.js';
import type {EventDay, EventEntry} from '../../src/events/event-days.js';
import {furtherDates, furtherWords, rhythmWords, statusWords, timeWords, titleOf, whenWords} from './event-words.js';

interface EventListState {
  readonly days: readonly EventDay[];
  readonly today: string;
  readonly timeZone: string;
  /** Level of the days' headings. */
  readonly level: number;
  /** Language of events that do not say which one theirs is. */
  readonly language: string | undefined;
  /** Whether events say their municipality. */
  readonly isMixed: boolean;
  open(event: CityEvent): void;
}

/** The view of each day as it was rendered last, and what its words depend on beside the day. */
const views = new WeakMap<EventDay, {readonly key: string; readonly view: TemplateResult}>();

/** The events, day by day. The view of a day that is the same as before is kept: there may be hundreds of days. */
export const eventList = (state: EventListState): TemplateResult => {
  const {today, timeZone, level, language, isMixed} = state;
  const key = [today, timeZone, level, language, isMixed, intlLocale(), rootLanguage().lang].join();
  // One listener for thousands of rows.
  const choose = ({target}: Event) => {
    const id = (target as Element).closest<HTMLElement>('[data-item]')?.dataset['item'];
    const entry = state.days.flatMap(({entries}) => entries).find(({event}) => event.id === id);
    if (entry) state.open(entry.event);
  };
  const viewOf = (day: EventDay) => {
    const last = views.get(day);
    if (last?.key === key) return last.view;
    const view = dayView(day, state);
    views.set(day, {key, view});
    return view;
  };
  return html`
    <ol class="days" part="list" @click=${choose}>${state.days.map((day) => html`<li>${viewOf(day)}</li>`)}</ol>`;
};

const dayView = ({date, entries}: EventDay, state: EventListState): TemplateResult => html`
  <p class="day-name display" role="heading" aria-level=${state.level}>${dayWords(date, state.today)}</p>
  <ul>${entries.map((entry) => entryView(entry, state))}</ul>`;

/** "Heute, Samstag, 5. Dezember"; a day further off has no distance. */
export function dayWords(date: string, today: string): string {
  const distance = daysBetween(today, date);
  const day = sayDay(date, today, 'long');
  if (distance < 0 || distance > 1) return capitalise(day);
  const near = capitalise(sayDistance(distance));
  return msg(str`${near}, ${day}`, {id: 'city-events.day.near'});
}

/**
 * A row. Most are plain: those stand in the page without the nodes by which Lit finds the places of values, and
 * without white space, because each of them counts where there are thousands of rows.
 */
function entryView(entry: EventEntry, state: EventListState): TemplateResult {
  const {event, further} = entry;
  const language = languageOf(event, state);
  const status = statusWords(event.status);
  const place = event.location?.name;
  const facts = factsOf(entry, state);
  const time = beginning(entry);
  if (place && !status && !further?.length) {
    return html`<li class="event" part="item"><span class="time" .textContent=${time}></span><div class="what"><button
      type="button" class="name" part="button" data-item=${event.id}><bdi lang=${language ?? nothing}
      .textContent=${titleOf(event)}></bdi></button><p part="meta"><bdi .textContent=${place}></bdi><span
      .textContent=${facts.map((fact) => ` · ${fact}`).join('')}></span></p></div></li>`;
  }
  const meta = inOneLine([place && published(place), ...facts]);
  return html`
    <li class="event ${event.status ?? ''}" part="item">
      <span class="time">${time}</span>
      <div class="what">
        <button type="button" class="name" part="button" data-item=${event.id}>${published(titleOf(event), language)}</button>
        ${status ? html`<span class="status">${status}</span>` : nothing}
        ${meta.length ? html`<p part="meta">${meta}</p>` : nothing}
        ${further?.length ? seriesView(entry, further, state) : nothing}
      </div>
    </li>`;
}

function beginning({range, continued}: EventEntry): string {
  if (range.allDay) return msg('ganztägig', {id: 'city-events.all-day'});
  return continued ? msg('läuft schon', {id: 'city-events.running'}) : timeWords(range.startTime ?? '');
}

/** Short facts that stand beside the place. */
function factsOf({event, range}: EventEntry, {timeZone, today, isMixed}: EventListState): readonly string[] {
  return [
    isMixed && event.source?.municipality,
    event.isAccessibleForFree ? msg('kostenlos', {id: 'city-events.free'}) : undefined,
    range.lastDay > range.firstDay
      ? whenWords(event, timeZone, today)
      : range.endTime && msg(str`bis ${timeWords(range.endTime)}`, {id: 'city-events.until'}),
  ].filter((fact) => !!fact) as string[];
}

function seriesView({rhythm}: EventEntry, further: readonly CityEvent[], state: EventListState): TemplateResult {
  return html`
    <details class="series">
      <summary>
        ${inOneLine([rhythmWords(rhythm), furtherWords(further.length)])}</summary>
      ${furtherDates(further, state.timeZone, state.today)}
    </details>`;
}
