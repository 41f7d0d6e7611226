/** Properties of a place under keys that every publisher chooses: German, English, OpenStreetMap's. */
import type {AmenityFeature, Place} from '../../model/place.js';
import {fold} from '../../text/fold.js';
import {meantLines, meantText} from '../../text/published-text.js';
import {compact, richText, webAddress} from './fields.js';
import {isRecord, textOf} from './json.js';

/** Each role with its keys, the most usual first. They are folded, and without all but letters and digits. */
const usual = 'id id atid osmid uuid uid originaluid identifier objectid ogcfid gid fid parkid;'
  + 'name name namede title titel bezeichnung benennung label objektname einrichtung standortname parkname parkhausname '
  + 'officialname displayname geoname objekt;'
  + 'category category kategorie kategorien categories categoryname rubrik branche thema art typ type gruppe objektart '
  + 'nutzung einrichtungsart subtype unterkategorie;'
  + 'tag amenity shop leisure tourism craft office healthcare historic;'
  + 'latitude latitude lat breite breitengrad geobreite geographischebreite geolat y ykoordinate koordinatey coordy hochwert '
  + 'northing nordwert;'
  + 'longitude longitude lon lng long lange langengrad geolange geographischelange geolon x xkoordinate koordinatex coordx '
  + 'rechtswert easting ostwert;'
  + 'address address adresse anschrift fulladdress addrfull formattedaddress location standort lage;'
  + 'street street strasse addrstreet streetaddress str strassenname parkhausstrasse addrplace;'
  + 'houseNumber housenumber hausnummer hausnr hnr addrhousenumber nr;'
  + 'postalCode postalcode plz postleitzahl postcode addrpostcode zip zipcode parkhausplz;'
  + 'town ort stadt gemeinde city town addresslocality addrcity ortsname kommune parkhausgemeinde;'
  + 'openingHours openinghours offnungszeiten offnungszeit hours opening zeiten openingh tarifeoffnungszeiten;'
  + 'telephone telephone telefon phone contactphone tel telefonnummer telefonnr fon rufnummer mobil mobile contactmobile '
  + 'parkhaustelefon;'
  + 'email email mail contactemail emailadresse emailaddress parkhausemail;'
  + 'url website contactwebsite webseite homepage internet internetadresse web weblink link links www url uri publicurl '
  + 'detailsurl parkurl parkhausinternet;'
  + 'description description beschreibung beschreibungde descriptionde desc descript info infos informationen '
  + 'infotext text details kurzbeschreibung bemerkung bemerkungen hinweis hinweise anmerkung kommentar comment infofeld '
  + 'content;'
  + 'image image bild foto photo picture bildurl fotourl imageurl photourl bildlink gxmedialinks;'
  + 'imageAlt imagealt bildbeschreibung alternativtext alttext;'
  + 'imageCredit imagecredit bildnachweis fotonachweis bildrechte bildquelle;'
  + 'wheelchair wheelchair rollstuhl rollstuhlgerecht rollstuhlzugang barrierefrei barrierefreiheit wheelchairaccessible;'
  + 'step-free stepfree stufenlos stufenfrei ebenerdig;'
  + 'hearing hearingloop induktionsschleife horanlage;'
  + 'seeing tactilepaving blindenleitsystem;'
  + 'accessible-toilet toiletswheelchair behindertenwc rollstuhltoilette barrierefreieswc;'
  + 'paymentAccepted paymentaccepted payment zahlung zahlungsarten zahlungsart zahlungsmittel bezahlung;'
  + 'delivery delivery lieferung lieferservice lieferdienst liefert';

/** What a key tells: a field of `Place`, a part of its address, an access need; `tag` is a kind in OpenStreetMap. */
export type PlaceRole =
  | 'id' | 'name' | 'category' | 'tag' | 'latitude' | 'longitude'
  | 'address' | 'street' | 'houseNumber' | 'postalCode' | 'town'
  | 'openingHours' | 'telephone' | 'email' | 'url' | 'description' | 'image' | 'imageAlt' | 'imageCredit'
  | 'wheelchair' | 'step-free' | 'hearing' | 'seeing' | 'accessible-toilet' | 'paymentAccepted' | 'delivery';

/** The role of a key, and how usual it is for that role: the lowest rank first. */
export interface KeyMeaning {
  readonly role: PlaceRole;
  readonly rank: number;
}

/** What the keys of a text mean. */
export type PlaceKeys = (key: string) => KeyMeaning | undefined;

/** The values of a thing by role, none of them empty: those of the most usual key, and all tags. */
export type ValuesByRole = ReadonlyMap<PlaceRole, readonly unknown[]>;

const plainKey = (key: string): string => fold(key).replace(/[^\p{L}\d]+/gu, '');

const roles = usual.split(';').map((line) => line.split(' ') as [PlaceRole, ...string[]]);

const known: ReadonlyMap<string, KeyMeaning> = new Map(roles.flatMap(([role, ...keys]) =>
  keys.map((key, rank): [string, KeyMeaning] => [key, {role, rank}])));

/**
 * Finds the role of a key. `columns` (`name: Bezeichnung; latitude: Breite`) gives roles to unusual keys, or other
 * roles to usual ones: the keys after a colon, with commas between several, come before all others of that role.
 */
export function placeKeys(columns = ''): PlaceKeys {
  const told = new Map(columns.split(/[;\n]/).flatMap((part) => {
    const [name = '', ...rest] = part.split(':');
    const role = roles.find(([one]) => plainKey(one) === plainKey(name))?.[0];
    return role ? rest.join(':').split(',').map((key, index): [string, KeyMeaning] =>
      [plainKey(key), {role, rank: index - 1000}]) : [];
  }));
  const seen = new Map<string, KeyMeaning | undefined>();
  return (key) => {
    if (!seen.has(key)) {
      const plain = plainKey(key);
      seen.set(key, told.get(plain) ?? known.get(plain));
    }
    return seen.get(key);
  };
}

/** Records in a record whose members are as good as its own. */
const nested = /^(?:tags|properties|attributes|address|adresse|postaladdress|contact|kontakt)$/;

function* flat(entries: Iterable<readonly [string, unknown]>, deep = true): Generator<readonly [string, unknown]> {
  for (const entry of entries) {
    const [key, value] = entry;
    if (!isRecord(value)) yield entry;
    else if (deep && nested.test(plainKey(key))) yield* flat(Object.entries(value), false);
  }
}

const isSaid = (value: unknown): boolean =>
  typeof value === 'boolean' || Array.isArray(value) && value.some(isSaid) || !/^(?:|null|none|-|k\. ?a\.)$/i.test(textOf(value));

/** The values of a thing by role. */
export function valuesByRole(properties: Iterable<readonly [string, unknown]>, keys: PlaceKeys): ValuesByRole {
  const best = new Map<PlaceRole, number>();
  const values = new Map<PlaceRole, readonly unknown[]>();
  for (const [key, value] of flat(properties)) {
    const meaning = keys(key);
    if (!meaning || !isSaid(value)) continue;
    const {role, rank} = meaning;
    if (role === 'tag') {
      values.set(role, [...values.get(role) ?? [], value]);
    } else if (rank < (best.get(role) ?? Infinity)) {
      best.set(role, rank);
      values.set(role, [value]);
    }
  }
  return values;
}

/** Tags that nobody types as text: a name may well hold `<Rudi>`. */
const tag = /<\/?(?:a|b|br|div|em|font|h\d|i|iframe|img|p|script|span|strong|style|svg|u)\b/i;

/** A value as one line of plain text. */
function lineIn(value: unknown): string {
  const text = textIn(value);
  const plain = /[<&]/.test(text) ? tag.test(text) ? meantText(text) : meantLines(text) : text;
  return plain.replace(/\s+/g, ' ').trim();
}

/** One text of a value; of several, all of them. */
const textIn = (value: unknown): string => Array.isArray(value)
  ? value.map(textIn).filter(Boolean).join(', ') : typeof value === 'boolean' ? String(value) : textOf(value);

const listIn = (values: readonly unknown[]): readonly string[] => [...new Set(values
  .flatMap((value) => Array.isArray(value) ? value : textOf(value).split(/[,;|]/)).map(lineIn).filter(Boolean))];

/** Types of relations and of GeoJSON, which say nothing of the place. */
const noCategory = /^(?:feature|\w*polygon|boundary|site|route|(?:multi)?point|yes|no|ja|nein)$/i;

/**
 * The fields of a place save its id and where it is.
 * @param words what values of tags are called: `library` → "Bücherei". A value without a word is kept as published.
 * @param base what relative addresses start from.
 */
export function placeFields(
  values: ValuesByRole, words: ReadonlyMap<string, string> = new Map(), base?: string,
): Partial<Place> {
  const text = (role: PlaceRole): string => textIn(values.get(role)?.[0]);
  const line = (role: PlaceRole): string => lineIn(values.get(role)?.[0]);
  const [own, tags] = [listIn(values.get('category') ?? []), listIn(values.get('tag') ?? [])];
  return compact<Partial<Place>>({
    name: line('name'),
    address: addressOf(line),
    categories: [...new Set([...own, ...tags.map((value) => words.get(value) ?? value)])]
      .filter((one) => !noCategory.test(one)),
    ...hoursOf(text('openingHours')),
    telephone: line('telephone').replace(/^tel:/i, ''),
    email: line('email').replace(/^mailto:/i, ''),
    url: addressIn(text('url'), base),
    description: richText(text('description')),
    image: addressIn(text('image'), base),
    imageAlt: line('imageAlt'),
    imageCredit: line('imageCredit'),
    wheelchair: accessIn(text('wheelchair')),
    amenityFeature: featuresIn(values),
    paymentAccepted: listIn(values.get('paymentAccepted') ?? []),
    delivery: yesOrNo(text('delivery')),
  });
}

/** Street and town as they are said, beside or instead of a whole address. */
function addressOf(line: (role: PlaceRole) => string): string {
  const [whole, street, town] = [
    line('address'), [line('street'), line('houseNumber')], [line('postalCode'), line('town')],
  ].map((parts) => typeof parts === 'string' ? parts : parts.filter(Boolean).join(' '));
  const first = whole || (line('street') ? street : '');
  return [first, first?.includes(line('town') || line('postalCode')) && first ? '' : town].filter(Boolean).join(', ');
}

/** A time of the day that something follows, or what stands for the whole day. */
const hasTimes = /\d ?(?:[:.] ?\d\d)? ?(?:uhr|h)? ?(?:[-–+]|bis)|24\/7|sunrise|\b(?:off|closed|geschlossen)\b|^"[^"]+"$/i;

/** Longer ones are explanations. */
const LONGEST_HOURS = 500;

/** Opening hours where they hold times; what is longer, or holds markup, is text. */
function hoursOf(published: string): Partial<Place> {
  const line = published.length > LONGEST_HOURS || tag.test(published) ? '' : published.replace(/\s+/g, ' ');
  return hasTimes.test(line) ? {openingHours: line} : {hoursText: richText(published)};
}

/** An address as people write it: without `https:`, or several of which the first counts. */
function addressIn(published: string, base: string | undefined): string | undefined {
  const [first = ''] = published.split(/[\s;]+/);
  const isHost = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:de|com|org|net|eu|info)(?:\/|$))/i.test(first);
  return webAddress(isHost ? `https://${first}` : first, base);
}

const yes = /^(?:y(?:es)?|ja?|t(?:rue)?|wahr|1|x|voll\b.*|vollständig|designated|uneingeschränkt)$/i;
const no = /^(?:no?|nein|f(?:alse)?|falsch|0|nicht\b.*|kein\w*)$/i;

const yesOrNo = (published: string): boolean | string => yes.test(published) || !no.test(published) && published;

function accessIn(published: string): Place['wheelchair'] {
  if (/^(?:limited|partial\w*|teilweise|teils|bedingt|eingeschränkt)\b/i.test(published)) return 'limited';
  return yes.test(published) ? 'yes' : no.test(published) ? 'no' : undefined;
}

const featuresIn = (values: ValuesByRole): readonly AmenityFeature[] =>
  (['step-free', 'hearing', 'seeing', 'accessible-toilet'] as const).flatMap((name) => {
    const published = lineIn(values.get(name)?.[0]);
    return published ? {name, value: yesOrNo(published)} : [];
  });
