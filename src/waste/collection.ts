import type {Collection} from '../model/collection.js';
import {withId} from './bins.js';
import {movedPattern} from './moved-from.js';

/** A collection with its id. A note that says no more than `movedFrom` does is left out. */
export function collection({note = '', movedFrom, source, ...bin}: Omit<Collection, 'id'>): Collection {
  const says = movedFrom ? note.replace(movedPattern, '').replace(/[^a-zß-ÿ]/gi, '').length > 10 : note;
  return {
    ...withId(bin),
    ...(says && {note: note.replace(/\s+/g, ' ')}), ...(movedFrom && {movedFrom}), ...(source && {source}),
  };
}
