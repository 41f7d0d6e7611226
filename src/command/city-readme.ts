import type {CityPlan, PlannedSource} from './city-plan.js';
import {libraryOf, liveTagsOf} from './city-plan.js';
import {crontab, relayLine, scheduledTasks, snapshotLine} from './city-recipes.js';

/** A folder that stands for the reader's own. */
const FOLDER = {unix: '/srv/www/stadt', windows: 'C:\\stadt'};

type Words = Readonly<Record<'yes' | 'no' | 'unknown', string>>;

/** Rows of the table of sources. */
function rowsOf(sources: readonly PlannedSource[], words: Words): string {
  return sources.map(({widget, title = '', src, licence = '', cors = 'unknown'}) =>
    `| \`${widget}\` | ${title} | ${new URL(src).host} | ${licence} | ${words[cors]} |`).join('\n');
}

const germanFiles = (plan: CityPlan): string => `# ${plan.name}

Diesen Ordner hat \`stadtbausteine init\` angelegt. Alles darin gehört Ihnen und darf geändert werden.

| Datei | wozu |
| --- | --- |
| \`city.json\` | das Stadtprofil: welche Daten woher kommen |
| \`public/\` | was Ihr Webserver zeigt, und nur das |
| \`public/index.html\`, \`public/page.css\` | die Seite |
| \`public/${libraryOf(plan)}/\` | die Bibliothek, von Ihrem eigenen Server |
| \`public/data/\` | die Daten; \`snapshot\` legt den Ordner an |
| \`snapshot.sh\`, \`snapshot.cmd\` | holt die Daten, unter Unix und unter Windows |
| \`relay.json\` | für Daten, die sekundengenau sein sollen |
`;

const german = (plan: CityPlan): string => `${germanFiles(plan)}
## So geht es los

\`\`\`sh
${snapshotLine(plan)}
npx http-server public
\`\`\`

Die erste Zeile holt die Daten und schreibt daneben einen Bericht, \`public/data/report.html\`. Die zweite ist irgendein
Webserver; nehmen Sie Ihren eigenen. Die Seite fragt keinen anderen Server als diesen.

## Die Daten aktuell halten

Unter Unix mit \`crontab -e\`, mit Ihrem Ordner statt \`${FOLDER.unix}\`:

\`\`\`text
${crontab(plan, FOLDER.unix)}
\`\`\`

Hinter \`PATH\` muss stehen, wo Node.js liegt; \`command -v npx\` sagt es. Schlägt eine Quelle fehl, schickt cron eine Mail.

Unter Windows in der Eingabeaufforderung, mit Ihrem Ordner statt \`${FOLDER.windows}\`:

\`\`\`text
${scheduledTasks(plan, FOLDER.windows)}
\`\`\`

Antwortet eine Quelle nicht, bleibt ihr letzter guter Stand, mit Datum. Mit \`--strict\` endet der Befehl dann mit einem
Fehler, den Ihre Überwachung sieht.

## Die Quellen

| Baustein | von | Rechner | Lizenz | direkt lesbar (CORS) |
| --- | --- | --- | --- | --- |
${rowsOf(plan.sources, {yes: 'ja', no: 'nein', unknown: 'unbekannt'})}

Eine weitere Quelle ist eine Adresse in \`city.json\` und ein Baustein in \`public/index.html\`. Prüfen Sie sie vorher:

\`\`\`sh
npx stadtbausteine check "https://www.example.org/termine.ics"
\`\`\`

Adressen stehen in geraden doppelten Anführungszeichen, unter Windows wie unter Unix: Ein \`&\` darin würde sonst als Ende
des Befehls gelesen. In PowerShell heißt \`npx\` dort, wo Skripte nicht erlaubt sind, \`npx.cmd\`.
${liveSection(plan, 'de')}`;

const englishFiles = (plan: CityPlan): string => `# ${plan.name}

This folder was made by \`stadtbausteine init\`. All of it is yours to change.

| file | what for |
| --- | --- |
| \`city.json\` | the city profile: which data comes from where |
| \`public/\` | what your web server shows, and nothing else |
| \`public/index.html\`, \`public/page.css\` | the page |
| \`public/${libraryOf(plan)}/\` | the library, from your own server |
| \`public/data/\` | the data; \`snapshot\` makes the folder |
| \`snapshot.sh\`, \`snapshot.cmd\` | fetches the data, on Unix and on Windows |
| \`relay.json\` | for data that has to be of this minute |
`;

const english = (plan: CityPlan): string => `${englishFiles(plan)}
## To begin

\`\`\`sh
${snapshotLine(plan)}
npx http-server public
\`\`\`

The first line fetches the data and writes a report beside it, \`public/data/report.html\`. The second one is any web
server; take your own. The page asks no other server than this one.

## Keeping the data current

On Unix by \`crontab -e\`, with your folder for \`${FOLDER.unix}\`:

\`\`\`text
${crontab(plan, FOLDER.unix)}
\`\`\`

\`PATH\` has to name where Node.js is; \`command -v npx\` tells. Cron sends a mail where a source fails.

On Windows in the command prompt, with your folder for \`${FOLDER.windows}\`:

\`\`\`text
${scheduledTasks(plan, FOLDER.windows)}
\`\`\`

Where a source does not answer, its last good state stays, with its date. With \`--strict\` the command then ends with an
error that your monitoring sees.

## The sources

| widget | by | host | licence | readable from a page (CORS) |
| --- | --- | --- | --- | --- |
${rowsOf(plan.sources, {yes: 'yes', no: 'no', unknown: 'unknown'})}

A further source is an address in \`city.json\` and a widget in \`public/index.html\`. Check it first:

\`\`\`sh
npx stadtbausteine check "https://www.example.org/events.ics"
\`\`\`

Addresses stand in straight double quotation marks, on Windows as on Unix: an \`&\` in them would end the command. In
PowerShell \`npx\` is \`npx.cmd\` where scripts are not allowed.
${liveSection(plan, 'en')}`;

/** How live data gets onto the page by the relay; nothing where no source is live. */
function liveSection(plan: CityPlan, language: 'de' | 'en'): string {
  if (!liveTagsOf(plan).length) return '';
  const [heading, before, after] = language === 'de' ? [
    'Auf die Minute genau', 'Ein Vermittler (Relay) fragt im Namen der Seite. Er läuft auf Ihrem Server und antwortet nur für die Adressen in `city.json`:',
    'Machen Sie ihn unter einer Adresse Ihrer Website erreichbar, schreiben Sie diese in `city.json`, zum Beispiel\n'
    + '`"relay": "https://www.ihre-stadt.de/vermittler?url={url}"`, tragen Sie in `relay.json` unter `origins` Ihre Website statt `*` ein, und nennen Sie\n'
    + 'beim Abholen hinter `--only` die anderen Bausteine: Wer dort fehlt, behält seine Adresse und fragt über den Vermittler.',
  ] : [
    'To the minute', 'A relay asks on the page\'s behalf. It runs on your server and answers for the addresses in `city.json` alone:',
    'Let it be reached at an address of your website, write that into `city.json`, for example\n'
    + '`"relay": "https://www.your-city.example/relay?url={url}"`, put your website in place of `*` under `origins` in `relay.json`, and name the other\n'
    + 'widgets after `--only` when you fetch: those that are not named keep their addresses and ask through the relay.',
  ];
  return `\n## ${heading}\n\n${before}\n\n\`\`\`sh\n${relayLine(plan)}\n\`\`\`\n\n${after}\n`;
}

/** The `README.md` of a plan, in German or English. */
export const readmeOf = (plan: CityPlan): string => plan.language.startsWith('de') ? german(plan) : english(plan);
