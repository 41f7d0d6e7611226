/** Finds the bins, and their fractions, that a published name means. */
import type {FractionMapping} from './fraction-mapping.js';
import {nameReader, readName} from './plain-name.js';
import type {RecognisedName} from './plain-name.js';
import {binsOf} from './tangled-name.js';

export type {FractionMapping} from './fraction-mapping.js';
export {fractions, parseFractions} from './fraction-mapping.js';
export {fractionOf} from './fraction-rules.js';
export type {RecognisedName} from './plain-name.js';
export {reminderOf} from './reminder.js';

/**
 * Takes a published name ("Leerung: Restmüll 120 l 14-täglich (Hauptstr. 5)") apart. Several bins in one name become
 * several entries; a name nobody knows stays as published with `other`. A reminder of a collection ("Dran denken: …")
 * is none: `[]`.
 */
export const recogniseName = (published: string, mapping?: FractionMapping): RecognisedName[] =>
  readName(published, mapping, binsOf);

/** `recogniseName` that remembers. */
export const nameRecogniser = (mapping?: FractionMapping): ((published: string) => readonly RecognisedName[]) =>
  nameReader(mapping, binsOf);
