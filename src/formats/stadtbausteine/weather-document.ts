/** The reader of our own JSON for documents of weather. */
import {sourceFields} from './document.js';
import type {FieldTables} from './document.js';
import {placeFields} from './place-fields.js';
import {readersBy} from './readers-by.js';

const condition = 'condition:clear|partly-cloudy|cloudy|fog|drizzle|rain|freezing-rain|sleet|snow|hail|thunderstorm';

/** Fields of now and of an hour. */
const measured = 'temperature:number windSpeed:number windGust:number windDirection:number precipitation:number '
  + condition;

export const kind = 'weather';

export const weatherFields: FieldTables = {
  weather: 'id! time!:moment place:Place current:CurrentWeather hours:WeatherHour[] stations:WeatherStation[] '
    + 'days:WeatherDay[] source:Source',
  CurrentWeather: `apparentTemperature:number humidity:number pressure:number ${measured}`,
  WeatherHour: `time!:moment precipitationProbability:number ${measured}`,
  WeatherStation: 'name! distance:number fields!:list',
  WeatherDay: `date!:day min:number max:number ${condition} precipitation:number precipitationProbability:number `
    + 'sunrise:moment sunset:moment uvIndex:number',
  ...placeFields,
};

export const {read, readInSteps} = readersBy({...weatherFields, ...sourceFields});
