import {nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {WeatherCondition} from '../../src/model/weather.js';
import {icon} from '../../src/ui/icons.js';

/** Signs of the weather in the stroke of the other icons: a cloud, and below it what falls. */

const cloud = svg`<path d="M7 18.5h9.6a3.9 3.9 0 0 0 .7-7.7 5.6 5.6 0 0 0-10.9-1A4.4 4.4 0 0 0 7 18.5Z"/>`;
const sun = svg`<circle cx="12" cy="12" r="4.2"/><path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"/>`;
const moon = svg`<path d="M20 14.2A8.4 8.4 0 1 1 9.8 4 7.6 7.6 0 0 0 20 14.2Z"/>`;
const behindCloud = (light: string): SVGTemplateResult =>
  svg`<path d=${`${light}M8.5 20h9a3.6 3.6 0 0 0 .6-7.1 5.1 5.1 0 0 0-9.9-.9A4 4 0 0 0 8.5 20Z`} />`;

/** What is below the cloud. */
const below: Readonly<Partial<Record<WeatherCondition, string>>> = {
  'fog': 'M5 18h14M8 21.5h8',
  'drizzle': 'M8 18v1M12 20.5v1M16 18v1',
  'rain': 'M8.6 17.5l-1.2 4M12.7 17.5l-1.2 4M16.8 17.5l-1.2 4',
  'freezing-rain': 'M8.4 17l-.6 2M12.3 17l-.6 2M16.2 17l-.6 2M6 22h12',
  'sleet': 'M8.2 17.3l-1.2 4M15.4 16.7v5.4M13.1 18.1l4.6 2.6M13.1 20.7l4.6-2.6',
  'snow': 'M12 16.4v6.2M9.3 17.9l5.4 3.2M9.3 21.1l5.4-3.2',
  'hail': 'M8 17.6a1 1 0 1 0 .1 0ZM12 20.2a1 1 0 1 0 .1 0ZM16 17.6a1 1 0 1 0 .1 0Z',
  'thunderstorm': 'M13 16.5l-2.8 3h3.8l-2.4 3',
};

function strokesOf(condition: WeatherCondition, isDay: boolean | undefined): SVGTemplateResult | undefined {
  const part = below[condition];
  if (part) return svg`<path d=${`M7 14.5h9.6a3.9 3.9 0 0 0 .7-7.7 5.6 5.6 0 0 0-10.9-1A4.4 4.4 0 0 0 7 14.5Z${part}`} />`;
  // Where nobody knows whether it is day there is neither sun nor moon.
  if (condition === 'cloudy' || isDay === undefined) return condition === 'clear' ? undefined : cloud;
  if (condition === 'clear') return isDay ? sun : moon;
  return behindCloud(isDay
    ? 'M6.2 10.2a3.4 3.4 0 1 1 5.7-2.8M8.5 1.5v.8M2.3 7.7h.8M4.1 3.3l.6.6M12.9 3.3l-.6.6'
    : 'M6 11.2A5 5 0 0 1 8.6 2.6a4 4 0 0 0 4.9 5.6');
}

/** The sign of a condition, by day or by night; none where the condition is unknown. */
export function conditionSign(
  condition: WeatherCondition | undefined, isDay: boolean | undefined, size?: string,
): TemplateResult | typeof nothing {
  const strokes = condition && strokesOf(condition, isDay);
  return strokes ? icon(strokes, size) : nothing;
}

export const windSign = svg`<path d="M3 9h10.5a3 3 0 1 0-3-3M3 13h15.2a2.8 2.8 0 1 1-2.8 2.8M3 17h7"/>`;
export const horizonSign = svg`<path d="M3 18h18M7 18a5 5 0 0 1 10 0M12 9.5v-6M9.5 6 12 3.5 14.5 6"/>`;
