/**
 * How bad a warning of the German weather service is. Its levels are no scale: 2 to 5 are, but 1 is advance
 * information, 20 is ultraviolet radiation, 50 and 51 are heat, and older files count from 1 to 4. The words for an
 * event are fixed, and decide.
 */
import type {Alert} from '../../model/alert.js';

type Severity = Alert['severity'];

/** The first that fits. */
const words: readonly (readonly [RegExp, Severity])[] = [
  [/extrem\w* (?:hitze|wärmebelastung)/, 'severe'],
  [/hitze|wärmebelastung/, 'moderate'],
  [/uv-|ultraviolett/, 'minor'],
  // Extremely heavy snow is the third step of four.
  [/extrem starke\w? schnee/, 'severe'],
  [/extrem/, 'extreme'],
  [/unwetter|orkan|heftig|ergiebig|schwere[sm] gewitter|starke[sm] tauwetter|starke\w? schneeverwehung/, 'severe'],
  [/sturm|starke[sm] gewitter|starkregen|dauerregen|starke[rm] schneefall|schneeverwehung|strenge[rm] frost|glatteis|tauwetter/, 'moderate'],
  [/wind|gewitter|nebel|schneefall|frost|glätte|überfrieren/, 'minor'],
];

const levels: Readonly<Record<number, Severity>> = {2: 'minor', 3: 'moderate', 4: 'severe', 5: 'extreme'};

/** By the words of event and headline; by the level where the words do not tell. */
export function severityOf(event: string, headline: string, level: number): Severity {
  const text = `${event} ${headline}`.toLowerCase();
  const [, severity] = words.find(([pattern]) => pattern.test(text)) ?? [];
  // The worst of some kinds is called as the severe of them: this level has no other meaning.
  if (severity === 'severe' && level === 5) return 'extreme';
  return severity ?? levels[level] ?? 'unknown';
}
