import {isGerman} from './locale.js';

/** Texts of `init` for people, in German and English. */
const german = {
  usage: `stadtbausteine init [Ordner]   legt Profil, Seite, Abruf der Daten und Relay einer Stadt an

  --name        Name der Stadt
  --key         amtlicher Schlüssel: AGS (8 Ziffern) oder ARS (12)
  --theme       Farben und Schrift: ein Name aus themes/
  --language    Sprache der Seite, etwa de
  --center      Mitte der Stadt: Breite,Länge
  --source      weitere Quelle: baustein=adresse oder baustein=format:adresse, mehrfach möglich
  --yes         fragt nichts und nimmt, was sicher bekannt ist

Nichts wird überschrieben.`,
  intro: 'Stadtbausteine für Ihre Stadt',
  name: 'Wie heißt die Stadt?',
  nameNeeded: 'Bitte nennen Sie den Namen.',
  which: 'Welche ist gemeint?',
  other: 'eine andere',
  key: 'Amtlicher Gemeindeschlüssel (AGS, 8 Ziffern)',
  keyWrong: 'Das ist kein Schlüssel einer Gemeinde: AGS mit 8 oder ARS mit 12 Ziffern, etwa 05122000.',
  center: 'Wo liegt die Mitte der Stadt? Breite,Länge, etwa 51.171,7.083 (leer: kein Wetter)',
  centerWrong: 'Breite,Länge in Grad mit Punkt, etwa 51.171,7.083',
  language: 'Welche Sprache hat die Seite?',
  theme: 'Welche Farben und Schrift?',
  themeWrong: (theme: string, themes: string) => `Das Thema "${theme}" gibt es nicht. Es gibt: ${themes}`,
  sources: 'Diese Quellen sind bekannt. Welche möchten Sie? (Leertaste: an und aus, Eingabetaste: fertig)',
  things: {
    alerts: 'Warnungen', collections: 'Abfuhrtermine', places: 'Orte', weather: 'Wetter', services: 'Dienstleistungen',
  } as Readonly<Record<string, string>>,
  maybe: 'bitte prüfen',
  events: 'Adresse Ihrer Veranstaltungen (iCalendar, JSON-LD …; leer: keine)',
  news: 'Adresse Ihrer Meldungen (RSS, Atom …; leer: keine)',
  addressWrong: 'Eine Adresse mit https:// oder http://',
  overwrite: (paths: string) => `Das liegt schon anders da: ${paths}. Überschreiben?`,
  refused: (paths: string) => `Nichts geschrieben. Das liegt schon anders da: ${paths}`,
  cancelled: 'Abgebrochen, nichts geschrieben.',
  needed: 'Ohne Fragen braucht es --name und --key.',
  noSource: 'Keine Quelle: Nennen Sie wenigstens eine, etwa --source city-events=https://…',
  badSource: (text: string) => `--source ist baustein=adresse oder baustein=format:adresse, etwa city-events=https://…; nicht "${text}"`,
  failed: (reason: string) => `Nicht vollständig geschrieben: ${reason}`,
  written: (count: number, folder: string) => `${count} Dateien geschrieben: ${folder}`,
  next: (folder: string, line: string) => `So geht es weiter:\n\n  cd ${folder}\n  ${line}\n  npx http-server public\n\nAlles Weitere steht in README.md.`,
};

/** The words of one language. */
export type Words = typeof german;

const english: Words = {
  usage: `stadtbausteine init [folder]   makes a city's profile, page, snapshot and relay

  --name        name of the city
  --key         official key: AGS (8 digits) or ARS (12)
  --theme       colours and type: a name of themes/
  --language    language of the page, such as de
  --center      centre of the city: latitude,longitude
  --source      a further source: widget=address or widget=format:address; may stand several times
  --yes         asks nothing and takes what is known for sure

Nothing is overwritten.`,
  intro: 'Stadtbausteine for your city',
  name: 'What is the name of the city?',
  nameNeeded: 'Please give its name.',
  which: 'Which one is it?',
  other: 'another one',
  key: 'Official key of the municipality (AGS, 8 digits)',
  keyWrong: 'This is no key of a municipality: AGS of 8 digits or ARS of 12, such as 05122000.',
  center: 'Where is the centre of the city? latitude,longitude, such as 51.171,7.083 (empty: no weather)',
  centerWrong: 'latitude,longitude in degrees, such as 51.171,7.083',
  language: 'Which language has the page?',
  theme: 'Which colours and type?',
  themeWrong: (theme, themes) => `There is no theme "${theme}". There are: ${themes}`,
  sources: 'These sources are known. Which would you like? (Space: on and off, Enter: done)',
  things: {
    alerts: 'Warnings', collections: 'Waste collection', places: 'Places', weather: 'Weather', services: 'Services',
  },
  maybe: 'please check',
  events: 'Address of your events (iCalendar, JSON-LD …; empty: none)',
  news: 'Address of your news (RSS, Atom …; empty: none)',
  addressWrong: 'An address with https:// or http://',
  overwrite: (paths) => `There is something else already: ${paths}. Overwrite it?`,
  refused: (paths) => `Nothing was written. There is something else already: ${paths}`,
  cancelled: 'Cancelled, nothing was written.',
  needed: 'Without questions --name and --key are needed.',
  noSource: 'No source: name one at least, such as --source city-events=https://…',
  badSource: (text) => `--source is widget=address or widget=format:address, such as city-events=https://…; not "${text}"`,
  failed: (reason) => `Not written in full: ${reason}`,
  written: (count, folder) => `${count} files written: ${folder}`,
  next: (folder, line) => `Go on with:\n\n  cd ${folder}\n  ${line}\n  npx http-server public\n\nREADME.md tells the rest.`,
};

/** The words for a language, or for that of the environment. */
export const wordsFor = (language: string | undefined, env: Readonly<Record<string, string | undefined>>): Words =>
  isGerman(env, language) ? german : english;
