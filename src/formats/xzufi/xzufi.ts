/**
 * XZuFi 2.1 to 2.3, the German standard for service catalogues, as portals export it: a message that writes
 * and deletes objects, or the objects by themselves. Who is responsible for what is put together from all of
 * the message, whatever the area.
 */
import type {Problem} from '../../model/problem.js';
import type {Format, ReadOptions, ReadResult} from '../../model/read-options.js';
import type {NamedLink, Office, Service} from '../../model/service.js';
import {compact} from '../kit/fields.js';
import {notThis, warning} from '../kit/json.js';
import {finished} from '../kit/steps.js';
import {childrenOf, elementsOf, find, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {officeOf} from './xzufi-office.js';
import {serviceOf} from './xzufi-service.js';
import {firstAddress, linksOf, nameOf} from './xzufi-text.js';

export type {Format, NamedLink, Office, Problem, ReadOptions, ReadResult, Service};

export const format: Format = {
  id: 'xzufi',
  kind: 'services',
  kinds: ['services'],
  mediaTypes: [],
  detect: (text) => /^[^]{0,4000}xoev\.de\/schemata\/xzufi\b|<([\w-]+:)?modulText\b/.test(text.slice(0, 65_536)),
};

/** The objects of a message, before services are joined with those responsible for them. */
interface Catalogue {
  readonly services: Map<string, Service>;
  readonly special: (readonly [base: string, service: Service])[];
  readonly offices: Map<string, Office>;
  readonly online: Map<string, string>;
  readonly forms: Map<string, NamedLink>;
  /** Ids of offices, online services and forms by that of the service. */
  readonly responsible: Map<string, Set<string>>;
}

/** The services of a message, each with its offices and its online service. */
export const read = (text: string, options?: ReadOptions): ReadResult<Service> => finished(readInSteps(text, options));

/** The same in steps of one object each. */
export function* readInSteps(text: string, options: ReadOptions = {}): Generator<void, ReadResult<Service>> {
  const problems: Problem[] = [];
  const report = (message: string, line: number, code = 'bad-xml'): void => {
    problems.push({...warning(code, message), line});
  };
  const catalogue: Catalogue = {
    services: new Map(), special: [], offices: new Map(), online: new Map(), forms: new Map(), responsible: new Map(),
  };
  let count = 0;
  for (const element of elementsOf(text, new Set(Object.keys(takers)), report)) {
    count++;
    const flaw = take(element, catalogue, options);
    if (flaw) report(flaw, element.line, 'bad-entry');
    yield;
  }
  if (!count && !/xoev\.de\/schemata\/xzufi/.test(text.slice(0, 65_536))) return notThis('XZuFi');
  return {items: join(catalogue), problems};
}

/** Puts an object where it belongs; says what is wrong with it. */
type Taker = (element: XmlElement, id: string, catalogue: Catalogue, options: ReadOptions) => string | undefined | void;

/** By the name of the object: all that a message holds. */
const takers: Readonly<Record<string, Taker>> = {
  leistung(element, id, {services, responsible}, {url, language}) {
    const service = serviceOf(element, id, url, language);
    if (!service.name) return `The service ${id} has no name`;
    services.set(id, service);
    for (const form of within(element, 'formularID')) assign(responsible, id, xmlText(form));
  },
  spezialisierung(element, id, {special}, {url, language}) {
    special.push([xmlText(find(element, 'leistungID')), serviceOf(element, id, url, language)]);
  },
  organisationseinheit(element, id, catalogue, {url, language}) {
    const office = officeOf(element, id, url, language);
    if (!office) return `The office ${id} has no name`;
    catalogue.offices.set(id, office);
    relate(element, id, catalogue);
  },
  onlinedienst(element, id, catalogue, {url}) {
    const links = within(element, /^(link|uri|url)$/);
    const address = firstAddress(links.filter((one) => !childrenOf(one).length), url);
    if (!address) return `The online service ${id} has no web address`;
    catalogue.online.set(id, address);
    relate(element, id, catalogue);
  },
  formular(element, id, catalogue, {url, language}) {
    const [form] = linksOf([element, ...within(element, 'link')], url, language);
    if (!form) return `The form ${id} has no web address`;
    const name = nameOf(childrenOf(element, 'bezeichnung'), language) || form.name;
    catalogue.forms.set(id, {name, url: form.url});
    relate(element, id, catalogue);
  },
  zustaendigkeit(element, _, catalogue) {
    for (const who of [...childrenOf(element, 'organisationseinheitID'), ...childrenOf(element, 'onlinedienstID')]) {
      relateTo(element, xmlText(who), catalogue);
    }
  },
  loesche(element, _, {services, offices, online, forms}) {
    for (const one of childrenOf(element)) {
      const gone = xmlText(find(one, 'id') ?? one);
      for (const map of [services, offices, online, forms]) map.delete(gone);
    }
  },
};

function take(element: XmlElement, catalogue: Catalogue, options: ReadOptions): string | undefined | void {
  const {name} = element;
  const id = xmlText(find(element, 'id'));
  const needsId = !/^(loesche|zustaendigkeit)$/.test(name);
  if (needsId && !id) return `<${name}> has no id`;
  return takers[name]!(element, id, catalogue, options);
}

/** Notes what an office or an online service says it is responsible for. */
function relate(element: XmlElement, id: string, catalogue: Catalogue): void {
  for (const one of [element, ...within(element, 'zustaendigkeit')]) relateTo(one, id, catalogue);
}

function relateTo(element: XmlElement, id: string, {responsible}: Catalogue): void {
  for (const service of childrenOf(element, 'leistungID')) assign(responsible, xmlText(service), id);
}

function assign(responsible: Catalogue['responsible'], service: string, id: string): void {
  responsible.set(service, (responsible.get(service) ?? new Set()).add(id));
}

function join({services, special, offices, online, forms, responsible}: Catalogue): Service[] {
  for (const [base, {id, ...fields}] of special) {
    const general = services.get(base);
    // What a region says of a service counts more than what is said of it everywhere.
    if (general) services.set(base, {...general, ...compact(fields)});
    else if (fields.name) services.set(id, {id, ...fields});
  }
  return [...services.values()].map((service) => {
    const ids = [...responsible.get(service.id) ?? []];
    return compact<Service>({
      ...service,
      onlineUrl: ids.map((id) => online.get(id)).find(Boolean),
      forms: [...service.forms ?? [], ...ids.flatMap((id) => forms.get(id) ?? [])],
      offices: ids.flatMap((id) => offices.get(id) ?? []),
    });
  });
}
