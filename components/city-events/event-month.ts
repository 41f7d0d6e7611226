import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {monthGrid} from '../../src/ui/month-grid.js';
import type {MonthKeys} from '../../src/ui/month-grid.js';
import {formatDay, formatNumber} from '../../src/i18n/format.js';
import type {CityEvent} from '../../src/model/city-event.js';
import type {EventDay} from '../../src/events/event-days.js';
import {dayWords, eventList} from './event-list.js';
import {countWords} from './event-words.js';

interface EventMonthState {
  readonly keys: MonthKeys;
  readonly days: ReadonlyMap<string, EventDay>;
  readonly today: string;
  readonly timeZone: string;
  readonly level: number;
  readonly language: string | undefined;
  /** Whether events say their municipality. */
  readonly isMixed: boolean;
  /** The day that was chosen last; empty: none. */
  readonly chosen: string;
  choose(day: string): void;
  open(event: CityEvent): void;
}

/** How many events each day of a month has, and those of the chosen day. */
export function eventMonth(state: EventMonthState): TemplateResult {
  const {keys, days, today} = state;
  const chosen = chosenDay(state);
  const of = (day: string) => days.get(day)?.entries ?? [];
  const day = days.get(chosen);
  return html`
    <div class="month">
      ${monthGrid({
        keys, today, chosen,
        choose: state.choose,
        label: (date) => cellWords(date, of(date).length),
        content: (date) => of(date).length ? html`<span class="count">${formatNumber(of(date).length)}</span>` : nothing,
      })}
      <div class="chosen" aria-live="polite">
        ${day
          ? eventList({...state, days: [day]})
          : html`<p>${withCount(dayWords(chosen, today), 0)}</p>`}
      </div>
    </div>`;
}

/** The day whose events stand beside the sheet: of the month that the sheet shows, with events if there are any. */
function chosenDay({chosen, keys, days, today}: EventMonthState): string {
  const {day, month} = keys;
  const shown = (date: string) => date.startsWith(month);
  return [chosen, today].find(shown) ?? [...days.keys()].find(shown) ?? day;
}

function cellWords(date: string, count: number): string {
  return withCount(formatDay(date, {weekday: 'long', day: 'numeric', month: 'long'}), count);
}

/** "Samstag, 14. März: 2 Veranstaltungen". */
function withCount(day: string, count: number): string {
  const events = count ? countWords(count) : msg('keine Veranstaltungen', {id: 'city-events.month.none'});
  return msg(str`${day}: ${events}`, {id: 'city-events.month.day'});
}
