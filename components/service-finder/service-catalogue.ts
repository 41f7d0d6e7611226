import {fold} from '../../src/text/fold.js';
import {toPlainText} from '../../src/text/plain-text.js';
import type {RichText} from '../../src/model/rich-text.js';
import type {Service} from '../../src/model/service.js';

/** A catalogue of services, as a person browses it. */

/** In the order of a register in that language. */
export function byName(services: readonly Service[], locale: string): Service[] {
  const {compare} = new Intl.Collator(locale, {numeric: true});
  return [...services].sort((a, b) => compare(a.name, b.name));
}

/** The letter a service stands under: "Ö" under O. */
export const letterOf = ({name}: Service): string => {
  const first = /\p{L}/u.exec(fold(name).trim()[0] ?? '')?.[0];
  return first?.toUpperCase() ?? '#';
};

/** Letters that services begin with, in the services' order. */
export const lettersOf = (services: readonly Service[]): readonly string[] => [...new Set(services.map(letterOf))];

/** Life situations, those with most services first. */
export function situationsOf(services: readonly Service[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const {lifeSituations = []} of services) {
    for (const situation of lifeSituations) counts.set(situation, (counts.get(situation) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([situation]) => situation);
}

/** A service by its id or its LeiKa key. */
export const serviceOf = (services: readonly Service[], key: string): Service | undefined =>
  services.find(({id, leikaKey}) => id === key || leikaKey === key);

/** The services whose ids or LeiKa keys are listed, separated by commas. */
export const listed = (services: readonly Service[], keys: string): Service[] =>
  keys.split(/[,;]/).flatMap((key) => serviceOf(services, key.trim()) ?? []);

/** Services whose name holds the words, for as long as there is no index. */
export function named(services: readonly Service[], query: string): Service[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return services.filter(({name}) => {
    const folded = fold(name);
    return words.every((word) => folded.includes(word));
  });
}

/** The first line of a text where it is short enough to stand in a row, without a list's dash. */
export function inBrief(text: RichText | undefined): string {
  // Cells of a table would run into one.
  const [line = ''] = text ? toPlainText(text.replace(/<\/t[dh]>/gi, ' ')).split('\n') : [];
  const brief = line.replace(/^- /, '').replace(/\.$/, '');
  return brief.length <= 48 ? brief : '';
}
