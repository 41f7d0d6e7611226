import {inLanguage, say} from '../http/html.mjs';
import {addressesIn, sourceOf} from './snippet-policy.mjs';
import {choices as viewChoices} from './options.mjs';
import {cmsNames} from './snippet-recipes.mjs';
import {firstWidget} from './addresses.mjs';
import {themeChoices} from './theme-names.mjs';

/*
 * The choices, and the way from an address' query to choices and back. An attribute of a widget is a
 * parameter named `<tag>.<attribute>`, so that what was typed for one widget never ends up on another.
 */

const wayNames = {
  tag: [say('Baustein', 'Building block'), say('Ihr System lässt HTML und Skripte zu.', 'Your system allows HTML and scripts.')],
  classic: [say('Baustein, Skript ohne Modul', 'Building block, script without module'),
    say('Ihr System entfernt type="module".', 'Your system removes type="module".')],
  div: ['Container', say('Ihr System entfernt unbekannte Elemente und behält data-Attribute.',
    'Your system removes unknown elements and keeps data attributes.')],
  link: ['Link', say('Ihr System lässt nur einfaches HTML zu. Ohne Skript bleibt der Link.',
    'Your system allows simple HTML only. Without a script the link stays.')],
  iframe: [say('Rahmen', 'Frame'), say('Ihr System lässt nur Rahmen (iframe) zu.', 'Your system allows frames (iframe) only.')],
};

/** Languages of a page, the catalogue's own first. */
const languages = (first) => Object.entries(viewChoices.lang.values)
  .sort(([one], [other]) => (other === first) - (one === first));

/** A folder per version or none, first what a copy of the catalogue lies in itself. */
function versions({version, place}) {
  const both = [[version, version], ['none', say('ohne Ordner je Version', 'no folder per version')]];
  return place?.isVersioned === false ? both.reverse() : both;
}

/** Choices of one from a few, in the order a person meets them; the first is the default. */
export const fixedChoices = ({version, themes, ways, place, lang}) => ({
  theme: themeChoices(themes),
  lang: languages(lang),
  way: ways.map((way) => [way, ...wayNames[way]]),
  host: [['own', say('auf unserem Webserver', 'on our web server')], ['other', say('auf einem anderen Server', 'on another server')]],
  version: versions({version, place}),
  integrity: [['files', say('für die Zeilen im Kopf', 'for the lines in the head')],
    ['all', say('für alles, auch was später lädt', 'for everything, what loads later too')], ['none', say('keine', 'none')]],
  trusted: [['yes', say('ja', 'yes')], ['no', say('nein: andere Skripte der Seite vertragen sie nicht',
    'no: other scripts of the page do not bear them')]],
  cms: [...cmsNames],
});

/** The default folder of the library: the one in which a copy of the catalogue lies itself. */
const folderOf = ({place}) => place?.folder ?? '/stadtbausteine/';

/** Lines and control characters do not belong into an attribute or a header. */
const clean = (value) => value.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();

const isBoolean = ({type}) => /^boolean\b/.test(type?.text ?? '');

/** Whether an attribute holds addresses, which the manifest says in its first words. */
const isAddress = ({name, description = ''}) =>
  ['src', 'streets'].includes(name) || /^address(es)? of\b/i.test(description);

/** An address a link may have: nothing that runs. */
const isLinkable = (address) =>
  /^(mailto|tel):/i.test(address) || ![undefined, 'data:'].includes(sourceOf(address));

function faultOf(attribute, value) {
  if (isAddress(attribute)) {
    const wrong = addressesIn(value).find((address) => sourceOf(address) === undefined);
    return wrong && say(`„${wrong}“ ist keine Adresse, die ein Baustein lesen kann: Sie beginnt mit /, https: oder webcal:.`,
      `“${wrong}” is no address a building block can read: it begins with /, https: or webcal:.`);
  }
  const isNumber = /^number\b/.test(attribute.type?.text ?? '');
  return isNumber && !/^\d+$/.test(value) ? say(`„${value}“ ist keine Zahl.`, `“${value}” is no number.`) : undefined;
}

/** Fields for the markup between the tags, which the form treats like attributes. */
const fallbackNames = ['fallback', 'fallback-text'];

const tagPattern = /^([a-z][a-z\d]*(?:-[a-z\d]+)+)\.(.+)$/;

/** The initial attributes of a widget, in the order of the manifest. */
function firstValues({tagName, attributes = []}, demos) {
  const {attributes: first, fallback: {href, text} = {href: '', text: ''}} = demos[tagName].playground;
  const names = attributes.map(({name}) => name).filter((name) => Object.hasOwn(first, name));
  return {...Object.fromEntries(names.map((name) => [name, first[name]])), 'fallback': href, 'fallback-text': text};
}

/** The parameters of one widget; where there are none, what it begins with. */
function typedFor(element, query, demos) {
  const start = `${element.tagName}.`;
  const pairs = [...query].filter(([name]) => name.startsWith(start));
  return pairs.length > 0
    ? Object.fromEntries(pairs.map(([name, value]) => [name.slice(start.length), clean(value)]))
    : firstValues(element, demos);
}

function readAttributes({tagName, attributes = []}, typed, fault) {
  const read = {};
  for (const attribute of attributes) {
    const value = Object.hasOwn(typed, attribute.name) ? typed[attribute.name] : '';
    if (value === '') continue;
    const text = faultOf(attribute, value);
    if (text) fault(`${tagName}.${attribute.name}`, text, value);
    else read[attribute.name] = isBoolean(attribute) ? true : value;
  }
  return read;
}

function readFallback({tagName}, typed, fault) {
  const {fallback = '', 'fallback-text': fallbackText = ''} = typed;
  if (!fallback || isLinkable(fallback)) return {fallback, fallbackText};
  fault(`${tagName}.fallback`, say(`„${fallback}“ ist keine Adresse für einen Link.`,
    `“${fallback}” is no address for a link.`), fallback);
  return {fallback: '', fallbackText};
}

const namesOf = ({attributes = []}) => attributes.map(({name}) => name);

const noWidget = (name) => say(`Einen Baustein <${name}> gibt es nicht.`, `There is no building block <${name}>.`);

/** Names in a query that nothing answers to: a widget, an attribute or a choice there is not. */
function unknownIn(query, {elements}, fixed) {
  const unknown = [];
  for (const [name, value] of query) {
    const [, tag, attribute] = tagPattern.exec(name) ?? [];
    const element = elements.find(({tagName}) => tagName === (tag ?? value));
    if (tag && !element) unknown.push(noWidget(tag));
    else if (tag && ![...fallbackNames, ...namesOf(element)].includes(attribute)) {
      unknown.push(say(`<${tag}> hat keine Angabe „${attribute}“.`, `<${tag}> has no setting “${attribute}”.`));
    } else if (name === 'widget' && !element) unknown.push(noWidget(value));
    else if (Object.hasOwn(fixed, name) && !fixed[name].some(([each]) => each === value)) {
      unknown.push(say(`„${value}“ steht bei „${name}“ nicht zur Wahl.`, `“${value}” is no choice for “${name}”.`));
    }
  }
  return unknown;
}

function readPlace(query, library, fault) {
  const folder = clean(query.get('folder') ?? folderOf(library));
  const address = clean(query.get('address') ?? '');
  const isFolder = /^\/(?!\/)(?:[\w.~-]+\/)*[\w.~-]*$/.test(folder) && !/(^|\/)\.\.?(\/|$)/.test(folder);
  if (!isFolder) {
    fault('folder', say('Ein Ordner beginnt mit / und besteht aus Buchstaben, Ziffern und Bindestrichen.',
      'A folder begins with / and consists of letters, digits and hyphens.'), folder);
  }
  const isOther = query.get('host') === 'other';
  const isUrl = /^https?:\/\/[^\s?#"'<>]+$/.test(address) && sourceOf(address) !== undefined;
  if (isOther && !isUrl) {
    fault('address', say('Nennen Sie die Adresse des Ordners auf dem anderen Server, zum Beispiel '
      + 'https://bausteine.example/stadtbausteine/', 'Name the address of the folder on the other server, '
      + 'https://bausteine.example/stadtbausteine/ for one'), address);
  }
  return {host: isOther && isUrl ? 'other' : 'own', folder: isFolder ? folder : folderOf(library), address: isUrl ? address : ''};
}

function readProfile(query, fault) {
  const profile = clean(query.get('profile') ?? '');
  if (!profile || ![undefined, 'data:'].includes(sourceOf(profile))) return profile;
  fault('profile', say(`„${profile}“ ist keine Adresse eines Stadtprofils: Sie beginnt mit / oder https:.`,
    `“${profile}” is no address of a city profile: it begins with / or https:.`), profile);
  return '';
}

/**
 * Reads choices from a query. What is missing is as at the beginning, with the sample city's data.
 * @param {URLSearchParams} query
 * @param {object} library as `readLibrary` gives it
 * @returns {{choices: object, faults: {field: string, text: string, value: string}[], unknown: string[]}} `faults`:
 *   values that do not do and were left out, by field; `unknown`: names that do not exist, with which there is
 *   nothing to show
 */
export function readChoices(query, library, lang = 'de') {
  const fixed = fixedChoices(library);
  const unknown = unknownIn(query, library, fixed);
  const faults = [];
  const fault = (field, text, value) => faults.push({field, text: inLanguage(text, lang), value});
  const element = library.elements.find(({tagName}) => tagName === (query.get('widget') ?? firstWidget))
    ?? library.elements[0];
  if (!element) unknown.push(say('Es ist noch nichts gebaut.', 'Nothing is built yet.'));
  if (unknown.length > 0) return {faults, unknown: unknown.map((each) => inLanguage(each, lang))};
  const chosen = Object.fromEntries(Object.entries(fixed)
    .map(([name, options]) => [name, query.get(name) ?? options[0][0]]));
  const typed = typedFor(element, query, library.demos);
  const choices = {
    ...chosen, ...readPlace(query, library, fault), widget: element.tagName,
    attributes: readAttributes(element, typed, fault),
    addressAttributes: (element.attributes ?? []).filter(isAddress).map(({name}) => name),
    ...readFallback(element, typed, fault), profile: library.hasProfile ? readProfile(query, fault) : '',
  };
  return {choices, faults, unknown};
}

/** The shortest query that leads to these choices. */
export function queryOf(choices, library) {
  const {widget, attributes, host, folder, address, fallback, fallbackText, profile} = choices;
  const query = new URLSearchParams({widget});
  const values = {...attributes, fallback, 'fallback-text': fallbackText};
  const first = firstValues(library.elements.find(({tagName}) => tagName === widget), library.demos);
  if (JSON.stringify(values) !== JSON.stringify(first)) {
    for (const [name, value] of Object.entries(values)) query.set(`${widget}.${name}`, value);
  }
  for (const [name, options] of Object.entries(fixedChoices(library))) {
    if (choices[name] !== options[0][0]) query.set(name, choices[name]);
  }
  if (folder !== folderOf(library)) query.set('folder', folder);
  if (host === 'other') query.set('address', address);
  if (profile) query.set('profile', profile);
  return query;
}
