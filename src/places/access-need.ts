import type {Place} from '../model/place.js';

/** What people need in order to use a place. */
export const accessNeeds = ['wheelchair', 'step-free', 'hearing', 'seeing'] as const;

export type AccessNeed = (typeof accessNeeds)[number];

/** The needs of a list such as `step-free seeing`, each once, in one order; unknown words are left out. */
export function parseNeeds(text: string): readonly AccessNeed[] {
  const words = text.toLowerCase().split(/[\s;,]+/);
  return accessNeeds.filter((need) => words.includes(need));
}

const denied = /^(no|none|nein|keine?|false|0)?$/i;

/** Whether a place has a feature, by what is published of it. */
export const isGiven = (value: boolean | string): boolean =>
  typeof value === 'string' ? !denied.test(value.trim()) : value;

/** Whether a place has a feature; `undefined` where nothing is published of it. */
function featureOf({amenityFeature = []}: Place, wanted: string): boolean | undefined {
  const feature = amenityFeature.find(({name}) => name === wanted);
  return feature && isGiven(feature.value);
}

/**
 * Whether a place meets a need; `undefined` where nothing is published of it. What is only partly made for wheelchairs
 * does not meet the need: nobody can say which part.
 */
export function meetsNeed(place: Place, need: AccessNeed): boolean | undefined {
  const wheelchair = place.wheelchair && place.wheelchair === 'yes';
  const feature = featureOf(place, need);
  if (need === 'wheelchair') return wheelchair ?? feature;
  return need === 'step-free' ? feature ?? wheelchair : feature;
}
