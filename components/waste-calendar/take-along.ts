import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {writeCalendar} from '../../src/events/calendar-file.js';
import type {Collection} from '../../src/model/collection.js';
import {intervalWords} from './interval-words.js';

interface TakeAlongState {
  /** `webcal:` address for subscribing, where the feed is a calendar file. */
  readonly subscription?: string;
  /** Whether the calendar reminds of each day, and at what time the evening before. */
  readonly alarm: boolean;
  readonly alarmTime: string;
  setAlarm(on: boolean): void;
  setAlarmTime(time: string): void;
  download(): void;
}

/** Taking the dates along: a calendar file, with a reminder the evening before, or a subscription. */
export const takeAlong = (state: TakeAlongState): TemplateResult => html`
  <div class="panel" id="panel-calendar">
    <label class="check">
      <input type="checkbox" .checked=${state.alarm}
        @change=${(event: Event) => state.setAlarm((event.target as HTMLInputElement).checked)}>
      <span>${msg('Am Abend vorher erinnern', {id: 'waste-calendar.take.alarm'})}</span>
    </label>
    ${state.alarm ? html`
      <label class="check">
        <span>${msg('Uhrzeit', {id: 'waste-calendar.take.time'})}</span>
        <input type="time" .value=${state.alarmTime}
          @change=${(event: Event) => state.setAlarmTime((event.target as HTMLInputElement).value)}>
      </label>` : nothing}
    <p class="row">
      <button type="button" class="primary" part="button" @click=${state.download}>
        ${msg('Kalenderdatei herunterladen', {id: 'waste-calendar.take.download'})}</button>
      ${state.subscription ? html`
        <a href=${state.subscription} part="link" data-purpose="calendar">
          ${msg('Kalender abonnieren', {id: 'waste-calendar.take.subscribe'})}</a>` : nothing}
    </p>
    <p part="meta">${msg(
      'Die Datei können Sie in jede Kalender-App übernehmen.',
      {id: 'waste-calendar.take.hint'})}</p>
  </div>`;

/** Minutes before midnight of the day at which an alarm of `HH:MM` the evening before rings. */
const minutesBefore = (time: string): number => {
  const [hours = 18, minutes = 0] = time.split(':').map(Number);
  return 24 * 60 - hours * 60 - minutes;
};

/** The collections as an iCalendar file. `now`: milliseconds since 1970. */
export const calendarFile = (
  collections: readonly Collection[],
  {name, location, now, timeZone, alarmTime}:
  {name: string; location: string; now: number; timeZone: string; alarmTime?: string},
): string => writeCalendar(collections.map((bin) => ({
  uid: `${bin.id}@stadtbausteine`,
  start: bin.date,
  allDay: true,
  summary: [bin.name, bin.containers?.join(', ')].filter(Boolean).join(' '),
  description: [bin.note, intervalWords(bin.interval)].filter(Boolean).join('\n') || undefined,
  location: location || undefined,
  categories: [msg('Abfuhr', {id: 'waste-calendar.take.category'})],
  alarm: alarmTime === undefined ? undefined : -minutesBefore(alarmTime),
})), {name, now, timeZone});
