import type {EmergencyTexts} from './emergency-text.js';

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
