/** The words with which providers say that nothing is collected. */
import {letter, movedFrom, nearestDay} from './moved-from.js';

const noun = String.raw`(?:[${letter}-]*(?:abfuhr|leerung|abholung|entsorgung|sammlung)|termin)`;
const words = String.raw`(?<![${letter}])(?:entf(?:ä|ae)llt|f(?:ä|ae)llt\s(?:\S+\s){0,2}?aus|ausgefallen|findet nicht statt|abgesagt|gestrichen`
  + String.raw`|keine?\s(?:[${letter}-]+\s){0,2}?${noun}|no\s(?:[a-z]+\s)?(?:collection|pick-?up))(?![${letter}])`;
const anywhere = new RegExp(words, 'i');
const alone = new RegExp(String.raw`^\W*(?:(?:die|der|heute)\s)?(?:${noun}\s)?${words}(?:\s(?:wegen|aufgrund)\s[^.]*)?\W*$`, 'i');
const date = String.raw`\d+\.\s?\d+\.(?:\d{4}|\d\d)?`;
const before = new RegExp(String.raw`(${date})\W*(?:[${letter}]+\s){0,2}$`, 'i');
const after = new RegExp(String.raw`^\W{0,3}(?:(?:am|vom|den|dem|[a-z]{2,10}\.?,?)\s){0,3}(${date})`, 'i');

/**
 * Whether the name of something on `day` says that nothing is collected then. A name with the day it stands for
 * ("Ersatz für 25.12., da keine Abfuhr"), or with another one on which nothing is, is that of a collection.
 */
export function isCalledOff(name: string, day: string): boolean {
  const found = anywhere.exec(name.slice(0, 300));
  if (!found || movedFrom(name, day)) return false;
  const end = found.index + found[0].length;
  const [, other] = before.exec(name.slice(0, found.index)) ?? after.exec(name.slice(end)) ?? [];
  return !other || nearestDay(other, day) === day;
}

/** Whether a remark says that nothing is collected, and nothing else. */
export const callsOff = (remark: string): boolean => remark.length < 100 && alone.test(remark);
