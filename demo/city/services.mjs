import {actionOf} from './service-actions.mjs';
import {details, laws} from './service-details.mjs';
import {entries} from './service-register.mjs';
import {translated} from './service-translations.mjs';
import {between, pick} from './random.mjs';
import {officeFor, offices} from './offices.mjs';
import {slugOf} from './streets.mjs';

/*
 * The sample city's services: what the register names, with the texts, fees and times that go with it.
 * German texts are HTML, as editors write them.
 */

const base = 'https://www.eschenfurt.example';
const byId = new Map(offices.map((office) => [office.id, office]));
const situations = Object.keys(officeFor);

const euros = (amount) => `${amount.toFixed(2).replace('.', ',')} Euro`;
const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

function feesOf(name, {fee: [least, most]}) {
  if (details[name]?.fees) return details[name].fees;
  return most === 0 ? [] : [['', Math.round(between(`${name} fee`, least * 2, most * 2)) / 2]];
}

function feeText(fees) {
  if (fees.length === 0) return '<p>Es fallen keine Gebühren an.</p>';
  if (fees.length === 1 && !fees[0][0]) return `<p>${euros(fees[0][1])}</p>`;
  return `<table><tbody>${fees.map(([what, amount]) => `<tr><td>${what}</td><td>${euros(amount)}</td></tr>`).join('')}</tbody></table>`;
}

/** 99, then three digits each for the group, the object, what is done and its detail. */
function leikaKey(situation, index) {
  const digits = (value) => String(value).padStart(3, '0');
  return `99${digits(100 + situations.indexOf(situation))}${digits(1 + index % 900)}${digits(1 + index % 17)}000`;
}

function descriptionOf(name, summary, action, office) {
  const closing = pick(`${name} closing`, [
    `Haben Sie Fragen? Rufen Sie uns an: <a href="tel:+49${office.telephone.replace(/\D/g, '').slice(1)}">${office.telephone}</a>.`,
    `Einen Termin buchen Sie <a href="${base}/termine">in unserem Terminkalender</a>.`,
    'Gern beraten wir Sie auch auf Türkisch, Arabisch und Ukrainisch. Sagen Sie uns bitte vorher Bescheid.',
    'Alle Räume sind barrierefrei zu erreichen, ein Parkplatz für Menschen mit Behinderung ist vor dem Haus.',
  ]);
  const steps = action.steps.map((step) => `<li>${step}</li>`).join('');
  return `<p>${summary}</p><h3>So geht es</h3><ol>${steps}</ol><p><strong>Gut zu wissen:</strong> ${closing}</p>`;
}

function officesOf({office, situation}) {
  const id = office ?? officeFor[situation];
  return (id === 'buergerbuero' ? [id, 'buergerbuero-oberweiler'] : [id]).map((each) => byId.get(each));
}

function serviceOf(entry, index) {
  const {name, situation, online, alternateName} = entry;
  const slug = slugOf(name);
  const action = actionOf(name);
  const own = details[name] ?? {};
  const summary = own.summary ?? pick(`${name} summary`, action.summaries);
  const fees = feesOf(name, action);
  const documents = own.documents ?? action.documents;
  const places = officesOf(entry);
  const duration = own.duration ?? action.duration;
  const about = {fees, duration, verb: action.verb};
  return {
    id: `leistung-${1001 + index}`, name, situation, alternateName,
    leikaKey: leikaKey(situation, index),
    summary, description: descriptionOf(name, summary, action, places[0]),
    documents, fees, feeText: feeText(fees),
    requiredDocuments: documents.length ? list(documents) : '<p>Sie brauchen keine Unterlagen.</p>',
    processingTime: `<p>${duration}</p>`,
    deadlines: `<p>${own.deadlines ?? action.deadline}</p>`,
    laws: laws[situation],
    forms: ['permit', 'benefit', 'apply', 'report'].includes(action.verb)
      ? [{name: `${action.form}: ${name}`, url: `${base}/formulare/${slug}.pdf`}] : [],
    onlineUrl: online ? `${base}/online/${slug}` : undefined,
    offices: places,
    url: `${base}/leistungen/${slug}`,
    translations: Object.fromEntries(['en', 'uk'].flatMap((language) => {
      const texts = translated(name, language, about);
      return texts ? [[language, texts]] : [];
    })),
  };
}

/** All six hundred, in the register's order. */
export const services = entries.map(serviceOf);

const officeItem = ({street, house, zip, city, district: _, ...office}) =>
  ({...office, address: `${street} ${house}, ${zip} ${city}`});

/** The services in the project's own JSON, in German. */
export function writeServices() {
  const items = services.map(({alternateName, situation, laws: basis, ...service}) => ({
    id: service.id, name: service.name, leikaKey: service.leikaKey,
    alternateName: alternateName.length ? alternateName : undefined,
    summary: service.summary, description: service.description,
    lifeSituations: [situation],
    onlineUrl: service.onlineUrl,
    forms: service.forms.length ? service.forms : undefined,
    requiredDocuments: service.requiredDocuments, fees: service.feeText,
    processingTime: service.processingTime, deadlines: service.deadlines, legalBasis: list(basis),
    offices: service.offices.map(officeItem), url: service.url,
  }));
  const source = {title: 'Stadt Eschenfurt, Dienstleistungen', licence: 'dl-de/zero-2-0'};
  return `${JSON.stringify({stadtbausteine: '1.0', kind: 'services', source, items}, null, 1)}\n`;
}
