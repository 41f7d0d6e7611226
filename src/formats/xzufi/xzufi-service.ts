/** Reads an XZuFi `Leistung`: a service, with the modules that hold its texts. */
import type {RichText} from '../../model/rich-text.js';
import type {NamedLink, Service} from '../../model/service.js';
import type {Source} from '../../model/source.js';
import {isMoment} from '../../time/city-clock.js';
import {compact, webAddress} from '../kit/fields.js';
import type {MessageOptions} from './message-options.js';
import {commonLanguage, firstName, isGerman, linkList, linksOf, listOf, nameOf, richOf} from './xzufi-text.js';
import {childrenOf, find, within, xmlText} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';

/** Modules whose texts belong to the description, after the full text itself, under the names they go by. */
const sections: readonly (readonly [code: string, title: string])[] = [
  ['06', ''], ['09', 'Voraussetzungen'], ['11', 'Verfahrensablauf'], ['16', 'Hinweise'], ['15', 'Weiterführende Informationen'],
  ['25', 'Rechtsbehelf'],
];

/** A `Leistung`, or a `Spezialisierung` of one, as a service; its name is empty if it has none. */
export function serviceOf(element: XmlElement, id: string, options: MessageOptions): Service {
  const {url: base, language, amounts} = options;
  const modules = childrenOf(element, 'modulText');
  const ofCode = (code: string): XmlElement[] =>
    modules.filter((module) => xmlText(find(module, 'leikaTextmodul', 'code')) === code);
  const contents = (code: string): XmlElement[] => ofCode(code).flatMap((module) => childrenOf(module, 'inhalt'));
  const links = (code: string): NamedLink[] =>
    linksOf(ofCode(code).flatMap((module) => childrenOf(module, 'weiterfuehrenderLink')), base, language);
  const text = (code: string): RichText => richOf(contents(code), language) + linkList(links(code));
  const module = (name: string): RichText => moduleText(childrenOf(element, name), language, amounts);
  const documents = childrenOf(element, 'modulDokument').flatMap((one) => within(one, /^(bezeichnung|name)$/));
  const changed = xmlText(find(element, 'versionsinformation', 'geaendertDatumZeit'));
  return compact<Service>({
    id,
    // 03 is how citizens say it, 02 how the catalogue does.
    name: firstName([contents('03'), contents('02'), childrenOf(element, 'bezeichnung')], language)
      || xmlText(find(element, 'referenzLeiKa', 'name')),
    leikaKey: childrenOf(element, 'referenzLeiKa').map((one) => xmlText(find(one, 'code') ?? one))
      .find((key) => /^\d{14}$/.test(key)),
    alternateName: termsOf(element, language),
    summary: text('24') || text('05'),
    description: sections.map(([code, title]) => {
      const content = text(code);
      return content && title && isGerman(contents(code), language) ? `<h3>${title}</h3>${content}` : content;
    }).join(''),
    ...categoriesOf(element, language),
    forms: [...links('14'), ...linksOf(within(element, 'formular'), base, language)],
    requiredDocuments: text('08') || listOf(documents.map((one) => richOf([one], language))),
    fees: module('modulKosten'),
    processingTime: module('modulBearbeitungsdauer'),
    deadlines: module('modulFrist'),
    legalBasis: text('07'),
    url: within(element, 'modulUrsprungsportal').map((one) => webAddress(xmlText(find(one, 'uri')), base)).find(Boolean),
    source: compact<Source>({
      url: base, language: commonLanguage(element, language), asOf: isMoment(changed) ? changed : '',
    }),
  });
}

/** What modules of one kind say in words and in numbers. */
function moduleText(modules: readonly XmlElement[], language: string | undefined, amounts: MessageOptions['amounts']): RichText {
  return [...new Set(modules.map((module) => {
    const words = richOf(childrenOf(module, 'beschreibung'), language);
    const numbers = amounts?.(module, words, language) ?? '';
    return [words, numbers].filter(Boolean).join(/^<ul/.test(numbers) ? '' : '<br>');
  }))].filter(Boolean).join('<br>');
}

/** Other words for it, in the language wanted or in none. */
function termsOf(element: XmlElement, language: string | undefined): string[] {
  const terms = within(element, 'begriffImKontext').map((one) => nameOf(childrenOf(one, 'begriff'), language));
  return [...new Set(terms.filter(Boolean))];
}

/** Categories of a class of life or business situations, or of none; those of others are key words. */
function categoriesOf(element: XmlElement, language: string | undefined): Pick<Service, 'lifeSituations' | 'keywords'> {
  const situations = new Set<string>();
  const keywords = new Set<string>();
  for (const category of childrenOf(element, 'kategorie')) {
    const kind = find(category, 'klasse');
    const name = nameOf(childrenOf(category, 'bezeichnung'), language);
    const other = kind && !/lage|situation/i.test(xmlText(kind));
    if (name) (other ? keywords : situations).add(name);
  }
  return {lifeSituations: [...situations], keywords: [...keywords]};
}
