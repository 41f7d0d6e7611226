/**
 * Reads a published name that stands for one bin, which is most of them. Names that list several, or hold remarks, are
 * taken apart by `tangled-name.ts` first.
 */
import type {Fraction} from '../model/collection.js';
import type {FractionMapping} from './fraction-mapping.js';
import {fractionOf} from './fraction-rules.js';
import {movedPattern} from './moved-from.js';
import {nameParts, stripNoise} from './waste-name.js';
import type {NameParts} from './waste-name.js';

/** The parts of a published name, with its fraction. */
export interface RecognisedName extends NameParts {
  readonly fraction: Fraction;
  /** What the provider says of the day along with the name, such as that it is not the regular one. */
  readonly note?: string;
}

/** One of the bins of a name, with what else the name says. */
export interface NamedBin {
  readonly text: string;
  readonly note?: string | undefined;
}

/** Takes a name apart into those of its bins. */
export type TakeApart = (text: string, mapping?: FractionMapping) => readonly NamedBin[];

// No name is as long as this; a hostile one must not keep the patterns busy.
const longest = 300;

/** The bins of a published name: one, unless `apart` finds others. None for an empty name. */
export function readName(published: string, mapping?: FractionMapping, apart: TakeApart = whole): RecognisedName[] {
  const text = published.slice(0, longest).replace(/\s+/g, ' ').trim();
  if (!text) return [];
  const moves: string[] = [];
  const unmoved = text.replace(movedPattern, (_, words: string) => {
    moves.push(words[0]!.toUpperCase() + words.slice(1).trim());
    return ' ';
  });
  return apart(unmoved, mapping).map((bin) => {
    const parts = nameParts(bin.text);
    const said = /[a-zß-ÿ\d]/i.test(parts.name) ? parts.name : text;
    const name = said[0]!.toUpperCase() + said.slice(1);
    const note = [...moves, bin.note].filter(Boolean).join(', ');
    return {...parts, name, fraction: fractionOf(name, mapping), ...(note && {note})};
  });
}

const whole: TakeApart = (text, mapping) => [{text: afterColon(stripNoise(text), mapping)}];

/** Of "Landkreis X: Restmüll" the waste. */
export function afterColon(text: string, mapping?: FractionMapping): string {
  const [, name = ''] = /:\s?(\D.*)/.exec(text) ?? [];
  return stripNoise(fractionOf(name, mapping) === 'other' ? text : name);
}

/** A reader of names that remembers them: a calendar has thousands of dates and a dozen names. */
export function nameReader(
  mapping?: FractionMapping, apart?: TakeApart,
): (published: string) => readonly RecognisedName[] {
  const known = new Map<string, readonly RecognisedName[]>();
  return (published) => {
    let names = known.get(published);
    if (!names) known.set(published, names = readName(published, mapping, apart));
    return names;
  };
}
