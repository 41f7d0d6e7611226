// eslint-disable-next-line @typescript-eslint/no-unused-vars -- that is what is tried
import {WasteCalendar} from 'stadtbausteine/components/waste-calendar.pure.js';

document.title = 'nothing of it is used';
