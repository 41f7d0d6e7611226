import {filesOf} from './snippet-policy.mjs';

/*
 * What to do in which content management system, step by step, in German. What each lets pass is described
 * at length in docs/de/cms/.
 */

const isFrame = ({way}) => way === 'iframe';
/** Whether the markup holds an element that no sanitiser knows. */
const isUnknownElement = ({way}) => ['tag', 'classic'].includes(way);

/** The list of allowed HTML for Drupal's filter: exactly the attributes the snippet has. */
function allowedHtml({way, widget, attributes}) {
  const names = Object.keys(attributes).map((name) => (isUnknownElement({way}) ? name : `data-${name}`));
  if (isUnknownElement({way})) return `<${[widget, ...names].join(' ')}>`;
  if (way === 'iframe') return '<iframe data-city-widget src title width height loading sandbox>';
  return way === 'link'
    ? `<${['a href data-city-widget', ...names].join(' ')}>`
    : `<${['div data-city-widget', ...names].join(' ')}> <a href>`;
}

/** Steps of a system: where the head goes, where the markup goes, and what to mind. */
const systems = {
  'wordpress': {
    name: 'WordPress',
    head: 'Die Kopfzeilen kommen einmal in die Website: in die Datei header.php des Child-Themes vor </head>, oder mit einer '
      + 'Erweiterung für Code im Kopf der Seite.',
    body: () => 'Öffnen Sie die Seite, fügen Sie den Block „Individuelles HTML“ ein und setzen Sie den Quelltext hinein.',
    mind: (choices) => (isUnknownElement(choices) || isFrame(choices)
      ? 'Ist nach dem Speichern nur noch Text da? Dann fehlt Ihnen das Recht auf ungefiltertes HTML: Wählen Sie hier den '
        + 'Weg „Container“ oder „Link“, beide überstehen den Filter.'
      : 'Das geht auch ohne das Recht auf ungefiltertes HTML: WordPress lässt data-Attribute stehen.'),
  },
  'typo3': {
    name: 'TYPO3',
    head: 'Die Kopfzeilen setzt die Integration in das Sitepackage, mit page.headerData in TypoScript oder im Fluid-Layout.',
    body: (choices) => (isUnknownElement(choices) || isFrame(choices)
      ? 'Legen Sie ein Inhaltselement „Reines HTML“ an und setzen Sie den Quelltext hinein. Nicht in den Texteditor: Er '
        + 'zeigt unbekannte Elemente als Text.'
      : 'Legen Sie ein Inhaltselement „Reines HTML“ an, oder schalten Sie den Texteditor auf Quelltext, und setzen Sie '
        + 'den Quelltext hinein.'),
    mind: () => 'Fehlt das Inhaltselement in der Auswahl? Die Administration kann es für Ihre Gruppe freigeben.',
  },
  'drupal': {
    name: 'Drupal',
    head: 'Die Kopfzeilen kommen in das Theme: in html.html.twig, vor </head>.',
    body: () => 'Bearbeiten Sie die Seite, wählen Sie unter dem Textfeld das Format „Volles HTML“, schalten Sie auf '
      + 'Quelltext und setzen Sie ihn hinein.',
    mind: (choices) => 'Ein Format mit Filter braucht eine Zeile mehr. Die Administration ergänzt sie unter „Textformate“, '
      + `„Erlaubte HTML-Tags“: ${allowedHtml(choices)}`,
  },
  'plone': {
    name: 'Plone',
    head: 'Die Kopfzeilen kommen in das Theme (index.html, vor </head>).',
    body: () => 'Bearbeiten Sie die Seite, öffnen Sie im Editor die Quelltextansicht und setzen Sie den Quelltext hinein.',
    mind: ({way, widget}) => 'Verschwindet beim Speichern etwas? In der Konfiguration unter „HTML-Filter“ trägt die '
      + `Administration ${isUnknownElement({way}) ? `das Element ${widget} und seine Attribute` : 'die data-Attribute'} `
      + 'als erlaubt ein.',
  },
  'joomla': {
    name: 'Joomla',
    head: 'Die Kopfzeilen kommen in das Template (index.php, vor </head>).',
    body: () => 'Legen Sie ein Modul „Eigenes Modul“ an, oder öffnen Sie den Beitrag. Schalten Sie den Editor aus '
      + '(„Editor an/aus“) und setzen Sie den Quelltext hinein.',
    mind: () => 'Verschwindet beim Speichern etwas? Unter „Konfiguration“, „Textfilter“ legt die Administration fest, was '
      + 'Ihre Gruppe schreiben darf.',
  },
  'contao': {
    name: 'Contao',
    head: 'Die Kopfzeilen kommen in das Seitenlayout, Feld „Zusätzliche <head>-Tags“.',
    body: () => 'Legen Sie im Artikel ein Inhaltselement „HTML“ an und setzen Sie den Quelltext hinein.',
    mind: () => 'Bleibt davon nur Text übrig? Die Administration kann in den Einstellungen Elemente und Attribute erlauben '
      + 'oder Ihnen das Inhaltselement „Ungefiltertes HTML“ freigeben.',
  },
  'kommunale-cms': {
    name: 'Kommunales CMS',
    head: 'Die Kopfzeilen setzt Ihr Anbieter in die Vorlage der Website. Schicken Sie ihm die Kopfzeilen und die CSP-Zeile '
      + 'von dieser Seite.',
    body: () => 'Suchen Sie in der Redaktion ein Element mit einem Namen wie „HTML“, „Quelltext“, „Snippet“ oder '
      + '„Fremdinhalt“ und setzen Sie den Quelltext hinein.',
    mind: (choices) => (isFrame(choices)
      ? 'Gibt es nur ein Feld für die Adresse eines Rahmens? Dann nehmen Sie allein die Adresse hinter src.'
      : 'Gibt es kein solches Element? Dann wählen Sie hier den Weg „Rahmen“.'),
  },
  'none': {
    name: 'Ohne CMS',
    head: 'Die Kopfzeilen kommen in jede Seite, die den Baustein zeigt, vor </head>.',
    body: () => 'Der Quelltext kommt in die Seite, an die Stelle, an der der Baustein stehen soll.',
    mind: () => 'Die CSP-Zeile gehört in die Konfiguration Ihres Webservers.',
  },
};

/** The systems there are recipes for, `[id, name]`. */
export const cmsNames = Object.entries(systems).map(([id, {name}]) => [id, name]);

/** Where the files come from: our own server needs them first. */
const filesStep = (choices) => (choices.host === 'other'
  ? `Die Dateien liegen schon auf einem anderen Server (${filesOf(choices)}). Sie brauchen nichts hochzuladen.`
  : `Die Technik legt die Dateien des Pakets einmal auf Ihren Webserver, in den Ordner ${filesOf(choices)}`);

/**
 * Steps for a system, in German.
 * @returns {{cms: string, name: string, steps: string[]}}
 */
export function recipeOf(choices) {
  const {head, body, mind, name} = systems[choices.cms];
  return {cms: choices.cms, name, steps: [
    filesStep(choices), head, body(choices), mind(choices),
    'Sehen Sie die Seite an, abgemeldet und in einem zweiten Browser. Steht da nur Ihr Link, fehlt die Zeile mit dem Skript.',
  ]};
}
