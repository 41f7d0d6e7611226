import {offices} from './offices.mjs';
import {services} from './services.mjs';

/*
 * The sample city's services as a portal exports them: an XZuFi 2.3 message. Names of the standard carry a
 * prefix, the parts of code values none, texts are escaped HTML in each language they are written in.
 */

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text) => String(text).replace(/[&<>"]/g, (character) => escapes[character]);
const element = (name, content, attributes = '') => `<xzufi:${name}${attributes}>${content}</xzufi:${name}>`;
const text = (name, value) => (value === undefined ? '' : element(name, escape(value)));
const agency = ' schemeAgencyID="eschenfurt"';
const code = (name, list, value) =>
  element(name, `<code>${value}</code>`, ` listURI="urn:de:xzufi:codeliste:${list}" listVersionID="1.0"`);

/** A text in German and, where it is translated, in English and Ukrainian. */
function inLanguages(name, german, translations, field) {
  const all = [['de', german], ...Object.entries(translations).map(([language, texts]) => [language, texts[field]])];
  return all.filter(([, value]) => value).map(([language, value]) =>
    element(name, escape(value), ` languageCode="${language}"`)).join('');
}

const list = (items) => items && `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function textModules({name, summary, description, requiredDocuments, laws, forms, translations}) {
  const withLists = Object.fromEntries(Object.entries(translations)
    .map(([language, texts]) => [language, {...texts, documents: list(texts.documents)}]));
  const links = forms.map((form) =>
    element('weiterfuehrenderLink', text('uri', form.url) + text('titel', form.name), ' languageCode="de"')).join('');
  const modules = [
    ['03', inLanguages('inhalt', name, translations, 'name')],
    ['24', inLanguages('inhalt', summary, translations, 'summary')],
    ['06', inLanguages('inhalt', description, translations, 'description')],
    ['07', inLanguages('inhalt', list(laws), {}, 'laws')],
    ['08', inLanguages('inhalt', requiredDocuments, withLists, 'documents')],
    ...links ? [['14', links]] : [],
  ];
  return modules.map(([number, content], index) => element('modulText',
    text('positionDarstellung', index + 1) + content + code('leikaTextmodul', 'leistungtextmodulleika', number))).join('\n');
}

function service(one) {
  const {id, leikaKey, alternateName, situation, feeText, processingTime, deadlines, url, translations} = one;
  const terms = alternateName.map((name) => element('begriffImKontext', inLanguages('begriff', name, {}, 'name'))).join('');
  return element('leistung', [
    element('id', id, agency),
    code('referenzLeiKa', 'leika', leikaKey),
    textModules(one),
    element('modulKosten', inLanguages('beschreibung', feeText, translations, 'fees')),
    element('modulBearbeitungsdauer', inLanguages('beschreibung', processingTime, translations, 'duration')),
    element('modulFrist', inLanguages('beschreibung', deadlines, {}, 'deadlines')),
    ...terms ? [element('modulBegriffImKontext', terms)] : [],
    element('modulUrsprungsportal', text('uri', url) + text('titel', 'Stadt Eschenfurt')),
    element('kategorie', element('klasse', element('bezeichnung', 'Lebenslagen', ' languageCode="de"'))
      + element('bezeichnung', escape(situation), ' languageCode="de"')),
    element('versionsinformation', text('geaendertDatumZeit', '2026-02-16T09:30:00+01:00')),
    ...['de', ...Object.keys(translations)].map((language) => element('sprachversion', text('languageCode', language))),
  ].join('\n'));
}

const reach = (channel, value) => element('erreichbarkeit',
  code('kanal', 'kommunikation', channel) + text('kennung', value));

function office(one) {
  const {id, name, street, house, zip, city, telephone, email, url, hoursText, wheelchair, latitude, longitude} = one;
  const own = services.filter(({offices: where}) => where.includes(one));
  return element('organisationseinheit', [
    element('id', id, agency),
    element('name', element('name', escape(name), ' languageCode="de"')),
    element('anschrift', [
      code('typ', 'anschrifttyp', '001'), text('strasse', street), text('hausnummer', house), text('postleitzahl', zip),
      text('ort', city), element('geokodierung', text('pos', `${latitude} ${longitude}`)),
      text('rollstuhlgerecht', wheelchair === 'yes' ? 'ja' : 'eingeschränkt'),
    ].join('')),
    reach('02', telephone), reach('01', email),
    element('internetadresse', text('uri', url) + text('titel', name)),
    element('oeffnungszeit', inLanguages('text', hoursText, {}, 'hours')),
    ...own.map((each) => element('zustaendigkeit', element('leistungID', each.id, agency)
      + element('gebietID', '059999000', ' schemeID="urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:ags"')
      + code('rolle', 'zustaendigkeitsrolle', '01'))),
  ].join('\n'));
}

const online = ({id, name, onlineUrl}) => element('onlinedienst', [
  element('id', `online-${id}`, agency),
  element('bezeichnung', escape(`${name} (online)`), ' languageCode="de"'),
  element('link', `${element('typ', '<code>01</code>', ' listURI="urn:xoev-de:fim:codeliste:onlinedienstlinktyp"')}${text('link', onlineUrl)}`),
  element('zustaendigkeit', element('leistungID', id, agency)),
].join(''));

/** The whole message. */
export function writeXzufi() {
  const objects = [
    ...offices.map(office), ...services.map(service),
    ...services.filter(({onlineUrl}) => onlineUrl).map(online),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<xzufi:transfer.nachricht xmlns:xzufi="http://xoev.de/schemata/xzufi/2_3_0" xzufiVersion="2.3.0">
<xzufi:nachrichtenkopf><xzufi:nachrichtUUID>6d0c6f3a-0000-4000-8000-e5c4e2f00001</xzufi:nachrichtUUID>
<xzufi:erstelltDatumZeit>2026-02-16T09:30:00+01:00</xzufi:erstelltDatumZeit>
<xzufi:sender>Redaktion der Stadt Eschenfurt</xzufi:sender></xzufi:nachrichtenkopf>
${objects.map((object) => element('schreibe', object)).join('\n')}
</xzufi:transfer.nachricht>
`;
}
