/** What all answers of Bright Sky share: their publisher, and what is none of them. */
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {Source} from '../../model/source.js';
import {compact} from '../kit/fields.js';
import {notThis} from '../kit/json.js';

export const noAnswer = (): ReadResult<never> => notThis('an answer of Bright Sky');

/** Bright Sky passes on what the German weather service publishes. */
export const title = 'Deutscher Wetterdienst';

export const sourceOf = ({url}: ReadOptions): Source =>
  compact<Source>({url, title, licence: 'CC-BY-4.0'});
