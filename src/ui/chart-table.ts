import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {dateTimeFormat, formatDay, formatNumber, formatTime} from '../i18n/format.js';
import {chartTableStyles} from '../styles/chart-table.styles.js';
import {clockAt} from '../time/city-clock.js';
import {epochOf} from '../time/day.js';
import type {Series} from './chart-scale.js';
import type {Chart} from './chart.js';

/** The looks of the table, for a widget that loads it on demand. */
export const sheets: readonly CSSStyleSheet[] = [chartTableStyles.styleSheet!];

/** Whether there is a value: sensors send `NaN` and worse. */
const isKnown = (value: number | null | undefined): value is number => Number.isFinite(value);

/** Values at a time of day. */
interface Row {
  readonly index: number;
  readonly time: string;
}

/** The rows of each day. A time that comes twice, when clocks are set back, says the second time by which clock. */
function rowsByDay({times, timeZone}: Chart): Map<string, Row[]> {
  const days = new Map<string, Row[]>();
  let latest = '';
  times.map(epochOf).forEach((epoch, index) => {
    if (!isKnown(epoch)) return;
    const {day, time} = clockAt(epoch, timeZone);
    const isAgain = day + time <= latest;
    if (!isAgain) latest = day + time;
    if (!days.has(day)) days.set(day, []);
    days.get(day)!.push({index, time: isAgain
      ? dateTimeFormat({hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short'}).format(epoch)
      : formatTime(time)});
  });
  return days;
}

const valueCell = (value: number | null | undefined, {digits}: Series): TemplateResult => html`<td>${isKnown(value)
  ? formatNumber(value, digits === undefined ? {} : {minimumFractionDigits: digits, maximumFractionDigits: digits})
  : msg('keine Angabe', {id: 'city.chart.unknown'})}</td>`;

const dayRows = (day: string, rows: readonly Row[], {series}: Chart): TemplateResult => html`
  <tbody>
    <tr><th scope="rowgroup" colspan=${series.length + 1}>
      ${formatDay(day, {weekday: 'long', day: 'numeric', month: 'long'})}</th></tr>
    ${rows.map(({index, time}) => html`
      <tr><th scope="row">${time}</th>${series.map((one) => valueCell(one.values[index], one))}</tr>`)}
  </tbody>`;

/** The table behind a chart: every value, by day and time. What scrolls can be reached with the keyboard. */
export function chartTable(chart: Chart): TemplateResult {
  const {label, series} = chart;
  return html`
    <div class="rows" role="region" tabindex="0" aria-label=${label}>
      <table part="table">
        <caption class="visually-hidden">${label}</caption>
        <thead><tr>
          <th scope="col">${msg('Uhrzeit', {id: 'city.chart.time'})}</th>
          ${series.map(({name, unit}) => html`<th scope="col">${name} <bdi class="unit">${unit}</bdi></th>`)}
        </tr></thead>
        ${[...rowsByDay(chart)].map(([day, rows]) => dayRows(day, rows, chart))}
      </table>
    </div>`;
}
