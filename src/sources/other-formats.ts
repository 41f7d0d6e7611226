import {hasShapes, placeParts, shapesFor} from '../formats/kit/place-parts.js';
import type {FormatModule, FormatRow} from './format-row.js';

const cap = async (text?: string) => (await import('../formats/cap/cap-feed.js')).readerFor(text);

/** A reader of places with what a text needs of its parts, all of it asked for at once. */
async function withParts<T>(
  module: Promise<{readonly readerWith: (parts: T) => FormatModule}>, parts: Promise<T>,
): Promise<FormatModule> {
  const [{readerWith}, loaded] = await Promise.all([module, parts]);
  return readerWith(loaded);
}

/** What an answer of a Smart Village App server holds, by the names in it. */
const svaKinds = [
  ['collections', /"waste[AL]\w+"\s*:/], ['events', /"(eventRecords?|dateStart)"\s*:/],
  ['news', /"(newsItems?|contentBlocks)"\s*:/], ['places', /"(points?OfInterest|operatingCompany)"\s*:/],
] as const;

/** The formats behind those of `format-table.ts`. The first that fits is taken. */
export const formats: readonly FormatRow[] = [
  // Before GeoJSON, which may stand in it.
  ['sensorthings', /^\s*\{[^]*"(?:[A-Z]\w+)?@iot\.\w+"\s*:/, (text) =>
    withParts(import('../formats/sensorthings/sensorthings-places.js'), placeParts(text))],
  ['ngsi-ld', /^\s*(?:[[{][^]*"(?:(?:urn|uri):ngsi(?:-ld)?:|type"\s*:\s*"(?:GeoProperty|geo:(?:json|point))")|(?:\[\s*)?\{\s*"id"\s*:\s*"[^"]*"\s*,\s*"type"\s*:\s*"(?!Feature)[A-Z]\w+"\s*,)/,
    (text) => withParts(import('../formats/ngsi-ld/ngsi-ld-places.js'), placeParts(text))],
  // Before all formats that are known by the name of a field: properties have any. The flood portal's has a row below.
  ['geojson', /^\s*\{(?![^]*(?:"lhpClass"|hochwasserzentralen\.de))(?:[^]*"type"\s*:\s*"Feature(?:Collection)?"|[^]*"features"\s*:\s*\[\s*\{\s*"(?:attributes|geometry)"|[^[{]*"type"\s*:\s*"(?:(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)")/,
    (text) => withParts(import('../formats/geojson/geojson-places.js'), placeParts(text))],
  ['overpass', /^\s*\{(?=[^]*"elements"\s*:\s*\[)[^]*"(?:osm3s"\s*:|generator"\s*:\s*"Overpass)/,
    (text = '') => withParts(import('../formats/overpass/overpass-places.js'), Promise.all([
      placeParts(text), hasShapes(text) ? import('../formats/overpass/osm-shapes.js') : undefined,
    ]).then(([parts, osmShapes]) => ({...parts, osmShapes})))],
  ['wordpress', /^\s*[[{][^]*"rendered"\s*:/, async (text, options) =>
    (await import('../formats/wordpress/wordpress-feed.js')).readerFor(text, options)],
  ['jsonfeed', /^\s*\{[^]*(?:"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org|"content_(?:html|text)"\s*:)/,
    async (text, options) => (await import('../formats/jsonfeed/jsonfeed-feed.js')).readerFor(text, options)],
  ['sva', /^\s*[[{][^]*"(waste[AL]\w+|eventRecords?|dateStart|newsItems?|contentBlocks|points?OfInterest|operatingCompany)"\s*:/,
    async (text = '', options = {}) => {
      const found = svaKinds.filter(([, sign]) => sign.test(text)).map(([kind]) => kind);
      // Of an answer with several, what is wanted.
      switch (found.find((kind) => kind === options.kind) ?? found[0]) {
        case 'events': return (await import('../formats/sva/sva-event-feed.js')).readerFor(text);
        case 'news': return (await import('../formats/sva/sva-news.js')).readerFor(text, options);
        case 'places': return (await import('../formats/sva/sva-place-feed.js')).readerFor(text);
        default: return import('../formats/sva/sva-waste.js');
      }
    }],
  ['abfallnavi', /^\s*[[{][^]*"(fraktion(en|Id)|termine)"\s*:/, () => import('../formats/abfallnavi/abfallnavi.js')],
  ['nina', /^\s*(?:\[[^]*"(?:i18nTitle|transKeys)"\s*:|\{\s*"dashboard"\s*:\s*\[|\{\s*"identifier"\s*:[^]*"msgType"\s*:)/,
    () => import('../formats/nina/nina.js')],
  ['lhp', /^\s*(?:\{[^]*"(?:lhpClass"\s*:|source"\s*:\s*"https?:[\\/]+www\.hochwasserzentralen\.de)|<[^]*<(?:[\w.-]+:)?(?:lhpClass\b|source>\s*https?:\/\/www\.hochwasserzentralen\.de))/, async (text) =>
    (await import('../formats/lhp/lhp-feed.js')).readerFor(text)],
  ['xzufi', /^\s*<[^]*(?:xoev\.de\/schemata\/xzufi|<[\w:]*modulText\b)/, async (text) =>
    (await import('../formats/xzufi/xzufi-feed.js')).readerFor(text)],
  ['cap', /^\s*<(?=[^]*<(?:[\w-]+:)?alerts?[\s>])(?=[^]*(?:<(?:[\w-]+:)?msgType\b|tc:emergency:cap:|incident\.com\/cap\/))/,
    cap],
  ['dwd', /^\s*(?:[\w.]*loadWarnings\(|\{[^]*"vorabInformation"\s*:|\{\s*(?:"time"\s*:\s*\d+\s*,\s*)?"warnings"\s*:\s*\{\s*(?:"\d{9}"|\}))/,
    () => import('../formats/dwd/dwd.js')],
  ['kml', /^\s*<(?:[^]*<)?(?:[\w.-]+:)?(?:kml|Placemark)[\s>]/, (text) =>
    withParts(import('../formats/kml/kml-places.js'), placeParts(text))],
  ['gpx', /^\s*<(?:[^]*<)?(?:[\w.-]+:)?gpx[\s>]/, (text) =>
    withParts(import('../formats/gpx/gpx-places.js'), shapesFor(text))],
  // Behind whatever stands before it, but not in a web page.
  ['rss', /^(?=\s*[^\s[{])(?:(?!<html\b|<!doctype html)[^])*?<(?:[\w.-]+:)?(?:rss|feed|channel)(?=[\s>])|^\s*<(?:item|entry)[\s>]/i,
    async (text = '', {kind} = {}) => kind === 'alerts' && /emergency:cap:/.test(text)
      ? cap(text) : (await import('../formats/rss/rss-feed.js')).readerFor(text)],
  ['jsonld', /^\s*[[{][^]*"@(context|type|graph)"\s*:|^\s*[^\s[{][^]*<script\s[^<>]*ld\+json/i, async (text, options = {}) => {
    const {kind} = options;
    if (kind === 'news') return (await import('../formats/jsonld/jsonld-news-feed.js')).readerFor(text, options);
    const feed = kind === 'places' ? import('../formats/jsonld/jsonld-place-feed.js')
      : kind === 'services' ? import('../formats/jsonld/jsonld-service-feed.js')
      : import('../formats/jsonld/jsonld-event-feed.js');
    return (await feed).readerFor(text);
  }],
  ['open-meteo', /^\s*[[{][^]*"(?:utc_offset_seconds|(?:current|hourly|daily)_units)"\s*:/, () =>
    import('../formats/open-meteo/open-meteo.js')],
  ['brightsky', /^\s*\{(?=[^]*"(?:alerts|weather)"\s*:\s*[[{])[^]*"(?:alert_id|warn_cell_id|source_id)"\s*:/, (text = '') =>
    /"alerts"\s*:/.test(text)
      ? import('../formats/brightsky/brightsky-alerts.js')
      : import('../formats/brightsky/brightsky-weather.js')],
  ['osca', /^\s*\{(?=[^]*"results?"\s*:\s*[[{])[^]*"(?:objectId|__type|collection)"\s*:/, async (text, options) =>
    (await import('../formats/osca/osca-feed.js')).readerFor(text, options)],
  ['csv', /^\s*[^\s[{<][^]*[;,\t|]/, async (text, {kind} = {}) => kind === 'places'
    ? (await import('../formats/csv/csv-place-feed.js')).readerFor(text)
    : import('../formats/csv/csv-collections.js')],
];
