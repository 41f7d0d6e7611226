import {say} from '../http/html.mjs';

/**
 * The kinds of widgets in the order in which the catalogue shows them, with words for a person who looks for
 * something; `kind` of a widget's demo says to which it belongs.
 */
const kinds = {
  collection: say('Suchen und nachschlagen', 'Search and look up'),
  places: say('Finden, wo etwas ist', 'Find where something is'),
  live: say('Wissen, was gerade ist', 'Know what is going on'),
  dialogue: say('Der Stadt etwas mitteilen', 'Tell the city something'),
  frame: say('Rund um alle Bausteine', 'Around all building blocks'),
};

/**
 * Elements by kind, kinds without an element left out; within a kind by their German names.
 * @param {readonly {tagName: string}[]} elements
 * @param {object} demos by tag
 * @returns {{kind: string, title: {de: string, en: string}, elements: object[]}[]}
 */
export function byKind(elements, demos) {
  const nameOf = ({tagName}) => demos[tagName].name.de;
  return Object.entries(kinds)
    .map(([kind, title]) => ({kind, title, elements: elements.filter(({tagName}) => demos[tagName].kind === kind)
      .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'de'))}))
    .filter((group) => group.elements.length > 0);
}
