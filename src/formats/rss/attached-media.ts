/** The picture of an entry, among its thumbnails, sounds, films and files. */
import type {FileLink} from '../../model/file-link.js';
import type {RichText} from '../../model/rich-text.js';
import {compact, webAddress} from '../kit/fields.js';
import {fileName} from '../kit/news-list.js';
import {countsReaders, picturesIn} from '../kit/picture-in-text.js';
import type {Picture} from '../kit/picture-in-text.js';
import {childrenOf, find} from '../kit/xml.js';
import type {XmlElement} from '../kit/xml.js';
import {textIn} from './feed-text.js';
import type {Parts} from './feed-vocabulary.js';

/** Wider pictures, in pixels, are originals. */
const WIDEST = 1600;

const pictureName = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

const addressOf = (element: XmlElement, base?: string): string | undefined => {
  const {attributes} = element;
  return webAddress(attributes.get('url') ?? attributes.get('href') ?? (textIn(find(element, 'url')) || textIn(element)), base);
};

/** What is attached by RSS and by Atom. */
const enclosuresOf = (parts: Parts): XmlElement[] =>
  [...parts.all('enclosure'), ...parts.all('link').filter(({attributes}) => attributes.get('rel') === 'enclosure')];

/** Media with their groups opened. */
const mediaOf = (parts: Parts): XmlElement[] =>
  [...parts.all('media:content'), ...parts.all('media:group').flatMap((group) => childrenOf(group, 'content'))];

/** Whether what is attached is a picture: by its medium or type, where these are none by its address. */
function isPicture({attributes}: XmlElement, address: string): boolean {
  const said = attributes.get('medium') ?? attributes.get('type') ?? '';
  if (/^image\b/i.test(said)) return !/\.(?:pdf|docx?|mp[34])$/i.test(address);
  return !/^(?:audio|video|text|document|executable)\b|^application\/(?!octet)/i.test(said) && pictureName.test(address);
}

/** The widest that is no original comes first; without widths, the order stays. */
const bySize = (elements: readonly XmlElement[]): XmlElement[] => {
  const size = ({attributes}: XmlElement): number => {
    const width = Number(attributes.get('width')) || 0;
    return width > WIDEST ? 1 / width : width;
  };
  return [...elements].sort((a, b) => size(b) - size(a));
};

/** The picture of an entry: what its publisher attached, else the first one of its text. */
export function pictureOf(parts: Parts, text: RichText, base?: string): Partial<Picture> {
  const media = bySize(mediaOf(parts));
  const isDefault = ({attributes}: XmlElement): boolean => /^(?:true|1|yes)$/i.test(attributes.get('isdefault') ?? '');
  const thumbnails = bySize([...parts.all('media:thumbnail'), ...[...parts.all('media:group'), ...media]
    .flatMap((element) => childrenOf(element, 'thumbnail'))]);
  const attached = [...media.filter(isDefault), ...media, ...enclosuresOf(parts)];
  const shown: readonly Picture[] = [
    ...attached.filter((element) => isPicture(element, addressOf(element, base) ?? '')),
    ...thumbnails, ...parts.all('itunes:image', 'image'),
  ].flatMap((element) => pictureIn(element, parts, base) ?? []);
  const [first] = shown;
  if (!first) return picturesIn(text, base).next().value ?? {};
  if (first.imageAlt) return first;
  return {...first, imageAlt: [...picturesIn(text, base)].find(({image}) => image === first.image)?.imageAlt};
}

function pictureIn(element: XmlElement, parts: Parts, base?: string): Picture | undefined {
  const image = addressOf(element, base);
  const {attributes} = element;
  if (!image || countsReaders(image, attributes.get('width'), attributes.get('height'))) return undefined;
  const said = (name: string): string => parts.line(find(element, name));
  const description = element.name === 'image' ? said('title') : said('description') || said('title') || said('text');
  return {
    image, imageAlt: description || attributes.get('alt'), imageCredit: said('credit') || parts.line(parts.all('media:credit')[0]),
  };
}

/** What is attached beside pictures. */
export function filesOf(parts: Parts, base?: string): FileLink[] {
  const files = enclosuresOf(parts).flatMap((element) => {
    const url = addressOf(element, base);
    const {attributes} = element;
    const [mimeType] = /^\w[\w.+-]*\/[\w.+-]+/.exec(attributes.get('type')?.trim() ?? '') ?? [];
    if (!url || isPicture(element, url)) return [];
    const name = fileName(url);
    if (!mimeType && !/\.\w{2,5}$/.test(name)) return [];
    return compact<FileLink>({
      name: attributes.get('title')?.trim() || name, url, mimeType, size: Number(attributes.get('length')) || undefined,
    });
  });
  return [...new Map(files.map((file) => [file.url, file])).values()];
}
