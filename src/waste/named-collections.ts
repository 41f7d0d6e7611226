/** Collections from the names and days of a source that is no calendar. */
import type {Collection} from '../model/collection.js';
import {mergeCollections} from './bins.js';
import {callsOff, isCalledOff} from './called-off.js';
import {collection} from './collection.js';
import {nameRecogniser} from './fraction.js';
import {movedFrom} from './moved-from.js';
import {settled} from './tangled-name.js';

/** A line of a source that is no calendar. */
export interface NamedDay {
  readonly date: string;
  /** Name of one bin or several, as published. */
  readonly name: string;
  readonly remark?: string;
  /** The regular day, where the source has a field for it. */
  readonly movedFrom?: string | undefined;
}

/** The collections of names and days. They are read alike, whichever format they come from. */
export function namedCollections(lines: readonly NamedDay[]): Collection[] {
  const recognise = nameRecogniser();
  const bins = lines.flatMap(({date, name, remark = '', movedFrom: regular}) => {
    if (isCalledOff(name, date) || callsOff(remark)) return [];
    return recognise(name).map(({note, ...bin}) => {
      const said = [note, remark].filter(Boolean).join('. ');
      return collection({...bin, date, note: said, movedFrom: regular ?? movedFrom(said, date)});
    });
  });
  return mergeCollections(settled(bins));
}
