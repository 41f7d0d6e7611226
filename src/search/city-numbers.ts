import {emergencyTopics} from './emergency-numbers.js';
import type {EmergencyTopic} from './emergency-numbers.js';

/** A number of the city's own, e.g. of its women's refuge. */
export interface CityNumber {
  readonly topic: EmergencyTopic;
  readonly number: string;
  readonly name: string;
  /** Whether it stands instead of those there are, not in front of them. */
  readonly replaces: boolean;
}

const form = /^(\w+)\s*([:=])\s*(\+?\d[\d /()-]*\d)\s+(\p{L}.*)$/u;

const isTopic = (word: string): word is EmergencyTopic => Object.hasOwn(emergencyTopics, word);

/** Reads `homeless: 0221 4710-999 Kältebus; poison = 0228 19240 Giftnotruf Bonn`; `unread` are parts it cannot. */
export function readCityNumbers(
  text: string,
): {readonly numbers: readonly CityNumber[]; readonly unread: readonly string[]} {
  const numbers: CityNumber[] = [];
  const unread: string[] = [];
  for (const part of text.split(';').map((one) => one.trim()).filter(Boolean)) {
    const [, topic = '', sign, number = '', name = ''] = form.exec(part) ?? [];
    if (isTopic(topic)) numbers.push({topic, number, name, replaces: sign === '='});
    else unread.push(part);
  }
  return {numbers, unread};
}
