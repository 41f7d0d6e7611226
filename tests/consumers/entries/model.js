import {toCollections} from 'stadtbausteine/model';

const event = {id: '1', name: 'Restmüll', startDate: '2026-03-03', allDay: true};
document.title = toCollections([event], {timeZone: 'Europe/Berlin'})[0].fraction;
