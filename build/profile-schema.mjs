/**
 * The JSON Schema of the city profile. What a widget may be told is what its attributes are, so that part
 * comes from the manifest.
 */
import {elementsOf} from './manifest.mjs';

/** The key of a setting: an attribute in camelCase. */
const inCamelCase = (attribute) => attribute.replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());

const number = (minimum, maximum) => ({type: 'number', minimum, maximum});
const position = {
  type: 'array',
  prefixItems: [number(-90, 90), number(-180, 180)],
  items: false,
  minItems: 2,
  description: 'Latitude and longitude, WGS 84.',
};

const typeOf = (text = 'string') => {
  const values = [...text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  if (values.length) return {enum: values};
  if (/\bnumber\b/.test(text)) return {type: 'number'};
  return {type: /\bboolean\b/.test(text) ? 'boolean' : 'string'};
};

const src = {
  description: 'Address of the feed, or several of them.',
  oneOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}, minItems: 1}],
};

const text = {type: 'string'};

/** A text; a number or a list stands for the text of an attribute. */
const entryOf = {type: ['string', 'number']};
const textOrList = {oneOf: [entryOf, {
  type: 'array', minItems: 1, items: {oneOf: [entryOf, {type: 'array', minItems: 1, items: entryOf}]},
}]};

const layers = {
  description: 'The layers of a map.',
  type: 'array',
  items: {
    type: 'object',
    properties: {
      name: text,
      src,
      format: text,
      columns: text,
      icon: {type: 'string', description: 'Name of a glyph, as in the attribute `icons`.'},
      color: {type: 'string', description: 'A CSS colour.'},
      hidden: {type: 'boolean', default: false, description: 'Neither shown nor fetched before somebody switches it on.'},
    },
    required: ['name', 'src'],
    additionalProperties: false,
  },
};

/** Attributes that a profile writes otherwise than a tag. */
const written = {src, layers};

/** The name is how a widget finds its entry. */
const isSetting = ({name}) => name !== 'name';

const settingOf = ({name, type, description}) => {
  const plain = typeOf(type?.text);
  return written[name] ?? {
    ...plain.type === 'string' ? textOrList : plain,
    ...description ? {description: description.replace(/\s+/g, ' ')} : {},
  };
};

const widgetSchema = ({summary, attributes = []}) => {
  const settings = attributes.filter(isSetting);
  const older = settings.filter(({name}) => name.includes('-'));
  return {
    type: 'object',
    ...summary ? {description: summary} : {},
    properties: {
      ...Object.fromEntries(settings.map((attribute) => [inCamelCase(attribute.name), settingOf(attribute)])),
      // The older spelling, as on a tag.
      ...Object.fromEntries(older.map((attribute) => [attribute.name, {
        ...settingOf(attribute), description: `Write ${inCamelCase(attribute.name)}.`, deprecated: true,
      }])),
    },
    additionalProperties: false,
  };
};

/** Every element a profile can speak for. */
const widgetsOf = (manifest) => elementsOf(manifest).filter(({tagName}) => tagName !== 'city-profile');

const entry = ({name, type}) => {
  const {type: plain, enum: values = plain === 'string' ? [] : [plain]} = typeOf(type?.text);
  return [inCamelCase(name), values.join('|')].filter(Boolean).join(':');
};

/**
 * The attributes of the schema as a small module, by which a page checks its profile.
 * @param manifest the Custom Elements Manifest
 */
export const attributeTable = (manifest) => {
  const widgets = widgetsOf(manifest).map(({tagName, attributes = []}) =>
    [tagName, attributes.filter(isSetting).map(entry)]);
  const common = widgets.map(([, entries]) => entries)
    .reduce((all, entries) => all.filter((one) => entries.includes(one)));
  const own = (entries) => entries.filter((one) => !common.includes(one));
  return `/**
 * Attributes of the widgets, as a profile writes them. A colon begins the type of one that is no text, or the words it
 * may hold. Written by \`npm run docs\` from the widgets' JSDoc.
 */

/** Attributes that every widget has. */
export const commonAttributes = '${common.join(' ')}';

/** Tag -> the further attributes of that widget. */
export const widgetAttributes: Readonly<Record<string, string>> = {
${widgets.map(([tag, entries]) => `  '${tag}': '${own(entries).join(' ')}',\n`).join('')}};
`;
};

const bounds = {
  type: 'array',
  items: position,
  minItems: 2,
  maxItems: 2,
  description: 'South-west and north-east corner.',
};

const map = {
  type: 'object',
  properties: {
    tiles: {
      type: 'string',
      description: 'Raster template with {z}, {x} and {y}, a GeoJSON base map, or basemap.de, topplusopen, osm, none.',
    },
    attribution: {type: 'string', description: 'Shown on the map, always.'},
    thirdParty: {type: 'boolean', default: false, description: 'Tiles are asked for after consent only.'},
  },
  required: ['tiles'],
  // A map that is known by a word brings its attribution.
  if: {properties: {tiles: {not: {enum: ['basemap.de', 'topplusopen', 'osm', 'none']}}}},
  then: {required: ['attribution']},
  additionalProperties: false,
};

const contact = {
  type: 'object',
  description: 'How people reach the city, e.g. where a search finds nothing.',
  properties: {
    telephone: {type: 'string'},
    email: {type: 'string'},
    url: {type: 'string', description: 'Address of a page.'},
  },
  additionalProperties: false,
};

const hostList = (description) =>
  ({type: 'array', items: {type: 'string', pattern: '^[^\\s/]+$'}, description});

const hosts = {
  type: 'object',
  description: 'Hosts beside the page\'s own and those of the feeds, such as "bilder.example".',
  properties: {
    images: hostList('Pictures may come from them.'),
    consent: hostList('They are asked for feeds and pictures only after consent.'),
  },
  additionalProperties: false,
};

/** The properties of a profile that describe the city itself. */
const city = {
  name: {type: 'string', minLength: 1, description: 'Name of the city, as its people say it.'},
  officialKey: {
    type: 'string',
    pattern: '^(\\d{8}|\\d{12})$',
    description: 'Official municipality key: AGS (8 digits) or ARS (12 digits).',
  },
  holidays: {
    description: 'Holidays of a part of its state: augsburg, assumption, corpus-christi; a list, or separated by spaces.',
    oneOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}, minItems: 1}],
  },
  language: {
    type: 'string',
    pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
    description: 'BCP 47 tag.',
  },
  timeZone: {type: 'string', description: 'IANA zone in which local times are shown.', default: 'Europe/Berlin'},
  theme: {type: 'string', pattern: '^[a-z][a-z-]*$', description: 'Name of a theme in `themes/`.'},
  center: position,
  bounds,
  map,
  contact,
  hosts,
  privacy: {type: 'string', description: 'Address of the privacy notice, linked where a person begins to write.'},
  relay: {
    type: 'string',
    pattern: '\\{url\\}',
    description: 'Address of the city\'s relay for feeds that forbid other pages to read them; {kind} in it asks for our own JSON.',
  },
};

const municipalities = {
  type: 'array',
  description: 'Makes the profile that of a region. What a municipality does not say, the region says.',
  items: {
    type: 'object',
    required: ['name'],
    properties: {
      ...city,
      src: {type: 'string', description: 'Address of a city profile of its own; what stands here wins.'},
      widgets: {$ref: '#/properties/widgets'},
    },
    additionalProperties: false,
  },
};

/** @param manifest the Custom Elements Manifest */
export const profileSchema = (manifest) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://stadtbausteine.example/city-profile.schema.json',
  title: 'City profile',
  description: 'Describes a city once, for every widget of a page.',
  type: 'object',
  required: ['name'],
  properties: {
    $schema: {type: 'string'},
    ...city,
    municipalities,
    widgets: {
      type: 'object',
      description: 'What each widget is set to where its own attributes say nothing.',
      properties: Object.fromEntries(
        widgetsOf(manifest).map((element) => [element.tagName, widgetSchema(element)])),
      patternProperties: {
        // One of two widgets of a tag, told apart by `name`.
        ...Object.fromEntries(widgetsOf(manifest).map((element) =>
          [`^${element.tagName}\\.[\\w-]+$`, {$ref: `#/properties/widgets/properties/${element.tagName}`}])),
        // A profile may serve pages with a newer version, whose widgets this one does not know.
        '^[a-z]+(-[a-z]+)+(\\.[\\w-]+)?$': {type: 'object'},
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
});
