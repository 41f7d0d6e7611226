/**
 * Warnings, weather and what is measured as lines of a fragment. A file stands for hours: a value has its moment beside
 * it, a departure its planned time.
 */
import {parseArea} from '../alerts/alert-area.js';
import {alertsAt} from '../alerts/alerts-at.js';
import {compareAlerts} from '../alerts/alert-lists.js';
import {isAtLeast, stepOf} from '../alerts/alert-severity.js';
import {beginOf, endOf} from '../alerts/alert-standing.js';
import type {Severity} from '../alerts/alert-severity.js';
import type {Alert} from '../model/alert.js';
import type {Departure} from '../model/departure.js';
import type {Measurement} from '../model/measurement.js';
import type {Weather, WeatherDay} from '../model/weather.js';
import {momentOf} from '../time/city-clock.js';
import {lineOf, said, span, when} from './fragment-entry.js';
import type {Entry, View} from './fragment-entry.js';
import {element, fill} from './markup.js';
import type {Markup} from './markup.js';
import type {Speech} from './speech.js';

const textOf = (value: unknown): string => typeof value === 'string' ? value : '';

/** The warnings that hold or will, the worst first: all of them, whatever the widget's `limit`. */
export function alertEntries(alerts: readonly Alert[], {now, speech, settings}: View): readonly Entry[] {
  const least = (textOf(settings['minSeverity']) || 'minor') as Severity;
  const {inForce, coming, unclear} = alertsAt(alerts, now, parseArea(textOf(settings['area'])));
  return [...new Set([...inForce, ...coming, ...unclear])]
    .filter((alert) => isAtLeast(alert, least))
    .sort(compareAlerts)
    .map((alert) => alertEntry(alert, now, speech));
}

function alertEntry(alert: Alert, now: number, speech: Speech): Entry {
  const {headline, severity, areas = [], instruction, description, web, source, language = source?.language} = alert;
  const {words} = speech;
  const step = stepOf(alert);
  const level = step ? [words.severities[severity], ' (', fill(words.step, String(step)), ')'] : words.severities[severity];
  const places = areas.map(({name}) => lineOf(name)).filter((name) => name !== undefined).slice(0, 5).join(', ');
  return {
    title: element('strong', {}, level, ': ', said(lineOf(headline) ?? words.untitled, speech, language)),
    url: web, source,
    facts: [alertTimes(alert, now, speech), places && said(places, speech, language)],
    // People read an instruction to its end: it is hardly shortened.
    text: lineOf(instruction ?? description, 2000),
  };
}

function alertTimes(alert: Alert, now: number, speech: Speech): Markup {
  const [begin, end] = [beginOf(alert), endOf(alert)];
  const from = begin > now ? speech.moment(begin) : undefined;
  if (isNaN(end)) return from ? fill(speech.words.from, from) : speech.words.untilFurther;
  return span(from, speech.moment(end), speech);
}

/** What was measured, and the days to come, of the first place. */
export function weatherEntries([weather]: readonly Weather[], view: View): readonly Entry[] {
  if (!weather) return [];
  const {speech, today, settings} = view;
  const {current, time, place, source, days = []} = weather;
  const name = lineOf(place?.name);
  const count = typeof settings['days'] === 'number' ? settings['days'] : 7;
  const measured: Entry[] = current && momentOf(time) ? [{
    title: [name && [said(name, speech, source?.language), ', '], speech.moment(momentOf(time))], source,
    facts: [degrees(current.temperature, speech), current.condition && speech.words.conditions[current.condition]],
  }] : [];
  return [...measured, ...days.filter(({date}) => date >= today).slice(0, count).map((day) => dayEntry(day, speech))];
}

/** Nobody says "minus nought". */
const whole = {maximumFractionDigits: 0, signDisplay: 'negative'} as const;

const degrees = (value: number | undefined, {number}: Speech): string | undefined =>
  value === undefined ? undefined : number(value, {...whole, style: 'unit', unit: 'celsius'});

function dayEntry({date, min, max, condition, precipitation}: WeatherDay, speech: Speech): Entry {
  const least = min === undefined ? undefined : speech.number(min, whole);
  const most = degrees(max, speech);
  return {
    title: speech.day(date),
    facts: [
      least !== undefined && most ? fill(speech.words.range, least, most) : most ?? degrees(min, speech),
      condition && speech.words.conditions[condition],
      precipitation
        ? speech.number(precipitation, {style: 'unit', unit: 'millimeter', maximumFractionDigits: 1}) : undefined,
    ],
  };
}

/** The departures to come, at their planned times. */
export function departureEntries(departures: readonly Departure[], {now, speech}: View): readonly Entry[] {
  const {words} = speech;
  return departures.filter(({plannedWhen}) => momentOf(plannedWhen) >= now)
    .sort((one, other) => momentOf(one.plannedWhen) - momentOf(other.plannedWhen))
    .map(({line, direction, plannedWhen, plannedPlatform, cancelled, source}) => ({
      title: fill(words.departure, ...[line, direction].map((text) => said(text, speech, source?.language))), source,
      facts: [
        cancelled ? words.cancelled : undefined, when(plannedWhen, speech),
        plannedPlatform && fill(words.platform, plannedPlatform),
      ],
    }));
}

/** What was measured last. A value that is not known is left out. */
export function measurementEntries(measurements: readonly Measurement[], {speech}: View): readonly Entry[] {
  return measurements.flatMap(({place, property, value, unit, time, source}) => typeof value === 'number' ? [{
    title: [
      place?.name && [said(place.name, speech, source?.language), ': '], `${property} ${speech.number(value)} ${unit}`,
    ],
    source, facts: [when(time, speech)],
  }] : []);
}
