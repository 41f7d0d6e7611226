/** Reminders among the events of a calendar: "Dran denken: Restmüll". */
import {letter} from './moved-from.js';

const reminder = new RegExp(
  String.raw`^\W*(?:dran denken|denken sie an|nicht vergessen|(?:[${letter}]+ )?erinnerung(?: für| an)?|(?:für )?morgen|reminder)(?![${letter}])[\s:!,–-]*`
  + String.raw`|,?\s*(?:(?:für )?morgen )?(?:bitte )?(?:(?:he)?raus|bereit)stellen[.!\s]*$`, 'gi');

/** The collection a reminder names, and how many days ahead of it the reminder is; `undefined` for other names. */
export function reminderOf(published: string): {text: string; ahead: number} | undefined {
  const name = published.slice(0, 300).trim();
  const text = name.replace(reminder, '').trim();
  return text === name ? undefined : {text, ahead: /\bmorgen\b/i.test(name) ? 1 : 0};
}
