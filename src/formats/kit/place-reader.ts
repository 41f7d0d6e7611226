import type {Place} from '../../model/place.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {finished} from './steps.js';

/** Reads the places of a text in steps, with the parts that it needs. */
type ReadPlaces<Parts> = (text: string, options: ReadOptions, parts: Parts) => Generator<void, ReadResult<Place>>;

/** Makes a format's `readerWith`: with as much of what readers of places share as a text needs, it is a reader. */
export const placeReader = <Parts>(readPlaces: ReadPlaces<Parts>) => (parts: Parts) => {
  const readInSteps = (text: string, options: ReadOptions = {}) => readPlaces(text, options, parts);
  const read = (text: string, options?: ReadOptions): ReadResult<Place> => finished(readInSteps(text, options));
  return {kind: 'places', read, readInSteps} as const;
};
