import {intlLocale} from './locale.js';

/** First day of the week as the language's region has it, ISO number: 1 is Monday. */
export function firstWeekday(): number {
  const locale = new Intl.Locale(intlLocale()) as Intl.Locale & {
    getWeekInfo?(): {firstDay: number};
    weekInfo?: {firstDay: number};
  };
  const region = intlLocale().includes('-');
  return region ? (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1 : 1;
}
