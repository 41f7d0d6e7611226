/** What a place has for whom, as published: how one gets in, and with what. */
import type {AmenityFeature, Place} from '../../model/place.js';
import {lineOf} from './fields.js';

/** Names of the model with the words that publishers have for them. */
const known: readonly (readonly [name: string, words: RegExp])[] = [
  ['accessible-toilet', /(?:rollstuhl|behindert|barrierefrei|accessible|disabled|wheelchair).*(?:wc\b|toilet)|(?:wc\b|toilet).*(?:rollstuhl|behindert|barrierefrei|accessible|disabled|wheelchair)/i],
  ['step-free', /stufenlos|stufenfrei|ebenerdig|step-?free|no steps/i],
  ['hearing', /induktion|hörschleife|höranlage|hearing|\bt-?coil/i],
  ['seeing', /blinden?leit|taktil|braille|tactile|leitsystem/i],
];
const wheelchair = /rollstuhl(?!.*(?:wc\b|toilet|parkpl))|wheelchair(?!.*(?:toilet|parking))/i;
const partly = /^(?:limited|partial|teil|bedingt|eingeschr)/i;

/** A truth value, also where it is published as text. */
function saidOf(value: unknown): boolean | string {
  const text = typeof value === 'boolean' ? String(value) : lineOf(value);
  return /^(?:true|yes|ja|1|https?:\/\/schema\.org\/true)$/i.test(text)
    || !/^(?:false|no|nein|0|https?:\/\/schema\.org\/false)$/i.test(text) && text;
}

/** Features in the words of the model where it has some, else as published. Nameless ones say nothing. */
export function accessOf(
  features: readonly {readonly name: string; readonly value: unknown}[],
): Pick<Place, 'wheelchair' | 'amenityFeature'> {
  let access: Place['wheelchair'];
  const amenityFeature: AmenityFeature[] = [];
  for (const {name, value} of features) {
    const said = saidOf(value);
    if (!name || said === '') continue;
    const way = said === true ? 'yes' : said === false ? 'no' : partly.test(said) ? 'limited' : undefined;
    if (way && wheelchair.test(name)) access ??= way;
    else amenityFeature.push({name: known.find(([, words]) => words.test(name))?.[0] ?? name, value: said});
  }
  return {...access && {wheelchair: access}, amenityFeature};
}
