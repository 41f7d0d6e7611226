/** What an attribute of many widgets is called in a form for people who do not read HTML. */
const words = {
  'cache': 'Letzten Stand auf dem Gerät behalten',
  'deep-link': 'Eigene Adresse für jeden Eintrag',
  'format': 'Format der Daten',
  'heading': 'Überschrift',
  'heading-level': 'Ebene der Überschrift',
  'limit': 'Einträge, bevor „mehr“ kommt',
  'loading': 'Zeitpunkt des Ladens',
  'refresh': 'Neu laden nach … Sekunden',
  'src': 'Adresse der Daten',
  'time-zone': 'Zeitzone',
  'today': 'Als heute gilt',
  'view': 'Ansicht zu Beginn',
  'views': 'Ansichten zur Wahl',
};

/**
 * The German name of an attribute; undefined where there is none beside its own.
 * @param {string} name
 * @param {import('../../src/testing/demo.ts').Demo} demo of the widget
 */
export const wordsFor = (name, {fields = {}}) =>
  (Object.hasOwn(fields, name) ? fields[name].label.de : Object.hasOwn(words, name) ? words[name] : undefined);

/** Attributes most pages set, in the order a person thinks of them. The others fold away. */
export const everydayOf = ({fields = {}}) =>
  ['src', ...Object.keys(fields).filter((name) => fields[name].everyday), 'heading', 'limit'];
