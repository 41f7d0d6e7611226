/** A block of an answer of Open-Meteo: beside the list of times one list for each variable, which has its own unit. */
import type {Problem} from '../../model/problem.js';
import {isRecord, member, textOf, warning} from '../kit/json.js';
import {inModelUnit, isKnownUnit} from '../kit/weather-unit.js';

export interface Columns {
  /** The times as published; the block of now has one. */
  readonly times: readonly unknown[];
  /** What is published of a variable in each row. */
  listOf(variable: string): readonly unknown[];
  /** The same as numbers in the unit of the model, `undefined` where there is none. */
  numbersOf(variable: string): readonly (number | undefined)[];
}

/** A variable without its height and `_`: Open-Meteo wrote `windspeed_10m` before `wind_speed_10m`. */
const plain = (variable: string): string => variable.replace(/_(?:2|10)m(?=_|$)|_/g, '');

/** @param problems gets each variable in a unit that nobody knows */
export function columnsOf(answer: unknown, block: string, problems: Problem[]): Columns {
  const values = member(answer, block);
  const lists = new Map((isRecord(values) ? Object.keys(values) : []).map((name) => {
    const value = member(values, name);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return [plain(name), {name, list, unit: textOf(member(member(answer, `${block}_units`), name))}];
  }));
  const found = new Map<string, readonly (number | undefined)[]>();
  const read = (variable: string): readonly (number | undefined)[] => {
    const {name, list = [], unit = ''} = lists.get(variable) ?? {};
    if (list.length && !isKnownUnit(unit)) {
      problems.push(warning('unknown-unit', `${block}.${name} is in "${unit.slice(0, 40)}"`));
    }
    return list.map((value) => inModelUnit(value, unit));
  };
  return {
    times: lists.get('time')?.list ?? [],
    listOf: (variable) => lists.get(variable)?.list ?? [],
    numbersOf(variable) {
      const numbers = found.get(variable) ?? read(variable);
      found.set(variable, numbers);
      return numbers;
    },
  };
}
