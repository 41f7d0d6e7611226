import {msg} from '@lit/localize';
import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {formatDay, formatNumber, formatTime} from '../i18n/format.js';
import {chart as styles} from '../styles/chart.styles.js';
import {dayLength, epochOf} from '../time/day.js';
import {heldBy, isKnown, placeOn, rangeOf, scaleOf} from './chart-scale.js';
import type {Range, Scale, Series} from './chart-scale.js';
import {barPath, linePaths} from './chart-shapes.js';
import type {Across, Spot} from './chart-shapes.js';
import {daysOf, hoursOf, looksAt, stretchOf} from './chart-time.js';
import type {DayPiece, HourTick, Stretch} from './chart-time.js';

/**
 * A chart of what is measured or forecast over hours or days, with a sentence that says the same and the table behind
 * it. It is drawn without knowing its width: curves stretch, while texts stand at percentages and keep their size.
 * The picture is hidden from screen readers, because they read the sentence and the table as text: word by word, in
 * braille, translated. A label of `role="img"` is read in one go.
 */
export interface Chart {
  /** The name of the chart, as a heading would say it. */
  readonly label: string;
  /** What the chart shows, in one sentence; empty where the widget says it above the chart. */
  readonly sentence: string;
  /** RFC 3339 moments, in their order. A moment that is missing is a gap. */
  readonly times: readonly string[];
  /** IANA name of the city's zone. */
  readonly timeZone: string;
  /** Time runs as the text does: as the table does and the days of a week beside the chart. */
  readonly dir: 'ltr' | 'rtl';
  /** Lines, and one series of bars. */
  readonly series: readonly Series[];
  /** Values that have a name: what `namedLines` of `chart-names.ts` makes of them. */
  readonly named?: NamedLines;
  /** Nights, from one moment to another, in milliseconds since 1970. */
  readonly night?: readonly (readonly [from: number, to: number])[];
}

/** Lines with a name, which few charts have. */
export interface NamedLines {
  /** Least and most of the scale, so that one sees how far the next lines are. */
  widened(range: Range): Range;
  /**
   * @param height how high the curve begins, from 0 to 1; `NaN`: not known
   * @param x where time begins, from 0 to 1
   */
  drawn(scale: Scale, height: number, x: number): readonly SVGTemplateResult[];
}

/** The table of the same values, which most people never open. */
export interface TableBehind {
  /** Somebody opens it: loads `chartTable` of `chart-table.ts`, unless it is there. */
  open(): void;
  /** What `chartTable` has made of the chart, once it is there. */
  readonly rows: TemplateResult | undefined;
}

export {messages} from '../i18n/generated/chart.js';

/** The looks of the chart, for a widget that loads it on demand. */
export const sheets: readonly CSSStyleSheet[] = [styles.styleSheet!];

/** All that is measured before something is drawn. */
interface Picture {
  readonly chart: Chart;
  readonly stretch: Stretch;
  readonly days: readonly DayPiece[];
  /** None in a longer stretch: it names days alone. */
  readonly hours: readonly HourTick[];
  /** The units with their scales, that of the beginning first. */
  readonly scales: ReadonlyMap<string, Scale>;
  readonly across: Across;
}

function measured(chart: Chart, stretch: Stretch): Picture {
  const {series, dir, timeZone, named} = chart;
  const {from, to} = stretch;
  const looks = looksAt(stretch, timeZone);
  const scales = new Map<string, Scale>();
  for (const {unit} of series) {
    const range = heldBy(series.filter((one) => one.unit === unit));
    if (!scales.has(unit)) scales.set(unit, scaleOf(range && !scales.size && named?.widened(range) || range));
  }
  return {
    chart, stretch, scales,
    days: daysOf(stretch, looks, timeZone),
    hours: to - from < 3.1 * dayLength ? hoursOf(stretch, looks) : [],
    across: (epoch) => (dir === 'rtl' ? to - epoch : epoch - from) / (to - from),
  };
}

/** Rounded, so that the same data are the same text. */
export const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/** How a series looks besides its colour: bars, or a line by its dashes. */
const lookOf = (one: Series, {series}: Chart): string => `${one.kind} color-${one.color} dash-${
  series.filter(({kind}) => kind === 'line').indexOf(one)}`;

const legend = ({chart, scales}: Picture): TemplateResult => html`
  <div class="legend">${[...scales.keys()].map((unit) => html`
    <div>${chart.series.filter((one) => one.unit === unit).map((one) => html`
      <span class="key"><svg viewBox="0 0 25 13" width="1.9em" height="1em"><path class=${lookOf(one, chart)}
        d=${one.kind === 'bars' ? 'M2 12V6H7V12ZM10 12V1H15V12ZM18 12V4H23V12Z' : 'M1 7H24'} /></svg> ${one.name}</span>`)}
      <bdi class="unit">${unit}</bdi></div>`)}
  </div>`;

const axis = ({ticks, digits}: Scale): TemplateResult => html`
  <div class="axis">${[...ticks].reverse().map((tick) =>
    html`<span>${formatNumber(tick, {minimumFractionDigits: digits})}</span>`)}</div>`;

/** A value that is not known stands nowhere. */
const spotsOf = ({values, unit}: Series, {chart: {times}, scales}: Picture): Spot[] => times
  .map((time, index) => ({epoch: epochOf(time), height: placeOn(scales.get(unit)!, values[index] ?? NaN)}))
  .filter(({epoch}) => isKnown(epoch));

function curve(one: Series, picture: Picture): SVGTemplateResult {
  const {chart, stretch: {usual}, scales, across} = picture;
  const [look, spots] = [lookOf(one, chart), spotsOf(one, picture)];
  if (one.kind === 'bars') {
    return svg`<path class=${look} d=${barPath(spots, usual, placeOn(scales.get(one.unit)!, 0), across)} />`;
  }
  const {line, dots} = linePaths(spots, usual, across);
  // A line stands out from bars by a seam of the surface's colour.
  return svg`<path class="seam" d=${line} /><path class=${look} d=${line} /><path class="${look} dots" d=${dots} />`;
}

/** Bars lie below lines. */
const curves = (picture: Picture): SVGTemplateResult[] => [...picture.chart.series]
  .sort((one, other) => Number(other.kind === 'bars') - Number(one.kind === 'bars'))
  .map((one) => curve(one, picture));

/** A line from side to side, so far down from 0 to 1. */
export const level = (look: string, down: number): SVGTemplateResult =>
  svg`<line class=${look} x2="100%" y1=${percent(down)} y2=${percent(down)} />`;

function background({chart: {night = []}, stretch: {from, to}, scales, days, across}: Picture): SVGTemplateResult {
  const [{ticks}] = [...scales.values()] as [Scale];
  return svg`${night.map((one) => {
    const [begin, end] = one.map((moment) => across(Math.min(to, Math.max(from, moment)))) as [number, number];
    return svg`<rect class="night" x=${percent(Math.min(begin, end))} width=${percent(Math.abs(end - begin))} height="100%" />`;
  })}${ticks.map((tick, index) => level(tick ? 'grid' : 'grid zero', 1 - index / (ticks.length - 1)))}${
    days.slice(1).map((day) => {
      const x = percent(across(day.from));
      return svg`<line class="grid" x1=${x} x2=${x} y2="100%" />`;
    })}`;
}

/** The values that have a name: they belong to the scale of the first series. */
function named(picture: Picture): readonly SVGTemplateResult[] | undefined {
  const {chart, stretch, scales, across} = picture;
  const [scale] = [...scales.values()] as [Scale];
  const begin = spotsOf(chart.series[0]!, picture).find(({height}) => isKnown(height));
  return chart.named?.drawn(scale, begin?.height ?? NaN, across(stretch.from));
}

const hourMark = ({epoch, time, isMinor}: HourTick, across: Across): SVGTemplateResult => {
  const x = percent(across(epoch));
  return svg`<g class=${isMinor ? 'minor' : ''}>
    <line x1=${x} x2=${x} y2=".35em" /><text class="hour" x=${x} y="1.5em">${formatTime(time)}</text></g>`;
};

/** Names of days, where a day has the room for it; of many days only every second or third. */
function dayNames({days, hours, stretch: {from, to}, across}: Picture): SVGTemplateResult[] {
  const isAlone = !hours.length;
  const every = Math.ceil(days.length / 8);
  const least = isAlone ? .11 / every : .3;
  return days.filter((day, index) => index % every === 0 && (day.to - day.from) / (to - from) >= least).map((day) => svg`
    <text x=${percent(across(day.from))} y=${isAlone ? '1.2em' : '2.9em'}>
      <tspan class="short">${formatDay(day.day, {weekday: 'short', ...isAlone ? {} : {day: 'numeric'}})}</tspan>
      <tspan class="long">${formatDay(day.day, {weekday: 'short', day: 'numeric', month: isAlone ? 'numeric' : 'short'})}</tspan>
    </text>`);
}

const drawing = (picture: Picture): TemplateResult => html`
  <div class="drawing" aria-hidden="true">
    ${legend(picture)}
    ${[...picture.scales.values()].slice(0, 2).map(axis)}
    <svg class="plot">
      ${background(picture)}
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none">${curves(picture)}</svg>
      ${named(picture)}
    </svg>
    <svg class=${picture.hours.length ? 'times' : 'times days'}>
      ${picture.hours.map((tick) => hourMark(tick, picture.across))}${dayNames(picture)}
    </svg>
  </div>`;

/** A chart with its sentence and its table. Where nothing is known nothing is drawn. */
export function chartView(chart: Chart, table: TableBehind): TemplateResult {
  const {label, sentence, dir, times, series} = chart;
  const stretch = stretchOf(times.map(epochOf), series.some(({kind}) => kind === 'bars'));
  return html`
    <figure class="chart" part="chart" dir=${dir} aria-label=${label}>
      ${sentence ? html`<figcaption>${sentence}</figcaption>` : nothing}
      ${stretch && series.some(({values}) => rangeOf(values)) ? drawing(measured(chart, stretch)) : nothing}
      <details @toggle=${table.open}><summary>${msg('Als Tabelle', {id: 'city.chart.table'})}</summary>${table.rows}</details>
    </figure>`;
}
