/** The reader of our own JSON for documents of departures. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

export const kind = 'departures';

export const departureFields: FieldTables = {
  departures: 'line! direction! plannedWhen!:moment when:moment delay:number platform plannedPlatform '
    + 'mode:bus|tram|subway|suburban|train|ferry|cablecar|taxi|other cancelled:flag remarks:Remark[] id tripId product '
    + 'operator wheelchair:yes|limited|no occupancy arrival:flag stop:Place realtime:flag source:Source',
  Remark: 'type!:hint|warning|status text! url',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...departureFields, ...sourceFields});
