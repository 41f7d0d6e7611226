import {addDays, fromNumber, toNumber, yearOf} from '../city/days.mjs';
import {clockAt, home} from '../city/clocks.mjs';
import {between, hash, pick} from '../city/random.mjs';
import {sunTimes} from './sun.mjs';

/*
 * The weather of the sample city, calculated from the day: by season, with warm and cold spells, and with dry and wet
 * days. The same hour has the same weather on every machine, as if every forecast came true.
 */

const hour = 3_600_000;
const share = (seed) => (hash(seed) % 10_000) / 10_000;
const round = (value, digits = 1) => Number(value.toFixed(digits));
/** Between two values, without a corner at either of them. */
const blend = (from, to, part) => from + (to - from) * (1 - Math.cos(Math.PI * part)) / 2;

const dayOfYear = (day) => toNumber(day) - toNumber(`${yearOf(day)}-01-01`);
/** From -1 in the middle of January to 1 in the middle of July. */
const season = (day) => -Math.cos(2 * Math.PI * (dayOfYear(day) - 17) / 365);

/** A spell lasts five days and turns into the next one. */
function spell(day, name, size) {
  const number = toNumber(day) / 5;
  const [from, to] = [Math.floor(number), Math.floor(number) + 1].map((index) => (share(`${name} ${index}`) - 0.5) * 2 * size);
  return blend(from, to, number - Math.floor(number));
}

/** Kinds of days, each with how much of the sky is covered, and the hours in which something falls. */
const kinds = {
  clear: {cloud: [0, 12]}, fair: {cloud: [20, 55]}, cloudy: {cloud: [70, 95]}, grey: {cloud: [95, 100]},
  fog: {cloud: [100, 100], fog: true}, drizzle: {cloud: [90, 100], wet: [3, 9, 0.3]},
  rain: {cloud: [90, 100], wet: [4, 12, 1.8]},
  showers: {cloud: [45, 80], wet: [1, 3, 2.4]}, thunder: {cloud: [50, 90], wet: [1, 2, 9], thunder: true},
};

const winterKinds = ['clear', 'fair', 'cloudy', 'grey', 'grey', 'fog', 'drizzle', 'rain', 'rain', 'showers'];
const summerKinds = ['clear', 'clear', 'fair', 'fair', 'fair', 'cloudy', 'showers', 'rain', 'thunder', 'showers'];

/** What a day is like. */
function dayOf(day) {
  const name = pick(`weather ${day}`, season(day) < 0.1 ? winterKinds : summerKinds);
  const mean = 9.8 + 8.8 * season(day) + spell(day, 'warmth', 5);
  const [least, most, amount] = kinds[name].wet ?? [0, 0, 0];
  return {
    ...kinds[name], name, mean, amount: amount * (0.6 + share(`amount ${day}`)),
    range: (name === 'clear' || name === 'fair' ? 5 : 2.5) * (1 + 0.4 * season(day)),
    from: between(`wet ${day}`, name === 'thunder' ? 14 : 3, name === 'thunder' ? 18 : 17), length: between(`length ${day}`, least, most),
    covered: between(`cloud ${day}`, ...kinds[name].cloud), wind: 6 + share(`wind ${day}`) * 16 + (season(day) < 0 ? 5 : 0),
    direction: between(`direction ${day}`, 18, 31) * 10 % 360,
  };
}

function falling({wet, fog, thunder, name}, temperature, clockHour) {
  if (fog && clockHour < 11) return 'fog';
  if (!wet) return undefined;
  if (thunder) return 'thunderstorm';
  if (temperature < 0.5) return 'snow';
  return temperature < 1.8 ? 'sleet' : name === 'drizzle' ? 'drizzle' : 'rain';
}

/** A storm grows for an hour, blows for four, and dies down for two. */
function strength(epoch, storm) {
  const since = storm ? (epoch - storm.start) / hour : NaN;
  if (!(since > -1 && since < 7)) return 0;
  return Math.min(1, since + 1, (7 - since) / 2);
}

function windOf({wind, direction}, epoch, blows) {
  const speed = Math.max(wind * (0.75 + 0.5 * share(`gusts ${epoch}`)), blows * 64);
  const gust = Math.max(speed * 1.6, blows * 111);
  return {windSpeed: round(speed), windGust: round(gust), windDirection: blows ? 230 : direction};
}

/** It is drier in summer, and when it is warmer than on average. */
const humidityOf = (day, isDamp, warmth) =>
  Math.min(100, Math.round(72 - 10 * season(day) + (isDamp ? 20 : 0) - warmth * 2));

/** What falls in an hour, and how likely that was; a storm brings rain. */
function fallOf({wet, amount, covered}, epoch, {isWet, blows}) {
  if (blows) return {precipitation: 2.6, probability: 95, cloudCover: 100};
  if (!isWet) return {precipitation: 0, probability: between(`chance ${epoch}`, 0, wet ? 30 : 12), cloudCover: covered};
  return {
    precipitation: round(amount * (0.4 + 1.2 * share(`fall ${epoch}`))), probability: between(`chance ${epoch}`, 60, 95),
    cloudCover: Math.max(covered, 85),
  };
}

/**
 * The hour that begins at a moment.
 * @param {number} epoch milliseconds, a whole hour
 * @param {{start: number} | undefined} storm that blows over it
 */
export function hourOf(epoch, storm) {
  const {day, time} = clockAt(epoch, home);
  const clockHour = Number(time.slice(0, 2));
  const kind = dayOf(day);
  const middle = blend(kind.mean, dayOf(addDays(day, 1)).mean, clockHour / 24);
  const temperature = middle + kind.range * Math.cos(2 * Math.PI * (clockHour - 15) / 24);
  const isWet = kind.wet && clockHour >= kind.from && clockHour < kind.from + kind.length;
  const blows = strength(epoch, storm);
  const {sunrise, sunset} = sunTimes(day);
  const half = epoch + hour / 2;
  return {
    time: epoch, temperature: round(temperature), ...windOf(kind, epoch, blows), ...fallOf(kind, epoch, {isWet, blows}),
    condition: blows ? 'rain' : falling({...kind, wet: isWet}, temperature, clockHour),
    humidity: humidityOf(day, isWet || kind.fog, temperature - middle),
    pressure: round(1015 + spell(day, 'pressure', 12) - (blows ? 22 : 0)), isDay: half > sunrise && half < sunset,
  };
}

/** Hours from a moment to another one, both included. */
export function hoursBetween(from, to, storm) {
  const count = Math.max(0, Math.floor((to - from) / hour) + 1);
  return Array.from({length: count}, (_, index) => hourOf(from + index * hour, storm));
}

/** How warm it feels: by wind in the cold, by humidity in the heat. */
export function feltTemperature({temperature, windSpeed, humidity}) {
  if (temperature <= 10 && windSpeed > 4.8) {
    const wind = windSpeed ** 0.16;
    return round(13.12 + 0.6215 * temperature - 11.37 * wind + 0.3965 * temperature * wind);
  }
  return round(temperature >= 24 ? temperature + (humidity - 45) * 0.06 : temperature);
}

/** Days from one on. */
export const daysFrom = (day, count) => Array.from({length: count}, (_, index) => fromNumber(toNumber(day) + index));
