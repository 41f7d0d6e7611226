import {WasteCalendar} from 'stadtbausteine/components/waste-calendar.pure.js';

document.title = 'nothing of it is used';
