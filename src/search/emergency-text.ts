import type {EmergencyNumberId} from './emergency-numbers.js';

/**
 * Who answers a number, and when, in the languages of the page. They are no messages of the widget, since only those
 * in need load them; one that is missing is an error of types.
 */
export type EmergencyTexts = Readonly<Record<EmergencyNumberId | 'heading' | 'help' | 'city', string>>;
