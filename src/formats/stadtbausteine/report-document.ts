/** The reader of our own JSON for documents of reports or of their categories. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {readersBy} from './readers-by.js';

export const kind = 'reports';

export const reportFields: FieldTables = {
  reports: 'serviceRequestId! serviceCode serviceName group status!:open|closed statusDetail statusNotes notes:ReportNote[] '
    + 'description agencyResponsible serviceNotice requestedDatetime!:moment updatedDatetime:moment '
    + 'expectedDatetime:moment address addressId zipcode lat:number long:number mediaUrl mediaUrls:list source:Source',
  ReportNote: 'datetime:moment description!',
  categories: 'code! name! group description keywords:list notice email attributes:ReportAttribute[] source:Source',
  ReportAttribute: 'code! variable:flag datatype:string|number|datetime|text|singlevaluelist|multivaluelist required:flag '
    + 'datatypeDescription order:number description values:ReportChoice[]',
  ReportChoice: 'key! name!',
};

export const {read, readInSteps} = readersBy({...reportFields, ...sourceFields});
