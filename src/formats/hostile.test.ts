import {expect} from 'chai';
import type {ReadOptions, ReadResult} from '../model/read-options.js';
import {readFixture} from '../testing/golden.js';
import * as abfallnavi from './abfallnavi/abfallnavi.js';
import * as brightsky from './brightsky/brightsky.js';
import * as cap from './cap/cap.js';
import * as csv from './csv/csv.js';
import * as dwd from './dwd/dwd.js';
import * as geojson from './geojson/geojson.js';
import * as gpx from './gpx/gpx.js';
import * as jsonfeed from './jsonfeed/jsonfeed.js';
import * as jsonld from './jsonld/jsonld.js';
import * as kml from './kml/kml.js';
import * as overpass from './overpass/overpass.js';
import * as rss from './rss/rss.js';
import * as openMeteo from './open-meteo/open-meteo.js';
import * as osca from './osca/osca.js';
import * as lhp from './lhp/lhp.js';
import * as nina from './nina/nina.js';
import * as ngsiLd from './ngsi-ld/ngsi-ld.js';
import * as sensorthings from './sensorthings/sensorthings.js';
import * as stadtbausteine from './stadtbausteine/stadtbausteine.js';
import * as sva from './sva/sva.js';
import * as wordpress from './wordpress/wordpress.js';
import * as xzufi from './xzufi/xzufi.js';

interface Reader {
  read(text: string, options?: ReadOptions): ReadResult<unknown>;
  readonly format: {detect(text: string, mediaType?: string): boolean};
}

const readers: Readonly<Record<string, readonly [Reader, ...string[]]>> = {
  abfallnavi: [abfallnavi, 'address.json', 'dates-alone.json'],
  sva: [sva, 'address.json', 'refused.json', 'news.json', 'points.json'],
  sensorthings: [sensorthings, 'things.json'],
  'ngsi-ld': [ngsiLd, 'entities.json'],
  brightsky: [brightsky, 'alerts.json', 'joined.json'],
  'open-meteo': [openMeteo, 'forecast.json'],
  osca: [osca, 'events.json', 'news.json', 'places.json', 'waste.json', 'weather.json'],
  xzufi: [xzufi, 'prefixed.xml', 'default-namespace.xml', 'languages.xml', 'broken.xml'],
  cap: [cap, 'languages.xml', 'list.xml', 'flawed.xml', 'entries.xml'],
  dwd: [dwd, 'warnings.txt'],
  rss: [rss, 'press.xml', 'notices.xml', 'rdf.xml', 'broken.xml'],
  jsonfeed: [jsonfeed, 'blog.json'],
  wordpress: [wordpress, 'posts.json'],
  jsonld: [jsonld, 'services.json', 'events-details.json', 'news.json', 'places.json'],
  nina: [nina, 'county.json', 'with-texts.json', 'system.json', 'text.json'],
  lhp: [lhp, 'alerts.json', 'features.json', 'alerts-xml.xml'],
  geojson: [geojson, 'places.json', 'arcgis.json'],
  overpass: [overpass, 'places.json', 'areas.json'],
  gpx: [gpx, 'tour.gpx'],
  kml: [kml, 'folders.kml', 'flawed.kml'],
  csv: [csv, 'rows.csv', 'columns.csv', 'marks.tsv', 'shifted.csv', 'places.csv'],
  stadtbausteine: [stadtbausteine, 'collections.json', 'events.json', 'services.json', 'places.json', 'flawed.json'],
};

/** The same numbers in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  return (below) => {
    seed = seed + 0x6D2B79F5 | 0;
    let mixed = Math.imul(seed ^ seed >>> 15, 1 | seed);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) % below;
  };
}

const scraps = [
  '"__proto__":{"polluted":1},', '"constructor":', '1e999', '-0', '99999999999999999999', 'null', '[]', '{}', '"', '\\', '\u0000',
  '\uD800', '\r', '\n', ';', ',', '2026-02-30', '00.00.0000', '31.12.9999', '<script>', '🗑', 'true', '[[[[', '}}}}',
];

function mutate(text: string, next: (below: number) => number): string {
  for (let times = next(4) + 1; times > 0; times--) {
    const at = next(text.length + 1);
    const scrap = scraps[next(scraps.length)]!;
    text = text.slice(0, at) + scrap + text.slice(at + next(3) * next(12));
  }
  return text;
}

const values: readonly unknown[] = [null, 0, -1, 1e308, '', 'x', true, [], {}, [[]], [null], {id: {}}, 'constructor', ['__proto__']];

/** Puts another value somewhere into a document. */
function replaceSomewhere(value: unknown, next: (below: number) => number): unknown {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (!entries.length || next(6) === 0) return values[next(values.length)];
  const [key, inner] = entries[next(entries.length)]!;
  const other = replaceSomewhere(inner, next);
  return Array.isArray(value) ? value.with(Number(key), other) : {...value as object, [key]: other};
}

for (const [id, [reader, ...files]] of Object.entries(readers)) {
  const survive = (text: string): void => {
    reader.format.detect(text);
    const {items, problems} = reader.read(text, {from: '2020-01-01', to: '2030-01-01'});
    expect(items).to.be.an('array');
    for (const problem of problems) expect(problem.severity).to.match(/^(error|warning)$/);
  };

  describe(`${id}, with a hostile text`, function () {
    this.timeout(20_000);

    for (const file of files) {
      const fixture = (): Promise<string> => readFixture(new URL(`./${id}/fixtures/${file}`, import.meta.url));

      it(`survives 200 mutations of ${file}`, async () => {
        const text = await fixture();
        const next = numbers(file.length);
        for (let count = 0; count < 200; count++) {
          const mutated = mutate(text, next);
          expect(() => survive(mutated), mutated).not.to.throw();
        }
      });

      if (file.endsWith('.json')) {
        it(`survives 200 other values in ${file}`, async () => {
          const document: unknown = JSON.parse(await fixture());
          const next = numbers(file.length);
          for (let count = 0; count < 200; count++) {
            const text = JSON.stringify(replaceSomewhere(document, next)) ?? '';
            expect(() => survive(text), text).not.to.throw();
          }
        });
      }

      it(`survives every truncation of ${file}`, async () => {
        const text = await fixture();
        for (let length = 0; length < text.length; length += 7) survive(text.slice(0, length));
      });
    }

    it('survives deep nesting and huge texts', () => {
      survive('['.repeat(100_000));
      survive('['.repeat(100_000) + ']'.repeat(100_000));
      survive('{"items":'.repeat(50_000) + '1' + '}'.repeat(50_000));
      survive(`{"stadtbausteine":"1.0","kind":"places","items":${'[{"geometry":'.repeat(2000)}1${'}]'.repeat(2000)}}`);
      survive('a;'.repeat(200_000));
      survive('05.01.2026;Restmüll\n'.repeat(5000));
      survive('"'.repeat(100_001));
      survive('<leistung><id>1</id>'.repeat(20_000));
      survive('<a>'.repeat(100_000));
      survive('<alert><info>'.repeat(20_000));
      survive(`<alert><identifier>1</identifier>${'<info><event>x</event></info>'.repeat(5000)}</alert>`);
      survive(`warnWetter.loadWarnings(${'{"warnings":'.repeat(20_000)}`);
      survive('<rss><item><title>a</title>'.repeat(20_000));
      survive(`<feed><entry><content>${'<p>'.repeat(100_000)}`);
      survive('{"@graph":['.repeat(20_000));
      for (const [open, close] of [['[', ']'], ['{"type":"GeometryCollection","geometries":[', ']}']] as const) {
        const text = `${open.repeat(20_000)}${close.repeat(20_000)}`;
        survive(`{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon","coordinates":${text}}},{"geometry":${text}}]}`);
      }
      survive(`{"elements":[{"type":"relation","tags":{"type":"boundary"},"members":[${'{"geometry":[{"lat":1,"lon":2},{"lat":1,"lon":3}]},'.repeat(5000)}0]}]}`);
      survive('<kml><Folder><name>a</name>'.repeat(20_000));
      survive(`<kml><Placemark><LineString><coordinates>${'1,2 , '.repeat(50_000)}`);
      survive('<gpx><trk><trkseg><trkpt lat="1" lon="1">'.repeat(20_000));
      for (const text of ['/', '// ', ' ', '; ', '-->']) survive(`{"@type":"Event","name":"${text.repeat(200_000 / text.length)}x"}`);
    });

    it('leaves Object.prototype as it is', () => {
      survive('{"__proto__": {"polluted": 1}, "stadtbausteine": "1.0", "kind": "__proto__", "items": [{"__proto__": {"polluted": 1}}]}');
      survive('{"fraktionen": [{"id": "__proto__", "name": "x"}], "termine": [{"__proto__": {"polluted": 1}, "datum": "2026-01-01"}]}');
      expect(({} as {polluted?: number}).polluted).to.equal(undefined);
    });
  });
}
