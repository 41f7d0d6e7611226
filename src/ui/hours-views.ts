import {msg, str} from '@lit/localize';
import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {sayDistance} from '../i18n/distance.js';
import {capitalise, dateTimeFormat, formatDay, formatTime, sayDay} from '../i18n/format.js';
import {daySpans, exceptionsAhead} from '../places/opening-hours.js';
import type {HoursDay, HoursSpan, HoursVerdict} from '../places/opening-hours.js';
import {clockAt} from '../time/city-clock.js';
import {addDays, daysBetween, epochOf} from '../time/day.js';
import {holidayName} from './holiday-words.js';
import {hoursAnswer, isAlwaysOpen, leavesHoliday, mayDiffer} from './hours-words.js';
import type {HoursScene} from './hours-words.js';
import {icon} from './icons.js';
import {inOneLine, published} from './published.js';

/** Opening hours, drawn alike in every widget. Their looks are `src/styles/hours.styles.ts`. */

/** Days of the table, and those that are looked through for exceptions. */
const WEEK = 7;
const AHEAD = 28;
const allDay = 1440;
/** Letters from which on an answer is no headline. */
const LONG = 60;

const ring = svg`<circle cx="12" cy="12" r="9"/>`;
/** Signs that differ in shape: a tick, a bar, a question mark. */
export const signs = {
  open: svg`${ring}<path d="m8 12.5 2.75 2.75L16.25 9.5"/>`,
  closed: svg`${ring}<path d="M8 11.4h8v1.2H8Z" fill="currentColor"/>`,
  unknown: svg`${ring}<path d="M9.5 9.75a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.55M12 16.4v.1"/>`,
};

/** What an answer or a verdict comes to, and its sign. */
export const stateOf = ({open}: Pick<HoursVerdict, 'open'>): keyof typeof signs => (open === null ? 'unknown' : open ? 'open' : 'closed');

/** Sign and sentence: "Geöffnet · schließt in 20 Minuten (18:00 Uhr)"; below it a holiday that matters. */
export function hoursNow(scene: HoursScene, language?: string): TemplateResult {
  const answer = hoursAnswer(scene);
  const {words, change, comment, note} = answer;
  const state = stateOf(answer);
  return html`
    <div class="hours-line" data-hours=${state}>${icon(signs[state])}
      <div>
        <p class="hours-answer ${words.length > LONG ? 'long' : ''}" part="answer">${inOneLine([
          html`<span class="word">${answer.published ? published(words, language) : words}</span>`,
          change && html`<span class="fact">${change}</span>`,
          comment && html`<span class="fact">${published(comment, language)}</span>`,
        ])}</p>
        ${note ? html`<p class="note">${note}</p>` : nothing}
      </div>
    </div>`;
}

const clock = (minutes: number): string => {
  const [hour, rest] = [Math.floor(minutes / 60) % 24, Math.round(minutes) % 60];
  return formatTime(`${`${hour}`.padStart(2, '0')}:${`${rest}`.padStart(2, '0')}`);
};

/** "08:00–12:00 Uhr". */
function spanWords({opens, closes, openEnd}: HoursSpan): string {
  if (closes - opens >= allDay) return msg('24 Stunden', {id: 'city.hours.all-day'});
  const from = clock(opens);
  if (openEnd) return msg(str`ab ${from} Uhr`, {id: 'city.hours.from'});
  const to = clock(closes);
  return msg(str`${from}–${to} Uhr`, {id: 'city.hours.range'});
}

/** The openings of a day. */
function openings({spans, comment}: HoursDay, language?: string): unknown {
  if (!spans.length) {
    return inOneLine([msg('geschlossen', {id: 'city.hours.day-closed'}), comment && published(comment, language)]);
  }
  return spans.map((span, index) => {
    const isLonger = span.openEnd && spans[index - 1]?.closes === span.opens;
    if (isLonger) return html` ${msg('oder länger', {id: 'city.hours.or-longer'})}`;
    const isUnsure = span.state === 'unknown' && !span.openEnd && !span.comment;
    return html`${index ? html`<br>` : nothing}${inOneLine([
      html`<span class="span">${spanWords(span)}</span>`,
      span.comment && published(span.comment, language),
      isUnsure && msg('nicht sicher', {id: 'city.hours.unsure'}),
    ])}`;
  });
}

/** The name of a day that is a holiday, or the eve of one. */
function feastOf({day, holiday}: HoursDay): string {
  const date = day.slice(5);
  const eve = date === '12-24' ? 'christmas-eve' : date === '12-31' ? 'new-years-eve' : null;
  const feast = holiday ?? eve;
  return feast ? holidayName(feast) : '';
}

function weekRow(day: HoursDay, today: string, scene: HoursScene, language?: string): TemplateResult {
  const weekday = capitalise(formatDay(day.day, {weekday: 'long'}));
  const isToday = day.day === today;
  return html`
    <tr aria-current=${isToday ? 'date' : nothing}>
      <th scope="row">${isToday ? msg(str`Heute, ${weekday}`, {id: 'city.hours.today'}) : weekday}</th>
      <td>${openings(day, language)}
        ${day.holiday ? html`<div class="feast">${feastOf(day)}${leavesHoliday(scene, day)
          ? html`: ${mayDiffer()}` : nothing}</div>` : nothing}</td>
    </tr>`;
}

/** The week from today on as a table, today in bold. */
export function hoursWeek(scene: HoursScene, language?: string): TemplateResult {
  const {day: today} = clockAt(scene.now, scene.timeZone);
  const days = [...Array(WEEK).keys()].map((index) => daySpans(scene.hours, addDays(today, index)));
  return html`
    <table class="hours-week" part="table">
      <caption class="visually-hidden">${hoursTitle()}</caption>
      <tbody>${days.map((day) => weekRow(day, today, scene, language))}</tbody>
    </table>`;
}

/** The name of the table. */
const hoursTitle = (): string => msg('Öffnungszeiten der Woche', {id: 'city.hours.week'});

interface Stretch {
  readonly first: HoursDay;
  readonly last: HoursDay;
}

/** Days of the same hours that follow one another, as one. */
function stretches(days: readonly HoursDay[]): readonly Stretch[] {
  const told = ({spans, comment}: HoursDay) => JSON.stringify([spans, comment]);
  const found: Stretch[] = [];
  for (const day of days) {
    const before = found.at(-1);
    if (before && daysBetween(before.last.day, day.day) === 1 && told(before.last) === told(day)) {
      found[found.length - 1] = {first: before.first, last: day};
    } else found.push({first: day, last: day});
  }
  return found;
}

/** "Heute", "Do., 24. Dezember", "Do., 24. – Sa., 26. Dezember". */
function dateWords({first, last}: Stretch, today: string): string {
  const distance = daysBetween(today, first.day);
  if (first !== last) {
    const format = dateTimeFormat({weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC'});
    return capitalise(format.formatRange(epochOf(first.day), epochOf(last.day)));
  }
  return capitalise(distance < 2 ? sayDistance(distance) : sayDay(first.day, today));
}

/** Days of the next weeks that are not as usual: "Do., 24. Dezember (Heiligabend): geschlossen". */
export function hoursAhead(scene: HoursScene, language?: string): TemplateResult | typeof nothing {
  const {day: today} = clockAt(scene.now, scene.timeZone);
  const found = stretches(exceptionsAhead(scene.hours, today, AHEAD));
  return found.length ? html`
    <ul class="hours-ahead" aria-label=${msg('Abweichende Öffnungszeiten', {id: 'city.hours.ahead'})}>
      ${found.map((stretch) => html`
        <li><span class="day">${inOneLine([
          dateWords(stretch, today), stretch.first === stretch.last && feastOf(stretch.first),
        ])}</span> <span class="spans">${openings(stretch.first, language)}</span></li>`)}
    </ul>` : nothing;
}

/** All that is said of the hours of a place by itself: the answer, the week folded below it, and the days ahead. */
export const hoursWhole = (scene: HoursScene, language: string | undefined, isOpen = false): TemplateResult => html`
  ${hoursNow(scene, language)}
  ${!scene.hours.understood || isAlwaysOpen(scene) ? nothing : html`
    <details class="week" ?open=${isOpen}><summary>${hoursTitle()}</summary>${hoursWeek(scene, language)}</details>`}
  ${hoursAhead(scene, language)}`;
