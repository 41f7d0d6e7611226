import {listOf, member, parseJson, textOf} from '../formats/kit/json.js';
import type {AddressSource, AddressSourceOptions, Choice} from './address-source.js';
import {filled, oneOfEach, parsedAnswer} from './parsed-answer.js';
import {SourceError} from './source-error.js';
import {fillTemplate, isTemplate} from './street-template.js';
import {readTable} from './street-table.js';
import type {StreetEntry} from './street-table.js';

/**
 * A file of streets: JSON `{"streets": [{"name", "district", "src", "houses": [{"name", "src"}]}]}`, or CSV
 * with columns named street, house, src, district (also in German). Addresses in it are relative to the file;
 * a street without one takes the widget's `src` with `{street}` and `{house}` filled in. The index of a source that is
 * split by street is such a file as well.
 */
export function streetsFile(streets: string, config: AddressSourceOptions): AddressSource {
  const {src: template, ...options} = config;
  let last: {readonly text: string; readonly url: string; readonly entries: readonly StreetEntry[]} | undefined;
  // A snapshot asks for each of a thousand streets in turn.
  const parse = (text: string, url: string) => {
    if (last?.text !== text || last.url !== url) last = {text, url, entries: readStreets(text, url)};
    return filled(last.entries);
  };
  const read = (signal?: AbortSignal) => parsedAnswer({url: streets}, {...options, signal}, 'file of streets', parse);
  const entriesOf = async ({id}: Choice, signal?: AbortSignal) =>
    (await read(signal)).filter((entry) => idOf(entry) === id);
  return {
    async streets(signal) {
      return oneOfEach((await read(signal)).map((entry) => {
        const {street, district} = entry;
        return {id: idOf(entry), name: street, ...district && {note: district}};
      }));
    },
    async houses(street, signal) {
      const names = (await entriesOf(street, signal)).map(({house}) => house).filter(Boolean);
      return [...new Set(names)].map((name) => ({id: name, name}));
    },
    async feeds(street, house, signal) {
      const entries = await entriesOf(street, signal);
      const own = entries.filter((entry) => entry.house === (house?.id ?? ''));
      const found = own.length || house ? own : entries;
      if (!found.length) throw new SourceError('format', streets, `${street.name} ${house?.name ?? ''} is not listed`);
      const keys = found.flatMap(({key}) => key ?? []);
      // The index leads on: when it is read again, a part of it may have another address.
      if (keys.length) return [{url: streets, keys}];
      return [...new Set(found.map((entry) => feedOf(entry, template, streets)))];
    },
  };
}

/** Addresses of all the feeds in a file of streets; a street that leads to none is passed over. */
export function listedFeeds(text: string, url: string, template: string): readonly string[] {
  return readStreets(text, url).filter(({src}) => src || isTemplate(template))
    .map((entry) => feedOf(entry, template, url));
}

const idOf = ({street, district}: StreetEntry) => district ? `${street}, ${district}` : street;

function feedOf({street, house, src}: StreetEntry, template: string, streets: string): string {
  const address = src || template;
  if (!src && !isTemplate(template)) {
    throw new SourceError('config', streets, `Neither ${street} nor src, without {street}, leads to a feed`);
  }
  return fillTemplate(address, street, house);
}

function readStreets(text: string, url: string): StreetEntry[] {
  const entries = /^\s*[[{]/.test(text) ? fromJson(parseJson(text)) : readTable(text);
  return entries.filter(({street}) => street)
    .map((entry) => ({...entry, src: entry.src && resolved(entry.src, url)}));
}

function fromJson(document: unknown): StreetEntry[] {
  const parts = member(document, 'parts');
  if (Array.isArray(parts)) return textOf(member(document, 'by')) === 'street' ? parts.map(fromPart) : [];
  return listOf(Array.isArray(document) ? document : member(document, 'streets')).flatMap((item) => {
    const own = (value: unknown, key: string) => textOf(member(value, key));
    const whole = {street: own(item, 'name'), district: own(item, 'district'), house: '', src: own(item, 'src')};
    const parts = listOf(member(item, 'houses'))
      .map((house) => ({...whole, house: own(house, 'name'), src: own(house, 'src') || whole.src}));
    return parts.length ? parts : [whole];
  });
}

function fromPart(part: unknown): StreetEntry {
  const key = member(part, 'key');
  const [street, district = '', house = '', src = ''] =
    ['street', 'district', 'house', 'src'].map((name) => textOf(member(part, name)));
  return {key: typeof key === 'string' ? key : '', street: street || textOf(key), district, house, src};
}

/** Relative to the file, with the braces of a template left alone; a file in a data: address has no place. */
function resolved(src: string, url: string): string {
  try {
    return new URL(src, url).href.replace(/%7B(street|house)%7D/gi, '{$1}');
  } catch {
    return src;
  }
}
