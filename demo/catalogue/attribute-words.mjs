/** What an attribute is called in a form for people who do not read HTML. */
const words = {
  'cache': 'Letzten Stand auf dem Gerät behalten',
  'category': 'Nur diese Art',
  'deep-link': 'Eigene Adresse für jeden Eintrag',
  'drop-after': 'Am Tag selbst gültig bis',
  'format': 'Format der Daten',
  'fractions': 'Eigene Namen der Tonnen',
  'heading': 'Überschrift',
  'heading-level': 'Ebene der Überschrift',
  'house': 'Hausnummer',
  'limit': 'Einträge, bevor „mehr“ kommt',
  'loading': 'Zeitpunkt des Ladens',
  'popular': 'Oft gefragt (Nummern)',
  'range': 'Zeitraum zu Beginn',
  'refresh': 'Neu laden nach … Sekunden',
  'service': 'Nur diese Dienstleistung (Nummer)',
  'src': 'Adresse der Daten',
  'street': 'Straße',
  'streets': 'Adresse der Straßendatei',
  'structured-data': 'Für Suchmaschinen auszeichnen',
  'synonyms': 'Wörter Ihrer Stadt',
  'time-zone': 'Zeitzone',
  'today': 'Als heute gilt',
  'view': 'Ansicht zu Beginn',
  'views': 'Ansichten zur Wahl',
};

/** The German name of an attribute; undefined where there is none beside its own. */
export const wordsFor = (name) => (Object.hasOwn(words, name) ? words[name] : undefined);

/** Attributes most pages set, in the order a person thinks of them. The others fold away. */
export const everyday = ['src', 'streets', 'street', 'heading', 'limit'];
