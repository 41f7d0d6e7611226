/*
 * The reference in German. What every widget has is described here, once; what is a widget's own, or means more there,
 * stands in its demo. A test fails where the manifest names something that has no words, and where words are left over.
 */

/** By kind, as the manifest calls it, and name. */
const shared = {
  attributes: {
    'src': 'Adresse der Daten. Mehrere mit Leerzeichen dazwischen werden zusammengeführt.',
    'heading': 'Text der Überschrift; leer: keine.',
    'heading-level': 'Ebene der Überschrift, 1 bis 6.',
    'refresh': 'Sekunden, nach denen neu geladen wird; 0: nie.',
    'loading': '`eager` lädt sofort, `lazy` erst, wenn der Baustein in die Nähe des Sichtbaren kommt.',
    'today': 'Tag (`JJJJ-MM-TT`) oder Zeitpunkt (RFC 3339), der als jetzt gilt: für Vorführungen und Tests.',
    'time-zone': 'Zeitzone der Stadt, mit ihrem IANA-Namen.',
    'cache': '`none`: Der letzte gute Stand bleibt nicht auf dem Gerät.',
    'name': 'Welcher Eintrag des Stadtprofils gilt, wo zwei Bausteine einer Art auf der Seite stehen: `tag.name`, dann `tag`.',
    'referrerpolicy': 'Wie bei `<img>`: was der Server der Daten von der fragenden Seite erfährt; ohne Angabe nichts.',
    'consent': 'Server aus `hosts.consent` des Stadtprofils, die gefragt werden dürfen, mit Leerzeichen dazwischen.',
    'query': 'Wonach zu Beginn gesucht ist.',
    'views': 'Ansichten zur Wahl, die erste zu Beginn.',
    'format': 'Format der Daten, wo der Inhalt es nicht verrät.',
    'limit': 'So viele Einträge stehen da, bevor „Mehr anzeigen“ kommt.',
    'deep-link': 'Der offene Eintrag steht in der Adresse der Seite, zum Weitergeben.',
  },
  members: {
    state: '`idle`, `loading`, `ready`, `empty` oder `error`.',
    stale: 'Ob ein aufbewahrter Stand für die Daten einspringt.',
    asOf: 'Wann die Daten angekommen sind.',
    sources: 'Die Adressen, je mit dem, was aus ihr geworden ist: `{url, title, state, code, asOf, count}`.',
    problems: 'Was sich nicht lesen ließ.',
    reload: 'Lädt neu. Ist fertig, wenn die neuen Daten zu sehen sind oder nicht zu bekommen waren.',
    items: 'Die Einträge, vor jedem Filter. Wer sie setzt, ersetzt das Laden.',
  },
  events: {
    'city-load': 'Die Daten sind gelesen, oder ein aufbewahrter Stand springt ein.',
    'city-error': 'Die Daten ließen sich nicht lesen.',
    'city-select': 'Jemand hat einen Eintrag gewählt. Abbrechbar: für eine eigene Ansicht.',
    'city-change': 'Jemand hat etwas an der Ansicht geändert.',
    'city-navigate': 'Jemand folgt einem Link. Abbrechbar.',
    'city-consent': 'Jemand erlaubt, einen Server aus `hosts.consent` des Stadtprofils zu fragen. Abbrechbar.',
  },
  slots: {
    '': 'Zu sehen, bevor der Baustein bereit ist, ohne JavaScript und wenn nichts zu laden war.',
    'heading': 'Ersetzt den Text der Überschrift.',
    'footer': 'Steht unter allem.',
    'empty': 'Zu sehen, wenn nichts veröffentlicht ist.',
  },
  cssParts: {
    root: 'Der ganze Baustein.',
    heading: 'Die Überschrift.',
    status: 'Was Vorlesesoftware von Änderungen sagt.',
    button: 'Jede Schaltfläche.',
    link: 'Jeder Link.',
    toolbar: 'Die Zeile mit den Werkzeugen.',
    list: 'Die Liste.',
    item: 'Ein Eintrag.',
    notice: 'Eine Mitteilung: was nicht geklappt hat, was fehlt.',
    meta: 'Nebentext, auch woher die Daten kommen.',
  },
  cssStates: {
    idle: 'Noch ist nichts zu laden.',
    loading: 'Die ersten Daten sind unterwegs.',
    error: 'Die Daten ließen sich nicht lesen.',
    stale: 'Ein aufbewahrter Stand springt für die Daten ein.',
    ready: 'Die Daten sind zu sehen.',
    empty: 'Es ist nichts veröffentlicht.',
  },
};

const entryOf = (words, kind, name) => {
  const entries = words?.[kind] ?? {};
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
};

/**
 * The German meaning of an attribute, event, part or the like of a widget.
 * @param {import('../../src/testing/demo.ts').Demo} demo of the widget
 * @param {string} kind as the manifest calls it: `attributes`, `members`, `events`, `slots`, `cssParts` …
 * @param {string} name empty for the default slot
 */
export const meaningOf = ({meanings}, kind, name) => entryOf(meanings, kind, name) ?? entryOf(shared, kind, name);
