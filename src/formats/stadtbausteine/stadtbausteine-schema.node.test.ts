import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {isDay} from '../../time/civil-day.js';
import {parseMoment} from '../../time/zone.js';
import {read, readIndex, writeIndex} from './stadtbausteine.js';

const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const ajv = new Ajv2020({allErrors: true, strictTypes: false, strictRequired: false});
ajv.addFormat('date', isDay);
ajv.addFormat('date-time', (text) => parseMoment(text) !== undefined);
const schema = load('./stadtbausteine.schema.json') as {
  readonly $defs: Readonly<Record<string, {readonly properties: object}>>;
  readonly properties: {readonly kind: {readonly enum: readonly string[]}};
  readonly allOf: readonly unknown[];
};
const valid = ajv.compile(schema);

interface KindDocument {
  readonly kind: string;
  readonly items: readonly object[];
}

const everyKind = load('./fixtures/every-kind.json') as readonly KindDocument[];

const documents: unknown[] = [
  ...['collections', 'events', 'services', 'alerts', 'parking', 'flawed', 'places']
    .map((name) => load(`./fixtures/${name}.json`)),
  ...load('./fixtures/others.json') as unknown[],
];

/** One of each kind that is not among them, with few fields: each of them is changed in every way. */
const brief: readonly KindDocument[] = everyKind.slice(11)
  .map((document) => ({...document, items: document.items.slice(0, 1).map(withoutPlaces)}));

/** What a place may have is tried with places. */
function withoutPlaces(item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !/^(source|location|jobLocation|stops|places)$/.test(name)));
}

/** All documents that differ from `value` in one place: a member less, or one of another type. */
function* variations(value: unknown): Generator<unknown> {
  for (const other of [7, 'x', true, [], {}, '2026-02-30', '']) yield other;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    for (const other of variations(inner)) {
      yield Array.isArray(value) ? value.with(Number(key), other) : {...value, [key]: other};
    }
  }
}

describe('schema of our own JSON', () => {
  for (const document of [...documents, ...brief]) {
    const {kind} = document as {kind: string};
    it(`finds fault with ${kind} exactly where the reader does`, () => {
      let count = 0;
      for (const variation of [document, ...variations(document)]) {
        const text = JSON.stringify(variation);
        expect(valid(variation), text).to.equal(read(text).problems.length === 0);
        count++;
      }
      expect(count).to.be.above(20);
    });
  }

  it('knows the kinds that the reader knows, and every field that an item may have', () => {
    expect(everyKind.map(({kind}) => kind)).to.deep.equal(schema.properties.kind.enum);
    const typeOf = new Map(schema.allOf.flatMap((rule) => {
      const [, kind, type] = /"const":"(\w+)".*?"#\/\$defs\/(\w+)"/.exec(JSON.stringify(rule)) ?? [];
      return kind && type ? [[kind, type] as const] : [];
    }));
    for (const {kind, items: [full]} of everyKind) {
      const {properties} = schema.$defs[typeOf.get(kind)!]!;
      expect(Object.keys(full!).sort(), kind).to.deep.equal(Object.keys(properties).sort());
    }
  });

  it('knows an index as the reader does', () => {
    const part = {key: '2026-11', src: 'a.json', from: '2026-11-03', to: '2026-12-24', bbox: [7, 51, 7.2, 51.2], count: 12,
      street: 'Hauptstraße', district: 'Nord', house: '1–19'};
    const index = {stadtbausteine: '1.0', kind: 'events', source: {title: 'Stadt'}, checked: '2026-11-30T04:00:00+01:00',
      failing: {since: '2026-11-30T05:00:00+01:00', code: 'http'}, by: 'month', parts: [part]};
    for (const text of [JSON.stringify(index), writeIndex(readIndex(JSON.stringify(index)).index!)]) {
      expect(valid(JSON.parse(text)), text).to.equal(true);
      expect(readIndex(text)).to.deep.include({problems: [], kind: 'events', title: 'Stadt'});
    }
    for (const flaw of [{by: 'year'}, {parts: 'a.json'}, {parts: [{...part, key: undefined}]}, {parts: [{...part, bbox: [1]}]},
      {parts: [{...part, from: 'November'}]}, {failing: {}}, {checked: 'gestern'}, {kind: 7}, {stadtbausteine: '2.0'}]) {
      const text = JSON.stringify({...index, ...flaw});
      expect(valid(JSON.parse(text)), text).to.equal(false);
      expect(readIndex(text).problems, text).not.to.have.length(0);
    }
  });
});
