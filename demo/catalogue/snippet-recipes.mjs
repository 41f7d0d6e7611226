import {inLanguage, say} from '../http/html.mjs';
import {filesOf} from './snippet-policy.mjs';

/*
 * Steps for each content management system. Which markup each system keeps is described at length, in German, in
 * docs/de/cms/.
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

const listed = (names) => names.join(', ');

const isFiltered = (choices) => isUnknownElement(choices) || isFrame(choices);

/**
 * A system: where the head goes, what the administration allows once, where the markup goes, and what to mind.
 * Which markup each system keeps: docs/de/cms.
 */
const systems = {
  'wordpress': {
    name: 'WordPress',
    head: say('Die Kopfzeilen kommen einmal in die Website: Die Administration legt dafür die kleine Datei aus der ausführlichen '
      + 'Anleitung in wp-content/mu-plugins. Mit einem Child-Theme geht auch dessen header.php, vor </head>.',
    'The lines for the head go into the website once: the administrator puts the small file of the detailed guide into '
      + 'wp-content/mu-plugins. With a child theme, its header.php does as well, before </head>.'),
    body: (choices) => say('Öffnen Sie die Seite, fügen Sie den Block „Individuelles HTML“ ein (/html tippen) und setzen Sie '
      + `den Quelltext hinein.${isUnknownElement(choices) ? ' Öffnen Sie den Block nicht im visuellen Editor.' : ''}`,
    'Open the page, add the block “Custom HTML” (type /html) and put the source into it.'
      + `${isUnknownElement(choices) ? ' Do not open the block in the visual editor.' : ''}`),
    mind: (choices) => (isFiltered(choices)
      ? say('Ist nach dem Speichern nur noch der Link da? Dann fehlt Ihnen das Recht auf ungefiltertes HTML: Wählen Sie hier '
        + 'den Weg „Container“ oder „Link“, beide überstehen den Filter.', 'Is only the link left after saving? Then you lack the '
        + 'right to unfiltered HTML: choose the way “Container” or “Link” here, both survive the filter.')
      : say('Das geht auch ohne das Recht auf ungefiltertes HTML: WordPress lässt data-Attribute stehen.',
        'This works without the right to unfiltered HTML: WordPress leaves data attributes alone.')),
  },
  'typo3': {
    name: 'TYPO3',
    head: say('Die Kopfzeilen setzt die Administration in die Website, mit page.headerData in TypoScript oder im Fluid-Layout.',
      'The administrator puts the lines for the head into the website, by page.headerData in TypoScript or in the Fluid layout.'),
    body: (choices) => (isFiltered(choices)
      ? say('Legen Sie ein Inhaltselement „HTML“ an, nicht „Text“, und setzen Sie den Quelltext hinein.',
        'Make a content element “HTML”, not “Text”, and put the source into it.')
      : say('Legen Sie ein Inhaltselement „HTML“ an, oder öffnen Sie im Element „Text“ die Quelltextansicht, und setzen Sie '
        + 'den Quelltext hinein.', 'Make a content element “HTML”, or open the source view of an element “Text”, and put the source '
        + 'into it.')),
    mind: (choices) => (isFiltered(choices)
      ? say('Steht auf der Seite Quelltext mit spitzen Klammern? Dann ist es das Element „Text“. Fehlt Ihnen das Element „HTML“, '
        + 'gibt es die Administration frei, oder Sie wählen hier den Weg „Container“.', 'Does the page show source with angle '
        + 'brackets? Then it is the element “Text”. If you have no element “HTML”, the administrator enables it, or you choose the '
        + 'way “Container” here.')
      : say('Sind die data-Attribute nach dem Speichern weg? Dann muss die Administration sie im Texteditor erlauben (htmlSupport).',
        'Are the data attributes gone after saving? Then the administrator has to allow them in the text editor (htmlSupport).')),
  },
  'drupal': {
    name: 'Drupal',
    head: say('Die Kopfzeilen kommen in das Theme: in html.html.twig, vor </head>.',
      'The lines for the head go into the theme: into html.html.twig, before </head>.'),
    allow: (choices) => say('Die Administration legt einmal ein Textformat „Baustein“ an: ohne Editor, mit dem Filter „Zulässige '
      + `HTML-Tags beschränken“ und dieser Liste: ${allowedHtml(choices)}`, 'The administrator makes a text format “Baustein” once: '
      + `without an editor, with the filter “Limit allowed HTML tags” and this list: ${allowedHtml(choices)}`),
    body: () => say('Bearbeiten Sie die Seite, wählen Sie unter dem Textfeld das Format „Baustein“ und setzen Sie den Quelltext '
      + 'hinein.', 'Edit the page, choose the format “Baustein” below the text field and put the source into it.'),
    mind: () => say('Ist nur der Link zu sehen? Dann erlaubt das Format das Element nicht.',
      'Is only the link to be seen? Then the format does not allow the element.'),
  },
  'plone': {
    name: 'Plone',
    head: say('Die Kopfzeilen kommen in das Theme, in Volto über ein Add-on Ihres Projekts in den Kopf der Seite.',
      'The lines for the head go into the theme, in Volto by an add-on of your project into the head of the page.'),
    allow: (choices) => say('Die Administration ergänzt einmal in der Website-Einrichtung unter „HTML-Filter“: '
      + `${isFiltered(choices) ? `als gültiges Element ${elementOf(choices)}, ` : ''}`
      + `als benutzerdefinierte Attribute ${listed(attributeNames(choices))}`, 'The administrator adds once, in the site setup under '
      + `“HTML Filtering”: ${isFiltered(choices) ? `as a valid tag ${elementOf(choices)}, ` : ''}`
      + `as custom attributes ${listed(attributeNames(choices))}`),
    body: () => say('Öffnen Sie im Editor die Quelltextansicht, in Volto den Block „HTML“, und setzen Sie den Quelltext hinein.',
      'Open the source view of the editor, in Volto the block “HTML”, and put the source into it.'),
    mind: () => say('Erscheint der Baustein ohne Daten? Dann fehlt ein Attribut in der Liste.',
      'Does the building block appear without data? Then an attribute is missing in the list.'),
  },
  'joomla': {
    name: 'Joomla',
    head: say('Die Kopfzeilen kommen in das Template: in index.php, vor </head>.',
      'The lines for the head go into the template: into index.php, before </head>.'),
    body: () => say('Öffnen Sie den Beitrag, schalten Sie den Editor auf Quelltext („Editor an/aus“) und setzen Sie den '
      + 'Quelltext hinein.', 'Open the article, switch the editor to source (“Toggle Editor”) and put the source into it.'),
    mind: (choices) => (isFiltered(choices)
      ? say('Ist nach dem Speichern nur der Link da? Der Textfilter entfernt diesen Weg: Wählen Sie hier „Container“, oder die '
        + 'Administration legt ein Modul „Eigenes Modul“ an, das Sie mit {loadmoduleid …} einsetzen.', 'Is only the link there after '
        + 'saving? The text filter removes this way: choose “Container” here, or the administrator makes a module “Custom”, which '
        + 'you put in with {loadmoduleid …}.')
      : say('Dieser Weg geht mit dem üblichen Textfilter.', 'This way works with the usual text filter.')),
  },
  'contao': {
    name: 'Contao',
    head: say('Die Kopfzeilen kommen in das Seitenlayout, Feld „Zusätzliche <head>-Tags“.',
      'The lines for the head go into the page layout, field “Additional <head> tags”.'),
    allow: (choices) => (isUnknownElement(choices)
      ? say('Die Administration ergänzt einmal unter System, Einstellungen, Sicherheit: bei den erlaubten HTML-Tags '
        + `<${choices.widget}>, bei den Attributen dazu ${listed(attributeNames(choices))}`, 'The administrator adds once, under '
        + `System, Settings, Security: to the allowed HTML tags <${choices.widget}>, to the attributes of it `
        + listed(attributeNames(choices)))
      : ''),
    body: (choices) => say(`Legen Sie im Artikel ein Inhaltselement „${isFrame(choices) ? 'Ungefiltertes HTML' : 'HTML'}“ an und `
      + 'setzen Sie den Quelltext hinein.', `Make a content element “${isFrame(choices) ? 'Unfiltered HTML' : 'HTML'}” in the article `
      + 'and put the source into it.'),
    mind: (choices) => (isFrame(choices)
      ? say('Dieses Element ist der Administration vorbehalten. Einfacher ist hier der Weg „Container“.',
        'This element is for administrators only. The way “Container” is easier here.')
      : say('Ist nach dem Speichern nur der Link da? Dann wählen Sie hier den Weg „Container“.',
        'Is only the link there after saving? Then choose the way “Container” here.')),
  },
  'kommunale-cms': {
    name: say('Kommunales CMS', 'A CMS of German municipalities'),
    head: say('Die Kopfzeilen setzt Ihr Anbieter in die Vorlage der Website. Schicken Sie ihm die Kopfzeilen und die CSP-Zeile '
      + 'von dieser Seite.', 'Your provider puts the lines for the head into the template of the website. Send them these lines and '
      + 'the CSP line of this page.'),
    body: () => say('Suchen Sie in der Redaktion ein Element mit einem Namen wie „HTML“, „Quelltext“, „Code“ oder „Einbettung“ '
      + 'und setzen Sie den Quelltext hinein.', 'Look for an element with a name like “HTML”, “Quelltext”, “Code” or “Einbettung” and '
      + 'put the source into it.'),
    mind: (choices) => (isFrame(choices)
      ? say('Gibt es nur ein Feld für die Adresse eines Rahmens? Dann nehmen Sie allein die Adresse hinter src, mit & statt &amp;.',
        'Is there only a field for the address of a frame? Then take the address behind src alone, with & instead of &amp;.')
      : say('Gibt es kein solches Element, oder ist nach dem Speichern nur der Link da? Versuchen Sie hier der Reihe nach die '
        + 'Wege „Container“, „Link“ und „Rahmen“.', 'Is there no such element, or only the link after saving? Try the ways “Container”, '
        + '“Link” and “Frame” here, one after the other.')),
  },
  'none': {
    name: say('Ohne CMS', 'No CMS'),
    head: say('Die Kopfzeilen kommen in jede Seite, die den Baustein zeigt, vor </head>.',
      'The lines for the head go into each page that shows the building block, before </head>.'),
    body: () => say('Der Quelltext kommt in die Seite, an die Stelle, an der der Baustein stehen soll.',
      'The source goes into the page, where the building block is to stand.'),
    mind: () => say('Die CSP-Zeile gehört in die Konfiguration Ihres Webservers.',
      'The CSP line belongs into the configuration of your web server.'),
  },
};

/** The systems there are recipes for, `[id, name]`. */
export const cmsNames = Object.entries(systems).map(([id, {name}]) => [id, name]);

/** The step that brings the files: only a page on its own server needs to copy them first. */
const filesStep = (choices) => (choices.host === 'other'
  ? say(`Die Dateien liegen schon auf einem anderen Server (${filesOf(choices)}). Sie brauchen nichts hochzuladen.`,
    `The files are on another server already (${filesOf(choices)}). You need not upload anything.`)
  : say(`Die Technik legt die Dateien des Pakets einmal auf Ihren Webserver, in den Ordner ${filesOf(choices)}`,
    `Your technicians put the files of the package on your web server once, into the folder ${filesOf(choices)}`));

const lastStep = say('Sehen Sie die Seite an, abgemeldet und in einem zweiten Browser. Steht da nur Ihr Link, fehlt die Zeile mit '
  + 'dem Skript.', 'Look at the page, logged out and in a second browser. If only your link stands there, the line with the script '
  + 'is missing.');

/**
 * Steps for a system.
 * @returns {{cms: string, name: string, steps: string[]}}
 */
export function recipeOf(choices, lang) {
  const {head, allow = () => '', body, mind, name} = systems[choices.cms];
  const steps = [filesStep(choices), head, allow(choices), body(choices), mind(choices), lastStep];
  const said = steps.filter(Boolean).map((step) => inLanguage(step, lang));
  return {cms: choices.cms, name: inLanguage(name, lang), steps: said};
}
