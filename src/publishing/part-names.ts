import type {CitySource} from '../profile/city-sources.js';
import {parsedUrl} from '../text/parsed-url.js';

/** Names that mean something in a snapshot, or to Windows. */
const RESERVED = /^(?:index|failing|report|city|con|prn|aux|nul|com\d|lpt\d)$/;

const LONGEST = 40;

/** What German names are written with where there are no umlauts. */
const plain: Readonly<Record<string, string>> = {'ä': 'ae', 'ö': 'oe', 'ü': 'ue', 'ß': 'ss'};

/** A text as a part of a file's name: letters without accents, digits and hyphens. Empty if nothing is left. */
export const slugOf = (text: string): string =>
  text.normalize('NFC').toLowerCase().replace(/[äöüß]/g, (letter) => plain[letter]!)
    .normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST).replace(/^-+|-+$/g, '');

/** The last word of an address that tells it from others: `…/termine/kalender.ics?x` is "kalender". */
function stemOf(address: string): string {
  const url = parsedUrl(address);
  if (!url || /^(data|blob):/.test(address)) return '';
  const {pathname, hostname} = url;
  const segments = pathname.split('/').map((segment) => slugOf(segment.replace(/\.\w{1,8}$/, ''))).filter(Boolean);
  const named = segments.filter((segment) => !/^(?:api|v?\d+|rest|json|index|feed|public|de)$/.test(segment)).at(-1);
  return named ?? slugOf(hostname.replace(/^www\./, '').split('.')[0] ?? '');
}

/** The name of a source's files, without what tells it from others of the same name. */
function nameOf({widget, name, request, attribute, municipality = ''}: CitySource): string {
  const [, second = ''] = widget.split('.');
  const own = name ? slugOf(name) : stemOf(request.url);
  const field = /\bsrc$/.test(attribute) ? '' : slugOf(attribute);
  const words = [municipality, second, field, own].map(slugOf).filter(Boolean).join('-');
  return !words || RESERVED.test(words) ? `${words}feed` : words;
}

/** For each source the folder and the name of its files: the same in every snapshot of the same profile. */
export function partNames(sources: readonly CitySource[]): readonly {readonly folder: string; readonly part: string}[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    const [folder = ''] = source.widget.split('.');
    const name = nameOf(source);
    let part = name;
    for (let count = 2; taken.has(`${folder}/${part}`); count++) part = `${name}-${count}`;
    taken.add(`${folder}/${part}`);
    return {folder, part};
  });
}
