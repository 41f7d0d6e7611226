/** The reader of our own JSON for documents of meetings. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'meetings';

export const meetingFields: FieldTables = {
  meetings: 'id! name! start:when end:when cancelled:flag meetingState organization:list location:Place '
    + 'agendaItem:AgendaItem[] file:MeetingFile[] web source:Source',
  AgendaItem: 'number name public:flag result resolutionText paper:Paper',
  Paper: 'id name reference paperType date:when file:MeetingFile[]',
  MeetingFile: 'name kind:invitation|results|verbatim|auxiliary|paper accessUrl! mimeType size:number',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...meetingFields, ...sourceFields});
