/** schema.org `GovernmentService`: who does it, through which channel, for whom. */
import type {ReadOptions} from '../../model/read-options.js';
import type {Office, Service} from '../../model/service.js';
import {compact} from '../kit/fields.js';
import {isRecord, textOf} from '../kit/json.js';
import type {JsonRecord} from '../kit/json.js';
import {isOfType} from './jsonld-nodes.js';
import type {Report} from './jsonld-nodes.js';
import {shownPlaceOf} from './jsonld-places.js';
import type {PlaceParts} from './jsonld-places.js';
import {languageIn, linkIn, nameIn, richIn, several, wordsIn} from '../kit/json-values.js';

const isService = (node: JsonRecord): boolean => isOfType(node, /^(Government|Public)?Service$/);

/** The services among the nodes of a text; one without a name is reported. */
export const serviceReader = (parts: PlaceParts) => ({
  isOne: isService,
  read: (nodes: readonly JsonRecord[], options: ReadOptions, report: Report): Service[] =>
    nodes.filter(isService).flatMap((node) => {
      const service = serviceOf(node, options, parts);
      if (!service) report('bad-entry', `A service has no name: ${textOf(node['@id']) || textOf(node['url'])}`.slice(0, 200));
      return service ?? [];
    }),
});

function serviceOf(node: JsonRecord, options: ReadOptions, parts: PlaceParts): Service | undefined {
  const {url: base, language} = options;
  const name = nameIn(node['name'], language);
  if (!name) return undefined;
  const spoken = languageIn(node['name'], language) ?? languageIn(node);
  const channels = several(node['availableChannel']).filter(isRecord);
  const url = linkIn(node['url'], base);
  const numbers = several(node['identifier']).map((one) => textOf(isRecord(one) ? one['value'] : one));
  const processing = channels.map((channel) => richIn(channel['processingTime'], language));
  return compact<Service>({
    id: textOf(node['@id']) || url || numbers[0] || name,
    name,
    leikaKey: numbers.find((number) => /^99\d{12}$/.test(number)),
    alternateName: several(node['alternateName']).map((one) => nameIn(one, language)).filter(Boolean),
    summary: richIn(node['disambiguatingDescription'], language),
    description: richIn(node['description'], language),
    keywords: wordsIn(node['keywords'], language),
    lifeSituations: wordsIn(node['category'] ?? node['serviceType'], language),
    onlineUrl: linkIn(channels.map((channel) => channel['serviceUrl']), base),
    fees: several(node['offers']).filter(isRecord).map(priceOf).filter(Boolean).join('<br>'),
    // `P14D` is for machines.
    processingTime: processing.find((text) => text && !/^P[\dT]/.test(text)),
    legalBasis: richIn(node['termsOfService'], language),
    offices: officesOf(node, channels, (place) => shownPlaceOf(place, options, parts)),
    url,
    source: spoken ? {language: spoken} : undefined,
  });
}

const priceOf = (offer: JsonRecord): string => {
  const price = textOf(offer['price']);
  return price ? `${price} ${textOf(offer['priceCurrency'])}`.trim() : richIn(offer['description']);
};

/** Where a service is given; who runs it, where no place is named. */
function officesOf(
  node: JsonRecord, channels: readonly JsonRecord[], officeOf: (place: unknown) => Office | undefined,
): Office[] {
  const places = channels.flatMap((channel) => several(channel['serviceLocation']));
  const who = places.length ? places : several(node['serviceOperator'] ?? node['provider']);
  const offices = who.flatMap((place): Office[] => {
    const office = officeOf(place);
    return office ? [office] : [];
  });
  const [first] = offices;
  const phone = channels.map((channel) => nameIn(several(channel['servicePhone'])
    .map((one) => isRecord(one) ? one['telephone'] : one))).find(Boolean);
  return first && !first.telephone && phone ? [{...first, telephone: phone}, ...offices.slice(1)] : offices;
}
