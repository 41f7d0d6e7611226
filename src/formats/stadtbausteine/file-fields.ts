/** Fields of a file to download. */
import type {FieldTables} from './document.js';

export const fileFields: FieldTables = {File: 'name! url! mimeType size:number'};
