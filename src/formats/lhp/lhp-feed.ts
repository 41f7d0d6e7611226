/** The reader of the flood portal for a page, with what a text needs: hardly any answer is in XML. */
import type {Alert} from '../../model/alert.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import {parseJson} from '../kit/json.js';
import {readAlerts} from './lhp-alerts.js';
import {title} from './lhp-envelope.js';

export const readerFor = async (text = '') => {
  const documentIn = /^\s*</.test(text) ? (await import('./lhp-xml.js')).documentOf : parseJson;
  const read = (text: string, options: ReadOptions = {}): ReadResult<Alert> => readAlerts(documentIn(text), options);
  return {kind: 'alerts', title, read} as const;
};
