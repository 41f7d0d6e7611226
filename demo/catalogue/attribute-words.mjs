import {say} from '../http/html.mjs';

/** Labels of shared attributes in forms for people who do not read HTML. */
const words = {
  'cache': say('Letzten Stand auf dem Gerät behalten', 'Keep the last data on the device'),
  'deep-link': say('Eigene Adresse für jeden Eintrag', 'An address of its own for each entry'),
  'format': say('Format der Daten', 'Format of the data'),
  'heading': say('Überschrift', 'Heading'),
  'heading-level': say('Ebene der Überschrift', 'Level of the heading'),
  'item': say('Zu Beginn offen (Nummer)', 'Open at first (id)'),
  'limit': say('Einträge, bevor „mehr“ kommt', 'Entries before “more” comes'),
  'loading': say('Zeitpunkt des Ladens', 'When to load'),
  'name': say('Name im Stadtprofil', 'Name in the city profile'),
  'refresh': say('Neu laden nach … Sekunden', 'Load again after … seconds'),
  'src': say('Adresse der Daten', 'Address of the data'),
  'time-zone': say('Zeitzone', 'Time zone'),
  'today': say('Als heute gilt', 'Taken as today'),
  'view': say('Ansicht zu Beginn', 'View at first'),
  'views': say('Ansichten zur Wahl', 'Views to choose from'),
};

/**
 * The label of an attribute; undefined if it has none but its name.
 * @param {string} name
 * @param {import('../../src/testing/demo.ts').Demo} demo of the widget
 */
export const wordsFor = (name, {fields = {}}) =>
  (Object.hasOwn(fields, name) ? fields[name].label : Object.hasOwn(words, name) ? words[name] : undefined);

/** Attributes most pages set, in the order a person thinks of them. The others fold away. */
export const everydayOf = ({fields = {}}) =>
  ['src', ...Object.keys(fields).filter((name) => fields[name].everyday), 'heading', 'limit'];
