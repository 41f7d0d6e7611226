/** Reads XZuFi messages. Who is responsible for what is put together from all of a message, whatever the area. */
import type {Problem} from '../../model/problem.js';
import type {ReadOptions, ReadResult} from '../../model/read-options.js';
import type {NamedLink, Office, Service} from '../../model/service.js';
import {compact} from '../kit/fields.js';
import {notThis, warning} from '../kit/json.js';
import {childrenOf, elementsOf, find, within} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import type {MessageOptions, Parts} from './message-options.js';
import {identifierOf, Register} from './xzufi-register.js';
import type {Identifier} from './xzufi-register.js';
import {serviceOf} from './xzufi-service.js';
import {firstAddress, linksOf, nameOf} from './xzufi-text.js';

/** The objects of a message, before services are joined with those responsible for them. */
class Catalogue {
  readonly leistung = new Register<readonly [Identifier, Service]>();
  readonly organisationseinheit = new Register<readonly [Identifier, Office]>();
  readonly onlinedienst = new Register<string>();
  readonly formular = new Register<NamedLink>();
  readonly special: (readonly [base: Identifier, Identifier, Service])[] = [];
  readonly responsible: Responsible[] = [];
  /** Whether it deletes anything: then it may well write nothing. */
  deletes = false;
}

/** Classes of objects that have ids. */
type ObjectClass = 'leistung' | 'organisationseinheit' | 'onlinedienst' | 'formular';

const classes: readonly ObjectClass[] = ['organisationseinheit', 'onlinedienst', 'formular', 'leistung'];

/** The class that a name of an element or a scheme speaks of: `leistungID`, `ZustaendigkeitOnlinedienst`. */
const classIn = (...names: (string | undefined)[]): ObjectClass | undefined =>
  classes.find((one) => names.some((name) => name?.toLowerCase().includes(one)));

/** Says that an object has to do with a service. */
interface Responsible {
  readonly service: Identifier;
  readonly who: Identifier;
  /** Absent where nothing tells. */
  readonly kind: ObjectClass | undefined;
}

/** The services of a message, each with its offices and its online service, in steps of one object each. */
export function* readMessage(text: string, options: ReadOptions, parts: Parts): Generator<void, ReadResult<Service>> {
  const problems: Problem[] = [];
  const report = (message: string, line: number, code = 'bad-xml'): void => {
    problems.push({...warning(code, message), line});
  };
  const catalogue = new Catalogue();
  let count = 0;
  for (const element of elementsOf(text, names, report)) {
    count++;
    for (const object of objectsIn(element)) {
      const flaw = take(object, catalogue, {...options, ...parts});
      if (flaw) report(flaw, object.line, 'bad-entry');
    }
    yield;
  }
  if (!count && !/xoev\.de\/schemata\/xzufi/.test(text.slice(0, 65_536))) return notThis('XZuFi');
  const items = join(catalogue);
  // A message of another kind must not pass for a catalogue without services.
  if (!items.length && !catalogue.deletes) {
    const [root = ''] = /<[a-z][\w.:-]*/i.exec(text.slice(0, 65_536)) ?? [];
    problems.push({severity: 'error', code: 'no-item', message: `The message ${root}> holds no service that can be read`});
  }
  return {items, problems};
}

/** Puts an object where it belongs; says what is wrong with it. */
type Taker =
  (element: XmlElement, own: Identifier, catalogue: Catalogue, options: MessageOptions) => string | undefined | void;

/** By the name of the object: all that a message holds. */
const takers: Readonly<Record<string, Taker>> = {
  leistung(element, own, {leistung, responsible}, options) {
    const service = serviceOf(element, own.id, options);
    if (!service.name) return `The service ${own.id} has no name`;
    leistung.set(own, [own, service]);
    for (const form of within(element, 'formularID')) {
      responsible.push({service: own, who: identifierOf(form), kind: 'formular'});
    }
  },
  spezialisierung(element, own, {special}, options) {
    special.push([identifierOf(find(element, 'leistungID')), own, serviceOf(element, own.id, options)]);
  },
  organisationseinheit(element, own, catalogue, {url, language, office: officeOf}) {
    const office = officeOf?.(element, own.id, url, language);
    if (!office) return `The office ${own.id} has no name`;
    catalogue.organisationseinheit.set(own, [own, office]);
    relate(element, own, 'organisationseinheit', catalogue);
  },
  onlinedienst(element, own, catalogue, {url}) {
    const links = within(element, /^(link|uri|url)$/);
    const address = firstAddress(links.filter((one) => !childrenOf(one).length), url);
    if (!address) return `The online service ${own.id} has no web address`;
    catalogue.onlinedienst.set(own, address);
    relate(element, own, 'onlinedienst', catalogue);
  },
  formular(element, own, catalogue, {url, language}) {
    const [form] = linksOf([element, ...within(element, 'link')], url, language);
    if (!form) return `The form ${own.id} has no web address`;
    const name = nameOf(childrenOf(element, 'bezeichnung'), language) || form.name;
    catalogue.formular.set(own, {name, url: form.url});
    relate(element, own, 'formular', catalogue);
  },
  zustaendigkeit(element, _, catalogue) {
    // By itself it names who is responsible; within a transfer object, what it stands in does.
    const above = find(element, 'uebergeordnetesObjektID');
    const parts = [element, ...within(element, 'zustaendigkeit')];
    const kind = classIn(above?.attributes.get('schemeID'))
      ?? classIn(...parts.flatMap((one) => [find(one, 'id')?.attributes.get('schemeID'), one.attributes.get('type')]));
    for (const who of parts.flatMap((one) => childrenOf(one)).filter(({name}) => /^\w+ID$/.test(name))) {
      const one = classIn(who.name);
      if (above && kind === 'leistung') assign(identifierOf(above), who, one, catalogue);
      else if (above && one === 'leistung') assign(identifierOf(who), above, kind, catalogue);
      else if (!above && one !== 'leistung') parts.forEach((part) => {
        for (const service of childrenOf(part, 'leistungID')) assign(identifierOf(service), who, one, catalogue);
      });
    }
  },
  loesche(element, _, catalogue) {
    for (const one of childrenOf(element)) {
      const gone = find(one, 'id') ?? one;
      const kind = classIn(one.name) ?? classIn(gone.attributes.get('schemeID'));
      for (const each of kind ? [kind] : classes) catalogue[each].delete(identifierOf(gone));
    }
  },
};

/** Objects as transfers call them, answers to a search, and messages that name beside them what they belong to. */
const names: ReadonlySet<string> = new Set(Object.keys(takers).flatMap((name) =>
  [name, `ergebnis${name[0]!.toUpperCase()}${name.slice(1)}`, `${name}TransferObjekt`]));

const kindOf = ({name}: XmlElement): string =>
  name.replace(/^ergebnis|TransferObjekt$/g, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/** A result of a search is the object itself, or stands around it. */
function objectsIn(element: XmlElement): XmlElement[] {
  const inner = element.name.startsWith('ergebnis') ? childrenOf(element, kindOf(element)) : [];
  return inner.length ? inner : [element];
}

function take(element: XmlElement, catalogue: Catalogue, options: MessageOptions): string | undefined | void {
  const kind = kindOf(element);
  const own = identifierOf(find(element, 'id'));
  const needsId = !/^(loesche|zustaendigkeit)$/.test(kind);
  if (needsId && !own.id) return `<${element.name}> has no id`;
  catalogue.deletes ||= kind === 'loesche';
  return takers[kind]!(element, own, catalogue, options);
}

/** Notes what an object says it is responsible for. */
function relate(element: XmlElement, who: Identifier, kind: ObjectClass, {responsible}: Catalogue): void {
  for (const one of [element, ...within(element, 'zustaendigkeit')]) {
    for (const service of childrenOf(one, 'leistungID')) responsible.push({service: identifierOf(service), who, kind});
  }
}

/** Notes that an object, named by an element, has to do with a service. */
function assign(service: Identifier, who: XmlElement, kind: ObjectClass | undefined, {responsible}: Catalogue): void {
  if (kind || !/^gebiet/.test(who.name)) responsible.push({service, who: identifierOf(who), kind});
}

function join(catalogue: Catalogue): Service[] {
  const {leistung, organisationseinheit, onlinedienst, formular, special, responsible} = catalogue;
  for (const [base, own, {id, ...fields}] of special) {
    const general = leistung.get(base);
    // What a region says of a service counts more than what is said of it everywhere.
    if (general) leistung.set(general[0], [general[0], {...general[1], ...compact(fields)}]);
    else if (fields.name) leistung.set(own, [own, {id, ...fields}]);
  }
  const byService = new Map<string, Responsible[]>();
  for (const one of responsible) {
    const key = leistung.keyFor(one.service);
    if (key !== undefined && !byService.get(key)?.push(one)) byService.set(key, [one]);
  }
  return leistung.all().map(([key, [own, service]]) => {
    const of = <T>(register: Register<T>, kind: ObjectClass): T[] => [...new Set((byService.get(key) ?? [])
      .filter((one) => (one.kind ?? kind) === kind).map((one) => register.get(one.who))
      .filter((one) => one !== undefined))];
    return compact<Service>({
      ...service,
      id: leistung.uniqueId(own),
      onlineUrl: of(onlinedienst, 'onlinedienst')[0],
      forms: [...service.forms ?? [], ...of(formular, 'formular')],
      offices: of(organisationseinheit, 'organisationseinheit')
        .map(([id, office]) => ({...office, id: organisationseinheit.uniqueId(id)})),
    });
  });
}
