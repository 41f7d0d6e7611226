import type {EmergencyNumberId} from './emergency-numbers.js';

/**
 * Who answers a number, and when, in the languages of the page. They are no messages of the widget, since only those
 * in need load them; one that is missing is an error of types.
 */
export type EmergencyTexts = Readonly<Record<EmergencyNumberId | 'heading' | 'help' | 'city', string>>;

const translations: Readonly<Record<string, () => Promise<{readonly texts: EmergencyTexts}>>> = {
  'de': () => import('./emergency-texts/de.js'),
  'de-simple': () => import('./emergency-texts/de-simple.js'),
  'en': () => import('./emergency-texts/en.js'),
  'tr': () => import('./emergency-texts/tr.js'),
  'uk': () => import('./emergency-texts/uk.js'),
  'ar': () => import('./emergency-texts/ar.js'),
};

/** The texts in a language of the page. */
export const emergencyTexts = async (language: string): Promise<EmergencyTexts> =>
  (await (translations[language] ?? translations.de)!()).texts;
