import {filesOf} from './snippet-policy.mjs';

/*
 * What to do in which content management system, step by step, in German. What each lets pass is described
 * at length in docs/de/cms/.
 */

const isFrame = ({way}) => way === 'iframe';
/** Whether the markup holds an element that no sanitiser knows. */
const isUnknownElement = ({way}) => ['tag', 'classic'].includes(way);

/** The attributes of the snippet as they are written: a filter has to know each by name. */
function attributeNames({way, attributes}) {
  const names = Object.keys(attributes).map((name) => (isUnknownElement({way}) ? name : `data-${name}`));
  if (isFrame({way})) return ['data-city-widget', 'src', 'title', 'width', 'height', 'frameborder', 'loading', 'sandbox'];
  return isUnknownElement({way}) ? names : ['data-city-widget', ...names];
}

const elementNames = {iframe: 'iframe', div: 'div', link: 'a'};

const elementOf = ({way, widget}) => elementNames[way] ?? widget;

/** The list of allowed HTML for Drupal's filter: the snippet and the link in it. */
function allowedHtml(choices) {
  const names = attributeNames(choices).join(' ');
  return choices.way === 'link' ? `<a href ${names}>` : `<${elementOf(choices)} ${names}> <a href>`;
}

const enquoted = (names) => names.join(', ');

/**
 * A system: where the head goes, what the administration allows once, where the markup goes, and what to mind.
 * What each lets stand: docs/de/cms.
 */
const systems = {
  'wordpress': {
    name: 'WordPress',
    head: 'Die Kopfzeilen kommen einmal in die Website: Die Administration legt dafür die kleine Datei aus der ausführlichen '
      + 'Anleitung in wp-content/mu-plugins. Mit einem Child-Theme geht auch dessen header.php, vor </head>.',
    body: (choices) => 'Öffnen Sie die Seite, fügen Sie den Block „Individuelles HTML“ ein (/html tippen) und setzen Sie '
      + `den Quelltext hinein.${isUnknownElement(choices) ? ' Öffnen Sie den Block nicht im visuellen Editor.' : ''}`,
    mind: (choices) => (isUnknownElement(choices) || isFrame(choices)
      ? 'Ist nach dem Speichern nur noch der Link da? Dann fehlt Ihnen das Recht auf ungefiltertes HTML: Wählen Sie hier '
        + 'den Weg „Container“ oder „Link“, beide überstehen den Filter.'
      : 'Das geht auch ohne das Recht auf ungefiltertes HTML: WordPress lässt data-Attribute stehen.'),
  },
  'typo3': {
    name: 'TYPO3',
    head: 'Die Kopfzeilen setzt die Administration in die Website, mit page.headerData in TypoScript oder im Fluid-Layout.',
    body: (choices) => (isUnknownElement(choices) || isFrame(choices)
      ? 'Legen Sie ein Inhaltselement „HTML“ an, nicht „Text“, und setzen Sie den Quelltext hinein.'
      : 'Legen Sie ein Inhaltselement „HTML“ an, oder öffnen Sie im Element „Text“ die Quelltextansicht, und setzen Sie '
        + 'den Quelltext hinein.'),
    mind: (choices) => (isUnknownElement(choices) || isFrame(choices)
      ? 'Steht auf der Seite Quelltext mit spitzen Klammern? Dann ist es das Element „Text“. Fehlt Ihnen das Element „HTML“, '
        + 'gibt es die Administration frei, oder Sie wählen hier den Weg „Container“.'
      : 'Sind die data-Attribute nach dem Speichern weg? Dann muss die Administration sie im Texteditor erlauben (htmlSupport).'),
  },
  'drupal': {
    name: 'Drupal',
    head: 'Die Kopfzeilen kommen in das Theme: in html.html.twig, vor </head>.',
    allow: (choices) => 'Die Administration legt einmal ein Textformat „Baustein“ an: ohne Editor, mit dem Filter „Zulässige '
      + `HTML-Tags beschränken“ und dieser Liste: ${allowedHtml(choices)}`,
    body: () => 'Bearbeiten Sie die Seite, wählen Sie unter dem Textfeld das Format „Baustein“ und setzen Sie den Quelltext '
      + 'hinein.',
    mind: () => 'Ist nur der Link zu sehen? Dann erlaubt das Format das Element nicht.',
  },
  'plone': {
    name: 'Plone',
    head: 'Die Kopfzeilen kommen in das Theme, in Volto über ein Add-on Ihres Projekts in den Kopf der Seite.',
    allow: (choices) => 'Die Administration ergänzt einmal in der Website-Einrichtung unter „HTML-Filter“: '
      + `${isUnknownElement(choices) || isFrame(choices) ? `als gültiges Element ${elementOf(choices)}, ` : ''}`
      + `als benutzerdefinierte Attribute ${enquoted(attributeNames(choices))}`,
    body: () => 'Öffnen Sie im Editor die Quelltextansicht, in Volto den Block „HTML“, und setzen Sie den Quelltext hinein.',
    mind: () => 'Erscheint der Baustein ohne Daten? Dann fehlt ein Attribut in der Liste.',
  },
  'joomla': {
    name: 'Joomla',
    head: 'Die Kopfzeilen kommen in das Template: in index.php, vor </head>.',
    body: () => 'Öffnen Sie den Beitrag, schalten Sie den Editor auf Quelltext („Editor an/aus“) und setzen Sie den '
      + 'Quelltext hinein.',
    mind: (choices) => (isUnknownElement(choices) || isFrame(choices)
      ? 'Ist nach dem Speichern nur der Link da? Der Textfilter entfernt diesen Weg: Wählen Sie hier „Container“, oder die '
        + 'Administration legt ein Modul „Eigenes Modul“ an, das Sie mit {loadmoduleid …} einsetzen.'
      : 'Dieser Weg geht mit dem üblichen Textfilter.'),
  },
  'contao': {
    name: 'Contao',
    head: 'Die Kopfzeilen kommen in das Seitenlayout, Feld „Zusätzliche <head>-Tags“.',
    allow: (choices) => (isUnknownElement(choices)
      ? 'Die Administration ergänzt einmal unter System, Einstellungen, Sicherheit: bei den erlaubten HTML-Tags '
        + `<${choices.widget}>, bei den Attributen dazu ${enquoted(attributeNames(choices))}`
      : ''),
    body: (choices) => `Legen Sie im Artikel ein Inhaltselement „${isFrame(choices) ? 'Ungefiltertes HTML' : 'HTML'}“ an und `
      + 'setzen Sie den Quelltext hinein.',
    mind: (choices) => (isFrame(choices)
      ? 'Dieses Element ist der Administration vorbehalten. Einfacher ist hier der Weg „Container“.'
      : 'Ist nach dem Speichern nur der Link da? Dann wählen Sie hier den Weg „Container“.'),
  },
  'kommunale-cms': {
    name: 'Kommunales CMS',
    head: 'Die Kopfzeilen setzt Ihr Anbieter in die Vorlage der Website. Schicken Sie ihm die Kopfzeilen und die CSP-Zeile '
      + 'von dieser Seite.',
    body: () => 'Suchen Sie in der Redaktion ein Element mit einem Namen wie „HTML“, „Quelltext“, „Code“ oder „Einbettung“ '
      + 'und setzen Sie den Quelltext hinein.',
    mind: (choices) => (isFrame(choices)
      ? 'Gibt es nur ein Feld für die Adresse eines Rahmens? Dann nehmen Sie allein die Adresse hinter src, mit & statt &amp;.'
      : 'Gibt es kein solches Element, oder ist nach dem Speichern nur der Link da? Versuchen Sie hier der Reihe nach die '
        + 'Wege „Container“, „Link“ und „Rahmen“.'),
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
  const {head, allow = () => '', body, mind, name} = systems[choices.cms];
  return {cms: choices.cms, name, steps: [
    filesStep(choices), head, allow(choices), body(choices), mind(choices),
    'Sehen Sie die Seite an, abgemeldet und in einem zweiten Browser. Steht da nur Ihr Link, fehlt die Zeile mit dem Skript.',
  ].filter(Boolean)};
}
