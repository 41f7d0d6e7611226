/**
 * The kinds of widgets in the order in which the catalogue shows them, with words for a person who looks for
 * something; `kind` of a widget's demo says to which it belongs.
 */
const kinds = {
  collection: 'Suchen und nachschlagen',
  places: 'Finden, wo etwas ist',
  live: 'Wissen, was gerade ist',
  dialogue: 'Der Stadt etwas mitteilen',
  frame: 'Rund um alle Bausteine',
};

/**
 * Elements by kind, kinds without an element left out; within a kind by their German names.
 * @param {readonly {tagName: string}[]} elements
 * @param {object} demos by tag
 * @returns {{kind: string, title: string, elements: object[]}[]}
 */
export function byKind(elements, demos) {
  const nameOf = ({tagName}) => demos[tagName].name.de;
  return Object.entries(kinds)
    .map(([kind, title]) => ({kind, title, elements: elements.filter(({tagName}) => demos[tagName].kind === kind)
      .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'de'))}))
    .filter((group) => group.elements.length > 0);
}
