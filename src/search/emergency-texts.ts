import type {EmergencyTexts} from './emergency-text.js';

const translations: Readonly<Record<string, () => Promise<{readonly texts: EmergencyTexts}>>> = {
  'de': () => import('./emergency-texts/help-de.js'),
  'de-simple': () => import('./emergency-texts/help-de-simple.js'),
  'en': () => import('./emergency-texts/help-en.js'),
  'tr': () => import('./emergency-texts/help-tr.js'),
  'uk': () => import('./emergency-texts/help-uk.js'),
  'ar': () => import('./emergency-texts/help-ar.js'),
};

/** The texts in a language of the page. */
export const emergencyTexts = async (language: string): Promise<EmergencyTexts> =>
  (await (translations[language] ?? translations.de)!()).texts;
